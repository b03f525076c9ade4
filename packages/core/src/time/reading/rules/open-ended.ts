import type { Bound } from '../../edtf/index.ts'
import type { Bounds } from '../../extent/index.ts'
import type { Context, Outcome, Period, Refusal } from '../types.ts'
import { somewhere } from '../units.ts'
import { conventionIf } from './convention-if.ts'

/** Told as past, it ends with the anchor; else nothing is said of an end. */
export function openEnded(
  rule: string,
  { hard, soft, convention }: Period,
  { anchor, tense }: Context,
  firstOf: (bounds: Bounds, side: 'hard' | 'soft') => Bound,
): Omit<Outcome, 'relative' | 'supplied'> | Refusal {
  const to = tense === 'past' && anchor ? anchor.to : Infinity
  const from = firstOf(hard, 'hard')
  if ((from ?? -Infinity) > (to ?? Infinity)) return notYet
  const best = soft && firstOf(soft, 'soft')
  const isBest = best !== undefined && (best ?? Infinity) <= (to ?? -Infinity)
  return {
    rule,
    mode: 'within',
    unit: 'day',
    hard: somewhere(from, to),
    ...(isBest ? { soft: somewhere(best, to), ...conventionIf(convention) } : {}),
  }
}

const notYet: Refusal = {
  refused: 'it begins after the anchor, but is told as past',
  help: 'check the anchor and the tense',
}
