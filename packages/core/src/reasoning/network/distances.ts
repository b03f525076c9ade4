import { type Compiled, possible, real } from './compile.ts'
import type { Graph } from './graph.ts'
import { budgetFor, relax } from './relax.ts'

/** How far other time points can lie from one. */
export interface Distances {
  /** The most days that the point can lie after it; infinite where nothing limits that. */
  readonly to: (node: number) => number
  /** The numbers of the statements that prove it. */
  readonly proof: (node: number) => readonly number[]
}

/**
 * Distances from one time point, or nothing where that would take too long. The way may lead from the possible into the
 * real and out again, as dates do, but never from the real through the possible back: so no plan has a part in what is
 * proved about two facts.
 */
export function distancesFrom({ world }: Compiled, graph: Graph, from: number): Distances | undefined {
  const distance = new Float64Array(graph.nodes).fill(Infinity)
  const parent = new Int32Array(graph.nodes).fill(-1)
  distance[from] = 0
  const budget = budgetFor(graph)
  const enter = (into: number, seeds: Iterable<number>) =>
    relax({ graph, against: false, search: { distance, parent }, seeds, world, into, budget }).kind === 'settled'
  const reached = () => [...distance.keys()].filter((node) => distance[node]! < Infinity)
  if (world[from] === possible && !enter(possible, [from])) return undefined
  // Where the way first enters the real, it has come by these arcs.
  const parentBefore = parent.slice()
  if (!enter(real, reached())) return undefined
  if (world.includes(possible) && !enter(possible, reached())) return undefined
  return {
    to: (node) => distance[node]!,
    proof(node) {
      const numbers: number[] = []
      let arcs = parent
      for (let at = node; at !== from; ) {
        if (world[at] === real) arcs = parentBefore
        const arc = world[at] === real ? parent[at]! : arcs[at]!
        const number = graph.statement[arc]!
        if (number >= 0) numbers.push(number)
        at = graph.tail[arc]!
      }
      return numbers.reverse()
    },
  }
}
