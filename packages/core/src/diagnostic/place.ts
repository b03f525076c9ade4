import type { Place } from './diagnostic.ts'

/** Line feed, carriage return or both together: what YAML 1.2 (5.4) and text editors count as the end of a line. */
const lineBreak = /\r\n|[\n\r]/g

/**
 * The lines of a text, counted once: the function it returns turns offsets (UTF-16 units from 0) into places.
 * An offset beyond either end is taken to that end. A byte order mark is not counted as a column.
 */
export function placesIn(text: string): (offset: number, length?: number) => Place {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const found of text.matchAll(lineBreak)) starts.push(found.index + found[0].length)
  return (offset, length = 0) => {
    const at = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return {
      line: low + 1,
      column: Math.max(0, at - starts[low]!) + 1,
      offset: at,
      length: Math.max(0, Math.min(length, text.length - at)),
    }
  }
}
