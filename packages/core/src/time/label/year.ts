import type { YearPart } from '../edtf/index.ts'
import type { Ends, Say, Words } from './locale.ts'
import { bracketed, type Style } from './style.ts'

export type Era = 'AD' | 'BC'

/** A year in words. */
export interface YearPhrase {
  /** Where it stands alone: "2000", "the 1990s", "some year from 1900 to 1999". */
  readonly alone: Say
  /** After a day, a month or a part of a year: "some year of the 1990s". */
  readonly within: Say
  /** One year, by its number, in brackets where it is supplied: what ranges and lists may share. */
  readonly numbered?: { readonly number: string; readonly era: Era }
}

/** An astronomical year as people count: the year 0 is 1 BC. */
export function countedYear(year: number): { readonly number: string; readonly era: Era } {
  return year > 0 ? { number: String(year), era: 'AD' } : { number: String(1 - year), era: 'BC' }
}

export function yearPhrase(year: YearPart, style: Style): YearPhrase {
  if (year.digits.includes('X')) return withUnstatedDigits(year, style)
  const { number, era } = writtenYear(year)
  const numbered = { number: bracketed(number, 'year', style), era }
  const alone = style.words.year(numbered.number, era, 'one')
  if (year.significant === undefined) return { alone: () => alone, within: () => alone, numbered }
  const rounded = `${alone} (${precisionOf(year, year.significant, style)})`
  return { alone: () => rounded, within: () => rounded }
}

/** The number of a year, also of one that is too far away to be counted with. */
function writtenYear(year: YearPart): { readonly number: string; readonly era: Era } {
  if (year.value !== undefined) return countedYear(year.value)
  // A power of ten stays one, with its sign: a million digits help nobody.
  if (year.exponent !== undefined)
    return { number: `${year.negative ? '−' : ''}${year.digits}×10${superscript(year.exponent)}`, era: 'AD' }
  return year.negative ? { number: String(1n + BigInt(year.digits)), era: 'BC' } : { number: year.digits, era: 'AD' }
}

const superscript = (power: number) => String(power).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)

/** What a number of significant digits says: 1950 to 2 of them is some year from 1900 to 1999. */
function precisionOf(year: YearPart, significant: number, style: Style): string {
  if (year.value === undefined) return style.words.significantDigits(significant)
  const unit = 10 ** (year.digits.length + (year.exponent ?? 0) - significant)
  const first = Math.floor(Math.abs(year.value) / unit) * unit
  const years = endsOfYears(first, first + unit - 1, year.negative, style)
  return style.words.someYearFrom(years, 'nominative')
}

function withUnstatedDigits({ digits, negative }: YearPart, style: Style): YearPhrase {
  const { words } = style
  const bracket =
    (say: Say): Say =>
    (inCase) =>
      bracketed(say(inCase), 'year', style)
  const known = digits.replace(/X+$/, '')
  if (known.includes('X')) {
    const like = bracket((inCase) => words.yearLike(`${negative ? '−' : ''}${digits}`, inCase))
    return { alone: like, within: like }
  }
  if (known === '' && !negative) return { alone: bracket(words.someYear), within: bracket(words.someYear) }
  const first = Number(digits.replaceAll('X', '0'))
  const last = Number(digits.replaceAll('X', '9'))
  if (isDecade({ digits, negative })) {
    const decade = bracket((inCase) => words.decade(String(first), inCase))
    return { alone: decade, within: (inCase) => words.someYearOf(decade, inCase) }
  }
  const years = endsOfYears(first, last, negative, style)
  const within = bracket((inCase) => words.someYearFrom(years, inCase))
  return { alone: within, within }
}

/** The year with its era. */
export function ofOurEra({ alone, within, ...year }: YearPhrase, words: Words): YearPhrase {
  return {
    alone: (inCase) => words.ofOurEra(alone(inCase)),
    within: (inCase) => words.ofOurEra(within(inCase)),
    ...year,
  }
}

/** "The 1990s". Before our era the decades that people count are others, and 0000 to 0009 are no decade of theirs. */
export function isDecade({ digits, negative }: Pick<YearPart, 'digits' | 'negative'>): boolean {
  return !negative && /^\d{3}X$/.test(digits) && digits !== '000X'
}

/** The first and the last of some years; before our era the larger number comes first. The sizes are astronomical. */
function endsOfYears(least: number, greatest: number, negative: boolean, { words }: Style): Ends {
  // What is written with a minus is never the year 0.
  const [first, last] = negative ? [-greatest, -Math.max(least, 1)] : [least, greatest]
  const from = countedYear(first)
  const to = countedYear(last)
  const isOneEra = from.era === to.era
  const left = isOneEra ? from.number : words.year(from.number, from.era, 'one')
  const right = (count: 'one' | 'many') => {
    const year = words.year(to.number, to.era, count)
    return isOneEra ? year : words.ofOurEra(year)
  }
  return {
    from: () => left,
    to: () => right('one'),
    dashed: () => `${left}${words.dash(left, isOneEra ? to.number : right('one'))}${right(isOneEra ? 'many' : 'one')}`,
  }
}
