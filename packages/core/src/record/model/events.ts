import { closest, type Path } from '../../diagnostic/index.ts'
import { checkLocator, checkWhen } from './dates.ts'
import type { Report } from './report.ts'
import type { Collection, Event, When } from './schema.ts'

/** The ids of every collection. */
export type Ids = Record<Exclude<Collection, 'claims'>, ReadonlySet<string>>

export function idsOf(list: (name: string) => readonly string[]): Ids {
  const set = (name: string) => new Set(list(name))
  return {
    sources: set('sources'),
    actors: set('actors'),
    places: set('places'),
    topics: set('topics'),
    events: set('events'),
  }
}

/** The event without the parts that point nowhere; nothing if no claim is left. */
export function checkEvent(event: Event, path: Path, written: Ids, readable: Ids, report: Report): Event[] {
  /** Whether the id leads to something that is left; a fault only where nothing of that name is written at all. */
  const refers = (collection: keyof Ids, id: string, at: Path): boolean => {
    if (!written[collection].has(id)) {
      const near = closest(id, [...written[collection]])
      const what = collection.slice(0, -1)
      const help = near ? `did you mean "${near}"?` : `define it under "${collection}"`
      report('R007', at, `no ${what} has the id "${id}"`, help)
    }
    return readable[collection].has(id)
  }
  const citesRead = (cites: Event['claims'][number]['cites'], at: Path) =>
    cites.filter((cite, n) => {
      if (cite.locator !== undefined) checkLocator(cite.locator, [...at, n, 'locator'], report)
      return refers('sources', cite.source, [...at, n, 'source'])
    })

  const claimIds = new Set<string>()
  const claims = event.claims.flatMap((claim, n) => {
    const at: Path = [...path, 'claims', n]
    if (claim.id !== undefined) {
      if (claimIds.has(claim.id)) {
        report('R006', [...at, 'id'], `the claim "${claim.id}" is defined twice`, 'give one of them another id')
      }
      claimIds.add(claim.id)
    }
    if (claim.at !== undefined) refers('events', claim.at, [...at, 'at'])
    const whole = [
      ...claim.asserters.map((asserter, k) => refers('actors', asserter, [...at, 'asserters', k])),
      claim.when === undefined || checkWhen(claim.when, [...at, 'when'], report, refers),
      claim.said === undefined || checkWhen(claim.said, [...at, 'said'], report, refers),
    ].every(Boolean)
    const cites = citesRead(claim.cites, [...at, 'cites'])
    return whole && cites.length > 0 ? [{ ...claim, cites }] : []
  })
  const { preferred, ...rest } = event
  if (preferred && !claimIds.has(preferred.claim)) {
    const near = closest(preferred.claim, [...claimIds])
    report(
      'R017',
      [...path, 'preferred', 'claim'],
      `the preferred claim "${preferred.claim}" is not a claim of this event`,
      near ? `did you mean "${near}"?` : 'give the claim that you prefer an id, and name it here',
    )
  }
  const left = claims.some((claim) => claim.id !== undefined && claim.id === preferred?.claim)
  const checked: Event = {
    ...rest,
    where: event.where.filter((where, n) => refers('places', where.place, [...path, 'where', n, 'place'])),
    actors: event.actors.filter((entry, n) => refers('actors', entry.actor, [...path, 'actors', n, 'actor'])),
    topics: event.topics.filter((topic, n) => refers('topics', topic, [...path, 'topics', n])),
    relations: event.relations.filter((relation, n) => {
      const at: Path = [...path, 'relations', n]
      refers('events', relation.to, [...at, 'to'])
      if (relation.to === event.id) {
        report('R005', [...at, 'to'], `the event "${event.id}" is related to itself`, 'name the other event')
        return false
      }
      return relation.cite === undefined || citesRead([relation.cite], [...at, 'cite']).length > 0
    }),
    notes: event.notes.map((note, n) =>
      note.cites ? { ...note, cites: citesRead(note.cites, [...path, 'notes', n, 'cites']) } : note,
    ),
    claims,
    ...(preferred && left ? { preferred } : {}),
  }
  return claims.length > 0 ? [checked] : []
}

/** An event that was left out takes with it what points to it, without a second complaint. */
export function withoutReferencesTo(gone: (id: string) => boolean, event: Event): Event {
  const date = (when: When): When => {
    if (when.anchor === undefined || !gone(when.anchor)) return when
    const { anchor: _, ...rest } = when
    return rest
  }
  return {
    ...event,
    relations: event.relations.filter((relation) => !gone(relation.to)),
    claims: event.claims.map(({ at, when, said, ...claim }) => ({
      ...claim,
      ...(when === undefined ? {} : { when: date(when) }),
      ...(at === undefined || gone(at) ? {} : { at }),
      ...(said === undefined ? {} : { said: date(said) }),
    })),
  }
}
