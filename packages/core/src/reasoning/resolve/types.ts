import type { Chronology, Claim, Event, Family, StatusId, When } from '../../record/index.ts'
import type { Bounds, Extent } from '../../time/index.ts'
import type { Alternative, Contradiction } from '../network/index.ts'

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
  /** The hull of the deciding claims: what is said. */
  readonly stated: Extent
  /** The same with what follows from all that is said of other events: what is shown, listed and drawn. */
  readonly extent: Extent
  /** Which of its bounds follow from more than its own date. */
  readonly derived: readonly (keyof Bounds)[]
  /** The date as written, where one deciding claim allows what all of them allow together. */
  readonly when?: When
  readonly disputed: boolean
  /** Why it is disputed: indices of the claims that cannot both be true, with the reason. */
  readonly disputes: readonly { readonly claims: readonly [number, number]; readonly reason: 'denied' | 'dates' }[]
  readonly claims: readonly ResolvedClaim[]
}

/** What the dates and relations of all events prove together, and what of them cannot be true. */
export interface Order {
  /** Each a smallest set of statements that cannot all be true. */
  readonly contradictions: readonly Contradiction[]
  /** What takes an "or" to say, held against what is proved. */
  readonly alternatives: readonly Alternative[]
  /** Not where the work was cut short by contrived input: then nothing is derived. */
  readonly isComplete: boolean
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
  readonly order: Order
  /** Events of which nothing was known yet. */
  readonly notYetKnown: readonly string[]
}
