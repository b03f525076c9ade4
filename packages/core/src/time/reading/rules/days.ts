import type { Cursor } from '../cursor.ts'
import { takeLongest } from '../longest.ts'
import type { Named, PeriodRule } from '../types.ts'
import { day } from './day.ts'
import { weekdayAndNumber } from './day-of-month.ts'
import { dayWord } from './day-word.ts'
import { dualYear } from './dual-year.ts'
import { feast } from './feast.ts'
import { movableFeast } from './movable-feast.ts'
import { weekday } from './weekday.ts'

/** Rules that name a single day, or one of a few. */
export const days: readonly PeriodRule[] = [day, dualYear, feast, movableFeast, weekdayAndNumber, weekday, dayWord]

/** A single day, by any of its names. */
export function takeDay(cursor: Cursor): Named | undefined {
  const from = cursor.at
  const named = takeLongest(cursor, days)
  if (named?.unit === 'day') return named
  cursor.at = from
  return undefined
}
