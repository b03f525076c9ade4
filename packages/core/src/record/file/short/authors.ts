import type { Chronology } from '../../model/index.ts'

/** As much of an actor, and of a source, as it takes to know who wrote what. */
interface KnownActor {
  readonly id: string
  readonly name?: unknown
  readonly aliases?: unknown
  readonly anonymous?: unknown
}
interface KnownSource {
  readonly id: string
  readonly title?: unknown
  readonly author?: unknown
}

/** An actor whom nobody wrote down: the author of a source. */
export interface MadeActor {
  readonly id: string
  readonly name: string
  readonly kind: 'person'
  readonly anonymous?: true
}

export interface Authors {
  /** The id of the actor who wrote a source, made if there is none. A source that is not there has an author too. */
  readonly authorOf: (source: string | undefined) => string
  /** Makes the author of a source who is named by the id that an author of that name gets, if there is such a one. */
  readonly mention: (id: unknown) => void
  /** Who has been made so far, and by which source. */
  readonly made: ReadonlyMap<string | undefined, MadeActor>
}

/**
 * Who speaks where no asserter is named: the author of the source. That is the actor whose id, name or alias the source
 * has as its author; or a new actor of that name; or, where the source names nobody, "the author of" its title, who may
 * be listed as well, if no other source has that title.
 */
export function authorsIn(actors: readonly KnownActor[], sources: readonly KnownSource[]): Authors {
  const taken = new Set(actors.map((actor) => actor.id))
  const byName = new Map<unknown, string>()
  const know = (name: unknown, id: string) => {
    if (!byName.has(name)) byName.set(name, id)
  }
  for (const { id } of actors) know(id, id)
  for (const { id, name } of actors) know(name, id)
  for (const { id, aliases } of actors) for (const alias of Array.isArray(aliases) ? aliases : []) know(alias, id)

  const anonyms = new Map(actors.filter(({ anonymous }) => anonymous === true).map(({ id, name }) => [name, id]))
  const titles = new Map<unknown, number>()
  for (const { title } of sources) titles.set(title, (titles.get(title) ?? 0) + 1)
  const anonymOf = (source: KnownSource | undefined) =>
    source && titles.get(source.title) === 1 ? anonyms.get(anonymous(source.id, source).name) : undefined

  const bySource = new Map(sources.map((source) => [source.id, source]))
  const ids = new Map<string | undefined, string>()
  const made = new Map<string | undefined, MadeActor>()

  const findOrMake = (id: string | undefined): string => {
    const source = id === undefined ? undefined : bySource.get(id)
    const author = isName(source?.author) ? source.author : undefined
    const known = author === undefined ? anonymOf(source) : byName.get(author)
    if (known !== undefined) return known
    const actor = author === undefined ? anonymous(id, source) : { name: author, wish: idFrom(author) }
    const { wish, ...rest } = actor
    const own = freeId(wish === '' ? 'author' : wish, taken)
    taken.add(own)
    if (author !== undefined) know(author, own)
    made.set(id, { id: own, kind: 'person', ...rest })
    return own
  }
  const authorOf = (id: string | undefined): string => {
    const known = ids.get(id) ?? findOrMake(id)
    ids.set(id, known)
    return known
  }
  const byWish = new Map(sources.map(({ id, author }) => [isName(author) ? idFrom(author) : '', id]))
  const mention = (id: unknown) => {
    if (typeof id === 'string' && id !== '' && !taken.has(id) && byWish.has(id)) authorOf(byWish.get(id))
  }
  return { authorOf, mention, made }
}

function anonymous(id: string | undefined, source: KnownSource | undefined) {
  const title = isName(source?.title) ? source.title : (id ?? 'it')
  return {
    name: `the author of ${title}`,
    wish: `author-of-${idFrom(id ?? '')}`.replace(/-+$/, ''),
    anonymous: true,
  } as const
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A name as an id: "Anna Åkerblom" is `anna-akerblom`; empty where no letter of it can stand in an id. */
function idFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}

function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish
  for (let n = 2; taken.has(id); n++) id = `${wish}-${n}`
  return id
}

/** Without the actors who were made for events that could not be read. */
export function withoutIdle(chronology: Chronology, made: ReadonlySet<string>): Chronology {
  if (made.size === 0) return chronology
  const busy = new Set(
    chronology.events.flatMap(({ claims, actors }) => [
      ...claims.flatMap((claim) => claim.asserters),
      ...actors.map(({ actor }) => actor),
    ]),
  )
  return { ...chronology, actors: chronology.actors.filter(({ id }) => !made.has(id) || busy.has(id)) }
}
