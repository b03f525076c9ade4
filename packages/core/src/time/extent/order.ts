import type { Bounds, Extent } from './types.ts'

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
