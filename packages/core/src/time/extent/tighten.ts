import type { Bound } from '../edtf/index.ts'
import type { Bounds, Candidate, Extent } from './types.ts'

/**
 * The extent with hard bounds that are proved to lie nearer together. Of the best reading falls away what lies outside
 * them, and of the days or spans that it may have been those that do not fit; unless that is all of them.
 */
export function tighten(extent: Extent, hard: Bounds): Extent {
  const { soft, candidates, mode } = extent
  const best = soft && clip(soft, hard)
  const fitting = candidates?.filter((candidate) => fits(candidate, hard))
  return {
    hard,
    mode,
    ...(best ? { soft: best } : {}),
    ...(fitting && fitting.length > 0 ? { candidates: fitting } : {}),
  }
}

/** Whether a day or span can be the one that has these bounds. */
export function fits({ from, to }: Candidate, bounds: Bounds): boolean {
  return (
    isNotAfter(from, bounds.latestStart) &&
    isNotAfter(from, bounds.latestEnd) &&
    isNotAfter(bounds.earliestEnd, to) &&
    isNotAfter(bounds.earliestStart, to)
  )
}

/** What of the one lies inside the other; nothing where it leaves no room for a start or an end. */
function clip(inner: Bounds, outer: Bounds): Bounds | undefined {
  const clipped: Bounds = {
    earliestStart: later(inner.earliestStart, outer.earliestStart),
    latestStart: earlier(inner.latestStart, outer.latestStart),
    earliestEnd: later(inner.earliestEnd, outer.earliestEnd),
    latestEnd: earlier(inner.latestEnd, outer.latestEnd),
  }
  const hasRoom =
    isNotAfter(clipped.earliestStart, clipped.latestStart) && isNotAfter(clipped.earliestEnd, clipped.latestEnd)
  return hasRoom ? clipped : undefined
}

const later = (a: Bound, b: Bound) => (a === null || b === null ? (a ?? b) : Math.max(a, b))
const earlier = (a: Bound, b: Bound) => (a === null || b === null ? (a ?? b) : Math.min(a, b))
/** What is not known excludes nothing. */
const isNotAfter = (a: Bound, b: Bound) => a === null || b === null || a <= b
