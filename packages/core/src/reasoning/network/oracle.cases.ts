import { type Random, randomFrom } from '../../../fuzz/random.ts'
import type { Event, Family, Relation, RelationType } from '../../record/index.ts'
import { type Bounds, type Extent, unknownExtent } from '../../time/index.ts'
import type { NetworkEvent, NetworkInput } from './index.ts'

/** An event of a generated network: four bounds and relations, told by nobody in particular. */
export function eventOf(
  id: string,
  hard: Bounds,
  more: {
    readonly relations?: readonly Relation[]
    readonly duration?: Event['duration']
    readonly family?: Family
  } = {},
): NetworkEvent {
  const family = more.family ?? 'actual'
  const cites = [{ source: 'ledger', locator: id }]
  const status = family === 'actual' ? 'absent' : family === 'alleged' ? 'alleged' : 'planned'
  const claim = {
    asserters: ['clerk'],
    stance: 'reports',
    status,
    when: { edtf: '1911', basis: 'stated' },
    cites,
  } as const
  const stated: Extent = { hard, mode: 'within' }
  return {
    event: {
      id,
      title: id,
      kind: 'event',
      part: 'chronology',
      where: [],
      actors: [],
      topics: [],
      notes: [],
      relations: more.relations ?? [],
      claims: [claim],
      ...(more.duration ? { duration: more.duration } : {}),
    },
    family,
    stated,
    claims: [{ claim, decides: true, saidExtent: unknownExtent }],
  }
}

export const inputOf = (events: readonly NetworkEvent[]): NetworkInput => ({ chronology: { sources: [] }, events })

export const anyTime: Bounds = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }

export interface Shape {
  readonly events: number
  readonly relations: number
  /** Days are 0 to one less. */
  readonly days: number
  /** Whether bounds may be missing, so that only relations bound the event. */
  readonly hasUnknown: boolean
  readonly families?: readonly Family[]
}

const orders = [
  'before',
  'after',
  'startsBefore',
  'startsAfter',
  'within',
  'contains',
  'meets',
  'sameTime',
  'partOf',
] as const

/** A network that a seed repeats: bounds that agree in themselves, relations of every kind, some with limits. */
export function randomInput(seed: number, shape: Shape): NetworkInput {
  const random = randomFrom(seed)
  const ids = Array.from({ length: shape.events }, (_, n) => `event-${n}`)
  const relations = ids.map((): Relation[] => [])
  for (let n = 0; n < shape.relations; n++) {
    const from = random.below(shape.events)
    const to = (from + 1 + random.below(shape.events - 1)) % shape.events
    relations[from]!.push(randomRelation(random, ids[to]!))
  }
  return inputOf(
    ids.map((id, n) =>
      eventOf(id, randomBounds(random, shape), {
        relations: relations[n]!,
        ...(random.oneIn(6) ? { duration: randomDuration(random) } : {}),
        ...(shape.families ? { family: random.from(shape.families) } : {}),
      }),
    ),
  )
}

function randomRelation(random: Random, to: string): Relation {
  const type: RelationType = random.from(orders)
  const isLimited = random.oneIn(3) && ['before', 'after', 'startsBefore', 'startsAfter'].includes(type)
  return {
    type,
    to,
    basis: random.oneIn(3) ? 'inferred' : 'stated',
    ...(isLimited ? (random.oneIn(2) ? { atLeast: 'P1D' } : { atMost: 'P1D' }) : {}),
  }
}

function randomDuration(random: Random): NonNullable<Event['duration']> {
  return random.oneIn(2) ? { atLeast: 'P2D' } : { atMost: 'P2D' }
}

