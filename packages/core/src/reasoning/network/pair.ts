import { type AllenRelation, allenRelations, type Bounds, possibleRelations } from '../../time/index.ts'
import { contradictEachOther, isProvable } from './bounds.ts'
import { datePart, endOf, noOrder, startOf } from './constraints.ts'
import { type Distances, distancesFrom } from './distances.ts'
import { collectArcs } from './graph.ts'
import type { Network } from './network.ts'
import { orderOnly } from './order-loop.ts'
import { relax } from './relax.ts'

/** The numbers of the statements that prove something; nothing where it is not proved. */
export type Proof = readonly number[] | undefined

/** Two events in a network, and what can be proved about how they lie to each other. */
export interface Pair {
  /** That two time points of theirs (`aStart` to `bEnd`) lie at most so many days apart: `from`, then `to`. */
  readonly most: (from: PairPoint, to: PairPoint) => { readonly days: number; readonly proof: () => readonly number[] }
  /** That of two time points, even where they fall on the same day, the first comes before the second. */
  readonly isBefore: (first: PairPoint, second: PairPoint) => Proof
  /** The same, but they may also coincide. */
  readonly isNotAfter: (first: PairPoint, second: PairPoint) => Proof
  /** That the first event does not stand in this relation to the second. */
  readonly excludes: (relation: AllenRelation) => Proof
}

/** As in Allen's table: first and last day of a, first and last of b. */
export const aStart = 0
export const aEnd = 1
export const bStart = 2
export const bEnd = 3
export type PairPoint = typeof aStart | typeof aEnd | typeof bStart | typeof bEnd
const points = [aStart, aEnd, bStart, bEnd] as const

/**
 * A pair of events, or nothing if one of them is not in the network. Where the network proves nothing about them (they
 * contradict something, or its work was cut short), the dates of the two alone decide; where the two contradict each
 * other, nothing does.
 */
export function pairOf(network: Network, a: string, b: string): Pair | undefined {
  const { compiled, solution } = network
  const [first, second] = [compiled.indexOf.get(a), compiled.indexOf.get(b)]
  if (first === undefined || second === undefined) return undefined
  if (contradictEachOther(solution, first, second)) return nothingProved
  if (!isProvable(solution, first) || !isProvable(solution, second)) return pairByDates(network, first, second)
  const nodes = [startOf(first), endOf(first), startOf(second), endOf(second)] as const
  const search = (graph = solution.graph) => {
    const known = new Map<PairPoint, Distances | undefined>()
    return (point: PairPoint) => {
      if (!known.has(point))
        known.set(point, distancesFrom({ graph, world: compiled.world, from: [nodes[point]], against: false }))
      return known.get(point)
    }
  }
  const days = search()
  const inOrder = (least: 0 | 1) => {
    let distances: ReturnType<typeof search> | undefined
    return (earlier: PairPoint, later: PairPoint): Proof => {
      distances ??= search(orderOnly(solution.graph, least))
      const found = distances(later)
      return found && found.to(nodes[earlier]) <= -least ? found.proof(nodes[earlier]) : undefined
    }
  }
  const most: Pair['most'] = (from, to) => {
    const distances = days(from)
    return {
      days: distances?.to(nodes[to]) ?? Infinity,
      proof: () => distances?.proof(nodes[to]) ?? [],
    }
  }
  return {
    most,
    isBefore: inOrder(1),
    isNotAfter: inOrder(0),
    excludes: (relation) => excludedBy(most, relation),
  }
}

/**
 * Whether the days that can lie between the four points leave no room for a relation. Exact: in a network of
 * differences, what satisfies the distances among some points can be extended to all (Dechter, Meiri and Pearl 1991,
 * on decomposability).
 */
function excludedBy(most: Pair['most'], relation: AllenRelation): Proof {
  const arcs = collectArcs()
  for (const from of points) {
    for (const to of points) {
      const { days } = most(from, to)
      if (from !== to && days < Infinity) arcs.add(from, to, days, 4 * from + to, noOrder)
    }
  }
  const { order } = allenRelations[relation]
  for (let at = 1; at < order.length; at += 2) {
    const [earlier, step, later] = [order[at - 1], order[at], order[at + 1]] as [number, Step, number]
    arcs.add(later, earlier, -step.least, -1, noOrder)
    if (step.most < Infinity) arcs.add(earlier, later, step.most, -1, noOrder)
  }
  const graph = arcs.toGraph(points.length)
  const outcome = relax({
    graph,
    against: false,
    search: { distance: new Float64Array(points.length), parent: new Int32Array(points.length).fill(-1) },
    seeds: points,
    world: new Uint8Array(points.length),
    budget: { arcs: Infinity },
  })
  if (outcome.kind !== 'cycle') return undefined
  return outcome.arcs.flatMap((arc) => {
    const pair = graph.statement[arc]!
    return pair < 0 ? [] : most((pair >> 2) as PairPoint, (pair % 4) as PairPoint).proof()
  })
}

interface Step {
  readonly least: number
  readonly most: number
}

/** Dates that contradict themselves prove nothing. */
const nothingProved: Pair = {
  most: () => ({ days: Infinity, proof: () => [] }),
  isBefore: () => undefined,
  isNotAfter: () => undefined,
  excludes: () => undefined,
}

/** Whether bounds leave room for an event. */
export function canBe({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): boolean {
  const starts = [earliestStart ?? -Infinity, latestStart ?? Infinity] as const
  const ends = [earliestEnd ?? -Infinity, latestEnd ?? Infinity] as const
  return starts[0] <= starts[1] && ends[0] <= ends[1] && starts[0] <= ends[1]
}

function pairByDates({ compiled }: Network, first: number, second: number): Pair {
  const { events, firstStatement } = compiled
  const [a, b] = [events[first]!.stated, events[second]!.stated]
  if (!canBe(a.hard) || !canBe(b.hard)) return nothingProved
  const dates = [first, second].map((index) => firstStatement[index]! + datePart)
  const datesFrom = (point: PairPoint) => (point < bStart ? dates : dates.toReversed())
  const { hard: x } = a
  const { hard: y } = b
  const earliest = [x.earliestStart, x.earliestEnd, y.earliestStart, y.earliestEnd]
  const latest = [x.latestStart, x.latestEnd, y.latestStart, y.latestEnd]
  return {
    most(from, to) {
      const days = (latest[to] ?? Infinity) - (earliest[from] ?? -Infinity)
      return { days: Number.isNaN(days) ? Infinity : days, proof: () => datesFrom(from) }
    },
    isBefore: () => undefined,
    isNotAfter: () => undefined,
    excludes: (relation) => (possibleRelations(a, b).includes(relation) ? undefined : dates),
  }
}
