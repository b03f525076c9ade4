import type { Run } from './boxes.ts'
import type { Item } from './item.ts'
import { type LineOptions, linesOf } from './lines.ts'
import type { Typesetter } from './shape.ts'
import type { TextStyle } from './style.ts'

/** One line of a column, or a space; items are placed from its own top. */
export interface Row {
  readonly height: number
  /** From its top to the baseline of its text. */
  readonly baseline: number
  readonly items: readonly Item[]
  /** No page may end after this row. */
  readonly keepNext: boolean
  /** What is drawn as well where a page begins with it: the name of a group that goes on. */
  readonly opening?: readonly Item[]
}

function baselineOf({ leading, size }: TextStyle): number {
  return (leading + 0.66 * size) / 2
}

export interface ParagraphOptions extends LineOptions {
  readonly x: number
  readonly measure: number
  /** Whether it stays on one page with what follows it. */
  readonly keepNext?: boolean
  readonly align?: 'left' | 'right'
}

/** A paragraph as rows, at least two lines on either side of a page break, and none after a hyphen. */
export function paragraph(runs: readonly Run[], typesetter: Typesetter, options: ParagraphOptions): readonly Row[] {
  const { x, measure, keepNext = false, align = 'left' } = options
  const lines = linesOf(runs, measure, typesetter, options)
  return lines.map((line, index) => {
    const style = (line.pieces[0] as { style: TextStyle }).style
    const baseline = baselineOf({ ...style, leading: line.leading })
    const left = align === 'right' ? x + measure - line.width : x
    const inside = index < lines.length - 1 && (index === 0 || index === lines.length - 2 || line.hyphenated)
    return {
      height: line.leading,
      baseline,
      items: [{ kind: 'text', x: left, y: baseline, pieces: line.pieces }],
      keepNext: keepNext || inside,
    }
  })
}

/** Empty space that a page break may swallow. */
export function gap(height: number, keepNext = true): Row {
  return { height, baseline: 0, items: [], keepNext }
}

export function heightOf(rows: readonly Row[]): number {
  let height = 0
  for (const row of rows) height += row.height
  return height
}

/** One line of text at a place; broken nowhere, however long it is. */
export function textAt(
  runs: readonly Run[],
  typesetter: Typesetter,
  x: number,
  y: number,
  align: 'left' | 'right' = 'left',
): readonly Item[] {
  return linesOf(runs, Number.MAX_SAFE_INTEGER, typesetter)
    .slice(0, 1)
    .map((line): Item => ({ kind: 'text', x: align === 'right' ? x - line.width : x, y, pieces: line.pieces }))
}

/** Points that the runs take on one line. */
export function widthOf(runs: readonly Run[], typesetter: Typesetter): number {
  return linesOf(runs, Number.MAX_SAFE_INTEGER, typesetter)[0]?.width ?? 0
}
