import type { Bound } from '../../edtf/index.ts'
import type { Context, Outcome } from '../types.ts'
import { somewhere } from '../units.ts'
import { conventionIf } from './convention-if.ts'

/** The last day that the words allow, and the last one by their best reading. */
interface Deadline {
  readonly last: Bound
  readonly best: Bound | undefined
  readonly convention: string | undefined
}

/**
 * What is due by a day that is not over yet is still to come, unless it is told as past. A day that is over says nothing
 * of a beginning: a source may tell late of what was due.
 */
export function deadline(
  rule: string,
  { last, best, convention }: Deadline,
  { anchor, tense }: Context,
): Omit<Outcome, 'relative' | 'supplied'> {
  const isDue = anchor !== undefined && tense !== 'past' && (last ?? -Infinity) >= (anchor.to ?? Infinity)
  const from = isDue ? anchor.from : -Infinity
  const isBest = best !== undefined && best !== null && best < (last ?? Infinity) && best >= (from ?? Infinity)
  return {
    rule,
    mode: 'within',
    unit: 'day',
    hard: somewhere(from, last),
    ...(isBest ? { soft: somewhere(from, best), ...conventionIf(convention) } : {}),
  }
}
