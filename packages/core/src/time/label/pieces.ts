import type { Case, Ends, Say, Words } from './locale.ts'
import { ofOurEra, type YearPhrase } from './year.ts'

/** A plain date in pieces, so that two or more of them need not say twice what they share. */
export interface Pieces {
  readonly day?: string
  /** A month, or a part of the year that stands in its place. */
  readonly month?: { readonly say: Say; readonly partOfYear: boolean }
  readonly year: YearPhrase
}

/** What all the dates of a range or list have in common, and only the last of them says. */
type Shared = 'nothing' | 'era' | 'year' | 'month'

export function say(pieces: Pieces, words: Words): Say {
  return (inCase) => written(pieces, 'nothing', inCase, words)
}

/** The two ends of a range. */
export function endsOf(first: Pieces, end: Pieces, words: Words): Ends {
  const shared = sharedBy([first, end])
  const last = isOtherEra(first, end) ? { ...end, year: ofOurEra(end.year, words) } : end
  return {
    from: (inCase) => written(first, shared, inCase, words),
    to: say(last, words),
    dashed: (inCase) => dashed(first, last, shared, inCase, words, true),
  }
}

/** From before our era into it: "from 31 BC to 14" could be read as backwards. */
function isOtherEra({ year: from }: Pieces, { year: to }: Pieces): boolean {
  return from.numbered?.era === 'BC' && to.numbered?.era === 'AD'
}

export function areSame(a: Pieces, b: Pieces): boolean {
  return nameOf(a, 'day') === nameOf(b, 'day')
}

/**
 * Dates and ranges of dates, in order: "5, 7 or 9 December 2000", "1667, 1668 or 1670–1672". `count` is `many` where
 * all of them are meant.
 */
export function listOf(
  items: readonly (readonly [Pieces, Pieces] | readonly [Pieces])[],
  count: 'one' | 'many',
  words: Words,
): readonly string[] {
  const shared = sharedBy(items.flat())
  return items.map((item, index) => {
    const isLast = index === items.length - 1
    const [first, last] = item
    if (last) return dashed(first, last, shared, 'nominative', words, isLast)
    if (!isLast) return written(first, shared, 'nominative', words)
    return shared === 'era' ? numberOf(first, count, words) : written(first, 'nothing', 'nominative', words)
  })
}

function dashed(first: Pieces, last: Pieces, shared: Shared, inCase: Case, words: Words, isLast: boolean): string {
  const own = stricter(shared, sharedBy([first, last]))
  const left = written(first, own, inCase, words)
  // What the whole list shares, only its last item says.
  const rest = isLast ? 'nothing' : shared
  const right = own === 'era' && rest !== 'era' ? numberOf(last, 'many', words) : written(last, rest, inCase, words)
  return `${left}${words.dash(left, written(last, own, inCase, words))}${right}`
}

const strictness: readonly Shared[] = ['nothing', 'era', 'year', 'month']
const stricter = (a: Shared, b: Shared) => (strictness.indexOf(a) > strictness.indexOf(b) ? a : b)

function sharedBy(dates: readonly Pieces[]): Shared {
  const agree = (upTo: 'year' | 'month') => new Set(dates.map((date) => nameOf(date, upTo))).size === 1
  if (dates.every((date) => date.day !== undefined) && agree('month')) return 'month'
  if (dates.every((date) => date.month)) return agree('year') ? 'year' : 'nothing'
  if (dates.some((date) => date.month || !date.year.numbered)) return 'nothing'
  return new Set(dates.map((date) => date.year.numbered?.era)).size === 1 ? 'era' : 'nothing'
}

function nameOf({ day, month, year }: Pieces, upTo: 'year' | 'month' | 'day'): string {
  const names = [year.alone('nominative')]
  if (upTo !== 'year') names.push(month?.say('nominative') ?? '')
  if (upTo === 'day') names.push(day ?? '')
  return names.join('/')
}

function numberOf({ year }: Pieces, count: 'one' | 'many', words: Words): string {
  return words.year(year.numbered?.number ?? '', year.numbered?.era ?? 'AD', count)
}

function written({ day, month, year }: Pieces, shared: Shared, inCase: Case, words: Words): string {
  if (!month) return shared === 'era' && year.numbered ? year.numbered.number : year.alone(inCase)
  if (shared === 'month' && day !== undefined) return day
  const before = day === undefined ? month.say(inCase) : words.dayAndMonth(day, month.say)
  if (shared !== 'nothing') return before
  return words.ofYear(before, year.within, { number: year.numbered !== undefined, partOfYear: month.partOfYear })
}
