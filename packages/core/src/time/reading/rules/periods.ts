import type { Cursor } from '../cursor.ts'
import { takeLongest } from '../longest.ts'
import type { Named, PeriodRule } from '../types.ts'
import { count } from './count.ts'
import { days } from './days.ts'
import { nthWeek } from './nth-week.ts'
import { part } from './part.ts'
import { share } from './share.ts'
import { timeOfDay } from './time-of-day.ts'
import { weekOf } from './week-of.ts'
import { wholes } from './wholes.ts'

/** Every rule that names a period. */
export const periods: readonly PeriodRule[] = [...days, timeOfDay, weekOf, nthWeek, ...wholes, part, share, count]

export function takePeriod(cursor: Cursor): Named | undefined {
  const { at, furthest } = cursor
  const known = cursor.periods.get(at)
  if (known) {
    cursor.at = known.end
    cursor.furthest = Math.max(furthest, known.furthest)
    return known.named
  }
  cursor.furthest = at
  const named = takeLongest(cursor, periods)
  cursor.periods.set(at, { named, end: cursor.at, furthest: cursor.furthest })
  cursor.furthest = Math.max(furthest, cursor.furthest)
  return named
}
