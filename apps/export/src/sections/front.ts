import { type Block, gap, paragraph, type Row, type Run, textAt } from '../layout/index.ts'
import { columns, space, styles } from '../theme.ts'
import { block, columnAt, type Press, run } from './press.ts'

/** A heading with the section's red label in the margin. */
export function headingRows(title: string, label: string | undefined, press: Press): readonly Row[] {
  const rows = paragraph([run(title, styles.heading)], press.typesetter, {
    x: columnAt(press, 'text'),
    measure: columns.measure - columns.text,
    balanced: true,
    keepNext: true,
  })
  const [first, ...others] = rows
  if (!first || label === undefined) return rows
  const red = textAt([run(label, styles.section)], press.typesetter, press.paper.left, first.baseline)
  return [{ ...first, items: [...red, ...first.items] }, ...others]
}

/** Text in the text column with a label in the margin. */
export function labelled(
  label: string,
  runs: readonly Run[],
  press: Press,
  after: number = space.afterBlock,
): Block<undefined> {
  const rows = paragraph(runs, press.typesetter, {
    x: columnAt(press, 'text'),
    measure: columns.textWidth,
    hyphenate: press.hyphenate,
  })
  return block(undefined, rows, { margin: marginLabel(label, rows, press), after })
}

/** The label on the baseline of the first row beside it. */
export function marginLabel(label: string, rows: readonly Row[], press: Press): readonly Row[] {
  if (label === '') return []
  const set = paragraph([run(label, styles.labelStrong)], press.typesetter, {
    x: press.paper.left,
    measure: columns.text - 16,
  })
  const [first] = set
  const down = (rows[0]?.baseline ?? 0) - (first?.baseline ?? 0)
  return down > 0 ? [gap(down), ...set] : set
}
