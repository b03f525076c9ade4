import { dayOf, daysInMonth, isoWeekdayOf } from '../../calendar/index.ts'
import { attempt, type Cursor, takeMark, takeNumber, takeWord } from '../cursor.ts'
import type { Named, PeriodRule } from '../types.ts'
import { exactly } from '../units.ts'
import { ordinalEndings, takeMonth, takeWeekday, takeYear } from '../vocabulary.ts'
import { yearly } from '../yearly.ts'

export const day: PeriodRule = {
  id: 'day',
  words: '5 December 2000, December 5, 2000, the 5th of December, Tuesday 5 Dec.; the year may be missing',
  examples: [
    { words: '5 December 2000', edtf: '2000-12-05', rule: 'day' },
    { words: 'December 5', anchor: '[2000-12-06..2000-12-10]', edtf: '2000-12-05', rule: 'day' },
  ],
  read: (cursor) => {
    const weekday = takeWeekday(cursor)
    if (weekday !== undefined) takeMark(cursor, 'comma')
    return attempt(cursor, () => dayFirst(cursor, weekday)) ?? attempt(cursor, () => monthFirst(cursor, weekday))
  },
}

function dayFirst(cursor: Cursor, weekday: number | undefined): Named | undefined {
  const number = takeBareDay(cursor)
  if (number === undefined) return undefined
  takeWord(cursor, 'of')
  const month = takeMonth(cursor)
  return month === undefined ? undefined : dayIn(number, month, takeYearAfter(cursor), weekday)
}

function monthFirst(cursor: Cursor, weekday: number | undefined): Named | undefined {
  const month = takeMonth(cursor)
  const number = month === undefined ? undefined : takeBareDay(cursor)
  return month === undefined || number === undefined ? undefined : dayIn(number, month, takeYearAfter(cursor), weekday)
}

/** "5", "the 5th": the day of a month that is named elsewhere. */
export function takeBareDay(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takeWord(cursor, 'the')
    const number = takeNumber(cursor, '', ...ordinalEndings)
    return number && number.digits <= 2 && number.value >= 1 && number.value <= 31 ? number.value : undefined
  })
}

/** A year after a day or a month, with or without a comma. */
export function takeYearAfter(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takeMark(cursor, 'comma')
    return takeYear(cursor)
  })
}

/** A day by its numbers; a weekday, where one is printed, must be that day's. */
export function dayIn(number: number, month: number, year: number | undefined, weekday?: number): Named {
  const inYear = (of: number) => {
    if (number > daysInMonth(of, month)) return undefined
    const at = dayOf(of, month, number)
    if (weekday !== undefined && isoWeekdayOf(at) !== weekday) return undefined
    return { hard: exactly({ from: at, to: at }) }
  }
  return yearly({ rule: 'day', unit: 'day', month, in: inYear }, year)
}
