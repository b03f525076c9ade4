import { hedges, statuses } from '@regesta/core/record'
import type { CiteText, ClaimText, Entry, NoteText } from '@regesta/core/view'
import { gap, paragraph, type Row, type Run } from '../layout/index.ts'
import { columns, space, statement, styles } from '../theme.ts'
import { columnAt, type Press, run } from './press.ts'
import { linkRuns } from './relations.ts'

/** Who says it, what they say, and what of status and date differs from the entry's. */
export function statementRows(claim: ClaimText, entry: Entry, press: Press): readonly Row[] {
  const runs = [...sayingRuns(claim), ...detailRuns(claim, entry, press)]
  const rows = paragraph(runs, press.typesetter, {
    x: columnAt(press, 'text') + statement.indent,
    measure: columns.textWidth - statement.indent,
    hyphenate: press.hyphenate,
  })
  return [gap(space.beforeStatement), ...ruled(rows, press)]
}

/** Who says it, what they say, and the words of the source that are quoted for it. */
export function sayingRuns(claim: ClaimText): readonly Run[] {
  const saying =
    claim.text === undefined
      ? [run(`${claim.who}.`, styles.smallItalic)]
      : [run(`${claim.who}: `, styles.smallItalic), run(claim.text, styles.small)]
  return [...saying, ...quoteRuns(claim.cites)]
}

function quoteRuns(cites: readonly CiteText[]): readonly Run[] {
  const quotes = new Set(cites.flatMap(({ quote }) => quote ?? []))
  return [...quotes].map((quote) => run(` “${quote}”`, styles.smallItalic))
}

function detailRuns(claim: ClaimText, entry: Entry, press: Press): readonly Run[] {
  const grey = styles.link
  return inBrackets([
    ...(claim.standing === statuses[entry.status].word ? [] : [[run(claim.standing, grey)]]),
    ...(claim.hedge === undefined ? [] : [[run(hedges[claim.hedge].held, grey)]]),
    ...(claim.date.label === entry.date.label || claim.date.edtf === undefined ? [] : [[run(claim.date.label, grey)]]),
    ...occasionDetails(claim, press),
    ...(claim.preferred === undefined ? [] : [[run(`preferred: ${claim.preferred}`, grey)]]),
  ])
}

/** On which occasion and when it was said, in brackets. */
export function occasionRuns(claim: ClaimText, press: Press): readonly Run[] {
  return inBrackets(occasionDetails(claim, press))
}

function occasionDetails(claim: ClaimText, press: Press): readonly (readonly Run[])[] {
  const grey = styles.link
  return [
    ...(claim.at === undefined ? [] : [[run('said at ', grey), ...linkRuns(claim.at, press)]]),
    ...(claim.said === undefined ? [] : [[run(`said ${claim.said}`, grey)]]),
  ]
}

function inBrackets(details: readonly (readonly Run[])[]): readonly Run[] {
  const grey = styles.link
  if (details.length === 0) return []
  return [...details.flatMap((runs, index) => [run(index === 0 ? ' (' : ' · ', grey), ...runs]), run(')', grey)]
}

/** The rule at the left of a statement, row by row, so that it may go on over a page. */
function ruled(rows: readonly Row[], press: Press): readonly Row[] {
  const x = columnAt(press, 'text') + statement.rule
  const stroke = { width: statement.ruleWidth, colour: statement.ruleColour }
  return rows.map((row, index) => {
    const y = index === 0 ? 1.5 : 0
    const y2 = index === rows.length - 1 ? row.height - 0.5 : row.height
    return { ...row, items: [{ kind: 'line', x, y, x2: x, y2, stroke }, ...row.items] }
  })
}

/** What the editor adds, with the record that it rests on: outside the as-of day, and labelled with its own. */
export function noteRows(note: NoteText, press: Press): readonly Row[] {
  const runs = [
    run('Editor. ', styles.editor),
    run(note.text, styles.smallItalic),
    ...quoteRuns(note.cites),
    ...(note.dated ? [run(` (${note.dated})`, styles.link)] : []),
  ]
  return remarkRows(runs, press)
}

/** Text over the full width of the column, a little apart from what stands above it. */
export function remarkRows(runs: readonly Run[], press: Press): readonly Row[] {
  if (runs.length === 0) return []
  const { typesetter, hyphenate } = press
  return [
    gap(space.beforeStatement),
    ...paragraph(runs, typesetter, { x: columnAt(press, 'text'), measure: columns.textWidth, hyphenate }),
  ]
}
