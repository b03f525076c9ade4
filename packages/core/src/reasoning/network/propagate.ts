import { type Compiled, possible, real } from './compile.ts'
import { origin } from './constraints.ts'
import { contradictionOf, type Found } from './contradiction.ts'
import type { Graph } from './graph.ts'
import { findOrderLoop } from './order-loop.ts'
import { budgetFor, type Outcome, relax, type Search } from './relax.ts'

/** Farther than any sum of days. Such nodes, and those reached from them alone, are bound by no date. */
const far = 4e15
export const isBounded = (distance: number) => distance < far / 2

/** What propagation proves. */
export interface Solution {
  /** Without the bounds of statements that were set aside. */
  readonly graph: Graph
  /** From the origin: the latest day of each time point. */
  readonly latest: Search
  /** To the origin: minus the earliest day. */
  readonly earliest: Search
  readonly found: readonly Found[]
  /** The events of which statements were set aside. */
  readonly marked: ReadonlySet<number>
  /** Not if the work was cut short: then nothing is proved beyond what each date says by itself. */
  readonly isComplete: boolean
}

/** More than any chronology that somebody means to read; each costs a search of its own. */
const mostContradictions = 200

/**
 * Tightens the bounds of all events as far as the statements prove it. First what is real, on the strength of what is
 * real alone; then what is only possible, which moves nothing that is real.
 *
 * When a contradiction is found, its statements are set aside, and the search begins anew, so that others are found as
 * well. Always the same for the same input.
 */
export function propagate(compiled: Compiled): Solution {
  const { world } = compiled
  const found: Found[] = []
  let { graph } = compiled
  const setAside = (arcs: readonly number[], onlyPossible: boolean) => {
    const contradiction = contradictionOf({ ...compiled, graph }, arcs, onlyPossible)
    found.push(contradiction)
    graph = without(graph, new Set(contradiction.setAside))
  }
  const latest = emptySearch(graph.nodes)
  const earliest = emptySearch(graph.nodes)
  const answer = (isComplete: boolean): Solution => {
    const marked = new Set(found.flatMap((one) => one.marked))
    return { graph, latest, earliest, found, marked, isComplete }
  }
  // To set statements aside makes no new loops: where there are none now, nobody need look again.
  const hasLoops = findOrderLoop(graph, world).kind !== 'settled'
  const findLoop = (only?: number): Outcome => (hasLoops ? findOrderLoop(graph, world, only) : { kind: 'settled' })
  const isTooMuch = () => found.length >= mostContradictions

  for (;;) {
    const byDays = searchWorld({ graph, world, against: false, search: latest, into: real })
    const outcome = byDays.kind === 'settled' ? findLoop(real) : byDays
    if (outcome.kind === 'settled') break
    if (outcome.kind === 'exhausted' || isTooMuch()) return answer(false)
    setAside(outcome.arcs, false)
    forget(latest, world, real)
  }
  if (searchWorld({ graph, world, against: true, search: earliest, into: real }).kind !== 'settled')
    return answer(false)
  if (!world.includes(possible)) return answer(true)

  for (;;) {
    const within = searchWorld({ graph, world, against: false, search: latest, into: possible })
    const byDays = within.kind === 'settled' ? crossWorlds(graph, world, latest) : within
    const outcome = byDays.kind === 'settled' ? findLoop() : byDays
    if (outcome.kind === 'settled') break
    if (outcome.kind === 'exhausted' || isTooMuch()) return answer(false)
    setAside(outcome.arcs, true)
    forget(latest, world, possible)
  }
  const outcome = searchWorld({ graph, world, against: true, search: earliest, into: possible })
  return answer(outcome.kind === 'settled')
}

interface WorldSearch {
  readonly graph: Graph
  readonly world: Uint8Array
  readonly against: boolean
  readonly search: Search
  readonly into: number
}

/** Bounds the time points of one world, then looks for contradictions among those that no date bounds. */
function searchWorld(within: WorldSearch): Outcome {
  const { graph, world, against, search, into } = within
  const budget = budgetFor(graph)
  const outcome = relax({ ...within, seeds: into === real ? [origin] : enterPossible(within), budget })
  if (outcome.kind !== 'settled' || against) return outcome
  const unbounded: number[] = []
  for (let node = 0; node < world.length; node++) {
    if (world[node] === into && search.distance[node] === far) unbounded.push(node)
  }
  return relax({ ...within, seeds: unbounded, budget })
}

/** Bounds what is possible by single arcs from what is real, and returns the time points to go on from. */
function enterPossible({ graph, world, against, search: { distance, parent } }: WorldSearch): readonly number[] {
  const { nodes, weight, entering } = graph
  // From where the search comes: against its direction.
  const first = against ? graph.first : graph.enteringFirst
  const ends = against ? graph.head : graph.tail
  const entered: number[] = []
  for (let node = 0; node < nodes; node++) {
    if (world[node] !== possible) continue
    for (let n = first[node]!; n < first[node + 1]!; n++) {
      const arc = against ? n : entering[n]!
      const other = ends[arc]!
      const nearer = distance[other]! + weight[arc]!
      if (world[other] !== real || nearer >= distance[node]!) continue
      distance[node] = nearer
      parent[node] = arc
    }
    if (distance[node] !== far) entered.push(node)
  }
  return entered
}

/**
 * Whether what is possible contradicts what is real: all bounds together, in every direction, from distances that no
 * bound but those from the possible to the real can shorten.
 */
function crossWorlds(graph: Graph, world: Uint8Array, search: Search): Outcome {
  const { distance } = search
  const { nodes, first, head, weight } = graph
  const shortening: number[] = []
  for (let node = 0; node < nodes; node++) {
    if (world[node] !== possible) continue
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      if (distance[node]! + weight[arc]! >= distance[head[arc]!]!) continue
      shortening.push(node)
      break
    }
  }
  if (shortening.length === 0) return { kind: 'settled' }
  return relax({ graph, against: false, search: copyOf(search), seeds: shortening, world, budget: budgetFor(graph) })
}

function emptySearch(nodes: number): Search {
  const distance = new Float64Array(nodes).fill(far)
  distance[origin] = 0
  return { distance, parent: new Int32Array(nodes).fill(-1) }
}

/** Takes back what was found in one world. */
function forget({ distance, parent }: Search, world: Uint8Array, own: number): void {
  for (let node = origin + 1; node < world.length; node++) {
    if (world[node] !== own) continue
    distance[node] = far
    parent[node] = -1
  }
}

const copyOf = ({ distance, parent }: Search): Search => ({ distance: distance.slice(), parent: parent.slice() })

/** The same graph, in which these statements bound nothing. */
function without(graph: Graph, statements: ReadonlySet<number>): Graph {
  const weight = graph.weight.slice()
  for (let arc = 0; arc < weight.length; arc++) if (statements.has(graph.statement[arc]!)) weight[arc] = Infinity
  return { ...graph, weight }
}
