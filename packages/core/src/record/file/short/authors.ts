import { type Chronology, slugOf, uniqueIds } from '../../model/index.ts'

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
  /** Makes the author of a source who gets this id, if there is such a one. */
  readonly mention: (id: unknown) => void
  /** Who has been made so far, and by which source. */
  readonly made: ReadonlyMap<string, MadeActor>
  /** Several authors, by name, of whom each might have this id, so that none of them has it. */
  readonly wishingFor: (id: string) => readonly string[]
}

/**
 * Who speaks where no asserter is named: the author of the source. That is the actor whose id, name or alias the source
 * has as its author; or a new actor of that name; or, where the source names nobody, "the author of" its title, who may
 * be listed as well, if no other source has that title.
 *
 * The id of a new actor follows from the sources alone, so that no event changes who is meant by it: the name as an id;
 * where that is nothing, or another has it or might have it, `author-of-` and the id of the first source that the actor wrote.
 */
export function authorsIn(actors: readonly KnownActor[], sources: readonly KnownSource[]): Authors {
  const listed = new Map<unknown, string>()
  const know = (name: unknown, id: string) => {
    if (isName(name) && !listed.has(name)) listed.set(name, id)
  }
  for (const { id } of actors) know(id, id)
  for (const { id, name } of actors) know(name, id)
  for (const { id, aliases } of actors) for (const alias of Array.isArray(aliases) ? aliases : []) know(alias, id)
  const anonyms = new Map(actors.filter(({ anonymous }) => anonymous === true).map(({ id, name }) => [name, id]))
  const titles = new Map<unknown, number>()
  for (const { title } of sources) titles.set(title, (titles.get(title) ?? 0) + 1)
  for (const source of sources) {
    const id = isName(source.author) || titles.get(source.title) !== 1 ? undefined : anonyms.get(nameOf(source, source))
    if (id !== undefined) listed.set(source, id)
  }

  const firsts = new Map<Author, KnownSource>()
  for (const source of sources) {
    const author = authorIn(source)
    if (!listed.has(author) && !firsts.has(author)) firsts.set(author, source)
  }
  const wishes = new Map<string, string[]>()
  for (const [author, source] of firsts) {
    const wish = wishOf(author, source)
    const names = wishes.get(wish)
    if (names) names.push(nameOf(author, source))
    else wishes.set(wish, [nameOf(author, source)])
  }
  const ids = new Set(actors.map((actor) => actor.id))
  const unique = uniqueIds(ids)
  const unlisted = new Map<Author, { readonly source: string; readonly actor: MadeActor }>()
  const add = (source: KnownSource, wish: string) => {
    const author = authorIn(source)
    const named = { name: nameOf(author, source), kind: 'person' } as const
    const actor: MadeActor = { id: unique(wish), ...named, ...(isName(author) ? {} : { anonymous: true }) }
    unlisted.set(author, { source: source.id, actor })
  }
  for (const [author, source] of firsts) {
    const wish = wishOf(author, source)
    const isOwn = wish !== '' && !ids.has(wish) && wishes.get(wish)?.length === 1
    add(source, isOwn ? wish : wishOf(source, source))
  }

  const bySource = new Map<string | undefined, KnownSource>(sources.map((source) => [source.id, source]))
  const byId = new Map<unknown, string>([...unlisted.values()].map(({ source, actor }) => [actor.id, source]))
  const made = new Map<string, MadeActor>()
  const authorOf = (id: string | undefined): string => {
    const source = bySource.get(id) ?? { id: id ?? '' }
    if (!bySource.has(id)) {
      bySource.set(id, source)
      add(source, wishOf(source, source))
    }
    const author = authorIn(source)
    const own = unlisted.get(author)
    if (own) made.set(own.source, own.actor)
    return own ? own.actor.id : listed.get(author)!
  }
  const mention = (id: unknown) => {
    if (byId.has(id)) authorOf(byId.get(id))
  }
  const wishingFor = (id: string) => {
    const names = wishes.get(id) ?? []
    return names.length > 1 ? names : []
  }
  return { authorOf, mention, made, wishingFor }
}

/** By name; whom a source does not name is the author of just that source. */
type Author = string | KnownSource

const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

function authorIn(source: KnownSource): Author {
  return isName(source.author) ? source.author : source
}

function nameOf(author: Author, source: KnownSource): string {
  return isName(author) ? author : `the author of ${isName(source.title) ? source.title : source.id || 'it'}`
}

/** The id that an author has if nobody else might have it; empty where no letter of the name can stand in an id. */
function wishOf(author: Author, source: KnownSource): string {
  if (isName(author)) return slugOf(author)
  const id = isId.test(source.id) ? source.id : slugOf(source.id)
  return id === '' ? 'author' : `author-of-${id}`
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
