import type { Basis, Citation, Claim, Event, Family, Relation, Source } from '../../record/index.ts'
import type { Bounds, Day, Extent } from '../../time/index.ts'

/** What a network is made from: events as they were known on a day. A `Timeline` is such a thing. */
export interface NetworkInput {
  readonly chronology: { readonly sources: readonly Source[] }
  readonly events: readonly NetworkEvent[]
}

export interface NetworkEvent {
  readonly event: Event
  readonly family: Family
  /** The hull of the deciding claims, before anything is proved. */
  readonly stated: Extent
  readonly claims: readonly NetworkClaim[]
}

export interface NetworkClaim {
  readonly claim: Claim
  /** Whether it is one of those that decide the event's status and extent. */
  readonly decides: boolean
  readonly saidExtent: Extent
}

interface AnyStatement {
  /** The event it is about. */
  readonly event: string
  /** The weakest basis on which it rests. */
  readonly basis: Basis
  /** Where it stands; of a relation without a citation of its own, where its event does. */
  readonly cites: readonly Citation[]
}

/** When the event was: its deciding claims, of which any may be right. */
export interface DateStatement extends AnyStatement {
  readonly kind: 'date'
  /** Their places in `event.claims`, from 0. */
  readonly claims: readonly number[]
}

/** A source tells it as past (or as begun, if it goes on), so it had ended (or begun) by the day of the source. */
export interface ToldStatement extends AnyStatement {
  readonly kind: 'told'
  readonly claims: readonly number[]
  readonly point: 'start' | 'end'
  /** The last day on which the source can have said so. */
  readonly day: Day
}

/** How long the event went on. */
export interface DurationStatement extends AnyStatement {
  readonly kind: 'duration'
}

/** How the event lies to another. */
export interface RelationStatement extends AnyStatement {
  readonly kind: 'relation'
  readonly relation: Relation
}

/** What somebody said, or an editor concluded, that bounds a date. */
export type Statement = DateStatement | ToldStatement | DurationStatement | RelationStatement

/** The first or the last day of an event. */
export interface Point {
  readonly event: string
  readonly end: 'start' | 'end'
}

/** Statements that cannot all be true; without any one of them, the others can. */
export interface Contradiction {
  /** In the order of the proof. */
  readonly statements: readonly Statement[]
  /** The events named in it, in the order of the input. */
  readonly events: readonly string[]
  /** Those of the statements that prove nothing any more: all, but none about what is actual on account of a plan. */
  readonly setAside: readonly Statement[]
  /** A day that could lie neither before the one nor after the other, which is earlier. */
  readonly clash:
    | { readonly point: Point; readonly notBefore: Day; readonly notAfter: Day }
    /** No date is involved: the point would lie so many days before itself. */
    | { readonly point: Point; readonly days: number }
}

/** What takes an "or" to say: not part of the network, but held against what it proves, each by itself. */
export interface Alternative {
  readonly event: string
  /**
   * `candidates`: the date is one of several separate days or spans. `apart`: two events lie at least so far apart,
   * whichever comes first. `limit`: a limit on a relation that bounds more than one difference, and so has no meaning.
   */
  readonly kind: 'candidates' | 'apart' | 'limit'
  readonly statement: Statement
  /** `impossible`: nothing that it allows fits the bounds that are proved. */
  readonly holds: 'possible' | 'impossible'
}

/** An event's bounds, with what the network proves beyond its own dates. */
export interface ProvedBounds {
  readonly bounds: Bounds
  /** Those that follow from more than the event's own date. */
  readonly derived: readonly (keyof Bounds)[]
  /** Those that name the event. Where statements of its own were set aside, its bounds are as stated. */
  readonly contradictions: readonly Contradiction[]
}
