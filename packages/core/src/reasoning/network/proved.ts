import type { Bound, Bounds } from '../../time/index.ts'
import type { Compiled } from './compile.ts'
import { endOf, startOf } from './constraints.ts'
import type { Network } from './network.ts'
import { isBounded, type Solution } from './propagate.ts'
import type { ProvedBounds } from './types.ts'

/** The four bounds: whose they are, and whether they say "not before" or "not after". */
export const boundRows = {
  earliestStart: { nodeOf: startOf, limits: 'before' },
  latestStart: { nodeOf: startOf, limits: 'after' },
  earliestEnd: { nodeOf: endOf, limits: 'before' },
  latestEnd: { nodeOf: endOf, limits: 'after' },
} as const satisfies Record<keyof Bounds, unknown>

const boundNames = /* @__PURE__ */ Object.keys(boundRows) as readonly (keyof Bounds)[]

/**
 * The bounds of an event with all that the network proves. What was not known may have become bounded; an open end stays
 * open. Where statements of the event itself contradict others, its bounds are as stated. Nothing for an event that is
 * not in the network.
 */
export function provedBounds({ compiled, solution, contradictions }: Network, id: string): ProvedBounds | undefined {
  const index = compiled.indexOf.get(id)
  if (index === undefined) return undefined
  return {
    ...boundsAt(compiled, solution, index),
    contradictions: contradictions.filter(({ events }) => events.includes(id)),
  }
}

/** The same by the event's place in the input. */
export function boundsAt(
  compiled: Compiled,
  solution: Solution,
  index: number,
): { readonly bounds: Bounds; readonly derived: readonly (keyof Bounds)[] } {
  const { hard } = compiled.events[index]!.extent
  if (!isProvable(solution, index)) return { bounds: hard, derived: [] }
  const bounds: Record<keyof Bounds, Bound> = { ...hard }
  const derived: (keyof Bounds)[] = []
  for (const name of boundNames) {
    const { nodeOf, limits } = boundRows[name]
    const { distance } = limits === 'after' ? solution.latest : solution.earliest
    const days = distance[nodeOf(index)]!
    const stated = hard[name]
    if (!isBounded(days) || (stated !== null && !Number.isFinite(stated))) continue
    const proved = limits === 'after' ? days : 0 - days
    if (stated !== null && (limits === 'after' ? proved >= stated : proved <= stated)) continue
    bounds[name] = proved
    derived.push(name)
  }
  return { bounds, derived }
}

/** Whether anything is proved about the event beyond its own date. */
export function isProvable({ isComplete, found }: Solution, index: number): boolean {
  return isComplete && !found.some(({ marked }) => marked.includes(index))
}
