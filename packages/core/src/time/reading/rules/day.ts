import { dayOf, daysInMonth, isoWeekdayOf } from '../../calendar/index.ts'
import { attempt, type Cursor, takeMark, takeNumber, takeWord } from '../cursor.ts'
import type { Named, PeriodRule } from '../types.ts'
import { exactly } from '../units.ts'
import { ordinalEndings, takeMonth, takeWeekday } from '../vocabulary.ts'
import { type Yearly, yearly } from '../yearly.ts'
import { inYearAfter } from './year-after.ts'

export const day: PeriodRule = {
  id: 'day',
  words:
    '5 December 2000, December 5, 2000, the 5th of December, Tuesday 5 Dec., 5 December last year; the year may be missing',
  examples: [
    { words: '5 December 2000', edtf: '2000-12-05', rule: 'day' },
    { words: 'December 5', anchor: '[2000-12-06..2000-12-10]', edtf: '2000-12-05', rule: 'day' },
  ],
  read: (cursor) => {
    const which = takeDayOfMonth(cursor)
    return which && inYearAfter(cursor, which)
  },
}

/** "5 December", "Tuesday, December 5", before its year. */
export function takeDayOfMonth(cursor: Cursor): Yearly | undefined {
  const weekday = takeWeekday(cursor)
  if (weekday !== undefined) takeMark(cursor, 'comma')
  return attempt(cursor, () => dayFirst(cursor, weekday)) ?? attempt(cursor, () => monthFirst(cursor, weekday))
}

function dayFirst(cursor: Cursor, weekday: number | undefined): Yearly | undefined {
  const number = takeBareDay(cursor)
  if (number === undefined) return undefined
  takeWord(cursor, 'of')
  const month = takeMonth(cursor)
  return month === undefined ? undefined : dayOfMonth(number, month, weekday)
}

function monthFirst(cursor: Cursor, weekday: number | undefined): Yearly | undefined {
  const month = takeMonth(cursor)
  const number = month === undefined ? undefined : takeBareDay(cursor)
  return month === undefined || number === undefined ? undefined : dayOfMonth(number, month, weekday)
}

/** "5", "the 5th": the day of a month that is named elsewhere. */
export function takeBareDay(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takeWord(cursor, 'the')
    const number = takeNumber(cursor, '', ...ordinalEndings)
    return number && number.digits <= 2 && number.value >= 1 && number.value <= 31 ? number.value : undefined
  })
}

export function dayIn(number: number, month: number, year: number | undefined): Named {
  return yearly(dayOfMonth(number, month), year)
}

/** A day by its numbers; a weekday, where one is printed, must be that day's. */
export function dayOfMonth(number: number, month: number, weekday?: number): Yearly {
  return {
    rule: 'day',
    unit: 'day',
    month,
    in: (year) => {
      if (number > daysInMonth(year, month)) return undefined
      const at = dayOf(year, month, number)
      return weekday === undefined || isoWeekdayOf(at) === weekday ? { hard: exactly({ from: at, to: at }) } : undefined
    },
  }
}
