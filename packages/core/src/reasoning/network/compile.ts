import type { StanceId } from '../../record/index.ts'
import { type Context, countParts, type Emit, emitOrderOfEnds, emitStatement, endOf, startOf } from './constraints.ts'
import { durationReader } from './days.ts'
import { collectArcs, type Graph } from './graph.ts'
import type { NetworkEvent, NetworkInput } from './types.ts'

/** Which events may bound which: what is real bounds what is only possible, never the other way round. */
export const real = 0
export const possible = 1

/** A Simple Temporal Network (Dechter, Meiri and Pearl, "Temporal constraint networks", 1991). */
export interface Compiled extends Context {
  readonly sources: NetworkInput['chronology']['sources']
  readonly graph: Graph
  /** Of each time point: `real` or `possible`. The origin is real. */
  readonly world: Uint8Array
  /** The number of each event's first statement, and behind the last event the number of all. */
  readonly firstStatement: Int32Array
}

/**
 * The network of what is said about events: two time points for each and one for the origin, and the differences that
 * hard bounds, durations and relations allow. Soft bounds and hedged relations are no part of it.
 */
export function compile(input: NetworkInput): Compiled {
  // In an order of their own, so that the same contradictions are found in whatever order events are written.
  const eventOf = new Map(input.events.map((event) => [event.event.id, event]))
  const ids = [...eventOf.keys()].sort()
  const events = ids.map((id) => eventOf.get(id)!)
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const context: Context = { events, indexOf, daysOf: durationReader() }
  const nodes = 1 + 2 * events.length
  const world = new Uint8Array(nodes)
  const firstStatement = new Int32Array(events.length + 1)
  const arcs = collectArcs(8 * events.length + 8)
  let statement = 0
  const emit: Emit = (tail, head, weight, inDay) => arcs.add(tail, head, weight, statement, inDay)
  for (const [index, event] of events.entries()) {
    const parts = countParts(event)
    firstStatement[index + 1] = firstStatement[index]! + parts
    if (!isReal(event)) world.fill(possible, startOf(index), endOf(index) + 1)
    emitOrderOfEnds(index, (tail, head, weight, inDay) => arcs.add(tail, head, weight, -1, inDay))
    for (let part = 0; part < parts; part++) {
      statement = firstStatement[index]! + part
      emitStatement(context, index, part, emit)
    }
  }
  return { ...context, sources: input.chronology.sources, graph: arcs.toGraph(nodes), world, firstStatement }
}

/**
 * Whether an event is told as fact: it is actual, nobody whose claim decides denies it, and not all of them hold it for
 * merely probable.
 */
function isReal({ family, claims }: NetworkEvent): boolean {
  if (family !== 'actual') return false
  const deciding = claims.filter((claim) => claim.decides)
  const denies: StanceId = 'denies'
  if (deciding.some(({ claim }) => claim.stance === denies)) return false
  return deciding.length === 0 || deciding.some(({ claim }) => claim.hedge === undefined)
}

/** The event that a statement belongs to, and which of its statements it is. */
export function partOf(
  { firstStatement }: Compiled,
  statement: number,
): { readonly event: number; readonly part: number } {
  let [low, high] = [0, firstStatement.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (firstStatement[middle]! <= statement) low = middle
    else high = middle
  }
  return { event: low, part: statement - firstStatement[low]! }
}
