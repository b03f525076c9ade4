import type { Day } from '../../calendar/index.ts'
import { attempt, type Cursor, takeWord } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { Named, Period, PeriodRule, Scope } from '../types.ts'
import { between, exactly, isoWeekSpan, unitSpan } from '../units.ts'
import { takeDeterminer } from './determiner.ts'

const units = ['day', 'week', 'month', 'year', 'decade', 'century'] as const
type CountedUnit = (typeof units)[number]

export const thisUnit: PeriodRule = {
  id: 'this-unit',
  words: 'this week, last month, next year, the current decade; the following year, the same day',
  examples: [
    { words: 'next year', anchor: '[2000-12-06..2000-12-10]', edtf: '2001', rule: 'next-year' },
    {
      words: 'this week',
      anchor: '[2000-12-06..2000-12-10]',
      edtf: '2000-12-03/2000-12-10',
      soft: '2000-12-04/2000-12-10',
      rule: 'this-week',
    },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      const determiner = takeDeterminer(cursor)
      const unit = determiner && (takeWord(cursor, ...units) as CountedUnit | undefined)
      return determiner && unit
        ? unitNamed(`${determiner.word}-${unit}`, unit, determiner.shift, determiner.spokenOf)
        : undefined
    }),
}

/** "The year", "the month": the one that was spoken of, or else the anchor's. Reads only after a part: "the end of". */
export function takeTheUnit(cursor: Cursor): Named | undefined {
  return attempt(cursor, () => {
    const unit = takeWord(cursor, 'the') && (takeWord(cursor, ...units) as CountedUnit | undefined)
    return unit ? unitNamed(unit, unit, 0, true) : undefined
  })
}

function unitNamed(rule: string, unit: CountedUnit, shift: number, spokenOf: boolean): Named {
  const of = (day: Day) => periodOf(unit, day, shift)
  return {
    rule,
    unit,
    supplied: unit === 'year' ? ['year'] : [],
    relative: true,
    place: ({ day, within }: Scope) => {
      if (spokenOf && within) {
        const [first, last] = [of(within.from), of(within.to)]
        return { ...first, hard: between(first.hard, last.hard), ...softOf(first, last) }
      }
      return day === undefined ? noAnchor : of(day)
    },
  }
}

function softOf(first: Period, last: Period): { readonly soft?: Period['hard'] } {
  return first.soft && last.soft ? { soft: between(first.soft, last.soft) } : {}
}

/**
 * A week may begin on the Sunday before its Monday, so the words exclude only what lies outside those eight days. A
 * Sunday itself is counted as the end of a week, as ISO 8601 does.
 */
function periodOf(unit: CountedUnit, day: Day, shift: number): Period {
  if (unit !== 'week') return { hard: exactly(unitSpan(unit, day, shift)) }
  const week = isoWeekSpan(day + shift * 7)
  const hard = { earliestStart: week.from - 1, latestStart: week.from, earliestEnd: week.to - 1, latestEnd: week.to }
  return { hard, soft: exactly(week), convention: 'iso-weeks' }
}
