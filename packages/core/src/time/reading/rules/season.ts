import { civilOf } from '../../calendar/index.ts'
import { attempt, type Cursor, takeFrom, takeMark, takeNumber, takeWord } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, Period, PeriodRule } from '../types.ts'
import { exactly, monthsSpan, somewhere, yearSpan } from '../units.ts'
import { seasonCodes } from '../vocabulary.ts'
import { neighbouring, type Yearly } from '../yearly.ts'
import { takeDeterminer } from './determiner.ts'
import { inYearAfter } from './year-after.ts'

export const season: PeriodRule = {
  id: 'season',
  words: 'spring 2001, in the autumn of 2001, winter 1999-2000; last winter, next spring, this summer',
  examples: [
    { words: 'spring 2001', edtf: '2001-21', rule: 'season' },
    { words: 'winter 1999-2000', edtf: '1999-24', rule: 'season' },
    { words: 'last winter', anchor: '2000-12-08', edtf: '1999-24', rule: 'season' },
  ],
  read: (cursor) => attempt(cursor, () => counted(cursor)) ?? attempt(cursor, () => plain(cursor)),
}

/** The year is all that the words really exclude; its months are the meteorological ones. */
function seasonIn(code: number, year: number): Period {
  const months = monthsSpan(year, (code - 20) * 3, 3)
  return {
    hard: somewhere(yearSpan(year).from, Math.max(yearSpan(year).to, months.to)),
    soft: exactly(months),
    written: `${edtfYear(year)}-${code}`,
    convention: 'meteorological-seasons',
  }
}

const seasonOf = (code: number): Yearly => ({ rule: 'season', unit: 'season', in: (year) => seasonIn(code, year) })

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
  if (code === 24 && named.year !== undefined) takeSecondYear(cursor, named.year)
  return named
}

/** The second year of "winter 1999-2000" or "1999/2000"; two digits will do. */
function takeSecondYear(cursor: Cursor, first: number): boolean {
  return attempt(cursor, () => {
    if (!takeMark(cursor, 'dash')) return false
    const second = takeNumber(cursor, '')
    return second !== undefined && second.value === (second.digits === 2 ? (first + 1) % 100 : first + 1)
  })
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
