// biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what these are for
import stringWidth from 'string-width'

// What needs no segmentation: one cell for each UTF-16 unit. Beyond speed, it keeps string-width's emoji pattern,
// which takes tens of milliseconds to compile, out of a first frame that has no emoji.
const oneCellEach =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u0482\u048A-\u052F\u2010-\u2015\u2018-\u201F\u2026\u2030\u20AC\u2116\u2190-\u2193\u2500-\u25CF]*$/
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
