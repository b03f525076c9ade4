import { type AllenRelation, relatesInOneOf } from './allen.ts'
import type { Answer, Extent } from './types.ts'

// The questions that are asked every day, as the relations of Allen in which the answer is yes.
const oneBefore = ['before', 'meets'] as const satisfies readonly AllenRelation[]
const oneInside = ['starts', 'during', 'finishes', 'equals'] as const satisfies readonly AllenRelation[]
const withCommonDay = [
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'finishedBy',
  'contains',
  'startedBy',
  'overlappedBy',
] as const satisfies readonly AllenRelation[]

/**
 * Whether a is over before b begins, on whole days: the last day of a lies before the first of b, be it the day before.
 *
 * This, and all that follow here, are answered from hard bounds alone, and exactly: see `relates`, also for the stricter
 * relations of the same names.
 */
export function before(a: Extent, b: Extent): Answer {
  return relatesInOneOf(a, oneBefore, b)
}

/** Whether a begins after b is over: `before` seen from the other side. */
export function after(a: Extent, b: Extent): Answer {
  return before(b, a)
}

/** Whether a lies inside b; a common first or last day is allowed, and so is being the same. */
export function during(a: Extent, b: Extent): Answer {
  return relatesInOneOf(a, oneInside, b)
}

/** Whether the two have a day in common. */
export function overlaps(a: Extent, b: Extent): Answer {
  return relatesInOneOf(a, withCommonDay, b)
}

/** Whether the two have the same first and the same last day. */
export function equals(a: Extent, b: Extent): Answer {
  return relatesInOneOf(a, ['equals'], b)
}

/** Whether two statements about one event can both be true: one span satisfies both, so `equals` is not impossible. */
export function compatible(a: Extent, b: Extent): boolean {
  return equals(a, b) !== 'impossible'
}
