import type { Graph } from './graph.ts'

/** Distances found so far, and by which arc each node was reached: -1 where the search began. */
export interface Search {
  readonly distance: Float64Array
  readonly parent: Int32Array
}

/** How many arcs may still be looked at. */
export interface Budget {
  arcs: number
}

/**
 * The work that may be done. Ordinary networks take some three looks at each arc and contradiction; contrived ones take
 * as many as there are time points.
 */
export const budgetFor = (graph: Graph): Budget => ({ arcs: 200_000 + 40 * graph.head.length })

export interface Relaxation {
  readonly graph: Graph
  /** Along the arcs, or against them. */
  readonly against: boolean
  readonly search: Search
  /** Nodes whose distances are given. */
  readonly seeds: Iterable<number>
  /** The world of each node, and the only one that is entered; every one where it is not given. */
  readonly world: Uint8Array
  readonly into?: number
  readonly budget: Budget
}

export type Outcome =
  | { readonly kind: 'settled' }
  /** The arcs of a simple cycle of negative length, in its direction. */
  | { readonly kind: 'cycle'; readonly arcs: readonly number[] }
  /** The budget is used up: distances are not final. */
  | { readonly kind: 'exhausted' }

/**
 * Shortens distances until no arc shortens one any more, or finds a cycle of negative length as it closes: the method
 * of Bellman and Ford, first in first out, with R. E. Tarjan's subtree disassembly ("Shortest Paths", AT&T Bell
 * Laboratories, 1981), which B. V. Cherkassky and A. V. Goldberg found the best in practice ("Negative-cycle detection
 * algorithms", 1999).
 *
 * The tree of shortest paths is kept as a list in preorder with depths. When a node comes nearer, all below it will
 * too, so they are taken out of tree and queue; if the arc comes from among them, it closes a negative cycle.
 */
export function relax({ graph, against, search, seeds, world, into = -1, budget }: Relaxation): Outcome {
  const { nodes, weight } = graph
  const first = against ? graph.enteringFirst : graph.first
  const ends = against ? graph.tail : graph.head
  const { entering } = graph
  const { distance, parent } = search
  const outside = -1
  const depth = new Int32Array(nodes + 1).fill(outside)
  const next = new Int32Array(nodes + 1)
  const previous = new Int32Array(nodes + 1)
  // The root of all seeds.
  depth[nodes] = 0
  next[nodes] = nodes
  previous[nodes] = nodes
  const attach = (node: number, under: number) => {
    const after = next[under]!
    next[under] = node
    previous[node] = under
    next[node] = after
    previous[after] = node
    depth[node] = depth[under]! + 1
  }
  const queue = new Int32Array(nodes)
  const isQueued = new Uint8Array(nodes)
  let at = 0
  let waiting = 0
  const enqueue = (node: number) => {
    if (isQueued[node]) return
    isQueued[node] = 1
    const place = at + waiting++
    queue[place < nodes ? place : place - nodes] = node
  }
  for (const seed of seeds) {
    if (depth[seed]! !== outside) continue
    attach(seed, nodes)
    enqueue(seed)
  }
  let left = budget.arcs
  while (waiting > 0) {
    const node = queue[at]!
    at = at + 1 === nodes ? 0 : at + 1
    waiting--
    isQueued[node] = 0
    if (depth[node]! === outside) continue
    const from = first[node]!
    const to = first[node + 1]!
    left -= to - from
    if (left < 0) {
      budget.arcs = 0
      return { kind: 'exhausted' }
    }
    const base = distance[node]!
    for (let n = from; n < to; n++) {
      const arc = against ? entering[n]! : n
      const other = ends[arc]!
      const nearer = base + weight[arc]!
      if (nearer >= distance[other]! || (into >= 0 && world[other]! !== into)) continue
      const level = depth[other]!
      if (level !== outside) {
        let below = next[other]!
        while (depth[below]! > level) {
          if (below === node) {
            budget.arcs = left
            return { kind: 'cycle', arcs: cycleThrough(graph, against, parent, arc, other) }
          }
          depth[below] = outside
          below = next[below]!
        }
        const before = previous[other]!
        next[before] = below
        previous[below] = before
      }
      distance[other] = nearer
      parent[other] = arc
      attach(other, node)
      enqueue(other)
    }
  }
  budget.arcs = left
  return { kind: 'settled' }
}

/** The cycle that an arc to `start` closes, in the direction of its arcs. */
function cycleThrough(graph: Graph, against: boolean, parent: Int32Array, closing: number, start: number) {
  const arcs = [closing]
  const from = (arc: number) => (against ? graph.head[arc]! : graph.tail[arc]!)
  for (let node = from(closing); node !== start; node = from(arcs.at(-1)!)) arcs.push(parent[node]!)
  return against ? arcs : arcs.reverse()
}
