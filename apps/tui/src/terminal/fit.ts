import { clustersOf, width } from './width.ts'

/** The text cut to at most so many cells; an `ellipsis` shows that it was cut, if there is room for it. */
export function clip(text: string, cells: number, ellipsis = '…'): string {
  if (cells <= 0) return ''
  if (width(text) <= cells) return text
  const sign = width(ellipsis) < cells ? ellipsis : ''
  const room = cells - width(sign)
  let kept = ''
  let used = 0
  for (const cluster of clustersOf(text)) {
    if (used + cluster.cells > room) break
    kept += cluster.text
    used += cluster.cells
  }
  return kept.trimEnd() + sign
}

/** The text in exactly so many cells: cut where it is too long, padded with spaces where it is too short. */
export function fit(text: string, cells: number, ellipsis = '…'): string {
  const cut = clip(text, cells, ellipsis)
  return cut + ' '.repeat(Math.max(0, cells - width(cut)))
}

/** The same, with the spaces before the text. */
export function fitRight(text: string, cells: number, ellipsis = '…'): string {
  const cut = clip(text, cells, ellipsis)
  return ' '.repeat(Math.max(0, cells - width(cut))) + cut
}
