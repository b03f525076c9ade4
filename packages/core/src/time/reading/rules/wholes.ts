import type { Cursor } from '../cursor.ts'
import { takeLongest } from '../longest.ts'
import type { Named, PeriodRule } from '../types.ts'
import { century } from './century.ts'
import { decade } from './decade.ts'
import { month } from './month.ts'
import { season } from './season.ts'
import { takeTheUnit, thisUnit } from './this-unit.ts'
import { year } from './year.ts'

/** Periods that have a beginning, a middle and an end of which people speak. */
export const wholes: readonly PeriodRule[] = [thisUnit, month, season, year, decade, century]

/** One of them, or "the year", "the month". */
export function takeWhole(cursor: Cursor): Named | undefined {
  return takeLongest(cursor, wholes) ?? takeTheUnit(cursor)
}
