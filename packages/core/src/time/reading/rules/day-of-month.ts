import { civilOf, type Day, isoWeekdayOf } from '../../calendar/index.ts'
import { attempt, takeMark, takeNumber, takeWord } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, PeriodRule, Refusal, Scope } from '../types.ts'
import { exactly, monthsSpan } from '../units.ts'
import { ordinalEndings, takeWeekday } from '../vocabulary.ts'
import { yearly } from '../yearly.ts'
import { dayOfMonth } from './day.ts'

/**
 * Which month is meant, day and weekday tell together: the only one, in the anchor's month or the one before or after it,
 * that lies on the side of the tense. A number without a weekday would be told by nothing but a guess.
 */
export const weekdayAndNumber: PeriodRule = {
  id: 'day-of-month',
  words: 'Thursday the 20th, Thursday, 20th: in the month of the anchor or in one beside it, by the day of the week',
  examples: [{ words: 'on Thursday the 20th', anchor: '2019-06-18', edtf: '2019-06-20', rule: 'day-of-month' }],
  read: (cursor) =>
    attempt(cursor, () => {
      const weekday = takeWeekday(cursor)
      if (weekday === undefined) return undefined
      takeMark(cursor, 'comma')
      const endings = takeWord(cursor, 'the') ? ['', ...ordinalEndings] : ordinalEndings
      const number = takeNumber(cursor, ...endings)
      return number && number.value >= 1 && number.value <= 31 ? dayNamed(weekday, number.value) : undefined
    }),
}

function dayNamed(weekday: number, number: number): Named {
  return {
    rule: 'day-of-month',
    unit: 'day',
    supplied: ['year', 'month'],
    relative: true,
    nearest: notOne,
    inMonth: (month) => yearly(dayOfMonth(number, month, weekday), undefined),
    place: (scope) => {
      const days = daysMeant(scope)?.filter((day) => civilOf(day).day === number && isoWeekdayOf(day) === weekday)
      if (!days) return noAnchor
      const [day] = scope.tense === 'past' ? days.toReversed() : days
      const isOne = scope.within || scope.tense === undefined ? days.length === 1 : true
      return day !== undefined && isOne ? { hard: exactly({ from: day, to: day }) } : notOne
    },
  }
}

/** Every day that may be meant, in order. */
function daysMeant({ day, tense, within }: Scope): readonly Day[] | undefined {
  if (within) return within.to - within.from <= mostDays ? daysFrom(within.from, within.to) : []
  if (day === undefined) return undefined
  const { year, month } = civilOf(day)
  const { from, to } = monthsSpan(year, month - 1, 3)
  return daysFrom(tense === 'future' ? day : from, tense === 'past' ? day : to)
}

const mostDays = 366

const daysFrom = (from: Day, to: Day): readonly Day[] => Array.from({ length: to - from + 1 }, (_, step) => from + step)

const notOne: Refusal = {
  refused: 'no month near the anchor, or more than one, has that day on that day of the week',
  help: 'check the day of the week and the anchor, or write the month',
}
