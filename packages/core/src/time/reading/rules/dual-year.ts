import { civilOf } from '../../calendar/index.ts'
import { attempt, type Cursor, takeMark, takeNumber, takeSign, takeWord } from '../cursor.ts'
import type { Named, PeriodRule, Refusal } from '../types.ts'
import { takeMonth, takeWeekday } from '../vocabulary.ts'
import { type Yearly, yearly } from '../yearly.ts'
import { takeDayOfMonth } from './day.ts'
import { takeFeast } from './feast.ts'
import { monthOf } from './month.ts'

/**
 * Where the year began on 25 March, the days before it have two years: the one by that count, and the one from 1 January.
 * The second is the year of EDTF. Day and month stay as they are written: the calendar of the source, mostly the Julian,
 * is not converted, so a day of the week is not checked either.
 */
export const dualYear: PeriodRule = {
  id: 'dual-year',
  words:
    '10 February 1711/12, February 1711/2, Candlemas 1699/1700: the second year, which begins in January; the calendar of the source is not converted',
  examples: [
    { words: '10 February 1711/12', edtf: '1712-02-10', rule: 'dual-year' },
    { words: 'in January 1711/2', edtf: '1712-01', rule: 'dual-year' },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      const which = takeYearly(cursor)
      takeWord(cursor, 'of')
      takeMark(cursor, 'comma')
      const first = which && takeNumber(cursor, '')
      if (!first || first.digits < 3 || first.digits > 4 || !takeSign(cursor, '/')) return undefined
      const second = takeNumber(cursor, '')
      if (!second) return undefined
      return isNext(first.value, second)
        ? inSecondYear(which, first.value + 1)
        : { ...named(which), place: () => notNext }
    }),
}

function takeYearly(cursor: Cursor): Yearly | undefined {
  if (takeWeekday(cursor) !== undefined) takeMark(cursor, 'comma')
  const day = takeDayOfMonth(cursor)
  if (day) return day
  const month = takeMonth(cursor)
  return month === undefined ? takeFeast(cursor) : monthOf(month)
}

/** Whether a number is the year after, in full or by its last digits: 1712, 12 or 2 after 1711. */
export function isNext(year: number, { value, digits }: { readonly value: number; readonly digits: number }): boolean {
  return value === (year + 1) % 10 ** digits
}

const named = ({ unit }: Yearly) => ({ rule: 'dual-year', unit, supplied: [], relative: false }) as const

function inSecondYear(which: Yearly, year: number): Named {
  const second = yearly({ ...which, rule: 'dual-year' }, year)
  return {
    ...second,
    place: (scope) => {
      const period = second.place(scope)
      return 'refused' in period || isBeforeLadyDay(period.hard.earliestStart) ? period : notBeforeLadyDay
    },
  }
}

function isBeforeLadyDay(at: number | null): boolean {
  const { month, day } = civilOf(at ?? 0)
  return month < 3 || (month === 3 && day < 25)
}

export const notNext: Refusal = {
  refused: 'the second of the two years is not the one after the first',
  help: 'write two years that follow each other, such as "1711/12", or one of them',
}

const notBeforeLadyDay: Refusal = {
  refused: 'only days before 25 March have two years, where the year began on that day',
  help: 'write the one year that the source means',
}