function randomBounds(random: Random, { days, hasUnknown }: Shape): Bounds {
  const [a, b, c, d] = Array.from({ length: 4 }, () => random.below(days)).sort((x, y) => x - y) as [
    number,
    number,
    number,
    number,
  ]
  const isLoose = random.oneIn(2)
  const bounds: Bounds = isLoose
    ? { earliestStart: a, latestStart: d, earliestEnd: a, latestEnd: d }
    : { earliestStart: a, latestStart: b, earliestEnd: c, latestEnd: d }
  if (!hasUnknown) return bounds
  const keep = (bound: number | null) => (random.oneIn(2) ? bound : null)
  return {
    earliestStart: keep(bounds.earliestStart),
    latestStart: keep(bounds.latestStart),
    earliestEnd: keep(bounds.earliestEnd),
    latestEnd: keep(bounds.latestEnd),
  }
}

/** First and last day of each event. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether times for all events satisfy a statement, in the words of its meaning and not in those of the network. */
export type Check = (spans: readonly Span[]) => boolean
type Precedes = (earlier: number, later: number) => boolean

/**
 * The checks of a network's statements, each under a name. Times may be finer than days; then `precedes` tells two times
 * of one day apart.
 */
export function checksOf(
  { events }: NetworkInput,
  dayOf: (time: number) => number = (time) => time,
  precedes: Precedes = () => true,
): ReadonlyMap<string, Check> {
  const checks = new Map<string, Check>()
  const indexOf = new Map(events.map(({ event }, index) => [event.id, index]))
  const limit = (days: string | undefined, otherwise: number) =>
    days === undefined ? otherwise : Number(days.replace(/\D/g, ''))
  for (const [index, { event, stated }] of events.entries()) {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = stated.hard
    checks.set(`${event.id} date`, (spans) => {
      const [start, end] = [dayOf(spans[index]!.start), dayOf(spans[index]!.end)]
      return (
        start >= (earliestStart ?? -Infinity) &&
        start <= (latestStart ?? Infinity) &&
        end >= (earliestEnd ?? -Infinity) &&
        end <= (latestEnd ?? Infinity)
      )
    })
    if (event.duration) {
      const least = limit(event.duration.atLeast, 1)
      const most = limit(event.duration.atMost, Infinity)
      checks.set(`${event.id} duration`, (spans) => {
        const days = dayOf(spans[index]!.end) - dayOf(spans[index]!.start) + 1
        return days >= least && days <= most
      })
    }
    for (const [n, relation] of event.relations.entries()) {
      const other = indexOf.get(relation.to)!
      const least = limit(relation.atLeast, 0)
      const most = limit(relation.atMost, Infinity)
      const follows = (later: number, earlier: number) =>
        dayOf(later) - dayOf(earlier) >= least && dayOf(later) - dayOf(earlier) <= most && precedes(earlier, later)
      const inside = (a: Span, b: Span) => dayOf(a.start) >= dayOf(b.start) && dayOf(a.end) <= dayOf(b.end)
      checks.set(`${event.id} relation ${n}`, (spans) => {
        const [a, b] = [spans[index]!, spans[other]!]
        switch (relation.type) {
          case 'before':
            return follows(b.start, a.end)
          case 'after':
            return follows(a.start, b.end)
          case 'startsBefore':
            return follows(b.start, a.start)
          case 'startsAfter':
            return follows(a.start, b.start)
          case 'within':
          case 'partOf':
            return inside(a, b)
          case 'contains':
            return inside(b, a)
          case 'meets':
            return dayOf(b.start) === dayOf(a.end) + 1
          case 'sameTime':
            return dayOf(a.start) === dayOf(b.start) && dayOf(a.end) === dayOf(b.end)
          default:
            return true
        }
      })
    }
  }
  return checks
}

/** All ways to give each event a first and a last time of so many that satisfy all checks. */
export function* solutions(events: number, times: number, checks: Iterable<Check>): Generator<readonly Span[]> {
  const spans: Span[] = []
  for (let start = 0; start < times; start++) for (let end = start; end < times; end++) spans.push({ start, end })
  const all = [...checks]
  const total = spans.length ** events
  for (let n = 0; n < total; n++) {
    const solution: Span[] = []
    for (let rest = n, event = 0; event < events; event++, rest = Math.floor(rest / spans.length)) {
      solution.push(spans[rest % spans.length]!)
    }
    if (all.every((check) => check(solution))) yield solution
  }
}
