import { type Compiled, partOf, possible } from './compile.ts'
import { emitOrderOfEnds, emitStatement, eventOf, isEnd, origin, startOf } from './constraints.ts'
import { collectArcs } from './graph.ts'
import { findOrderLoop } from './order-loop.ts'
import { relax } from './relax.ts'
import { eventsOf, statementOf } from './statements.ts'
import type { Contradiction } from './types.ts'

/** Beyond so many statements a cycle is given as it was found: nobody reads it, and to try each would take too long. */
const mostTried = 200

/** One bound of a contradiction, in time points of the whole network. */
interface Bound {
  readonly tail: number
  readonly head: number
  readonly weight: number
  readonly statement: number
}

/** A contradiction with the numbers of the statements to set aside, and of the events to mark. */
export interface Found {
  readonly contradiction: Contradiction
  readonly setAside: readonly number[]
  readonly marked: readonly number[]
}

/**
 * Makes a contradiction of a cycle of negative length. The bounds on a simple cycle cannot be spared, but a statement
 * has other bounds besides, by which the rest may contradict each other still; so each statement is tried in turn, and
 * left out if what remains is contradictory without it. What is left is irreducible.
 *
 * `onlyPossible`: the statements about what is real have been found to agree, so that only others are set aside.
 */
export function contradictionOf(compiled: Compiled, arcs: readonly number[], onlyPossible: boolean): Found {
  const { graph, events, world } = compiled
  let cycle = fromOrigin(
    arcs.map((arc) => ({
      tail: graph.tail[arc]!,
      head: graph.head[arc]!,
      weight: graph.weight[arc]!,
      statement: graph.statement[arc]!,
    })),
  )
  let left = numbersIn(cycle)
  const isMinimal = left.length <= mostTried
  for (const tried of isMinimal ? left : []) {
    if (!left.includes(tried)) continue
    const smaller = findCycle(
      compiled,
      left.filter((number) => number !== tried),
    )
    if (!smaller) continue
    cycle = fromOrigin(smaller)
    left = numbersIn(cycle)
  }
  const named = [...new Set(left.flatMap((number) => eventsOf(compiled, number)))].sort((a, b) => a - b)
  const isPossible = (event: number) => world[startOf(event)] === possible
  const marked = onlyPossible ? named.filter(isPossible) : named
  const idOf = (event: number) => events[event]!.event.id
  const setAside = onlyPossible ? left.filter((number) => eventsOf(compiled, number).some(isPossible)) : left
  return {
    contradiction: {
      statements: left.map((number) => statementOf(compiled, number)),
      events: named.map(idOf),
      setAside: setAside.map((number) => statementOf(compiled, number)),
      marked: marked.map(idOf),
      isMinimal,
      clash: clashOf(compiled, cycle),
    },
    setAside,
    marked,
  }
}

const numbersIn = (cycle: readonly Bound[]) => [
  ...new Set(cycle.map(({ statement }) => statement).filter((statement) => statement >= 0)),
]

/** A negative cycle among the bounds of these statements alone, and that no event ends before it starts. */
function findCycle(compiled: Compiled, statements: readonly number[]): readonly Bound[] | undefined {
  const nodes: number[] = [origin]
  const placeOf = new Map([[origin, 0]])
  const place = (node: number) => {
    const known = placeOf.get(node)
    if (known !== undefined) return known
    placeOf.set(node, nodes.length)
    return nodes.push(node) - 1
  }
  const collected = collectArcs()
  const events = new Set(statements.flatMap((statement) => eventsOf(compiled, statement)))
  for (const event of events) {
    emitOrderOfEnds(event, (tail, head, weight, inDay) => collected.add(place(tail), place(head), weight, -1, inDay))
  }
  for (const statement of statements) {
    const { event, part } = partOf(compiled, statement)
    emitStatement(compiled, event, part, (tail, head, weight, inDay) =>
      collected.add(place(tail), place(head), weight, statement, inDay),
    )
  }
  const graph = collected.toGraph(nodes.length)
  const world = new Uint8Array(nodes.length)
  const outcome = relax({
    graph,
    against: false,
    search: { distance: new Float64Array(nodes.length), parent: new Int32Array(nodes.length).fill(-1) },
    seeds: nodes.keys(),
    world,
    budget: { arcs: Infinity },
  })
  const found = outcome.kind === 'cycle' ? outcome : findOrderLoop(graph, world)
  if (found.kind !== 'cycle') return undefined
  return found.arcs.map((arc) => ({
    tail: nodes[graph.tail[arc]!]!,
    head: nodes[graph.head[arc]!]!,
    weight: graph.weight[arc]!,
    statement: graph.statement[arc]!,
  }))
}

/** Begun at the origin, so that the same cycle is always told in the same order; else at its least time point. */
function fromOrigin(cycle: readonly Bound[]): readonly Bound[] {
  const least = cycle.reduce((node, { tail }) => Math.min(node, tail), Infinity)
  const at = cycle.findIndex(({ tail }) => tail === least)
  return [...cycle.slice(at), ...cycle.slice(0, at)]
}

/**
 * Where the cycle shows best that it cannot be: at an event of which it uses no date, if there is one, since there the
 * bounds from both sides meet.
 */
function clashOf(compiled: Compiled, cycle: readonly Bound[]): Contradiction['clash'] {
  const pointOf = (node: number) =>
    ({ event: compiled.events[eventOf(node)]!.event.id, end: isEnd(node) ? 'end' : 'start' }) as const
  const total = cycle.reduce((sum, { weight }) => sum + weight, 0)
  const [first] = cycle as readonly [Bound, ...Bound[]]
  if (first.tail !== origin) return { point: pointOf(first.tail), days: 0 - total }
  const dated = new Set([first.head, cycle.at(-1)!.tail].map(eventOf))
  const inner = cycle.slice(0, -1).map(({ head }) => head)
  const node = inner.find((head) => !dated.has(eventOf(head))) ?? inner[0]!
  let notAfter = 0
  for (const { head, weight } of cycle) {
    notAfter += weight
    if (head === node) break
  }
  return { point: pointOf(node), notBefore: notAfter - total, notAfter }
}
