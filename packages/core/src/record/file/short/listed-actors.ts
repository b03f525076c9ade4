import type { Actor, Chronology, Event } from '../../model/index.ts'
import { type Authors, authorsIn, type MadeActor } from './authors.ts'

interface ListedActors {
  /** Those who must be written down. */
  readonly actors: readonly Actor[]
  readonly authorOf: Authors['authorOf']
}

/**
 * The actors of a chronology without those at the end of the list whom `expand` makes of the authors of sources. Either
 * it makes all of them, with the same ids and in the same order, or everybody is listed.
 */
export function listedActors({ actors, sources, events }: Chronology): ListedActors {
  const names = new Set(sources.map(({ title, author }) => author ?? `the author of ${title}`))
  const listed = actors.slice(0, actors.findLastIndex((actor) => !names.has(actor.name)) + 1)
  const authors = authorsIn(listed, sources)
  const left = new Map(actors.slice(listed.length).map((actor) => [actor.id, actor]))
  const areMade =
    events.every((event) => mentionAuthors(event, left, authors)) &&
    isMade([...left.values()], [...authors.made.values()])
  return areMade
    ? { actors: listed, authorOf: authors.authorOf }
    : { actors, authorOf: authorsIn(actors, sources).authorOf }
}

/** Mentions whoever is left out, in the order of `expand`; whether each is the author where a claim has no other. */
function mentionAuthors({ claims, actors }: Event, left: ReadonlyMap<string, Actor>, authors: Authors): boolean {
  const areAuthors = claims.every(({ asserters, cites }) => {
    const [only, ...others] = asserters
    if (only !== undefined && others.length === 0) return !left.has(only) || authors.authorOf(cites[0]?.source) === only
    for (const id of asserters) authors.mention(id)
    return true
  })
  for (const { actor } of actors) authors.mention(actor)
  return areAuthors
}

function isMade(left: readonly Actor[], made: readonly MadeActor[]): boolean {
  return (
    left.length === made.length &&
    left.every(({ id, name, kind, anonymous, aliases, sortAs, role }, n) => {
      const other = made[n]
      const isPlain = kind === 'person' && aliases.length === 0 && sortAs === undefined && role === undefined
      return isPlain && id === other?.id && name === other.name && anonymous === (other.anonymous ?? false)
    })
  )
}
