import type { Bounds } from '../../time/index.ts'
import { contradictEachOther, isProvable } from './bounds.ts'
import { real } from './compile.ts'
import { datePart, endOf, startOf } from './constraints.ts'
import { type Distances, distancesFrom } from './distances.ts'
import type { Graph } from './graph.ts'
import { type Network, networkOf } from './network.ts'
import { orderOnly } from './order-loop.ts'
import { canBe } from './pair.ts'
import { premisesOf, statementsOf } from './statements.ts'
import type { NetworkInput, Statement } from './types.ts'

/** An event that certainly comes before or after another. */
export interface Neighbour {
  readonly event: string
  /** The statements that prove it, on the way from the earlier to the later. */
  readonly proof: readonly Statement[]
  /** Those of them that were inferred, assumed or added, not simply stated. */
  readonly premises: readonly Statement[]
}

export interface Neighbours {
  readonly before: readonly Neighbour[]
  readonly after: readonly Neighbour[]
}

/**
 * What certainly comes right before and right after an event: of all that is certainly before it (as `before` answers),
 * that which no other event certainly follows before it; and the same after it. There may be several, whose order among
 * each other nothing proves; they stand in the order of their ids. What is merely planned, alleged or possible does not
 * come between two facts: both it and the fact beyond it are neighbours then.
 *
 * Nothing for an event that is not in the network, or where a contrived network would take too long or its proofs
 * would be longer than anybody reads.
 */
export function neighbours(timeline: NetworkInput, id: string): Neighbours | undefined {
  const network = networkOf(timeline)
  const own = network.compiled.indexOf.get(id)
  if (own === undefined) return undefined
  const { graph } = network.solution
  const look = { network, graphs: [graph, orderOnly(graph, 1)] }
  const before = nextTo(own, { ...look, side: sides.before })
  const after = nextTo(own, { ...look, side: sides.after })
  return before && after && { before, after }
}

/**
 * How to look from an event to one side: what is certainly beyond it lies less than no days from its near point to the
 * other's far point, or by dates alone has a far day below the near one.
 */
interface Side {
  readonly against: boolean
  readonly nearPoint: (event: number) => number
  readonly farPoint: (event: number) => number
  readonly nearDay: (hard: Bounds) => number
  readonly farDay: (hard: Bounds) => number
}

const sides = {
  before: {
    against: false,
    nearPoint: startOf,
    farPoint: endOf,
    nearDay: ({ earliestStart }) => earliestStart ?? -Infinity,
    farDay: ({ latestEnd }) => latestEnd ?? Infinity,
  },
  after: {
    against: true,
    nearPoint: endOf,
    farPoint: startOf,
    nearDay: ({ latestEnd }) => -(latestEnd ?? Infinity),
    farDay: ({ earliestStart }) => -(earliestStart ?? -Infinity),
  },
} as const satisfies Record<string, Side>

interface Look {
  readonly network: Network
  /** The days, and the order within a day. */
  readonly graphs: readonly Graph[]
  readonly side: Side
}

/** In the proofs of one answer together: five for each of a hundred thousand events. */
const mostStatements = 500_000

/** What proves that an event lies beyond those from which the search began, from there to the event. */
type Reach = (event: number) => (() => readonly number[]) | undefined

function nextTo(own: number, look: Look): readonly Neighbour[] | undefined {
  const { compiled } = look.network
  const beyond = eventsBeyond(own, look)
  if (!beyond) return undefined
  const all = [...beyond.keys()]
  const isReal = (event: number) => compiled.world[startOf(event)] === real
  const isSeparated = separatedBy(all, look)
  const isSeparatedByFact = isReal(own) && !all.every(isReal) ? separatedBy(all.filter(isReal), look) : isSeparated
  if (!isSeparated || !isSeparatedByFact) return undefined
  const found: Neighbour[] = []
  let left = mostStatements
  for (const event of all) {
    if (isReal(event) ? isSeparatedByFact(event) : isSeparated(event)) continue
    const numbers = beyond.get(event)!()
    left -= numbers.length
    if (left < 0) return undefined
    const proof = statementsOf(compiled, look.side.against ? numbers : numbers.toReversed())
    found.push({ event: compiled.events[event]!.event.id, proof, premises: premisesOf(proof) })
  }
  return found
}

/** All that is certainly beyond an event, with its proof. */
function eventsBeyond(own: number, look: Look): ReadonlyMap<number, () => readonly number[]> | undefined {
  const { network, side } = look
  const { solution } = network
  const { events, firstStatement } = network.compiled
  const reach = reachFrom([own], look)
  if (!reach) return undefined
  const hardOf = (event: number) => events[event]!.stated.hard
  const near = canBe(hardOf(own)) ? side.nearDay(hardOf(own)) : -Infinity
  const byDates = (event: number) => canBe(hardOf(event)) && side.farDay(hardOf(event)) < near
  const isLeftToDates = (event: number) =>
    !(isProvable(solution, own) && isProvable(solution, event)) && !contradictEachOther(solution, own, event)
  const beyond = new Map<number, () => readonly number[]>()
  const dateOf = (event: number) => firstStatement[event]! + datePart
  for (const event of events.keys()) {
    if (event === own) continue
    const proof = reach(event)
    if (proof) beyond.set(event, proof)
    else if (isLeftToDates(event) && byDates(event)) beyond.set(event, () => [dateOf(own), dateOf(event)])
  }
  return beyond
}

/**
 * Which events lie beyond any of the given ones. One search from all of them together: that an event lies beyond itself
 * nothing proves, so whatever is reached is reached from another.
 */
function separatedBy(others: readonly number[], look: Look): ((event: number) => boolean) | undefined {
  const { network, side } = look
  const reach = reachFrom(others, look)
  const hardOf = (event: number) => network.compiled.events[event]!.stated.hard
  const near = others.reduce((day, event) => Math.max(day, side.nearDay(hardOf(event))), -Infinity)
  return reach && ((event) => side.farDay(hardOf(event)) < near || reach(event) !== undefined)
}

/** By all that is proved, from and to events about which anything is. */
function reachFrom(events: readonly number[], { network, graphs, side }: Look): Reach | undefined {
  const { compiled, solution } = network
  const from = events.filter((event) => isProvable(solution, event)).map(side.nearPoint)
  const searches: Distances[] = []
  for (const graph of from.length > 0 ? graphs : []) {
    const distances = distancesFrom({ graph, world: compiled.world, from, against: side.against })
    if (!distances) return undefined
    searches.push(distances)
  }
  return (event) => {
    if (!isProvable(solution, event)) return undefined
    const point = side.farPoint(event)
    const search = searches.find(({ to }) => to(point) < 0)
    return search && (() => search.proof(point))
  }
}
