import type { Bounds, Extent } from './types.ts'

/**
 * The bounds by which a date stands in a list: the hard ones, and where a qualifier leaves none ("about 1990"), the
 * soft. For showing, never for proof.
 */
export function listedBounds({ hard, soft }: Extent): Bounds {
  if (!soft) return hard
  return {
    earliestStart: hard.earliestStart ?? soft.earliestStart,
    latestStart: hard.latestStart ?? soft.latestStart,
    earliestEnd: hard.earliestEnd ?? soft.earliestEnd,
    latestEnd: hard.latestEnd ?? soft.latestEnd,
  }
}

/** Whether the start has an earliest day: only then has a thing a place in a list by date. */
export function isDated(extent: Extent): boolean {
  return Number.isFinite(listedBounds(extent).earliestStart ?? Infinity)
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
  const [first, second] = [listedBounds(a), listedBounds(b)]
  for (const bound of orderedBounds) {
    const [x, y] = [first[bound], second[bound]]
    if (x === y) continue
    if (x === null) return 1
    if (y === null) return -1
    return x - y
  }
  return 0
}
