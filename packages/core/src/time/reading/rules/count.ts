import type { Day } from '../../calendar/index.ts'
import { attempt, type Cursor, takeApostrophe, takeFrom, takePhrase, takeWord } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, Period, PeriodRule } from '../types.ts'
import { addMonths, exactly, isoWeekSpan, somewhere, unitSpan } from '../units.ts'
import { type CountedUnit, countedUnits, takeCount } from '../vocabulary.ts'

type Unit = CountedUnit['unit']

/**
 * Days are counted exactly. "Two years ago" is a rounded figure: it excludes only what is a whole year less or more;
 * the best reading is the calendar year two before.
 */
export const count: PeriodRule = {
  id: 'count',
  words: 'three days ago, a fortnight earlier, a year later, ten days from now, in five months',
  examples: [
    { words: 'three days ago', anchor: '2000-12-08', edtf: '2000-12-05', rule: 'count' },
    {
      words: 'two years later',
      anchor: '2000-12-08',
      edtf: '2001-12-09/2003-12-07',
      soft: '2002',
      rule: 'count',
    },
  ],
  read: (cursor) => attempt(cursor, () => ahead(cursor)) ?? attempt(cursor, () => away(cursor)),
}

function ahead(cursor: Cursor): Named | undefined {
  if (!takeWord(cursor, 'in')) return undefined
  const number = takeCount(cursor)
  const counted = takeFrom(cursor, countedUnits)
  if (number === undefined || !counted) return undefined
  takeTime(cursor)
  return countNamed(counted.unit, number * counted.times)
}

function away(cursor: Cursor): Named | undefined {
  const number = takeCount(cursor)
  const counted = takeFrom(cursor, countedUnits)
  if (number === undefined || !counted) return undefined
  const direction = takePhrase(cursor, 'ago', 'earlier', 'before', 'later', 'from now', 'after', 'afterwards')
  if (!direction) return undefined
  const count = number * counted.times
  return countNamed(counted.unit, ['ago', 'earlier', 'before'].includes(direction) ? -count : count)
}

/** "In five months' time". */
function takeTime(cursor: Cursor): void {
  attempt(cursor, () => takeApostrophe(cursor) && takeWord(cursor, 'time'))
}

function countNamed(unit: Unit, shift: number): Named {
  return {
    rule: 'count',
    unit: unit === 'day' ? 'day' : 'span',
    supplied: [],
    relative: true,
    place: ({ day }) => (day === undefined ? noAnchor : placed(unit, shift, day)),
  }
}

function placed(unit: Unit, shift: number, day: Day): Period {
  if (unit === 'day') return { hard: exactly({ from: day + shift, to: day + shift }) }
  const best = unit === 'week' ? isoWeekSpan(day + shift * 7) : unitSpan(unit, day, shift)
  const from = add(unit, day, shift - 1) + 1
  const to = add(unit, day, shift + 1) - 1
  // The calendar unit may reach beyond what the count allows: "a year later" than December begins in January.
  return {
    hard: somewhere(from, to),
    soft: exactly({ from: Math.max(best.from, from), to: Math.min(best.to, to) }),
  }
}

export function add(unit: Unit, day: Day, count: number): Day {
  switch (unit) {
    case 'day':
      return day + count
    case 'week':
      return day + count * 7
    case 'month':
      return addMonths(day, count)
    case 'year':
      return addMonths(day, count * 12)
  }
}
