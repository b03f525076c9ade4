import type { Bound } from '../../edtf/index.ts'
import type { Context, Named, Outcome, Refusal } from '../types.ts'
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
 * of a beginning, since a source may tell late of what was due; but one that is looked for after the anchor must lie there.
 */
export function deadline(
  rule: string,
  { relative }: Named,
  { last, best, convention }: Deadline,
  { anchor, tense }: Context,
): Omit<Outcome, 'relative' | 'supplied'> | Refusal {
  if (relative && tense === 'future' && anchor && (last ?? Infinity) < (anchor.from ?? -Infinity)) return alreadyOver
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

const alreadyOver: Refusal = {
  refused: 'it was over before the anchor, but is told as still to come',
  help: 'check the anchor and the tense',
}
