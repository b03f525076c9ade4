// biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what these are for
import stringWidth from 'string-width'
import { oneCellEach } from './one-cell.ts'

const sgr = /\u001B\[[\d;]*m/g

/** How many cells of a terminal the text takes; styles (SGR) take none. Ambiguous characters count as narrow. */
export function width(text: string): number {
  if (oneCellEach.test(text)) return text.length
  const bare = text.includes('\u001B') ? text.replace(sgr, '') : text
  return oneCellEach.test(bare) ? bare.length : stringWidth(bare)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character, with its width in cells. */
export interface Cluster {
  readonly text: string
  readonly cells: number
}

/** The text cut into clusters, which must never be torn apart. */
export function clustersOf(text: string): readonly Cluster[] {
  if (oneCellEach.test(text)) return [...text].map((character) => ({ text: character, cells: 1 }))
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, cells: width(segment) }))
}
