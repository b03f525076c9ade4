import type { Chronology, Claim, Event, Family, StatusId, When } from '../../record/index.ts'
import type { Extent } from '../../time/index.ts'

/** A claim as it stands on the as-of day. */
export interface ResolvedClaim {
  /** Its place in `event.claims`, from 0. */
  readonly index: number
  readonly claim: Claim
  /** What it says of the event: who denies a thing says that it is absent, whatever it is that is denied. */
  readonly status: StatusId
  readonly extent: Extent
  /** Whether it had been said by the as-of day. */
  readonly known: boolean
  /** Whether it is one of those that decide the event's status and extent. */
  readonly decides: boolean
  /** When it was said: its own `said`, or the day its first source was issued. */
  readonly saidExtent: Extent
}

/** An event as it was known on the as-of day. */
export interface ResolvedEvent {
  readonly event: Event
  /** 1 to N in display order. */
  readonly number: number
  readonly status: StatusId
  readonly family: Family
  /** The hull of the deciding claims. */
  readonly extent: Extent
  /** The date as written, where one deciding claim allows what all of them allow together. */
  readonly when?: When
  readonly disputed: boolean
  /** Why it is disputed: indices of the claims that cannot both be true, with the reason. */
  readonly disputes: readonly { readonly claims: readonly [number, number]; readonly reason: 'denied' | 'dates' }[]
  readonly claims: readonly ResolvedClaim[]
}

/** What follows from a chronology on one day. */
export interface Timeline {
  readonly chronology: Chronology
  /** The as-of day, which may itself be one of several: the horizon. */
  readonly asOf: When
  /** Its days; of one that is only about or perhaps known, the days that it is taken for. */
  readonly asOfExtent: Extent
  /** The events known by then, in display order. */
  readonly events: readonly ResolvedEvent[]
  /** Events of which nothing was known yet. */
  readonly notYetKnown: readonly string[]
}
