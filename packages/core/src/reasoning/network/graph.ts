import type { OrderInDay } from './constraints.ts'

/**
 * Time points and the bounds on their differences: along an arc, `head` lies at most `weight` days after `tail`. Arcs
 * stand in the order of their tails; those that leave a node are `first[node]` up to, not including, `first[node + 1]`.
 */
export interface Graph {
  readonly nodes: number
  readonly first: Int32Array
  readonly tail: Int32Array
  readonly head: Int32Array
  /** Days; infinite where the statement has been set aside. */
  readonly weight: Float64Array
  /** The statement that says so; -1 where none is needed. */
  readonly statement: Int32Array
  /** What is said of the two where they fall on the same day. */
  readonly inDay: Uint8Array
  /** The same arcs by their heads: numbers of arcs. */
  readonly enteringFirst: Int32Array
  readonly entering: Int32Array
}

/** Arcs as they come, in columns that grow. */
export interface Arcs {
  readonly add: (tail: number, head: number, weight: number, statement: number, inDay: OrderInDay) => void
  readonly toGraph: (nodes: number) => Graph
}

export function collectArcs(expected = 64): Arcs {
  let size = expected
  let count = 0
  let ends = new Int32Array(2 * size)
  let statements = new Int32Array(size)
  let weights = new Float64Array(size)
  let ordered = new Uint8Array(size)
  const grow = () => {
    size *= 2
    ends = copyInto(new Int32Array(2 * size), ends)
    statements = copyInto(new Int32Array(size), statements)
    weights = copyInto(new Float64Array(size), weights)
    ordered = copyInto(new Uint8Array(size), ordered)
  }
  return {
    add(tail, head, weight, statement, inDay) {
      if (count === size) grow()
      ends[2 * count] = tail
      ends[2 * count + 1] = head
      statements[count] = statement
      weights[count] = weight
      ordered[count] = inDay
      count++
    },
    toGraph(nodes) {
      const graph: Graph = {
        nodes,
        first: new Int32Array(nodes + 1),
        tail: new Int32Array(count),
        head: new Int32Array(count),
        weight: new Float64Array(count),
        statement: new Int32Array(count),
        inDay: new Uint8Array(count),
        enteringFirst: new Int32Array(nodes + 1),
        entering: new Int32Array(count),
      }
      for (let arc = 0; arc < count; arc++) {
        graph.first[ends[2 * arc]! + 1]!++
        graph.enteringFirst[ends[2 * arc + 1]! + 1]!++
      }
      for (let node = 0; node < nodes; node++) {
        graph.first[node + 1]! += graph.first[node]!
        graph.enteringFirst[node + 1]! += graph.enteringFirst[node]!
      }
      const place = graph.first.slice()
      for (let arc = 0; arc < count; arc++) {
        const at = place[ends[2 * arc]!]!++
        graph.tail[at] = ends[2 * arc]!
        graph.head[at] = ends[2 * arc + 1]!
        graph.weight[at] = weights[arc]!
        graph.statement[at] = statements[arc]!
        graph.inDay[at] = ordered[arc]!
      }
      place.set(graph.enteringFirst)
      for (let arc = 0; arc < count; arc++) graph.entering[place[graph.head[arc]!]!++] = arc
      return graph
    },
  }
}

function copyInto<T extends { set(from: ArrayLike<number>): void }>(target: T, from: ArrayLike<number>): T {
  target.set(from)
  return target
}
