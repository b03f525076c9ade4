import type { Cursor } from '../cursor.ts'
import { takeLongest } from '../longest.ts'
import type { Named, PeriodRule } from '../types.ts'
import { count } from './count.ts'
import { day } from './day.ts'
import { dayWord } from './day-word.ts'
import { dualYear } from './dual-year.ts'
import { feast } from './feast.ts'
import { movableFeast } from './movable-feast.ts'
import { part } from './part.ts'
import { share } from './share.ts'
import { weekday } from './weekday.ts'
import { wholes } from './wholes.ts'

/** Every rule that names a period. */
export const periods: readonly PeriodRule[] = [
  day,
  dualYear,
  feast,
  movableFeast,
  ...wholes,
  part,
  share,
  weekday,
  dayWord,
  count,
]

export function takePeriod(cursor: Cursor): Named | undefined {
  return takeLongest(cursor, periods)
}
