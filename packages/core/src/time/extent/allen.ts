import type { Bound } from '../edtf/index.ts'
import type { Answer, Extent } from './types.ts'

// The points of two spans a and b: places in the list that `pointsOf` makes.
const aStart = 0
const aEnd = 1
const bStart = 2
const bEnd = 3

/** How many days a point lies after the one before it. */
interface Step {
  readonly least: number
  readonly most: number
}
const sameDay: Step = { least: 0, most: 0 }
const sameOrLater: Step = { least: 0, most: Infinity }
const nextDay: Step = { least: 1, most: 1 }
const later: Step = { least: 1, most: Infinity }
const afterDayBetween: Step = { least: 2, most: Infinity }

export interface AllenRow {
  /** The same relation, seen from b. */
  readonly inverse: string
  /** What it means on whole days, as a sentence. */
  readonly meaning: string
  /** First and last day of a and of b in the order of time, and how far each lies after the one before it. */
  readonly order: readonly [number, Step, number, Step, number, Step, number]
}

/**
 * The thirteen ways in which two spans a and b of whole days can lie to each other: exactly one of them holds
 * (J. F. Allen, "Maintaining Knowledge about Temporal Intervals", 1983). A day is the finest grain, so a span meets the
 * one that begins on the day after its last, and spans that share a day overlap.
 */
export const allenRelations = {
  before: {
    inverse: 'after',
    meaning: 'a is over, and a whole day passes before b begins.',
    order: [aStart, sameOrLater, aEnd, afterDayBetween, bStart, sameOrLater, bEnd],
  },
  meets: {
    inverse: 'metBy',
    meaning: 'b begins on the day after the last of a.',
    order: [aStart, sameOrLater, aEnd, nextDay, bStart, sameOrLater, bEnd],
  },
  overlaps: {
    inverse: 'overlappedBy',
    meaning: 'a begins before b, and ends in b before b ends.',
    order: [aStart, later, bStart, sameOrLater, aEnd, later, bEnd],
  },
  starts: {
    inverse: 'startedBy',
    meaning: 'Both begin on the same day, and a ends before b.',
    order: [aStart, sameDay, bStart, sameOrLater, aEnd, later, bEnd],
  },
  during: {
    inverse: 'contains',
    meaning: 'a begins after b, and ends before b.',
    order: [bStart, later, aStart, sameOrLater, aEnd, later, bEnd],
  },
  finishes: {
    inverse: 'finishedBy',
    meaning: 'a begins after b, and both end on the same day.',
    order: [bStart, later, aStart, sameOrLater, aEnd, sameDay, bEnd],
  },
  equals: {
    inverse: 'equals',
    meaning: 'Both begin on the same day, and end on the same day.',
    order: [aStart, sameDay, bStart, sameOrLater, aEnd, sameDay, bEnd],
  },
  finishedBy: {
    inverse: 'finishes',
    meaning: 'a begins before b, and both end on the same day.',
    order: [aStart, later, bStart, sameOrLater, bEnd, sameDay, aEnd],
  },
  contains: {
    inverse: 'during',
    meaning: 'a begins before b, and ends after b.',
    order: [aStart, later, bStart, sameOrLater, bEnd, later, aEnd],
  },
  startedBy: {
    inverse: 'starts',
    meaning: 'Both begin on the same day, and a ends after b.',
    order: [bStart, sameDay, aStart, sameOrLater, bEnd, later, aEnd],
  },
  overlappedBy: {
    inverse: 'overlaps',
    meaning: 'b begins before a, and ends in a before a ends.',
    order: [bStart, later, aStart, sameOrLater, bEnd, later, aEnd],
  },
  metBy: {
    inverse: 'meets',
    meaning: 'a begins on the day after the last of b.',
    order: [bStart, sameOrLater, bEnd, nextDay, aStart, sameOrLater, aEnd],
  },
  after: {
    inverse: 'before',
    meaning: 'b is over, and a whole day passes before a begins.',
    order: [bStart, sameOrLater, bEnd, afterDayBetween, aStart, sameOrLater, aEnd],
  },
} as const satisfies Record<string, AllenRow>

