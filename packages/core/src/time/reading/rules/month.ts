import { civilOf } from '../../calendar/index.ts'
import { attempt, type Cursor, peek, takeWord } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, PeriodRule } from '../types.ts'
import { exactly, monthsSpan } from '../units.ts'
import { takeMonth } from '../vocabulary.ts'
import { neighbouring, type Yearly, yearly } from '../yearly.ts'
import { takeYearAfter } from './day.ts'
import { takeDeterminer } from './determiner.ts'

export const month: PeriodRule = {
  id: 'month',
  words: 'September 2000, September, Sept. of 2000; last September, next March, this May',
  examples: [
    { words: 'September 2000', edtf: '2000-09', rule: 'month' },
    { words: 'next March', anchor: '[2000-12-06..2000-12-10]', edtf: '2001-03', rule: 'month' },
  ],
  read: (cursor) => attempt(cursor, () => counted(cursor)) ?? attempt(cursor, () => plain(cursor)),
}

const monthOf = (number: number): Yearly => ({
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
  if (number === undefined) return undefined
  const year = attempt(cursor, () => {
    takeWord(cursor, 'of')
    return takeYearAfter(cursor)
  })
  return isVerb && year === undefined ? undefined : yearly(monthOf(number), year)
}

/** "This March" is that of the anchor's year, before or after. */
function ofThisYear(which: Yearly): Named {
  return {
    rule: which.rule,
    unit: which.unit,
    supplied: ['year'],
    relative: true,
    place: ({ day }) => (day === undefined ? noAnchor : (which.in(civilOf(day).year) ?? noAnchor)),
  }
}
