import { attempt, type Cursor, peek } from '../cursor.ts'
import type { Named, PeriodRule } from '../types.ts'
import { exactly, monthsSpan } from '../units.ts'
import { takeMonth } from '../vocabulary.ts'
import { neighbouring, ofThisYear, type Yearly } from '../yearly.ts'
import { takeDeterminer } from './determiner.ts'
import { inYearAfter } from './year-after.ts'

export const month: PeriodRule = {
  id: 'month',
  words: 'September 2000, September, Sept. of 2000, April of last year; last September, next March, this May',
  examples: [
    { words: 'September 2000', edtf: '2000-09', rule: 'month' },
    { words: 'April of last year', anchor: '[2000-12-06..2000-12-10]', edtf: '1999-04', rule: 'month' },
    { words: 'next March', anchor: '[2000-12-06..2000-12-10]', edtf: '2001-03', rule: 'month' },
  ],
  read: (cursor) => attempt(cursor, () => counted(cursor)) ?? attempt(cursor, () => plain(cursor)),
}

export const monthOf = (number: number): Yearly => ({
  rule: 'month',
  unit: 'month',
  month: number,
  in: (year) => ({ hard: exactly(monthsSpan(year, number)) }),
})

function counted(cursor: Cursor): Named | undefined {
  const determiner = takeDeterminer(cursor)
  const number = determiner && takeMonth(cursor)
  if (!determiner || number === undefined) return undefined
  return determiner.shift === 0 ? ofThisYear(monthOf(number)) : neighbouring(monthOf(number), determiner.shift)
}

function plain(cursor: Cursor): Named | undefined {
  // "may" and "march" are verbs first.
  const isVerb = /^m(ay|arch)$/.test(peek(cursor)?.text ?? '')
  const number = takeMonth(cursor)
  const named = number === undefined ? undefined : inYearAfter(cursor, monthOf(number))
  return isVerb && named?.fill ? undefined : named
}