export type AllenRelation = keyof typeof allenRelations

/**
 * Whether a stands in one of Allen's relations to b: `relates(council, 'meets', visit)`. Hard bounds alone decide, and
 * they decide all they can: `certain` if every span that a allows has that relation to every span that b allows,
 * `impossible` if none has it to any, else `possible`.
 *
 * An extent of either mode is one span, of a day or more, whose first and last day lie in the bounds. So one that lies
 * `within` a month may be a day of it or all of it: two of the same month can stand in any of the thirteen relations,
 * and `equals` is certain only where both ends of both are known to the day. A bound that is not known leaves
 * everything open on its side, except that no end comes before its start; an infinite bound is a day beyond all others.
 * An extent whose bounds contradict each other proves nothing.
 */
export function relates(a: Extent, relation: AllenRelation, b: Extent): Answer {
  return relatesInOneOf(a, [relation], b)
}

/** The same for relations of which any will do. */
export function relatesInOneOf(a: Extent, wanted: readonly AllenRelation[], b: Extent): Answer {
  const points = pointsOf(a, b)
  if (!points) return 'possible'
  let isOneWanted = false
  let isOneUnwanted = false
  for (const relation of names) {
    const isWanted = wanted.includes(relation)
    if ((isWanted ? isOneWanted : isOneUnwanted) || !isPossible(allenRelations[relation].order, points)) continue
    if (isWanted) isOneWanted = true
    else isOneUnwanted = true
    if (isOneWanted && isOneUnwanted) return 'possible'
  }
  return isOneWanted ? 'certain' : 'impossible'
}

/** The relations of a to b that the bounds leave, in the order of the table. One alone is certain. */
export function possibleRelations(a: Extent, b: Extent): readonly AllenRelation[] {
  const points = pointsOf(a, b)
  return points ? names.filter((relation) => isPossible(allenRelations[relation].order, points)) : names
}

const names = /* @__PURE__ */ Object.keys(allenRelations) as readonly AllenRelation[]

/** The days that a point may fall on. */
interface Range {
  readonly earliest: number
  readonly latest: number
}

/** First and last day of a, then of b; nothing if an extent contradicts itself. */
function pointsOf(a: Extent, b: Extent): readonly Range[] | undefined {
  const firstOfA = range(a.hard.earliestStart, a.hard.latestStart)
  const lastOfA = range(a.hard.earliestEnd, a.hard.latestEnd)
  const firstOfB = range(b.hard.earliestStart, b.hard.latestStart)
  const lastOfB = range(b.hard.earliestEnd, b.hard.latestEnd)
  return isSpan(firstOfA, lastOfA) && isSpan(firstOfB, lastOfB) ? [firstOfA, lastOfA, firstOfB, lastOfB] : undefined
}

/** Beyond every day that can be counted; finite, so that a day can still be added to it. */
const furthestDay = 9e15

const range = (earliest: Bound, latest: Bound): Range => ({
  earliest: countable(earliest ?? -furthestDay),
  latest: countable(latest ?? furthestDay),
})

const countable = (day: number) => Math.max(-furthestDay, Math.min(day, furthestDay))

function isSpan(start: Range, end: Range): boolean {
  return start.earliest <= start.latest && end.earliest <= end.latest && start.earliest <= end.latest
}

/**
 * Whether there is a day for each point in that order. After each step, the days that the point can fall on are again
 * all from an earliest to a latest, so going through the order once decides.
 */
function isPossible(order: AllenRow['order'], points: readonly Range[]): boolean {
  let { earliest, latest } = points[order[0]]!
  for (let at = 1; at < order.length; at += 2) {
    const step = order[at] as Step
    const point = points[order[at + 1] as number]!
    earliest = Math.max(point.earliest, earliest + step.least)
    latest = Math.min(point.latest, latest + step.most)
    if (earliest > latest) return false
  }
  return true
}
