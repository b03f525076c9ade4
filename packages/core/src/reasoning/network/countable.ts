import type { Bound, Day } from '../../time/index.ts'

/** So far from 1970 that sums of days are still exact: some 270 thousand million years. */
const furthestDay = 1e14

/** Whether a bound is known, not open, and near enough to count with. What is not bounds nothing. */
export function isCountable(bound: Bound | undefined): bound is Day {
  return bound !== null && bound !== undefined && Math.abs(bound) <= furthestDay
}
