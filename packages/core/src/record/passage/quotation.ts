import { type Difference, differenceOf } from './difference.ts'
import { type FoldedText, foldText } from './fold.ts'
import type { Stretch } from './lines.ts'
import { type NearMatch, nearestMatch } from './sellers.ts'
import { indexText, type TextIndex, wordForm } from './text-index.ts'

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
/** How many words of a quotation are looked up to find what is like it, and how many places are tried at most. */
const seedWords = 6
const mostPlaces = 60
/** What is expected in a longer stretch is looked for by its words. */
const longestExpected = 5000

/**
 * Looks for a quotation in a text: first folded (quotation marks, dashes, spaces and divided words apart), with
 * ellipses (`...`, `[...]`) and insertions in square brackets allowed for; then for what is like it, up to a quarter of
 * its letters. Where a transcript numbers its lines, what runs over a line's end is found without the next one's number.
 * `inside` says where it is expected: there it is looked for first. Time is bounded, whatever the lengths.
 */
export function findQuotation(from: string | TextIndex, quote: string, inside?: Stretch): Quotation {
  const index = indexText(from)
  const { folded, foldedWords } = index
  const wanted = foldText(quote).text
  for (const each of foldedWords === folded ? [folded] : [foldedWords, folded]) {
    const at = foundIn(each, wanted, inside)
    if (at) return { kind: 'found', ...placeIn(each, at) }
  }
  const near = nearest(index, wanted, inside)
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

/** What is like the quotation where it is expected; or else what is most like it, where most of its words stand. */
function nearest(index: TextIndex, quote: string, inside: Stretch | undefined): NearMatch | undefined {
  const { text, origin } = index.foldedWords
  const wanted = quote.slice(0, longestCompared)
  const limit = Math.floor(wanted.length * mostDiffering)
  const like = ({ from, to }: Stretch, most: number): NearMatch | undefined => {
    const match = nearestMatch(wanted, text.slice(from, to), most)
    return match && { from: match.from + from, to: match.to + from, edits: match.edits }
  }
  if (inside) {
    const [from, to] = [foldedAt(origin, inside.from) - limit, foldedAt(origin, inside.to) + limit]
    const expected = to - from > longestExpected ? undefined : like({ from: Math.max(0, from), to }, limit)
    if (expected) return expected
  }
  let best: (NearMatch & { readonly words: number }) | undefined
  for (const { words, ...place } of placesLike(index, wanted, limit)) {
    if (best && words < best.words) break
    const match = like(place, best ? best.edits - 1 : limit)
    if (match) best = { ...match, words }
  }
  return best
}

/** Where a quotation may stand, and how many of its words do. */
interface Place extends Stretch {
  readonly words: number
}

/**
 * Where the quotation may stand, going by those of its words that are rarest in the text; first where most of them
 * stand as far from each other as in the quotation.
 */
function placesLike({ foldedWords, wordPlaces }: TextIndex, wanted: string, limit: number): readonly Place[] {
  const words = [...wanted.matchAll(wordForm)]
    .flatMap(({ 0: word, index }) => ({ index, at: wordPlaces.get(word) ?? [] }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => a.at.length - b.at.length)
    .slice(0, seedWords)
  const begin = words.flatMap(({ index, at }) => at.slice(0, mostPlaces / seedWords).map((place) => place - index))
  const places: { readonly begin: number; words: number }[] = []
  for (const each of begin.sort((a, b) => a - b)) {
    const last = places.at(-1)
    if (last && each - last.begin <= limit) last.words++
    else places.push({ begin: each, words: 1 })
  }
  return places
    .sort((a, b) => b.words - a.words || a.begin - b.begin)
    .map(({ begin: at, words: number }) => ({
      from: Math.max(0, at - limit),
      to: Math.min(foldedWords.text.length, at + wanted.length + 2 * limit),
      words: number,
    }))
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
