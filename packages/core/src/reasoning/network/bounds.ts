import type { Bound, Bounds } from '../../time/index.ts'
import type { Compiled } from './compile.ts'
import { endOf, startOf } from './constraints.ts'
import { isBounded, type Solution } from './propagate.ts'

/** The four bounds: whose they are, and whether they say "not before" or "not after". */
export const boundRows = {
  earliestStart: { nodeOf: startOf, limits: 'before' },
  latestStart: { nodeOf: startOf, limits: 'after' },
  earliestEnd: { nodeOf: endOf, limits: 'before' },
  latestEnd: { nodeOf: endOf, limits: 'after' },
} as const satisfies Record<keyof Bounds, unknown>

/** By which bound of the other end a bound is limited, whatever is said of other events. */
const ownOther = {
  earliestStart: 'earliestStart',
  latestStart: 'latestEnd',
  earliestEnd: 'earliestStart',
  latestEnd: 'latestEnd',
} as const satisfies Record<keyof Bounds, keyof Bounds>

const boundNames = /* @__PURE__ */ Object.keys(boundRows) as readonly (keyof Bounds)[]

/** Of the event with that number: its bounds, and which of them follow from more than its own date. */
export function boundsAt(
  compiled: Compiled,
  solution: Solution,
  index: number,
): { readonly bounds: Bounds; readonly derived: readonly (keyof Bounds)[] } {
  const { hard, mode } = compiled.events[index]!.stated
  if (!isProvable(solution, index)) return { bounds: hard, derived: [] }
  const bounds: Record<keyof Bounds, Bound> = { ...hard }
  const derived: (keyof Bounds)[] = []
  for (const name of boundNames) {
    const { nodeOf, limits } = boundRows[name]
    const { distance } = limits === 'after' ? solution.latest : solution.earliest
    const days = distance[nodeOf(index)]!
    const stated = hard[name]
    if (!isBounded(days)) continue
    // What fills its bounds and is open at one end has no end there. What lies somewhere within merely has no limit there.
    const isOpen = stated !== null && !Number.isFinite(stated)
    if (isOpen && mode === 'throughout') continue
    const proved = limits === 'after' ? days : 0 - days
    if (stated !== null && (limits === 'after' ? proved >= stated : proved <= stated)) continue
    bounds[name] = proved
    // That no event ends before it starts bounds one end by the other: that is the event's own date still.
    const other = hard[ownOther[name]]
    const isOwn = other !== null && (limits === 'after' ? proved >= other : proved <= other)
    if (!isOwn) derived.push(name)
  }
  return { bounds, derived }
}

/** Whether anything is proved about the event beyond its own date. */
export function isProvable({ isComplete, marked }: Solution, index: number): boolean {
  return isComplete && !marked.has(index)
}

/** Whether statements about the two cannot all be true together, so that not even their dates put them in order. */
export function contradictEachOther({ found }: Solution, first: number, second: number): boolean {
  return found.some(({ marked }) => marked.includes(first) && marked.includes(second))
}
