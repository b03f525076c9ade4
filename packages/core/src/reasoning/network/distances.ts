import { possible, real } from './compile.ts'
import type { Graph } from './graph.ts'
import { budgetFor, relax } from './relax.ts'

/** How far other time points can lie from one. */
export interface Distances {
  /** The most days that the point can lie after it, or before it if the search went against the arcs; infinite where nothing limits that. */
  readonly to: (node: number) => number
  /** The numbers of the statements that prove it, from where the search began. */
  readonly proof: (node: number) => readonly number[]
}

interface Start {
  readonly graph: Graph
  readonly world: Uint8Array
  /** Of several the nearest counts. */
  readonly from: readonly number[]
  /** Along the arcs, or against them. */
  readonly against: boolean
}

/**
 * Distances from a time point, or nothing where that would take too long. The way may lead from the possible into the
 * real and out again, as dates do, but never from the real through the possible back: so no plan has a part in what is
 * proved about two facts.
 */
export function distancesFrom({ graph, world, from, against }: Start): Distances | undefined {
  const distance = new Float64Array(graph.nodes).fill(Infinity)
  const parent = new Int32Array(graph.nodes).fill(-1)
  for (const node of from) distance[node] = 0
  const budget = budgetFor(graph)
  const enter = (into: number, seeds: readonly number[]) =>
    relax({ graph, against, search: { distance, parent }, seeds, world, into, budget }).kind === 'settled'
  const reached = () => {
    const nodes: number[] = []
    for (let node = 0; node < graph.nodes; node++) if (distance[node]! < Infinity) nodes.push(node)
    return nodes
  }
  const startsPossible = from.filter((node) => world[node] === possible)
  if (startsPossible.length > 0 && !enter(possible, startsPossible)) return undefined
  // Where the way first enters the real, it has come by these arcs.
  const parentBefore = parent.slice()
  if (!enter(real, reached())) return undefined
  if (world.includes(possible) && !enter(possible, reached())) return undefined
  return {
    to: (node) => distance[node]!,
    proof(node) {
      const numbers: number[] = []
      let arcs = parent
      for (let at = node; ; ) {
        if (world[at] === real) arcs = parentBefore
        const arc = world[at] === real ? parent[at]! : arcs[at]!
        if (arc < 0) return numbers.reverse()
        const number = graph.statement[arc]!
        if (number >= 0) numbers.push(number)
        at = against ? graph.head[arc]! : graph.tail[arc]!
      }
    },
  }
}
