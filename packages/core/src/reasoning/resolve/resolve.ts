import { type Chronology, type Event, families, statuses, type When } from '../../record/index.ts'
import {
  type Bounds,
  before,
  compareForDisplay,
  compatible,
  during,
  type Extent,
  extentOf,
  hullOf,
  listedBounds,
  tighten,
  unknownExtent,
} from '../../time/index.ts'
import { type NetworkInput, networkOf, provedBounds } from '../network/index.ts'
import type { ResolvedClaim, ResolvedEvent, Timeline } from './types.ts'

export interface ResolveOptions {
  /** The day whose knowledge is shown, in EDTF; the chronology's own where it is not given. */
  readonly asOf?: string | undefined
}

const partOrder = ['background', 'chronology', 'outlook'] as const satisfies readonly Event['part'][]

/**
 * What was known on a day: of each event the claims that had been made by then, its status, its extent, whether it is
 * disputed, and its place in the order of display.
 *
 * The strongest family of known claims decides (actual, alleged, prospective, contingent), inside it the later claim
 * the status and the hull of all the extent; a preferred claim decides alone. That a thing had not happened decides
 * only where nothing else is claimed.
 */
export function resolve(chronology: Chronology, options: ResolveOptions = {}): Timeline {
  const asOf: When = options.asOf === undefined ? chronology.asOf : { edtf: options.asOf, basis: 'stated' }
  const asOfExtent = asListed(extentOf(asOf))
  const issued = new Map(chronology.sources.map((source) => [source.id, source.issued]))
  const decided: Decided[] = []
  const notYetKnown: string[] = []
  for (const event of chronology.events) {
    const claims = event.claims.map((claim, index): ResolvedClaim => {
      const said = claim.said ?? issued.get(claim.cites[0]?.source ?? '')
      const saidExtent = said ? extentOf(said) : unknownExtent
      return {
        index,
        claim,
        status: claim.stance === 'denies' ? 'absent' : claim.status,
        extent: claim.when ? extentOf(claim.when) : unknownExtent,
        known: before(asOfExtent, asListed(saidExtent)) !== 'certain',
        decides: false,
        saidExtent,
      }
    })
    if (claims.some((claim) => claim.known)) decided.push(decide(event, claims))
    else notYetKnown.push(event.id)
  }
  const input = { chronology, events: decided }
  const { contradictions, alternatives, isComplete } = networkOf(input)
  const resolved = decided.map((event) => withProved(event, input))
  resolved.sort(
    (a, b) =>
      partOrder.indexOf(a.event.part) - partOrder.indexOf(b.event.part) ||
      compareForDisplay(a.extent, b.extent) ||
      (a.event.id < b.event.id ? -1 : 1),
  )
  const events = resolved.map((event, index): ResolvedEvent => ({ ...event, number: index + 1 }))
  return {
    chronology,
    asOf,
    asOfExtent,
    events,
    order: { contradictions, alternatives, isComplete },
    notYetKnown,
  }
}

/**
 * A date by the days it is taken for. "About 2010" has no bounds that prove anything; but as to what was known in 2000,
 * a book of about 2010 came later, and its facts are not to be shown among the plans of that year.
 */
function asListed(extent: Extent): Extent {
  return { ...extent, hard: listedBounds(extent) }
}

type Decided = Omit<ResolvedEvent, 'number' | 'extent' | 'derived'>

/** The event with the bounds that follow from all that is said of others. */
function withProved(event: Decided, input: NetworkInput): Omit<ResolvedEvent, 'number'> {
  const { stated } = event
  const { bounds, derived } = provedBounds(input, event.event.id) ?? { bounds: stated.hard, derived: [] }
  return { ...event, extent: derived.length > 0 ? tighten(stated, bounds) : stated, derived }
}

function decide(event: Event, all: readonly ResolvedClaim[]): Decided {
  const known = all.filter((claim) => claim.known)
  const disputes = disputesAmong(known)
  const deciding = decidingClaims(event, known)
  const latest = deciding.reduce((a, b) => (saidLater(b, a) ? b : a))
  const { status } = latest
  const dated = deciding.filter((claim) => claim.claim.when?.edtf !== undefined)
  const stated = hullOf(dated.map((claim) => claim.extent))
  const when =
    dated.find((claim) => sameBounds(claim.extent, stated))?.claim.when ??
    (dated.length === 0 ? deciding[0]?.claim.when : undefined)
  return {
    event,
    status,
    family: statuses[status].family,
    stated,
    ...(when ? { when } : {}),
    disputed: disputes.length > 0,
    disputes,
    claims: all.map((claim) => ({ ...claim, decides: deciding.includes(claim) })),
  }
}

function decidingClaims(event: Event, known: readonly ResolvedClaim[]): readonly ResolvedClaim[] {
  const preferred = event.preferred && known.find((claim) => claim.claim.id === event.preferred?.claim)
  if (preferred) return [preferred]
  const asserting = known.filter((claim) => claim.status !== 'absent')
  const candidates = asserting.length > 0 ? asserting : known
  const strongest = Math.min(...candidates.map(rankOf))
  return candidates.filter((claim) => rankOf(claim) === strongest)
}

function rankOf(claim: ResolvedClaim): number {
  return families[statuses[claim.status].family].rank
}

function saidLater(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [x, y] = [listedBounds(a.saidExtent).earliestStart, listedBounds(b.saidExtent).earliestStart]
  return x !== null && y !== null && x > y
}

/** Whether one claim says by itself what all of them allow together: then its own words give the date. */
function sameBounds(a: Extent, b: Extent): boolean {
  return (Object.keys(a.hard) as (keyof Bounds)[]).every((bound) => a.hard[bound] === b.hard[bound])
}

/** Pairs of known claims that cannot both be true. */
function disputesAmong(claims: readonly ResolvedClaim[]): ResolvedEvent['disputes'] {
  const disputes: ResolvedEvent['disputes'][number][] = []
  for (const [n, a] of claims.entries()) {
    for (const b of claims.slice(n + 1)) {
      const reason = disputeBetween(a, b)
      if (reason) disputes.push({ claims: [a.index, b.index], reason })
    }
  }
  return disputes
}

function disputeBetween(a: ResolvedClaim, b: ResolvedClaim): 'denied' | 'dates' | undefined {
  if (a.claim.stance === 'denies' || b.claim.stance === 'denies') {
    return a.claim.stance === b.claim.stance ? undefined : 'denied'
  }
  const families = [a, b].map((claim) => statuses[claim.claim.status].family)
  if (families.some((family) => family !== 'actual')) return undefined
  const absences = [a, b].filter((claim) => claim.claim.status === 'absent')
  if (absences.length === 2) return undefined
  if (absences.length === 1) {
    const absence = absences[0] as ResolvedClaim
    const presence = absence === a ? b : a
    return deniesDate(absence.extent, presence.extent, absence.claim.when?.edtf !== undefined) ? 'denied' : undefined
  }
  return compatible(a.extent, b.extent) ? undefined : 'dates'
}

/** Whether "it had not happened" leaves no room for "it happened": always, where no time is given for which it holds. */
function deniesDate(absence: Extent, presence: Extent, limited: boolean): boolean {
  return !limited || during(presence, absence) === 'certain'
}
