import type { ContradictionText, Entry } from '@regesta/core/view'
import { gap, paragraph, type Row } from '../layout/index.ts'
import { columns, space, statement, styles } from '../theme.ts'
import { columnAt, type Press, run } from './press.ts'
import { linkRuns } from './relations.ts'

/**
 * Statements of several entries that cannot all be true: numbered, each with its entry, and where they clash; at the first
 * of these entries that is printed. The others refer to that.
 */
export function contradictionRows(contradiction: ContradictionText, entry: Entry, press: Press): readonly Row[] {
  const { events, opening, statements, more, clash } = contradiction
  const { typesetter, hyphenate } = press
  const x = columnAt(press, 'text')
  const whole = { x, measure: columns.textWidth, hyphenate }
  const indented = { x: x + statement.indent, measure: columns.textWidth - statement.indent, hyphenate }
  const printed = events.filter(({ id }) => press.printed.has(id))
  const [first] = printed.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
  if (first && first.id !== entry.id) {
    const runs = [run('Its statements contradict others: see ', styles.editor), ...linkRuns(first, press)]
    return [gap(space.beforeStatement), ...paragraph(runs, typesetter, whole)]
  }
  return [
    gap(space.beforeStatement),
    ...paragraph([run(`${opening}:`, styles.editor)], typesetter, { ...whole, keepNext: true }),
    ...statements.flatMap(({ statement: said, entry }, n) =>
      paragraph(
        [run(`${n + 1}. ${said} `, styles.small), run('Entry ', styles.link), ...linkRuns(entry, press)],
        typesetter,
        { ...indented, keepNext: true },
      ),
    ),
    ...(more === undefined ? [] : paragraph([run(`and ${more} more`, styles.small)], typesetter, indented)),
    ...paragraph([run(clash, styles.smallItalic)], typesetter, whole),
  ]
}
