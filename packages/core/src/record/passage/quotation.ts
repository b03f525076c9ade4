import { type Difference, differenceOf } from './difference.ts'
import { type FoldedText, foldText } from './fold.ts'
import type { Stretch } from './lines.ts'
import { type NearMatch, nearestMatch } from './sellers.ts'
import { indexText, type TextIndex } from './text-index.ts'

/** Where a quotation stands in a text, in UTF-16 units; `to` is exclusive. */
export type Quotation =
  /** Word by word, but for marks and spaces. */
  | { readonly kind: 'found'; readonly from: number; readonly to: number }
  /** Nearly: `difference` shows the first and last words that differ, and all between them. */
  | { readonly kind: 'near'; readonly from: number; readonly to: number; readonly difference: Difference }
  | { readonly kind: 'missing' }

/** Longer quotations are compared by their beginnings: more would take too long, and is not what people quote. */
const longestCompared = 600
/** Of a quotation, the share of letters that may differ in what is still taken for it. */
const mostDiffering = 0.25
/** How far what follows an ellipsis may lie from what stands before it. */
const longestEllipsis = 5000
const mostBeginnings = 200
/** How many words of a quotation are looked up to find what is like it, and how many places are tried. */
const seedWords = 6
const mostPlaces = 60

/**
 * Looks for a quotation in a text: first folded (quotation marks, dashes, spaces and divided words apart), with
 * ellipses (`...`, `[...]`) and insertions in square brackets allowed for; then for what is like it, up to a quarter of
 * its letters. Where a transcript numbers its lines, what runs over a line's end is found without the next one's number.
 * `inside` says where it is expected: there it is looked for first. Time is bounded, whatever the lengths.
 */
export function findQuotation(from: string | TextIndex, quote: string, inside?: Stretch): Quotation {
  const { folded, foldedWords } = indexText(from)
  const wanted = foldText(quote).text
  for (const each of foldedWords === folded ? [folded] : [foldedWords, folded]) {
    const at = foundIn(each, wanted, inside)
    if (at) return { kind: 'found', ...placeIn(each, at) }
  }
  const near = nearest(foldedWords.text, wanted)
  if (!near) return { kind: 'missing' }
  const difference = differenceOf(wanted.slice(0, longestCompared), foldedWords.text.slice(near.from, near.to))
  return { kind: 'near', ...placeIn(foldedWords, near), difference }
}

function foundIn({ text, origin }: FoldedText, wanted: string, inside: Stretch | undefined): Stretch | undefined {
  if (inside) {
    const [start, end] = [foldedAt(origin, inside.from), foldedAt(origin, inside.to)]
    const at = found(text.slice(start, end), wanted, start)
    if (at) return at
  }
  return found(text, wanted, 0)
}

function placeIn({ origin }: FoldedText, { from, to }: Stretch): Stretch {
  return { from: origin[from]!, to: endIn(origin, to) }
}

const gap = /\s*(?:\[[^\]]*\]|\(\.\.\.\)|\.{3,})\s*/

/** The whole; or its parts between ellipses in their order, as close together as they stand anywhere. */
function found(text: string, wanted: string, offset: number): Stretch | undefined {
  const whole = text.indexOf(wanted)
  if (whole >= 0) return { from: whole + offset, to: whole + offset + wanted.length }
  const parts = wanted.split(gap).filter((part) => part !== '')
  if (parts.length === 0 || (parts.length === 1 && parts[0] === wanted)) return undefined
  let best: Stretch | undefined
  let tried = 0
  for (let from = text.indexOf(parts[0]!); from >= 0 && tried < mostBeginnings; tried++) {
    const to = endOfParts(text, parts, from)
    if (to === undefined) break
    const isCloser = best === undefined || to - from < best.to - best.from
    if (isCloser && to - from <= wanted.length + parts.length * longestEllipsis) best = { from, to }
    from = text.indexOf(parts[0]!, from + 1)
  }
  return best && { from: best.from + offset, to: best.to + offset }
}

function endOfParts(text: string, parts: readonly string[], from: number): number | undefined {
  let to = from
  for (const part of parts) {
    const next = text.indexOf(part, to)
    if (next < 0) return undefined
    to = next + part.length
  }
  return to
}

/** What is most like the quotation, near one of the places at which one of its words stands. */
function nearest(text: string, quote: string): NearMatch | undefined {
  const wanted = quote.slice(0, longestCompared)
  const limit = Math.floor(wanted.length * mostDiffering)
  let best: NearMatch | undefined
  for (const { from, to } of placesLike(text, wanted, limit)) {
    const match = nearestMatch(wanted, text.slice(from, to), best ? best.edits - 1 : limit)
    if (match) best = { from: match.from + from, to: match.to + from, edits: match.edits }
    if (best?.edits === 0) break
  }
  return best
}

/** Where the quotation may stand, going by its longest words, which are the rarest. */
function placesLike(text: string, wanted: string, limit: number): readonly Stretch[] {
  const words = [...wanted.matchAll(/[\p{L}\p{N}]{3,}/gu)].sort((a, b) => b[0].length - a[0].length).slice(0, seedWords)
  const places: Stretch[] = []
  for (const { 0: word, index } of words) {
    let tried = 0
    for (let at = text.indexOf(word); at >= 0 && tried < mostPlaces / seedWords; at = text.indexOf(word, at + 1)) {
      const from = Math.max(0, at - index - limit)
      const to = Math.min(text.length, at - index + wanted.length + limit)
      if (!places.some((place) => Math.abs(place.from - from) < 8)) places.push({ from, to })
      tried++
    }
  }
  return places
}

/** Where in the folded text an offset of the original lies. */
function foldedAt(origin: Uint32Array, offset: number): number {
  let [low, high] = [0, origin.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (origin[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Behind the last unit of a stretch: what folding left out after it does not belong to it. */
function endIn(origin: Uint32Array, to: number): number {
  return to === 0 ? 0 : Math.min(origin[to]!, origin[to - 1]! + 1 < origin[to]! ? origin[to]! : origin[to - 1]! + 1)
}
