import type { Chronology } from '../../../record/index.ts'
import { partial } from '../material.ts'
import type { Rule } from '../types.ts'

export const unusedDefinition: Rule = {
  code: 'R133',
  name: 'unused-definition',
  severity: 'info',
  about: 'A source, actor, place or topic is defined, and nothing refers to it.',
  why: 'A source that nobody cites looks like evidence and is none. Most often the entry that was to use it is missing.',
  remedy: 'Add the entry or the citation that was meant, or remove the definition.',
  bad: {
    yaml: `topics:
  - { id: works, name: Works }`,
  },
  good: {
    yaml: `topics:
  - { id: works, name: Works }
events:
  - id: opening
    title: North Quay opens
    kind: event
    topics: [works]
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: ({ chronology, citations, isPartial }) => {
    if (isPartial) return partial
    const used = usedIds(chronology)
    for (const { cite } of citations) used.sources.add(cite.source)
    return collections.flatMap(({ name, word }) =>
      chronology[name].flatMap(({ id }, n) =>
        used[name].has(id)
          ? []
          : [{ path: [name, n], message: `nothing refers to the ${word} "${id}"`, help: 'use it, or remove it' }],
      ),
    )
  },
}

const collections = [
  { name: 'sources', word: 'source' },
  { name: 'actors', word: 'actor' },
  { name: 'places', word: 'place' },
  { name: 'topics', word: 'topic' },
] as const

function usedIds({ events, sources, actors }: Chronology) {
  const authors = new Set(sources.map(({ author }) => author))
  return {
    sources: new Set<string>(),
    actors: new Set([
      ...events.flatMap((event) => [
        ...event.actors.map(({ actor }) => actor),
        ...event.claims.flatMap((claim) => claim.asserters),
      ]),
      ...actors.filter(({ name, aliases }) => [name, ...aliases].some((each) => authors.has(each))).map(({ id }) => id),
    ]),
    places: new Set(events.flatMap(({ where }) => where.map(({ place }) => place))),
    topics: new Set(events.flatMap(({ topics }) => topics)),
  }
}
