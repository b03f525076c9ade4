import { type Day, isoWeekdayOf } from '../../calendar/index.ts'
import { attempt, takeWord } from '../cursor.ts'
import type { Named, Period, PeriodRule } from '../types.ts'
import { exactly, type Span } from '../units.ts'
import { takeOrdinal } from '../vocabulary.ts'
import { takeWhole } from './wholes.ts'

/**
 * The first week of a month is its first seven days, or what it has of the week of its first day, or its first whole week,
 * from Monday or from Sunday: the words exclude what lies in none of these. The best reading is seven days by seven,
 * from the 1st or, for the last week, up to the last day.
 */
export const nthWeek: PeriodRule = {
  id: 'nth-week',
  words: 'the first, second, third, fourth or last week of March 2018: weeks of days, of the calendar, or whole ones',
  examples: [
    {
      words: 'the first week of March 2018',
      edtf: '2018-03-01/2018-03-11',
      soft: '2018-03-01/2018-03-07',
      rule: 'nth-week',
    },
    {
      words: 'the last week of October',
      anchor: '2018-12-01',
      edtf: '2018-10-21/2018-10-31',
      soft: '2018-10-25/2018-10-31',
      rule: 'nth-week',
    },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      takeWord(cursor, 'the')
      const number = takeWord(cursor, 'last') ? 'last' : takeOrdinal(cursor)
      if (!number || (number !== 'last' && number > mostWeeks) || !takeWord(cursor, 'week')) return undefined
      takeWord(cursor, 'of', 'in')
      const month = takeWhole(cursor)
      return month?.unit === 'month' ? weekNamed(month, number) : undefined
    }),
}

const mostWeeks = 4

function weekNamed(month: Named, number: number | 'last'): Named {
  const { fill } = month
  return {
    ...month,
    rule: 'nth-week',
    unit: 'week',
    ...(fill ? { fill: (year) => weekNamed(fill(year), number) } : {}),
    place: (scope) => {
      const period = month.place(scope)
      if ('refused' in period) return period
      const { earliestStart: from, latestEnd: to } = period.hard
      if (from === null || to === null) return period
      return number === 'last' ? lastWeek({ from, to }) : weekIn({ from, to }, number)
    },
  }
}

function weekIn(month: Span, number: number): Period {
  const weeks = (number - 1) * 7
  const firsts = [month.from, ...[1, 7].flatMap((weekday) => aroundFirst(month.from, weekday))]
  return among(
    month,
    firsts.map((first) => first + weeks),
    month.from + weeks,
  )
}

function lastWeek(month: Span): Period {
  const lasts = [month.to - 6, ...[1, 7].flatMap((weekday) => aroundFirst(month.to - 6, weekday))]
  return among(month, lasts, month.to - 6)
}

/** The weekday on or before a day, and on or after it. */
function aroundFirst(day: Day, weekday: number): readonly [Day, Day] {
  const after = (((weekday - isoWeekdayOf(day)) % 7) + 7) % 7
  return [after === 0 ? day : day + after - 7, day + after]
}

/** One of the weeks that begin on these days, as far as it lies in the month. */
function among(month: Span, starts: readonly Day[], best: Day): Period {
  const inMonth = (day: Day) => Math.min(Math.max(day, month.from), month.to)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  return {
    hard: {
      earliestStart: inMonth(first),
      latestStart: inMonth(last),
      earliestEnd: inMonth(first + 6),
      latestEnd: inMonth(last + 6),
    },
    soft: exactly({ from: best, to: best + 6 }),
  }
}
