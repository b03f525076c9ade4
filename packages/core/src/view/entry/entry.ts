import type { ResolvedClaim, ResolvedEvent, Timeline } from '../../reasoning/index.ts'
import { type Chronology, type Citation, relations, statuses, type When } from '../../record/index.ts'
import {
  type Candidate,
  conventionOf,
  type Extent,
  isDated,
  labelBounds,
  labelDate,
  labelDerived,
  labelHull,
  limitsText,
} from '../../time/index.ts'
import { disputeTexts } from './disputes.ts'
import { linksOf } from './links.ts'
import { listed } from './listed.ts'
import { saysAnything } from './periods.ts'
import type { CiteText, ClaimText, DateText, DerivedText, Entry, EntryLink, NoteText, RelationText } from './types.ts'
import { chainText } from './who.ts'
import { contradictionTexts } from './why.ts'

// Made once for a timeline: filtering at every key asks for them again, and drawers may keep what they made of an entry.
const made = new WeakMap<Timeline, readonly Entry[]>()

/** All entries of a timeline, in display order: the same objects at every call. */
export function entriesOf(timeline: Timeline): readonly Entry[] {
  const known = made.get(timeline)
  if (known) return known
  const entries = timeline.events.map(entryMaker(timeline))
  made.set(timeline, entries)
  return entries
}

/** One entry by id; nothing where the timeline has none of that id, or knew nothing of it yet. */
export function entryOf(timeline: Timeline, id: string): Entry | undefined {
  return entriesOf(timeline).find((entry) => entry.id === id)
}

/** The as-of day in words, for the horizon: "one day from 6 to 10 December 2000, inferred". */
export function horizonText(timeline: Timeline): DateText {
  return dateText(timeline.asOf, timeline.chronology)
}

/** A date of a chronology in words. */
export function dateText(when: When | undefined, chronology: Chronology): DateText {
  const { label, short, bounds } = labelDate(when ?? {}, chronology.conventions)
  const convention = conventionOf(when ?? {})
  // By a convention of its own a chronology may convert an exact date: then that is all there is to say of its bounds.
  const own = chronology.conventions.find(({ id }) => id === convention)
  const limits = bounds ?? (own && `by ${own.name}`)
  return {
    label,
    short,
    ...(limits === undefined ? {} : { bounds: limits }),
    ...(limits === undefined || convention === undefined ? {} : { convention }),
    ...(when?.words === undefined ? {} : { words: when.words }),
    ...(when?.edtf === undefined ? {} : { edtf: when.edtf }),
    basis: when?.basis ?? 'stated',
    reasons: when?.reasons ?? [],
  }
}

interface Names {
  readonly actor: ReadonlyMap<string, string>
  readonly place: ReadonlyMap<string, string>
  readonly topic: ReadonlyMap<string, string>
}

