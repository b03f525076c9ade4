import { type AllenRelation, type Answer, allenRelations } from '../../time/index.ts'
import { type Network, networkOf } from './network.ts'
import { aEnd, aStart, bStart, type Pair, type PairPoint, type Proof, pairOf } from './pair.ts'
import { premisesOf, statementsOf } from './statements.ts'
import type { NetworkInput, Statement } from './types.ts'

/** An answer with what proves it. */
export interface Proved {
  readonly answer: Answer
  /** The statements that prove it, on the way from the one to the other; none where it is merely possible. */
  readonly proof: readonly Statement[]
  /** Those of them that were inferred, assumed or added, not simply stated. */
  readonly premises: readonly Statement[]
}

/**
 * Whether a is over before b begins, be it on the same day, as people say it: two things on one day are in order only if
 * somebody says so. (`before` of two extents asks for whole days.) Events that are not in the network are `possible`.
 *
 * The answer is proved by all that is known, also where the dates of the two overlap.
 */
export function before(timeline: NetworkInput, a: string, b: string): Proved {
  return inOrder(networkOf(timeline), a, b, aEnd)
}

/** Whether a begins after b is over: `before` seen from the other side. */
export function after(timeline: NetworkInput, a: string, b: string): Proved {
  return before(timeline, b, a)
}

/** Whether a starts before b; on the same day, if somebody says so. */
export function startsBefore(timeline: NetworkInput, a: string, b: string): Proved {
  return inOrder(networkOf(timeline), a, b, aStart)
}

/** Whether that point of a comes before the start of b. */
function inOrder(network: Network, a: string, b: string, point: typeof aStart | typeof aEnd): Proved {
  const pair = pairOf(network, a, b)
  if (!pair) return notProved
  const isDaysBefore = (earlier: PairPoint, later: PairPoint): Proof => {
    const { days, proof } = pair.most(later, earlier)
    return days < 0 ? proof() : undefined
  }
  const certain = isDaysBefore(point, bStart) ?? pair.isBefore(point, bStart)
  if (certain) return answered(network, 'certain', certain.toReversed())
  const impossible = isDaysBefore(bStart, point) ?? pair.isNotAfter(bStart, point)
  return impossible ? answered(network, 'impossible', impossible) : notProved
}

/** Whether a lies inside b, on whole days; a common first or last day is allowed, and so is being the same. */
export function during(timeline: NetworkInput, a: string, b: string): Proved {
  return inOneOf(networkOf(timeline), a, ['starts', 'during', 'finishes', 'equals'], b)
}

/** Whether the two have a day in common. */
export function overlaps(timeline: NetworkInput, a: string, b: string): Proved {
  const apart = inOneOf(networkOf(timeline), a, ['before', 'meets', 'metBy', 'after'], b)
  const opposite = { certain: 'impossible', possible: 'possible', impossible: 'certain' } as const
  return { ...apart, answer: opposite[apart.answer] }
}

/** Whether the two have the same first and the same last day. */
export function equals(timeline: NetworkInput, a: string, b: string): Proved {
  return inOneOf(networkOf(timeline), a, ['equals'], b)
}

/** Whether a stands in one of Allen's thirteen relations to b, with his meanings, on whole days. */
export function relates(timeline: NetworkInput, a: string, relation: AllenRelation, b: string): Proved {
  return inOneOf(networkOf(timeline), a, [relation], b)
}

function inOneOf(network: Network, a: string, wanted: readonly AllenRelation[], b: string): Proved {
  const pair = pairOf(network, a, b)
  if (!pair) return notProved
  const unwanted = names.filter((relation) => !wanted.includes(relation))
  const certain = excludesAll(pair, unwanted)
  if (certain) return answered(network, 'certain', certain)
  const impossible = excludesAll(pair, wanted)
  return impossible ? answered(network, 'impossible', impossible) : notProved
}

const names = /* @__PURE__ */ Object.keys(allenRelations) as readonly AllenRelation[]

function excludesAll(pair: Pair, relations: readonly AllenRelation[]): Proof {
  const proof: number[] = []
  for (const relation of relations) {
    const excluded = pair.excludes(relation)
    if (!excluded) return undefined
    proof.push(...excluded)
  }
  return proof
}

/** A number of days with what proves it. */
export interface ProvedDays {
  /** Infinite where nothing limits it on that side. */
  readonly days: number
  readonly proof: readonly Statement[]
  readonly premises: readonly Statement[]
}

export interface Between {
  readonly least: ProvedDays
  readonly most: ProvedDays
}

/**
 * How many days lie between the last of a and the first of b, neither counted: 0 where b begins on the day after, less
 * than 0 where b begins before a is over (-1: on the last day of a). Nothing for events that are not in the network.
 */
export function between(timeline: NetworkInput, a: string, b: string): Between | undefined {
  const network = networkOf(timeline)
  const pair = pairOf(network, a, b)
  if (!pair) return undefined
  const limit = (days: number, proof: () => readonly number[]): ProvedDays => {
    const proved = Number.isFinite(days) ? statementsOf(network.compiled, proof()) : []
    return { days, proof: proved, premises: premisesOf(proved) }
  }
  const back = pair.most(bStart, aEnd)
  const on = pair.most(aEnd, bStart)
  return { least: limit(0 - back.days - 1, () => back.proof().toReversed()), most: limit(on.days - 1, on.proof) }
}

function answered(network: Network, answer: Answer, numbers: readonly number[]): Proved {
  const proof = statementsOf(network.compiled, numbers)
  return { answer, proof, premises: premisesOf(proof) }
}

const notProved: Proved = { answer: 'possible', proof: [], premises: [] }
