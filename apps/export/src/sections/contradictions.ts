import type { ContradictionText } from '@regesta/core/view'
import { gap, paragraph, type Row } from '../layout/index.ts'
import { columns, space, statement, styles } from '../theme.ts'
import { columnAt, type Press, run } from './press.ts'
import { linkRuns } from './relations.ts'

/** Statements of several entries that cannot all be true: numbered, each with its entry, and where they clash. */
export function contradictionRows({ opening, statements, clash }: ContradictionText, press: Press): readonly Row[] {
  const { typesetter, hyphenate } = press
  const x = columnAt(press, 'text')
  const whole = { x, measure: columns.textWidth, hyphenate }
  const indented = { x: x + statement.indent, measure: columns.textWidth - statement.indent, hyphenate }
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
    ...paragraph([run(clash, styles.smallItalic)], typesetter, whole),
  ]
}
