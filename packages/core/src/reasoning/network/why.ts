import type { Bounds, Day } from '../../time/index.ts'
import { boundRows, boundsAt } from './bounds.ts'
import type { Compiled } from './compile.ts'
import { datePart, eventOf, isEnd, origin } from './constraints.ts'
import type { Graph } from './graph.ts'
import { networkOf } from './network.ts'
import type { Search } from './relax.ts'
import { premisesOf, statementOf } from './statements.ts'
import type { NetworkInput, Point, Statement } from './types.ts'

/** One step of a proof: the statement, and what is known once it has been added to those before. */
export interface WhyStep {
  readonly statement: Statement
  readonly point: Point
  /** No later than this day where the question is about a latest bound, else no earlier. */
  readonly day: Day
}

export interface Why {
  readonly event: string
  readonly bound: keyof Bounds
  readonly day: Day
  /** Whether it follows from more than the event's own date. */
  readonly isDerived: boolean
  /** From a date to the bound. That no event ends before it starts is used between them without a step of its own. */
  readonly steps: readonly WhyStep[]
  /** Statements that were inferred, assumed or added, not simply stated. */
  readonly premises: readonly Statement[]
}

/**
 * Why an event cannot have begun or ended before or after a day: the chain of statements that proves it. Nothing where
 * the bound is open or not known, or the event not in the network.
 */
export function why(timeline: NetworkInput, id: string, bound: keyof Bounds): Why | undefined {
  const { compiled, solution } = networkOf(timeline)
  const index = compiled.indexOf.get(id)
  if (index === undefined) return undefined
  const { bounds, derived } = boundsAt(compiled, solution, index)
  const day = bounds[bound]
  if (day === null || !Number.isFinite(day)) return undefined
  const isDerived = derived.includes(bound)
  const { nodeOf, limits } = boundRows[bound]
  const node = nodeOf(index)
  const isLatest = limits === 'after'
  const steps = isDerived
    ? stepsTo(compiled, solution.graph, isLatest ? solution.latest : solution.earliest, node, isLatest)
    : [
        {
          statement: statementOf(compiled, compiled.firstStatement[index]! + datePart),
          point: pointOf(compiled, node),
          day,
        },
      ]
  return { event: id, bound, day, isDerived, steps, premises: premisesOf(steps.map(({ statement }) => statement)) }
}

function stepsTo(
  compiled: Compiled,
  graph: Graph,
  { distance, parent }: Search,
  target: number,
  isLatest: boolean,
): readonly WhyStep[] {
  const steps: WhyStep[] = []
  // What a statement leads to, be it by way of the other end of the same event.
  let reached = target
  for (let node = target; node !== origin; ) {
    const arc = parent[node]!
    const number = graph.statement[arc]!
    const days = distance[node]!
    node = isLatest ? graph.tail[arc]! : graph.head[arc]!
    if (number < 0) continue
    const day = isLatest ? days : 0 - days
    steps.push({ statement: statementOf(compiled, number), point: pointOf(compiled, reached), day })
    reached = node
  }
  return steps.reverse()
}

/** The time point of a node that is not the origin. */
function pointOf({ events }: Compiled, node: number): Point {
  return { event: events[eventOf(node)]!.event.id, end: isEnd(node) ? 'end' : 'start' }
}
