import type { Family } from '@regesta/core/record'
import { type Charset, clip, printable, width } from '../terminal/index.ts'

/** How a span looks. Hue is only ever an extra, so a style names the family and the theme decides. */
export interface Style {
  readonly bold?: true
  readonly dim?: true
  readonly reverse?: true
  readonly underline?: true
  readonly family?: Family
}

/** A piece of one row in one style. */
export interface Span {
  readonly text: string
  readonly style: Style
}

export type Row = readonly Span[]

export const plain: Style = {}
export const bold: Style = { bold: true }
export const dim: Style = { dim: true }
export const reverse: Style = { reverse: true }

export function span(text: string, style: Style = plain): Span {
  return { text, style }
}

export function rowText(row: Row): string {
  return row.map((each) => each.text).join('')
}

export function rowWidth(row: Row): number {
  return row.reduce((sum, each) => sum + width(each.text), 0)
}

/** The row cut to at most so many cells. */
export function clipRow(row: Row, cells: number, ellipsis: string): Row {
  if (rowWidth(row) <= cells) return row
  const kept: Span[] = []
  let room = cells
  for (const [index, each] of row.entries()) {
    const needed = width(each.text)
    const more = index < row.length - 1
    if (needed > room || (needed === room && more)) {
      kept.push({ ...each, text: clip(needed > room ? each.text : `${each.text} `, room, ellipsis) })
      break
    }
    kept.push(each)
    room -= needed
  }
  return kept
}

/** The row in exactly so many cells, the padding in `filler`'s style. */
export function fitRow(row: Row, cells: number, ellipsis: string, filler: Style = plain): Row {
  const cut = clipRow(row, cells, ellipsis)
  const missing = cells - rowWidth(cut)
  return missing > 0 ? [...cut, span(' '.repeat(missing), filler)] : cut
}

/**
 * Two rows at the two ends of so many cells. The right one is kept whole as long as it can be, and a blank between
 * them where an ellipsis shows that something is cut, so that this does not run into it.
 */
export function bothEnds(left: Row, right: Row, cells: number, ellipsis: string): Row {
  const end = clipRow(right, cells, ellipsis)
  const room = cells - rowWidth(end)
  const apart = ellipsis !== '' && /^\S/.test(rowText(end)) && room > 0
  const begin = apart ? [...fitRow(left, room - 1, ellipsis), span(' ')] : fitRow(left, room, ellipsis)
  return [...begin, ...end]
}

/** The same spans in another style on top of their own. */
export function restyle(row: Row, style: Style): Row {
  return row.map((each) => ({ ...each, style: { ...each.style, ...style } }))
}

/**
 * The gate between everything and the screen: whatever a view let through, what leaves here is printable, on one line
 * and exactly as wide as the screen.
 */
export function safeRow(row: Row, cells: number, charset: Charset): Row {
  return fitRow(
    row.map((each) => ({ ...each, text: printable(each.text, charset) })),
    cells,
    '',
  )
}
