import type { Bound } from '../edtf/index.ts'
import type { Extent } from './types.ts'

/** A number of whole days: `least` and `most` are the least and the greatest that it can be. */
export interface DayCount {
  /** Minus infinity where nothing limits it from below; `null` where the limit is not known. */
  readonly least: Bound
  /** Infinity where nothing limits it from above; `null` where the limit is not known. */
  readonly most: Bound
}

/**
 * How many days it goes on, the first and the last both counted: at least 1. `2000-12-05/2000-12-06` is 2 days,
 * `2000-12` (some time in it) 1 to 31, `2000-12/2001-02` (from a day of December to a day of February) 33 to 90. Of
 * `2000-12-06/..` both numbers are `Infinity`, of `2000-12-06/` the most is `null`. Hard bounds alone decide.
 */
export function countDays({ hard }: Extent): DayCount {
  const least = daysFrom(hard.latestStart, hard.earliestEnd) ?? 0
  const most = daysFrom(hard.earliestStart, hard.latestEnd)
  return { least: Math.max(least, 0) + 1, most: most === null ? null : most + 1 }
}

/**
 * How many days lie between the last of a and the first of b, neither counted: 0 where b begins on the day after, less
 * than 0 where b begins before a is over (-1: on the last day of a). From `2000-12-05` to `[2000-12-06..2000-12-10]` it
 * is 0 to 4, to `[2000-12-06..]` 0 to `Infinity`, to `/2000-12-10` at least `null` and at most 4. Hard bounds alone
 * decide.
 */
export function gapDays(a: Extent, b: Extent): DayCount {
  const most = daysFrom(latestStartOf(b), earliestEndOf(a))
  const least = daysFrom(b.hard.earliestStart, a.hard.latestEnd)
  return { least: least === null ? null : -least - 1, most: most === null ? null : -most - 1 }
}

/** The days from one to another; an open bound outweighs one that is not known. */
function daysFrom(from: Bound, to: Bound): Bound {
  if (from === -Infinity || to === Infinity) return Infinity
  if (from === Infinity || to === -Infinity) return -Infinity
  return from === null || to === null ? null : to - from
}

/** No end comes before the earliest start, which may be known where the end is not. */
function earliestEndOf({ hard: { earliestStart, earliestEnd } }: Extent): Bound {
  if (earliestEnd === null) return earliestStart === -Infinity ? null : earliestStart
  return Math.max(earliestEnd, earliestStart ?? -Infinity)
}

/** No start comes after the latest end. */
function latestStartOf({ hard: { latestStart, latestEnd } }: Extent): Bound {
  if (latestStart === null) return latestEnd === Infinity ? null : latestEnd
  return Math.min(latestStart, latestEnd ?? Infinity)
}
