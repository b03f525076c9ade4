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
  const answer = (isComplete: boolean): Solution => ({ graph, latest, earliest, found, isComplete })
  // To set statements aside makes no new loops: where there are none now, nobody need look again.
  const hasLoops = findOrderLoop(graph, world).kind !== 'settled'
  const findLoop = (only?: number): Outcome => (hasLoops ? findOrderLoop(graph, world, only) : { kind: 'settled' })
  const isTooMuch = () => found.length >= mostContradictions

  for (;;) {
    reset(latest)
    const byDays = searchWorld({ graph, world, against: false, search: latest, into: real })
    const outcome = byDays.kind === 'settled' ? findLoop(real) : byDays
    if (outcome.kind === 'settled') break
    if (outcome.kind === 'exhausted' || isTooMuch()) return answer(false)
    setAside(outcome.arcs, false)
  }
  reset(earliest)
  if (searchWorld({ graph, world, against: true, search: earliest, into: real }).kind !== 'settled')
    return answer(false)
  if (!world.includes(possible)) return answer(true)

  const latestOfReal = copyOf(latest)
  for (;;) {
    latest.distance.set(latestOfReal.distance)
    latest.parent.set(latestOfReal.parent)
    const within = searchWorld({ graph, world, against: false, search: latest, into: possible })
    const byDays = within.kind === 'settled' ? crossWorlds(graph, world, latest) : within
    const outcome = byDays.kind === 'settled' ? findLoop() : byDays
    if (outcome.kind === 'settled') break
    if (outcome.kind === 'exhausted' || isTooMuch()) return answer(false)
    setAside(outcome.arcs, true)
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
function searchWorld({ graph, world, against, search, into }: WorldSearch): Outcome {
  const common = { graph, against, search, world, into, budget: budgetFor(graph) }
  const { distance } = search
  const seeds = into === real ? [origin] : nodesWhere(world, (node) => isBounded(distance[node]!))
  const outcome = relax({ ...common, seeds })
  if (outcome.kind !== 'settled' || against) return outcome
  return relax({ ...common, seeds: nodesWhere(world, (node) => world[node] === into && distance[node] === far) })
}

/**
 * Whether what is possible contradicts what is real: all bounds together, in every direction, from distances that no
 * bound but those across the worlds can shorten.
 */
function crossWorlds(graph: Graph, world: Uint8Array, search: Search): Outcome {
  const { distance } = search
  const { first, head, weight } = graph
  const seeds = nodesWhere(world, (node) => {
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      if (distance[node]! + weight[arc]! < distance[head[arc]!]!) return true
    }
    return false
  })
  if (seeds.length === 0) return { kind: 'settled' }
  return relax({ graph, against: false, search: copyOf(search), seeds, world, budget: budgetFor(graph) })
}

function nodesWhere(world: Uint8Array, isWanted: (node: number) => boolean): readonly number[] {
  const nodes: number[] = []
  for (let node = 0; node < world.length; node++) if (isWanted(node)) nodes.push(node)
  return nodes
}

function emptySearch(nodes: number): Search {
  return { distance: new Float64Array(nodes), parent: new Int32Array(nodes) }
}

function reset({ distance, parent }: Search): void {
  distance.fill(far)
  distance[origin] = 0
  parent.fill(-1)
}

const copyOf = ({ distance, parent }: Search): Search => ({ distance: distance.slice(), parent: parent.slice() })

/** The same graph, in which these statements bound nothing. */
function without(graph: Graph, statements: ReadonlySet<number>): Graph {
  const weight = graph.weight.slice()
  for (let arc = 0; arc < weight.length; arc++) if (statements.has(graph.statement[arc]!)) weight[arc] = Infinity
  return { ...graph, weight }
}
