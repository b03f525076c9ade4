import { attempt, type Cursor, takeMark, takePhrase, takeWord } from '../cursor.ts'
import type { Named, Period, PeriodRule } from '../types.ts'
import { shifted } from '../units.ts'
import { takeApproximately } from '../vocabulary.ts'
import { takeClock } from './clock.ts'
import { takeDay } from './days.ts'

/** A time of day excludes no more than other days. At midnight one day ends and another begins: it may be either. */
export const timeOfDay: PeriodRule = {
  id: 'time-of-day',
  words:
    'the morning of 3 March 2018, 3 March 2018 at 6.40 a.m., about 4 p.m. on 2 June 2018, noon on 5 May, Friday evening: the day is what bounds; the time stays in the words',
  examples: [
    { words: 'the morning of 3 March 2018', edtf: '2018-03-03', rule: 'time-of-day' },
    { words: 'by 4 p.m. on 2 June 2018', edtf: '[..2018-06-02]', rule: 'by' },
    { words: 'at midnight on 2 June 2018', edtf: '[2018-06-02..2018-06-03]', rule: 'time-of-day' },
  ],
  read: (cursor) => attempt(cursor, () => timeFirst(cursor)) ?? attempt(cursor, () => dayFirst(cursor)),
}

type Time = 'midnight' | 'other'

function timeFirst(cursor: Cursor): Named | undefined {
  const time = takeTime(cursor)
  if (!time) return undefined
  takeMark(cursor, 'comma')
  takeWord(cursor, 'on', 'of')
  const day = takeDay(cursor)
  return day && atTime(day, time)
}

function dayFirst(cursor: Cursor): Named | undefined {
  const day = takeDay(cursor)
  takeMark(cursor, 'comma')
  takeWord(cursor, 'at', 'in')
  const time = day && takeTime(cursor)
  return day && time && atTime(day, time)
}

/** "About 6.40 a.m.", "6 o'clock in the morning", "the early morning". */
function takeTime(cursor: Cursor): Time | undefined {
  const isClock = attempt(cursor, () => {
    takeApproximately(cursor)
    return takeClock(cursor)
  })
  if (!isClock) return takePart(cursor)
  attempt(cursor, () => takeWord(cursor, 'in', 'on') && takePart(cursor))
  return 'other'
}

/** "The late evening", "early in the morning", "late on". */
function takePart(cursor: Cursor): Time | undefined {
  return attempt(cursor, () => {
    takeWord(cursor, 'the')
    const part = takePhrase(cursor, ...parts)
    if (part !== undefined) return part === 'midnight' ? part : 'other'
    if (!takePhrase(cursor, 'very early', 'early', 'late', 'mid')) return undefined
    if (takeWord(cursor, 'on')) return 'other'
    takeMark(cursor, 'dash')
    takePhrase(cursor, 'in the')
    return takePhrase(cursor, ...parts) === undefined ? undefined : 'other'
  })
}

const parts = [
  ...['morning', 'forenoon', 'noon', 'midday', 'afternoon', 'evening', 'midnight'],
  ...['early hours', 'small hours', 'dawn', 'daybreak', 'first light', 'sunrise', 'sunset', 'dusk', 'nightfall'],
] as const

function atTime(day: Named, time: Time): Named {
  const { fill, inMonth, ...rest } = day
  return {
    ...rest,
    rule: 'time-of-day',
    ...(fill ? { fill: (year) => atTime(fill(year), time) } : {}),
    ...(inMonth ? { inMonth: (month) => atTime(inMonth(month), time) } : {}),
    place: (scope) => {
      const period = day.place(scope)
      return 'refused' in period || time !== 'midnight' ? period : midnightOf(period)
    },
  }
}

function midnightOf({ hard }: Period): Period {
  return { hard: { ...hard, latestStart: shifted(hard.latestStart, 1), latestEnd: shifted(hard.latestEnd, 1) } }
}
