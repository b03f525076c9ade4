import { statuses } from '@regesta/core/record'
import type { ClaimText, Entry, NoteText } from '@regesta/core/view'
import { gap, paragraph, type Row, type Run } from '../layout/index.ts'
import { columns, space, statement, styles } from '../theme.ts'
import { columnAt, entryTarget, type Press, run } from './press.ts'

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

export function sayingRuns(claim: ClaimText): readonly Run[] {
  if (claim.text === undefined) return [run(`${claim.who}.`, styles.smallItalic)]
  return [run(`${claim.who}: `, styles.smallItalic), run(claim.text, styles.small)]
}

function detailRuns(claim: ClaimText, entry: Entry, press: Press): readonly Run[] {
  const details: Run[][] = []
  const grey = styles.link
  const disagrees = entry.status !== claim.status
  if (disagrees || claim.hedge) {
    const hedge = claim.hedge ? `${claim.hedge === 'probable' ? 'probably' : 'possibly'} ` : ''
    details.push([run(`${hedge}${statuses[claim.status].word}`, grey)])
  }
  if (claim.date.label !== entry.date.label && claim.date.edtf !== undefined)
    details.push([run(claim.date.label, grey)])
  if (claim.at?.number !== undefined) {
    const { target } = entryTarget(press, claim.at.id)
    details.push([run('said at ', grey), run(String(claim.at.number), styles.linkNumber, target)])
  }
  if (claim.said !== undefined) details.push([run(`said ${claim.said}`, grey)])
  if (claim.preferred !== undefined) details.push([run(`preferred: ${claim.preferred}`, grey)])
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
