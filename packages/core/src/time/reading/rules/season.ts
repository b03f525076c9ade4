import { civilOf } from '../../calendar/index.ts'
import { attempt, type Cursor, takeFrom, takeMark, takeNumber, takeSign, takeWord } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, Period, PeriodRule } from '../types.ts'
import { exactly, monthsSpan, somewhere, yearSpan } from '../units.ts'
import { seasonCodes } from '../vocabulary.ts'
import { neighbouring, type Yearly, yearly } from '../yearly.ts'
import { takeDeterminer } from './determiner.ts'
import { isNext, notNext } from './dual-year.ts'
import { inYearAfter } from './year-after.ts'

export const season: PeriodRule = {
  id: 'season',
  words:
    'spring 2001, in the autumn of 2001, the winter of 1739/40; last winter, next spring, this summer: its year, but a winter of two years is December to March',
  examples: [
    { words: 'spring 2001', edtf: '2001-21', rule: 'season' },
    { words: 'the winter of 1739/40', edtf: '1739-12/1740-03', soft: '1739-12/1740-02', rule: 'winter' },
    { words: 'last winter', anchor: '2000-12-08', edtf: '1999-24', rule: 'season' },
  ],
  read: (cursor) => attempt(cursor, () => counted(cursor)) ?? attempt(cursor, () => plain(cursor)),
}

/** The year is all that the words really exclude; its months are the meteorological ones. */
function seasonIn(code: number, year: number): Period {
  const months = monthsSpan(year, firstMonth(code), 3)
  return {
    hard: somewhere(yearSpan(year).from, Math.max(yearSpan(year).to, months.to)),
    soft: exactly(months),
    written: `${edtfYear(year)}-${code}`,
    convention: 'meteorological-seasons',
  }
}

const seasonOf = (code: number): Yearly => ({
  rule: 'season',
  unit: 'season',
  month: firstMonth(code),
  in: (year) => seasonIn(code, year),
})

/**
 * Two years exclude more than one does: winter is December to February to meteorologists, 21 December to 20 March to
 * astronomers, and no other month of both years is winter to either. So it begins in December, and ends in February or
 * March.
 */
const winter: Yearly = {
  rule: 'winter',
  unit: 'season',
  month: firstMonth(24),
  in: (year) => {
    const [december, last] = [monthsSpan(year, 12), monthsSpan(year, 14, 2)]
    return {
      hard: { earliestStart: december.from, latestStart: december.to, earliestEnd: last.from, latestEnd: last.to },
      soft: exactly(monthsSpan(year, 12, 3)),
      point: `${edtfYear(year)}-24`,
      convention: 'meteorological-seasons',
    }
  },
}

/** Winter begins in December of its year. */
function firstMonth(code: number): number {
  return (code - 20) * 3
}

/** Seasons beyond four digits of the year are not written as such; nobody speaks of them. */
function edtfYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

function counted(cursor: Cursor): Named | undefined {
  const determiner = takeDeterminer(cursor)
  const code = determiner && takeFrom(cursor, seasonCodes)
  if (!determiner || !code) return undefined
  return determiner.shift === 0 ? thisSeason(code) : neighbouring(seasonOf(code), determiner.shift)
}

function plain(cursor: Cursor): Named | undefined {
  takeWord(cursor, 'the')
  const code = takeFrom(cursor, seasonCodes)
  if (!code) return undefined
  const named = inYearAfter(cursor, seasonOf(code))
  const { year } = named
  return (code === 24 && year !== undefined && attempt(cursor, () => ofTwoYears(cursor, year))) || named
}

/** The second year of "winter 1999-2000" or "1999/2000"; its last digits will do. */
function ofTwoYears(cursor: Cursor, first: number): Named | undefined {
  const isRange = takeMark(cursor, 'dash')
  const second = isRange || takeSign(cursor, '/') ? takeNumber(cursor, '') : undefined
  if (!second) return undefined
  if (isNext(first, second)) return yearly(winter, first)
  return isRange ? undefined : { ...yearly(winter, first), place: () => notNext }
}

/** That of the anchor's year; winter is the one that is on, or that comes at the end of the year. */
function thisSeason(code: number): Named {
  return {
    rule: 'season',
    unit: 'season',
    supplied: ['year'],
    relative: true,
    place: ({ day }) => {
      if (day === undefined) return noAnchor
      const { year, month } = civilOf(day)
      if (code !== 24) return seasonIn(code, year)
      if (month > 2 && month < 9) {
        return { refused: '"this winter" may be the one that is over or the one to come', help: 'write its years' }
      }
      return seasonIn(code, month <= 2 ? year - 1 : year)
    },
  }
}
