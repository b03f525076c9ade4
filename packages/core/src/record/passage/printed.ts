import { blanked, firstEndingAfter, type Stretch } from './lines.ts'
import type { Locator } from './locator.ts'
import { marginsOf } from './margins.ts'
import { numberedParagraphs } from './numbered-paragraphs.ts'
import type { Passage } from './sentences.ts'

/** A line or a paragraph with the number that is printed beside it. */
interface PrintedPlace extends Stretch {
  readonly page?: number | undefined
  readonly number: number
}

/** What a text counts itself, in print. */
export interface Printed {
  /** The text without printed numbers and headings of pages, which are blank in it: of the same length. */
  readonly words: string
  readonly lines: readonly PrintedPlace[]
  readonly paragraphs: readonly PrintedPlace[]
}

export function printedOf(text: string): Printed {
  const { lines, stretches } = marginsOf(text)
  const withoutMargins = blanked(text, stretches)
  const paragraphs = numberedParagraphs(withoutMargins)
  const numbers = paragraphs.map(({ from, words }) => ({ from, to: words }))
  return { words: blanked(withoutMargins, numbers), lines, paragraphs }
}

type Counted = 'lines' | 'paragraphs'

/** A place that a locator asks for; a page without a line is the whole page. */
interface Wanted {
  readonly page?: number
  readonly number?: number
}

/** From where to where, and what is counted; nothing for what texts do not print in a form that is known. */
function wantedBy(
  locator: Locator,
): { readonly counted: Counted; readonly first: Wanted; readonly last: Wanted } | undefined {
  if (locator.kind === 'steps') {
    if (locator.first.map(({ kind }) => kind).join() !== 'page,line') return undefined
    const [first, last] = [locator.first, locator.last].map((steps) => ({
      page: Number(steps[0]?.number),
      number: Number(steps[1]?.number),
    }))
    return { counted: 'lines', first: first!, last: last! }
  }
  if (locator.kind === 'passage') return undefined
  const [from, to] = [Number(locator.from), Number(locator.to ?? locator.from)]
  if (locator.kind === 'page') return { counted: 'lines', first: { page: from }, last: { page: to } }
  const counted = locator.kind === 'line' ? 'lines' : locator.kind === 'paragraph' ? 'paragraphs' : undefined
  return counted && { counted, first: { number: from }, last: { number: to } }
}

/**
 * The passage at a place that is counted in print. `missing` where the text shows that there is no such place: it goes
 * on from one to the next without it, or begins with 1, leaves nothing out and ends before it. Nothing where the text
 * does not tell: it does not count such places, or is an extract.
 */
export function printedAt(printed: Printed, locator: Locator): Passage | 'missing' | undefined {
  const wanted = wantedBy(locator)
  if (!wanted) return undefined
  const places = printed[wanted.counted]
  const first = places.find((place) => compare(place, wanted.first) === 0)
  const last = places.findLast((place) => compare(place, wanted.last) === 0)
  if (first && last) return passageFrom(printed, wanted.counted, first, last)
  const lacks = (end: Wanted, found: PrintedPlace | undefined) => !found && isLacking(places, end)
  return lacks(wanted.first, first) || lacks(wanted.last, last) ? 'missing' : undefined
}

/** Whether two places that are counted alike in print are apart from each other; nothing where they are not counted so. */
export function areApart(one: Locator, other: Locator): boolean | undefined {
  const [a, b] = [wantedBy(one), wantedBy(other)]
  if (!a || a.counted !== b?.counted || (a.first.page === undefined) !== (b.first.page === undefined)) return undefined
  return isBefore(a.last, b.first) || isBefore(b.last, a.first)
}

function isBefore(a: Wanted, b: Wanted): boolean {
  const pages = (a.page ?? 0) - (b.page ?? 0)
  return pages < 0 || (pages === 0 && (a.number ?? Infinity) < (b.number ?? -Infinity))
}

/** The lines or paragraphs right before and right after a passage that is counted in print; not across what is left out. */
export function printedAround(printed: Printed, passage: Stretch, locator: Locator): readonly Passage[] | undefined {
  const counted = wantedBy(locator)?.counted
  if (!counted) return undefined
  const places = printed[counted]
  const [first, next] = [
    places.findIndex(({ to }) => to > passage.from),
    places.findIndex(({ from }) => from >= passage.to),
  ]
  const before = first > 0 && follows(places, first) ? places[first - 1] : undefined
  const after = next > 0 && follows(places, next) ? places[next] : undefined
  return [before, after].flatMap((place) => (place ? [passageFrom(printed, counted, place, place)] : []))
}

/** The lines, or else the paragraphs, that a stretch touches, if all of it lies in such. */
export function printedTouching(printed: Printed, { from, to }: Stretch): Passage | undefined {
  for (const counted of ['lines', 'paragraphs'] as const) {
    const places = printed[counted]
    const first = places[firstEndingAfter(places, from)]
    const last = places[firstEndingAfter(places, to - 1)]
    if (first && last && first.from <= from && last.from < to) return passageFrom(printed, counted, first, last)
  }
  return undefined
}

function compare(place: PrintedPlace, wanted: Wanted): number {
  const pages = (place.page ?? 0) - (wanted.page ?? 0)
  return pages !== 0 || wanted.number === undefined ? pages : place.number - wanted.number
}

function isLacking(places: readonly PrintedPlace[], wanted: Wanted): boolean {
  if ((places[0]?.page === undefined) !== (wanted.page === undefined)) return false
  const before = places.findLastIndex((place) => compare(place, wanted) < 0)
  if (before < 0) return false
  return before + 1 < places.length ? follows(places, before + 1) : places.every((_, n) => follows(places, n))
}

/** Whether nothing is left out before a place. */
function follows(places: readonly PrintedPlace[], n: number): boolean {
  const [before, place] = [places[n - 1], places[n]!]
  if (!before) return place.number === 1 && (place.page ?? 1) === 1
  if (place.page === before.page) return place.number === before.number + 1
  return place.page === before.page! + 1 && (place.number === 1 || place.number === before.number + 1)
}

function passageFrom(printed: Printed, counted: Counted, first: PrintedPlace, last: PrintedPlace): Passage {
  const text = printed.words.slice(first.from, last.to).trim()
  return {
    locator: locatorText(counted, first, last),
    text: text.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, '\n').replace(/[^\S\n]+/g, ' '),
    from: first.from,
    to: last.to,
  }
}

function locatorText(counted: Counted, first: PrintedPlace, last: PrintedPlace): string {
  const isOne = first === last
  if (first.page !== undefined) {
    const end = first.page === last.page ? `${last.number}` : `${last.page}:${last.number}`
    return `${first.page}:${first.number}${isOne ? '' : `-${end}`}`
  }
  const [one, more] = counted === 'lines' ? ['line', 'lines'] : ['para.', 'paras.']
  return isOne ? `${one} ${first.number}` : `${more} ${first.number}-${last.number}`
}
