import { statuses } from '@regesta/core/record'
import type { Entry } from '@regesta/core/view'
import { type Block, paragraph, type Row, textAt } from '../layout/index.ts'
import { columns, space, styles } from '../theme.ts'
import { contradictionRows } from './contradictions.ts'
import { derivationRuns } from './derivations.ts'
import { disagreementRows, disputedClaims } from './disagreements.ts'
import { factRuns } from './facts.ts'
import { block, byDots, columnAt, type Press, placeOf, run, withPlace } from './press.ts'
import { type Reasons, reasonRuns, sharedReasonRuns } from './reasons.ts'
import { type Supported, withReferences } from './references.ts'
import { relationRuns } from './relations.ts'
import { noteRows, remarkRows, statementRows } from './statements.ts'

/** Entries up to this height stay on one page: twelve lines of text. */
const keptWhole = 12 * 13

/** An entry: its number and date in the margin, what is said of it in the text column, its references at the right. */
export function entryBlock<About>(entry: Entry, reasons: Reasons, about: About, press: Press): Block<About> {
  const rows = textRows(entry, reasons, press)
  const margin = marginRows(entry, press)
  let height = 0
  for (const row of rows) height += row.height
  return block(about, rows, {
    margin,
    after: space.afterEntry,
    whole: height <= keptWhole,
    again: [continuedRow(entry, press)],
  })
}

function textRows(entry: Entry, reasons: Reasons, press: Press): readonly Row[] {
  const { typesetter, hyphenate } = press
  const column = { x: columnAt(press, 'text'), measure: columns.textWidth }
  const title = paragraph([run(entry.title, styles.entryTitle)], typesetter, {
    ...column,
    balanced: true,
    keepNext: true,
  })
  const summary = entry.summary
    ? paragraph([run(entry.summary, styles.text)], typesetter, { ...column, hyphenate })
    : []
  const disputed = disputedClaims(entry, press)
  const statements = entry.claims.filter((claim) => claim.known && !disputed.includes(claim))
  const alone = (rows: readonly Row[]): Supported => ({ rows, cites: [] })
  const rows = withReferences(
    [
      alone([...title, ...summary]),
      ...(disputed.length > 0 ? disagreementRows(entry, disputed, press) : []),
      ...entry.contradictions.map((contradiction) => alone(contradictionRows(contradiction, press))),
      ...statements.map((claim) => ({ rows: statementRows(claim, entry, press), cites: claim.cites })),
      alone(remarkRows(reasonRuns(entry, reasons), press)),
      ...entry.notes.map((note) => ({ rows: noteRows(note, press), cites: note.cites })),
      alone(
        remarkRows(
          byDots(
            factRuns(entry),
            ...relationRuns(entry, press),
            sharedReasonRuns(reasons, press),
            derivationRuns(entry, press),
          ),
          press,
        ),
      ),
    ],
    press,
  )
  return withPlace(rows, placeOf.entry(entry.id))
}

/** Number, date, the source's own words, what they allow, what other entries leave of it, and the status unless it simply occurred. */
function marginRows(entry: Entry, press: Press): readonly Row[] {
  const { typesetter, paper } = press
  const column = { x: columnAt(press, 'date'), measure: columns.dateWidth }
  const set = (text: string, style: Parameters<typeof run>[1]) => paragraph([run(text, style)], typesetter, column)
  const { date } = entry
  const rows = [
    ...set(date.label, styles.date),
    ...(date.words === undefined ? [] : set(`“${date.words}”`, styles.words)),
    ...(date.bounds === undefined ? [] : set(date.bounds, styles.bounds)),
    ...(entry.derived === undefined ? [] : set(`derived: ${entry.derived.days}`, styles.derived)),
    ...(entry.status === 'occurred' ? [] : set(statuses[entry.status].word, styles.status)),
    ...(entry.disputed ? set('disputed', styles.status) : []),
    ...(entry.contradictions.length > 0 ? set('contradicted', styles.status) : []),
  ]
  const [first, ...others] = rows
  if (!first) return []
  // The date is set smaller than the title beside it: one baseline for both.
  const baseline = titleBaseline()
  const down = baseline - first.baseline
  const number = textAt(
    [run(String(entry.number), styles.number)],
    typesetter,
    paper.left + columns.numberRight,
    baseline,
    'right',
  )
  const lowered = first.items.map((item) => ({ ...item, y: item.y + down }))
  return [{ ...first, height: first.height + down, baseline, items: [...number, ...lowered] }, ...others]
}

function continuedRow(entry: Entry, press: Press): Row {
  const { typesetter, paper } = press
  const { leading } = styles.bounds
  const number = textAt(
    [run(String(entry.number), styles.number)],
    typesetter,
    paper.left + columns.numberRight,
    leading - 2,
    'right',
  )
  const words = textAt([run('continued', styles.bounds)], typesetter, columnAt(press, 'date'), leading - 2)
  return { height: 0, baseline: leading - 2, items: [...number, ...words], keepNext: true }
}

/** From the top of an entry to the baseline of its title. */
export function titleBaseline(): number {
  const { leading, size } = styles.entryTitle
  return (leading + 0.66 * size) / 2
}
