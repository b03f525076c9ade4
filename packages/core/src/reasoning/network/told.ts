import type { Day } from '../../time/index.ts'
import { isCountable } from './countable.ts'
import type { NetworkClaim, NetworkEvent } from './types.ts'

/**
 * By when an event was over, or at least begun, since it is told so: what is said to have occurred had ended by the day
 * of the saying, what is said to go on had begun. Of several deciding claims any may be right, so the latest counts.
 * Nothing where one of them is neither, or was said on a day that is not known.
 */
export function toldBy(event: NetworkEvent): { readonly point: 'start' | 'end'; readonly day: Day } | undefined {
  let point: 'start' | 'end' = 'end'
  let latest = -Infinity
  for (const claim of event.claims) {
    if (!claim.decides) continue
    const day = claim.saidExtent.hard.latestEnd
    if (!tellsAsReal(claim) || !isCountable(day)) return undefined
    if (claim.claim.status === 'ongoing') point = 'start'
    latest = Math.max(latest, day)
  }
  return latest === -Infinity ? undefined : { point, day: latest }
}

function tellsAsReal({ claim }: NetworkClaim): boolean {
  return (claim.status === 'occurred' || claim.status === 'ongoing') && claim.stance !== 'denies'
}
