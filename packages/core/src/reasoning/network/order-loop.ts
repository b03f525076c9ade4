import { comesFirst, noOrder } from './constraints.ts'
import type { Graph } from './graph.ts'
import { budgetFor, type Outcome, relax } from './relax.ts'

/**
 * The same time points with nothing but their order: no days, only that the head of an arc does not come after its tail,
 * or (`before` steps nearer) comes before it.
 */
export function orderOnly(graph: Graph, before: 0 | 1): Graph {
  const { inDay } = graph
  const weight = graph.weight.map((days, arc) => {
    if (inDay[arc] === noOrder || days === Infinity) return Infinity
    return inDay[arc] === comesFirst ? -before : 0
  })
  return { ...graph, weight }
}

/**
 * Looks for a loop in which something comes before itself, among the time points of one world or of all. Days do not
 * show it where all can fall on one day: a before b, and b before a.
 */
export function findOrderLoop(graph: Graph, world: Uint8Array, only?: number): Outcome {
  const isLeft = world.map((own) => (only === undefined || own === only ? 1 : 0))
  takeFreeAway(graph, isLeft, false)
  if (!isLeft.includes(1)) return { kind: 'settled' }
  takeFreeAway(graph, isLeft, true)
  const seeds: number[] = []
  for (let node = 0; node < graph.nodes; node++) if (isLeft[node] === 1) seeds.push(node)
  return relax({
    graph: orderOnly(graph, 1),
    against: false,
    search: { distance: new Float64Array(graph.nodes), parent: new Int32Array(graph.nodes).fill(-1) },
    seeds,
    world: isLeft,
    into: 1,
    budget: budgetFor(graph),
  })
}

/**
 * Takes away time points that nothing precedes (`against`: that nothing follows), one after another: what is left are
 * loops and what hangs on them (A. B. Kahn, "Topological sorting of large networks", 1962).
 */
function takeFreeAway(graph: Graph, isLeft: Uint8Array, against: boolean): void {
  const { nodes, weight, inDay, entering } = graph
  const first = against ? graph.enteringFirst : graph.first
  const ends = against ? graph.tail : graph.head
  const preceding = new Int32Array(nodes)
  const free = new Int32Array(nodes)
  let waiting = 0
  for (let node = 0; node < nodes; node++) {
    if (isLeft[node] === 0) continue
    for (let n = first[node]!; n < first[node + 1]!; n++) {
      const arc = against ? entering[n]! : n
      if (inDay[arc] !== noOrder && weight[arc]! < Infinity) preceding[ends[arc]!]!++
    }
  }
  for (let node = 0; node < nodes; node++) if (isLeft[node] === 1 && preceding[node] === 0) free[waiting++] = node
  while (waiting > 0) {
    const node = free[--waiting]!
    isLeft[node] = 0
    for (let n = first[node]!; n < first[node + 1]!; n++) {
      const arc = against ? entering[n]! : n
      if (inDay[arc] === noOrder || weight[arc] === Infinity) continue
      const other = ends[arc]!
      preceding[other]!--
      if (preceding[other] === 0 && isLeft[other] === 1) free[waiting++] = other
    }
  }
}
