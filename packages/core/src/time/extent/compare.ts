import type { Bound } from '../edtf/index.ts'
import type { Answer, Bounds, Extent } from './types.ts'

/**
 * Whether the one is over before the other begins, on whole days: the last day of `a` lies before the first of `b`.
 * Hard bounds alone decide; a bound that is not known proves nothing.
 */
export function before(a: Extent, b: Extent): Answer {
  if (below(a.hard.latestEnd, b.hard.earliestStart)) return 'certain'
  return notBelow(a.hard.earliestEnd, b.hard.latestStart) ? 'impossible' : 'possible'
}

/** Whether the one begins after the other is over: `before` seen from the other side. */
export function after(a: Extent, b: Extent): Answer {
  return before(b, a)
}

/** Whether the one lies inside the other; a common first or last day is allowed. */
export function during(a: Extent, b: Extent): Answer {
  const [inner, outer] = [a.hard, b.hard]
  if (notBelow(inner.earliestStart, outer.latestStart) && notBelow(outer.earliestEnd, inner.latestEnd)) return 'certain'
  return below(inner.latestStart, outer.earliestStart) ||
    below(outer.latestEnd, inner.earliestEnd) ||
    below(inner.latestEnd, outer.earliestStart) ||
    below(outer.latestEnd, inner.earliestStart)
    ? 'impossible'
    : 'possible'
}

/** Whether the two have a day in common. */
export function overlaps(a: Extent, b: Extent): Answer {
  if (before(a, b) === 'certain' || before(b, a) === 'certain') return 'impossible'
  return before(a, b) === 'impossible' && before(b, a) === 'impossible' ? 'certain' : 'possible'
}

/** Whether two statements about one event can both be true: some start and some end satisfies both. */
export function compatible(a: Extent, b: Extent): boolean {
  return !(
    below(a.hard.latestStart, b.hard.earliestStart) ||
    below(b.hard.latestStart, a.hard.earliestStart) ||
    below(a.hard.latestEnd, b.hard.earliestEnd) ||
    below(b.hard.latestEnd, a.hard.earliestEnd)
  )
}

function below(a: Bound, b: Bound): boolean {
  return a !== null && b !== null && a < b
}

function notBelow(a: Bound, b: Bound): boolean {
  return a !== null && b !== null && a >= b
}

/** Whether the start has an earliest day: only then has a thing a place in a list by date. */
export function isDated(extent: Extent): boolean {
  return Number.isFinite(extent.hard.earliestStart ?? Infinity)
}

const orderedBounds = [
  'earliestStart',
  'latestStart',
  'earliestEnd',
  'latestEnd',
] as const satisfies readonly (keyof Bounds)[]

/** Display order: dated first, then by the four bounds in turn; what is open comes before what is not known. */
export function compareForDisplay(a: Extent, b: Extent): number {
  if (isDated(a) !== isDated(b)) return isDated(a) ? -1 : 1
  for (const bound of orderedBounds) {
    const [x, y] = [a.hard[bound], b.hard[bound]]
    if (x === y) continue
    if (x === null) return 1
    if (y === null) return -1
    return x - y
  }
  return 0
}
