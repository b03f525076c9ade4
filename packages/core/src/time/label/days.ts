import { civilOf, type Day } from '../calendar/index.ts'
import type { Locale, Width } from './locale.ts'
import { areSame, endsOf, type Pieces, say } from './pieces.ts'
import { type Style, styleOf } from './style.ts'
import { countedYear } from './year.ts'

/** An astronomical year as people count: 0 is 1 BC. Without a word for "year", in every language. */
export function yearName(year: number, locale?: Locale): string {
  const { number, era } = countedYear(year)
  return styleOf('short', locale).words.year(number, era, 'one')
}

/** One day: "5 December 2000". */
export function dayLabel(day: Day, width: Width, locale?: Locale): string {
  const style = styleOf(formOf(width), locale)
  return say(piecesOf(day, 'day', style), style.words)('nominative')
}

/**
 * From one day to another, both inclusive, in the coarsest units that fit: "2001", "March–May 2001",
 * "21–30 September 2000".
 */
export function daysLabel(from: Day, to: Day, width: Width, locale?: Locale): string {
  const style = styleOf(formOf(width), locale)
  const [first, last] = daysPieces(from, to, style)
  return areSame(first, last)
    ? say(last, style.words)('nominative')
    : endsOf(first, last, style.words).dashed('nominative')
}

export function formOf(width: Width): 'short' | 'normal' {
  return width === 'short' ? 'short' : 'normal'
}

/** The first and the last of the coarsest units (years, months, days) that fill a span. */
export function daysPieces(from: Day, to: Day, style: Style): readonly [Pieces, Pieces] {
  const first = civilOf(from)
  const afterLast = civilOf(to + 1)
  const areMonths = first.day === 1 && afterLast.day === 1
  const unit = !areMonths ? 'day' : first.month === 1 && afterLast.month === 1 ? 'year' : 'month'
  return [piecesOf(from, unit, style), piecesOf(to, unit, style)]
}

function piecesOf(day: Day, unit: 'year' | 'month' | 'day', { words }: Style): Pieces {
  const { year, month, day: dayOfMonth } = civilOf(day)
  const numbered = countedYear(year)
  const alone = () => words.year(numbered.number, numbered.era, 'one')
  return {
    ...(unit === 'day' ? { day: String(dayOfMonth) } : {}),
    ...(unit === 'year' ? {} : { month: { say: (inCase) => words.month(month, inCase), partOfYear: false } }),
    year: { alone, within: alone, numbered },
  }
}
