import type { ResolvedClaim, ResolvedEvent } from '../../reasoning/index.ts'
import type { StatusId } from '../../record/index.ts'
import { type Bound, type Bounds, type Extent, tighten } from '../../time/index.ts'
import { saysAnything } from '../entry/index.ts'
import type { Mark } from './types.ts'

/** A date that gets a mark. */
export interface DrawnDate {
  readonly extent: Extent
  readonly status: StatusId
  /** The claim that states it; of what is wholly derived, the first that decides. */
  readonly claim: number
  readonly derived: Mark['derived']
}

/**
 * The dates of an event to draw: of the known claims that decide or that they are at odds with, one for each extent, as
 * near together as is proved. What no claim dates is drawn where days on both sides of it are derived.
 */
export function datesOf(event: ResolvedEvent): readonly DrawnDate[] {
  const disputed = new Set(event.disputes.flatMap((dispute) => dispute.claims))
  const drawn: DrawnDate[] = []
  for (const claim of event.claims) {
    const bears = claim.decides || (claim.known && disputed.has(claim.index))
    if (!bears || !saysAnything(claim.extent)) continue
    const date = claim.decides ? dateOf(claim, event) : stated(claim)
    const same = drawn.findIndex((other) => sameExtent(other.extent, date.extent))
    if (same < 0) drawn.push(date)
    // Of those with one date the one that gives the event its status.
    else if (claim.status === event.status) drawn[same] = date
  }
  const { earliestStart, latestEnd } = event.extent.hard
  if (drawn.length > 0 || !isDay(earliestStart) || !isDay(latestEnd)) return drawn
  const claim = event.claims.find(({ decides }) => decides)?.index ?? 0
  return [{ extent: event.extent, status: event.status, claim, derived: { start: true, end: true } }]
}

function stated({ index, status, extent }: ResolvedClaim): DrawnDate {
  return { extent, status, claim: index, derived: { start: false, end: false } }
}

/** What a claim states, with the nearer bounds that are derived; unless they leave no room for this claim. */
function dateOf(claim: ResolvedClaim, { extent: { hard }, derived }: ResolvedEvent): DrawnDate {
  const own = claim.extent.hard
  const isEndless = (said: Bound) => said !== null && !Number.isFinite(said) && claim.extent.mode === 'throughout'
  const isNearer = (name: keyof Bounds, isLatest: boolean) => {
    const [proved, said] = [hard[name], own[name]]
    if (!derived.includes(name) || !isDay(proved)) return false
    return said === null || (!isEndless(said) && (isLatest ? proved < said : proved > said))
  }
  const start = isNearer('earliestStart', false)
  const end = isNearer('latestEnd', true)
  const bounds: Bounds = {
    earliestStart: start ? hard.earliestStart : own.earliestStart,
    latestStart: isNearer('latestStart', true) ? hard.latestStart : own.latestStart,
    earliestEnd: isNearer('earliestEnd', false) ? hard.earliestEnd : own.earliestEnd,
    latestEnd: end ? hard.latestEnd : own.latestEnd,
  }
  if (!isPossible(bounds)) return stated(claim)
  return { ...stated(claim), extent: tighten(claim.extent, bounds), derived: { start, end } }
}

function isPossible({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): boolean {
  return (
    (earliestStart ?? -Infinity) <= (latestStart ?? Infinity) &&
    (earliestEnd ?? -Infinity) <= (latestEnd ?? Infinity) &&
    (earliestStart ?? -Infinity) <= (latestEnd ?? Infinity)
  )
}

const isDay = (bound: number | null): bound is number => bound !== null && Number.isFinite(bound)

function sameExtent(a: Extent, b: Extent): boolean {
  return JSON.stringify([a.hard, a.soft, a.mode]) === JSON.stringify([b.hard, b.soft, b.mode])
}
