import { closest, type Path } from '../../diagnostic/index.ts'
import { checkLocator, checkWhen, isDated } from './dates.ts'
import type { Report } from './report.ts'
import type { CheckSetting, Claim, Collection, Event, When } from './schema.ts'

/** The ids of every collection; none where a list is missing, or is none: that has been told, and says nothing of ids. */
export type Ids = Record<Exclude<Collection, 'claims'>, ReadonlySet<string> | undefined>

export function idsOf(list: (name: keyof Ids) => readonly string[] | undefined): Ids {
  const set = (name: keyof Ids) => {
    const ids = list(name)
    return ids && new Set(ids)
  }
  return {
    sources: set('sources'),
    actors: set('actors'),
    places: set('places'),
    topics: set('topics'),
    events: set('events'),
  }
}

/** The id that was probably meant by one that is not written; nothing where none is like it, or too many were asked for. */
export type Suggest = (collection: keyof Ids, id: string) => string | undefined

/** Each suggestion looks at every id of its collection. As many as take less than a second, in whatever file. */
const mostComparisons = 100_000

export function suggesterOf(written: Ids): Suggest {
  const lists = new Map<keyof Ids, readonly string[]>()
  let comparisons = 0
  return (collection, id) => {
    if (comparisons >= mostComparisons) return undefined
    const ids = lists.get(collection) ?? [...(written[collection] ?? [])]
    lists.set(collection, ids)
    comparisons += ids.length
    return closest(id, ids)
  }
}

interface Around {
  /** The ids that are written, and those of things that could be read. */
  readonly written: Ids
  readonly suggest: Suggest
  readonly readable: Ids
  readonly report: Report
  /** Notes down an item that is left out. */
  readonly leave: (path: Path) => void
}

function reportUnknown(
  collection: keyof Ids,
  id: string,
  at: Path,
  { suggest, report }: Pick<Around, 'suggest' | 'report'>,
) {
  const near = suggest(collection, id)
  const help = near ? `did you mean "${near}"?` : `define it under "${collection}"`
  report('R007', at, `no ${collection.slice(0, -1)} has the id "${id}"`, help)
}

/** The event without the parts that point nowhere; nothing if no claim is left. */
export function checkEvent(event: Event, path: Path, around: Around): Event | undefined {
  const { written, readable, report, leave } = around
  /** Whether the id leads to something that is left; a fault only where nothing of that name is written at all. */
  const refers = (collection: keyof Ids, id: string | undefined, at: Path): boolean => {
    // Missing, or not text: told by the schema.
    if (id === undefined) return false
    if (written[collection]?.has(id) === false) reportUnknown(collection, id, at, around)
    return readable[collection]?.has(id) ?? false
  }
  const kept = <T>(items: readonly T[], at: Path, keeps: (item: T, path: Path) => boolean) =>
    items.filter((item, n) => {
      const keep = keeps(item, [...at, n])
      if (!keep) leave([...at, n])
      return keep
    })
  const citesRead = (cites: Event['claims'][number]['cites'], at: Path) =>
    kept(cites, at, (cite, place) => {
      if (cite.locator !== undefined) checkLocator(cite.locator, [...place, 'locator'], report)
      return refers('sources', cite.source, [...place, 'source'])
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
    if (whole && cites.length > 0) return [{ ...claim, cites }]
    leave(at)
    return []
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
    where: kept(event.where, [...path, 'where'], ({ place }, at) => refers('places', place, [...at, 'place'])),
    actors: kept(event.actors, [...path, 'actors'], ({ actor }, at) => refers('actors', actor, [...at, 'actor'])),
    topics: kept(event.topics, [...path, 'topics'], (topic, at) => refers('topics', topic, at)),
    relations: event.relations.filter((relation, n) => {
      const at: Path = [...path, 'relations', n]
      refers('events', relation.to, [...at, 'to'])
      return relation.cite === undefined || citesRead([relation.cite], [...at, 'cite']).length > 0
    }),
    notes: event.notes.map((note, n) =>
      note.cites ? { ...note, cites: citesRead(note.cites, [...path, 'notes', n, 'cites']) } : note,
    ),
    claims,
    ...(preferred && left ? { preferred } : {}),
  }
  return claims.length > 0 ? checked : undefined
}

/**
 * What could be read of an event that is left out for a fault, so that all else that is wrong with it is told as well.
 * Lists keep their holes, which `map` and `filter` step over: the rest stands where it was written.
 */
export function checkRefusedEvent(part: unknown, path: Path, around: Omit<Around, 'leave'>): void {
  const event = part as Partial<Event> | undefined
  const { preferred: _, ...rest } = { where: [], actors: [], topics: [], relations: [], notes: [], ...event }
  const claims = (event?.claims ?? []).map(({ when, said, ...claim }: Partial<Claim>) => ({
    asserters: [],
    ...claim,
    cites: claim.cites ?? [],
    ...(isDated(when) ? { when } : {}),
    ...(isDated(said) ? { said } : {}),
  }))
  checkEvent({ ...rest, claims } as unknown as Event, path, { ...around, leave: () => {} })
}

/** A setting of `check` without the events that are left out; nothing if it was about these alone. */
export function checkSettingAt(
  setting: CheckSetting,
  path: Path,
  around: Pick<Around, 'written' | 'suggest' | 'report'> & { readonly isGone: (id: string) => boolean },
): CheckSetting | undefined {
  const { at, ...rest } = setting
  if (at === undefined) return setting
  at.forEach((id, n) => {
    if (around.written.events?.has(id) === false) reportUnknown('events', id, [...path, 'at', n], around)
  })
  const left = at.filter((id) => !around.isGone(id))
  return left.length > 0 ? { ...rest, at: left } : undefined
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
