import { type Actor, type ChronologyInput, idGiver, slugOf, uniqueIds } from '../model/index.ts'
import { named } from './named.ts'

type SourceInput = ChronologyInput['sources'][number]
type ActorInput = ChronologyInput['actors'][number]

/** The sources, actors, places and topics that a table names, each once, and the id of each. */
export interface Registers {
  readonly source: (title: string) => string
  /** Who says what stands in a source of this title: its author, whose name no table tells, as short files call him. */
  readonly author: (title: string) => string
  readonly actor: (name: string) => string
  readonly place: (name: string) => string
  readonly topic: (name: string) => string
  readonly all: () => Pick<ChronologyInput, 'sources' | 'actors' | 'places' | 'topics'>
}

export function registers(): Registers {
  const uniqueActor = uniqueIds([])
  const sources = named(idGiver([], 'source'), sourceNamed)
  const actors = named(
    (name) => uniqueActor(slugOf(name) || 'actor'),
    (id, name): ActorInput => ({ id, name, kind: 'person' satisfies Actor['kind'] }),
  )
  const authors = named(
    (title) => uniqueActor(`author-of-${sources.of(title).id}`),
    (id, title): ActorInput => ({ id, name: `the author of ${title}`, kind: 'person', anonymous: true }),
  )
  const places = named(idGiver([], 'place'), (id, name) => ({ id, name }))
  const topics = named(idGiver([], 'topic'), (id, name) => ({ id, name }))
  return {
    source: (title) => sources.of(title).id,
    author: (title) => authors.of(title).id,
    actor: (name) => actors.of(name).id,
    place: (name) => places.of(name).id,
    topic: (name) => topics.of(name).id,
    all: () => ({
      sources: sources.all,
      actors: [...actors.all, ...authors.all],
      places: places.all,
      topics: topics.all,
    }),
  }
}

/** A source of which only the name is known, or the address. */
function sourceNamed(id: string, title: string): SourceInput {
  return /^https?:\/\/\S+$/.test(title) ? { id, type: 'webpage', title, URL: title } : { id, type: 'document', title }
}
