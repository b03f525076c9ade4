import { boundsAt } from './bounds.ts'
import { networkOf } from './network.ts'
import type { NetworkInput, ProvedBounds } from './types.ts'

/**
 * The bounds of an event with all that the network proves. What was not known, or without a limit, may have become
 * bounded; what goes on without end keeps none. Where statements of the event itself were set aside, its bounds are as stated. Nothing for an event that is
 * not in the network.
 */
export function provedBounds(input: NetworkInput, id: string): ProvedBounds | undefined {
  const { compiled, solution, contradictions } = networkOf(input)
  const index = compiled.indexOf.get(id)
  if (index === undefined) return undefined
  return {
    ...boundsAt(compiled, solution, index),
    contradictions: contradictions.filter(({ events }) => events.includes(id)),
  }
}
