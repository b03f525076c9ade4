import type { When } from '../../record/index.ts'
import { type Day, type Extent, extentOf, isoDay } from '../../time/index.ts'

/** From the first day on which something can have begun to the last on which it can have ended, both inclusive. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** Of an extent by its hard bounds; an end that is open or not known is infinite. */
export function spanOf({ hard }: Extent): DaySpan {
  return { from: hard.earliestStart ?? -Infinity, to: hard.latestEnd ?? Infinity }
}

export const spanOfWhen = (when: When): DaySpan => spanOf(extentOf(when))

export const isInside = (a: DaySpan, b: DaySpan) => a.from >= b.from && a.to <= b.to
export const touches = (a: DaySpan, b: DaySpan) => a.from <= b.to && a.to >= b.from
export const sameSpan = (a: DaySpan, b: DaySpan) => a.from === b.from && a.to === b.to

/** Days as people would write them in a file: `1911-05-28`, `1911-05-01 to 1911-05-31`. */
export function spanText({ from, to }: DaySpan): string {
  if (from === to) return isoDay(from)
  if (from === -Infinity) return to === Infinity ? 'any day' : `${isoDay(to)} or earlier`
  return to === Infinity ? `${isoDay(from)} or later` : `${isoDay(from)} to ${isoDay(to)}`
}