function entryMaker(timeline: Timeline): (event: ResolvedEvent) => Entry {
  const { chronology } = timeline
  const byName = (items: readonly { id: string; name: string }[]) => new Map(items.map((item) => [item.id, item.name]))
  const names: Names = {
    actor: byName(chronology.actors),
    place: byName(chronology.places),
    topic: byName(chronology.topics),
  }
  const actors = new Map(chronology.actors.map((actor) => [actor.id, actor]))
  const sources = new Map(chronology.sources.map((source, index) => [source.id, { source, number: index + 1 }]))
  const link = linksOf(timeline)
  const contradicting = new Set(timeline.order.contradictions.flatMap(({ events }) => events))
  const contradicted = new Set(timeline.order.contradictions.flatMap(({ marked }) => marked))
  const cite = (citation: Citation): CiteText => {
    const found = sources.get(citation.source)
    const { source, locator, quote, digest } = citation
    return {
      source,
      number: found?.number ?? 0,
      title: found?.source.title ?? source,
      ...(locator === undefined ? {} : { locator }),
      ...(quote === undefined ? {} : { quote }),
      ...(digest === undefined ? {} : { digest }),
    }
  }
  const named = (id: string, from: ReadonlyMap<string, string>) => ({ id, name: from.get(id) ?? id })
  const incoming = incomingRelations(timeline, link)

  return (resolved) => {
    const { event } = resolved
    const claims = resolved.claims.map((claim) => claimText(claim, resolved))
    const date = eventDate(resolved, chronology)
    const derived = resolved.derived.length > 0 ? derivedText(resolved) : undefined
    return {
      number: resolved.number,
      id: event.id,
      title: event.title,
      ...(event.summary === undefined ? {} : { summary: event.summary }),
      kind: event.kind,
      status: resolved.status,
      family: resolved.family,
      part: event.part,
      dated: isDated(resolved.extent),
      disputed: resolved.disputed,
      disputes: disputeTexts(resolved.disputes, claims),
      date,
      ...(derived ? { derived } : {}),
      listed: listedDate(date, derived, resolved.stated),
      stated: resolved.stated,
      extent: resolved.extent,
      contradicted: contradicted.has(event.id),
      contradictions: contradicting.has(event.id) ? contradictionTexts(timeline, event.id) : [],
      actors: event.actors.map(({ actor, role }) => ({
        ...named(actor, names.actor),
        ...(role === undefined ? {} : { role }),
      })),
      places: event.where.map(({ place, basis }) => ({ ...named(place, names.place), inferred: basis !== 'stated' })),
      topics: event.topics.map((topic) => named(topic, names.topic)),
      ...(event.duration ? { duration: durationText(event.duration) } : {}),
      claims,
      relations: [
        ...event.relations.map((relation): RelationText => {
          const limits = limitsText(relation)
          return {
            type: relation.type,
            words: relations[relation.type].words,
            to: link(relation.to),
            direction: 'outgoing',
            basis: relation.basis,
            ...(relation.hedge ? { hedge: relation.hedge } : {}),
            ...(limits ? { limits } : {}),
          }
        }),
        ...(incoming.get(event.id) ?? []),
      ],
      notes: event.notes.map((note): NoteText => {
        const issued = (note.cites ?? []).flatMap(({ source }) => sources.get(source)?.source.issued ?? [])
        const days = [...new Set(issued.map((when) => labelDate(when, chronology.conventions).label))]
        return {
          text: note.text,
          cites: (note.cites ?? []).map(cite),
          ...(days.length === 0 ? {} : { dated: `${days.length > 1 ? 'records' : 'record'} of ${listed(days)}` }),
        }
      }),
    }
  }

  function claimText(resolved: ResolvedClaim, event: ResolvedEvent): ClaimText {
    const { claim } = resolved
    const asserters = claim.asserters.map((id) => named(id, names.actor))
    const issued = sources.get(claim.cites[0]?.source ?? '')?.source.issued
    const { preferred } = event.event
    return {
      number: resolved.index + 1,
      who: chainText(
        claim.asserters.map((id) => actors.get(id) ?? { name: id, kind: 'person' }),
        claim.stance,
      ),
      asserters,
      stance: claim.stance,
      status: claim.status,
      standing: claim.stance === 'denies' ? 'denied' : statuses[claim.status].word,
      ...(claim.hedge ? { hedge: claim.hedge } : {}),
      date: dateText(claim.when, chronology),
      extent: resolved.extent,
      ...(claim.text === undefined ? {} : { text: claim.text }),
      ...(claim.at === undefined ? {} : { at: link(claim.at) }),
      ...(claim.said ? { said: labelDate(claim.said, chronology.conventions).label } : {}),
      ...(issued ? { issued: labelDate(issued, chronology.conventions).label } : {}),
      known: resolved.known,
      decides: resolved.decides,
      ...(preferred && preferred.claim === claim.id ? { preferred: preferred.reason } : {}),
      cites: claim.cites.map(cite),
    }
  }
}

function eventDate(resolved: ResolvedEvent, chronology: Chronology): DateText {
  if (resolved.when) return dateText(resolved.when, chronology)
  const deciding = resolved.claims.filter((claim) => claim.decides)
  if (!deciding.some((claim) => claim.claim.when?.edtf !== undefined)) return dateText(undefined, chronology)
  return {
    ...labelHull(resolved.stated),
    basis: 'derived',
    reasons: ['The claims differ: these are the bounds of all of them.'],
  }
}

function listedDate(date: DateText, derived: DerivedText | undefined, stated: Extent): Entry['listed'] {
  // Its place follows from the first day that it can begin; so where that is derived, the list says so.
  const goesByDerived = derived && (derived.bounds.includes('earliestStart') || !saysAnything(stated))
  if (!goesByDerived) return { label: date.label, short: date.short, isDerived: false }
  const label = saysAnything(stated) ? `${date.label}; ${derived.label}` : derived.label
  return { label, short: derived.short, isDerived: true }
}

function derivedText({ stated, extent, derived }: ResolvedEvent): DerivedText {
  const { label, short, days } = labelDerived(extent.hard)
  const left = extent.candidates
  const remarks = [
    ...(left && left.length < (stated.candidates?.length ?? 0)
      ? [`of its days only ${left.map(daysOf).join(' or ')}`]
      : []),
    ...(stated.soft && !extent.soft ? ['its best reading does not fit'] : []),
  ]
  return { label, short, days: [days, ...remarks].join('; '), bounds: derived }
}

function daysOf({ from, to }: Candidate): string {
  return labelBounds({ earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to })
}

function incomingRelations(
  timeline: Timeline,
  link: (id: string) => EntryLink,
): ReadonlyMap<string, readonly RelationText[]> {
  const incoming = new Map<string, RelationText[]>()
  for (const { event } of timeline.events) {
    for (const relation of event.relations) {
      const limits = limitsText(relation)
      const list = incoming.get(relation.to) ?? []
      list.push({
        type: relation.type,
        words: relations[relation.type].inverse,
        to: link(event.id),
        direction: 'incoming',
        basis: relation.basis,
        ...(relation.hedge ? { hedge: relation.hedge } : {}),
        ...(limits ? { limits } : {}),
      })
      incoming.set(relation.to, list)
    }
  }
  return incoming
}

function durationText(duration: {
  readonly atLeast?: string | undefined
  readonly atMost?: string | undefined
}): string {
  return `lasts ${limitsText(duration)}`
}
