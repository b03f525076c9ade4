import { type Day, isoDay, isoWeekdayOf } from '../../calendar/index.ts'
import { attempt } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, Period, PeriodRule, Refusal, Scope } from '../types.ts'
import { isoWeekSpan } from '../units.ts'
import { takeWeekday } from '../vocabulary.ts'
import { type Determiner, takeDeterminer } from './determiner.ts'

/**
 * "Last Friday" may be the last one or that of last week, "next Friday" the next one or that of next week: where the
 * two differ, it is one of both. A weekday alone is the nearest one before or after, unless the tense is known.
 */
export const weekday: PeriodRule = {
  id: 'weekday',
  words: 'on Tuesday, last Friday, this Monday, next Sunday',
  examples: [
    { words: 'on Tuesday', anchor: '[2000-12-06..2000-12-10]', tense: 'past', edtf: '2000-12-05', rule: 'weekday' },
    { words: 'next Friday', anchor: '2000-12-06', edtf: '[2000-12-08,2000-12-15]', rule: 'weekday' },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      const determiner = takeDeterminer(cursor)
      const number = takeWeekday(cursor)
      return number === undefined ? undefined : weekdayNamed(number, determiner)
    }),
}

function weekdayNamed(weekday: number, determiner: Determiner | undefined): Named {
  return {
    rule: 'weekday',
    unit: 'day',
    supplied: [],
    relative: true,
    place: (scope) => {
      const days = daysMeant(weekday, determiner, scope)
      if (!days) return noAnchor
      return days.length > 0 && days.length <= mostWeeks ? oneOf(days) : notOne
    },
  }
}

const notOne: Refusal = {
  refused: 'the period spoken of has no such weekday, or too many of them',
  help: 'give the date, or a week or a month (within) that has it',
}

function daysMeant(weekday: number, determiner: Determiner | undefined, scope: Scope): readonly Day[] | undefined {
  const { day, tense, within } = scope
  if (!determiner && within) return weekdaysIn(weekday, within.from, within.to)
  if (day === undefined) return undefined
  const week = isoWeekSpan(day)
  const before = onOrBefore(weekday, day)
  const after = onOrBefore(weekday, day + 6)
  switch (determiner?.word) {
    case 'this':
      // In weeks from Monday, and in weeks from Sunday.
      return distinct(week.from + weekday - 1, sundayBefore(day) + (weekday % 7))
    case 'last': {
      const last = onOrBefore(weekday, day - 1)
      return last >= week.from - 1 ? distinct(last - 7, last) : [last]
    }
    case 'next': {
      const next = onOrBefore(weekday, day + 7)
      return next <= week.to ? distinct(next, next + 7) : [next]
    }
    default:
      return tense === 'past' ? [before] : tense === 'future' ? [after] : distinct(before, after)
  }
}

const onOrBefore = (weekday: number, day: Day): Day => day - ((((isoWeekdayOf(day) - weekday) % 7) + 7) % 7)
const sundayBefore = (day: Day): Day => day - (isoWeekdayOf(day) % 7)
const distinct = (a: Day, b: Day): readonly Day[] => (a === b ? [a] : a < b ? [a, b] : [b, a])

/** All in the period spoken of; beyond five weeks they say nothing. */
function weekdaysIn(weekday: number, from: Day, to: Day): readonly Day[] {
  const first = onOrBefore(weekday, from + 6)
  const count = Math.floor((to - first) / 7) + 1
  return Array.from({ length: Math.min(Math.max(count, 0), mostWeeks + 1) }, (_, week) => first + week * 7)
}

const mostWeeks = 5

function oneOf(days: readonly Day[]): Period {
  const [first, last] = [days[0]!, days.at(-1)!]
  const hard = { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last }
  return days.length > 1 ? { hard, written: `[${days.map(isoDay).join(',')}]` } : { hard }
}
