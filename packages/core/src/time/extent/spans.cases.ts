import fc from 'fast-check'
import type { Bound } from '../edtf/index.ts'
import type { AllenRelation, Bounds, Extent } from './index.ts'

/** What actually was: a first and a last day. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Allen's own definitions, on the instants at which spans of whole days begin and are over. */
export const definitions: Readonly<Record<AllenRelation, (a: Span, b: Span) => boolean>> = {
  before: (a, b) => over(a) < b.start,
  meets: (a, b) => over(a) === b.start,
  overlaps: (a, b) => a.start < b.start && b.start < over(a) && over(a) < over(b),
  starts: (a, b) => a.start === b.start && over(a) < over(b),
  during: (a, b) => b.start < a.start && over(a) < over(b),
  finishes: (a, b) => b.start < a.start && over(a) === over(b),
  equals: (a, b) => a.start === b.start && over(a) === over(b),
  finishedBy: (a, b) => definitions.finishes(b, a),
  contains: (a, b) => definitions.during(b, a),
  startedBy: (a, b) => definitions.starts(b, a),
  overlappedBy: (a, b) => definitions.overlaps(b, a),
  metBy: (a, b) => definitions.meets(b, a),
  after: (a, b) => definitions.before(b, a),
}

const over = ({ end }: Span) => end + 1

/**
 * Every span that four bounds allow, by trial: slow, and plainly right. Days before the first and after the last that
 * any bound names are tried too, and a start and an end at no day at all, for bounds that are open or not known.
 */
export function spansOf({ hard }: Extent): readonly Span[] {
  const tried = Array.from({ length: lastDay + 1 + 2 * margin }, (_, n) => n - margin)
  return [-Infinity, ...tried]
    .filter((start) => lies(hard.earliestStart, start, hard.latestStart))
    .flatMap((start) =>
      [...tried, Infinity]
        .filter((end) => start <= end && lies(hard.earliestEnd, end, hard.latestEnd))
        .map((end) => ({ start, end })),
    )
}

const lies = (low: Bound, day: number, high: Bound) => (low === null || low <= day) && (high === null || day <= high)

const lastDay = 3
/** More than the longest of Allen's relations needs, so that more days would not add to the answers. */
const margin = 4
const days = Array.from({ length: lastDay + 1 }, (_, day) => day)
const ranges = days.flatMap((from) => days.filter((to) => from <= to).map((to) => [from, to] as const))

const extentFrom = (
  [earliestStart, latestStart]: readonly [Bound, Bound],
  [earliestEnd, latestEnd]: readonly [Bound, Bound],
): Extent => ({ hard: { earliestStart, latestStart, earliestEnd, latestEnd } satisfies Bounds, mode: 'within' })

/** All extents of a few days whose bounds are known. */
export const knownExtents: readonly Extent[] = ranges
  .flatMap((start) => ranges.map((end) => extentFrom(start, end)))
  .filter((extent) => spansOf(extent).length > 0)

const range = fc.constantFrom(...ranges)
const startRange = fc.oneof(
  { weight: 4, arbitrary: range },
  range.map(([from]) => [from, null] as const),
  range.map(([from]) => [from, Infinity] as const),
  range.map(([, to]) => [null, to] as const),
  range.map(([, to]) => [-Infinity, to] as const),
  fc.constant([-Infinity, -Infinity] as const),
  fc.constant([null, null] as const),
)
const endRange = fc.oneof(
  { weight: 4, arbitrary: range },
  range.map(([from]) => [from, null] as const),
  range.map(([from]) => [from, Infinity] as const),
  range.map(([, to]) => [null, to] as const),
  range.map(([, to]) => [-Infinity, to] as const),
  fc.constant([Infinity, Infinity] as const),
  fc.constant([null, null] as const),
)

/** Extents of a few days of which some bounds are open or not known. */
export const anyExtent = fc
  .tuple(startRange, endRange)
  .map(([start, end]) => extentFrom(start, end))
  .filter((extent) => spansOf(extent).length > 0)
