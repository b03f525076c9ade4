import { isoWeekdayOf } from '../../calendar/index.ts'
import { attempt, takePhrase, takeWord } from '../cursor.ts'
import type { Named, Period, PeriodRule, Refusal } from '../types.ts'
import { exactly, isoWeekSpan, type Span } from '../units.ts'
import { takeDay } from './days.ts'

/**
 * "The week of" a day may begin on that day, or on the Sunday or the Monday before it; the best reading is the week from
 * Monday. What commences or ends with a day is that week.
 */
export const weekOf: PeriodRule = {
  id: 'week-of',
  words:
    'the week of 3 March 2018, the week commencing (beginning, starting) 5 March 2018, the week ending 9 March 2018',
  examples: [
    {
      words: 'the week of 3 March 2018',
      edtf: '2018-02-25/2018-03-09',
      soft: '2018-02-26/2018-03-04',
      rule: 'week-of',
    },
    { words: 'week commencing 5 March 2018', edtf: '2018-03-05/2018-03-11', rule: 'week-of' },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      takeWord(cursor, 'the')
      if (!takeWord(cursor, 'week')) return undefined
      const relation = takePhrase(cursor, ...relations.keys())
      const weekFrom = relations.get(relation ?? '')
      takeWord(cursor, 'on')
      const day = weekFrom && takeDay(cursor)
      return day && weekFrom && weekNamed(day, weekFrom)
    }),
}

const relations: ReadonlyMap<string, (day: number) => Period> = new Map([
  ['of', weekAround],
  ['commencing', (day) => weekOfDays({ from: day, to: day + 6 })],
  ['beginning', (day) => weekOfDays({ from: day, to: day + 6 })],
  ['starting', (day) => weekOfDays({ from: day, to: day + 6 })],
  ['ending', (day) => weekOfDays({ from: day - 6, to: day })],
])

const weekOfDays = (span: Span): Period => ({ hard: exactly(span) })

function weekAround(day: number): Period {
  const week = isoWeekSpan(day)
  const sunday = day - (isoWeekdayOf(day) % 7)
  return {
    hard: {
      earliestStart: Math.min(week.from, sunday),
      latestStart: day,
      earliestEnd: Math.min(week.to, sunday + 6),
      latestEnd: day + 6,
    },
    soft: exactly(week),
    convention: 'iso-weeks',
  }
}

function weekNamed(day: Named, weekFrom: (day: number) => Period): Named {
  const { fill, inMonth: _, ...rest } = day
  return {
    ...rest,
    rule: 'week-of',
    unit: 'week',
    ...(fill ? { fill: (year) => weekNamed(fill(year), weekFrom) } : {}),
    place: (scope) => {
      const period = day.place(scope)
      if ('refused' in period) return period
      const { earliestStart, latestEnd } = period.hard
      return earliestStart !== null && earliestStart === latestEnd ? weekFrom(earliestStart) : noSingleDay
    },
  }
}

const noSingleDay: Refusal = {
  refused: 'the day of the week that is meant may be one of several',
  help: 'give the date, or the tense',
}
