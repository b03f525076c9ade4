import type { Bound } from '../../edtf/index.ts'
import type { Context, Outcome, Period } from '../types.ts'
import { somewhere } from '../units.ts'
import { conventionIf } from './convention-if.ts'

/** What is due by a period that is not over yet is still to come, unless it is told as past. */
export function deadline(
  rule: string,
  { hard, convention }: Period,
  { anchor, tense }: Context,
  best: Bound | undefined,
): Omit<Outcome, 'relative' | 'supplied'> {
  const last = hard.latestEnd
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
