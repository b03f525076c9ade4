import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPassage, digestOf, sentencesOf } from '../../record/index.ts'
import { digests } from './digests.ts'
import { russiaNato2000 } from './index.ts'
import { counts, entriesBySentence, notVerified, otherRecords } from './russia-nato-2000.cases.ts'

const { events, sources, actors, places, topics } = russiaNato2000
const digestAt: Readonly<Record<string, string>> = digests
const citesArticle = (cite: { readonly source: string }) => cite.source === 'article'
const articleClaims = events.flatMap((event) =>
  event.claims.filter((claim) => claim.cites.some(citesArticle)).map((claim) => ({ event, claim })),
)
/** For each value, how often it occurs. */
const tally = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]))
const known = <T>(value: T | undefined): value is T => value !== undefined
const sentences = Object.keys(entriesBySentence)

describe('the entries', () => {
  test('are 93, each with one claim of the article, which stands first', () => {
    expect(events).toHaveLength(93)
    expect(articleClaims.map(({ event }) => event.id)).toEqual(events.map(({ id }) => id))
    expect(events.filter((event) => !event.claims[0]?.cites.every(citesArticle)).map(({ id }) => id)).toEqual([])
  })

  test.each(['kind', 'part'] as const)('count by %s', (field) => {
    expect(tally(events.map((event) => event[field]))).toEqual(counts[field])
  })

  test('count by status, as the article has it', () => {
    expect(tally(articleClaims.map(({ claim }) => claim.status))).toEqual(counts.status)
  })

  test('rest on the word of the author, who reports that of others in 38', () => {
    expect(articleClaims.filter(({ claim }) => claim.asserters[0] !== 'author')).toEqual([])
    const behind = articleClaims.filter(({ claim }) => claim.asserters.length > 1)
    expect(behind).toHaveLength(38)
    expect(tally(behind.map(({ claim }) => claim.asserters.at(-1)).filter(known))).toEqual(counts.speaker)
  })

  test('have titles that fit, and one lane each', () => {
    expect(events.filter(({ title }) => [...title].length > 70).map(({ title }) => title)).toEqual([])
    expect(events.filter((event) => event.topics.length !== 1).map(({ id }) => id)).toEqual([])
  })

  test('have a summary, but where the title says it all', () => {
    expect(events.filter(({ summary }) => !summary).map(({ id }) => id)).toEqual([
      'commitment-1244-dayton',
      'pjc-missile-defence',
      'robertson-normal-exchange',
      'us-no-serious-answer',
      'no-tactical-arms-proposal',
      'osce-stage-refugees',
      'against-separation',
    ])
  })

  test('say of every inferred date why it is inferred', () => {
    const bare = events.flatMap(({ id, claims }) =>
      claims.filter(({ when }) => when?.basis === 'inferred' && !when.reasons?.length).map(() => id),
    )
    expect(bare).toEqual([])
  })

  test('are joined by relations that claim no more than the article where they are only probable', () => {
    const hedged = events.flatMap((event) => event.relations.filter(({ hedge }) => hedge))
    expect(hedged.filter(({ basis }) => basis === 'stated')).toEqual([])
  })
})

test.each([
  ['sources', sources],
  ['actors', actors],
  ['places', places],
  ['topics', topics],
  ['events', events],
] as const)('the ids of %s are kebab-case', (_, things) => {
  expect(things.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

describe('the sentences of the article', () => {
  const unused = sources.find(({ id }) => id === 'article')?.unused ?? []

  test('are 63, each with a digest', () => {
    expect(sentences).toHaveLength(63)
    expect(Object.keys(digests)).toEqual(sentences)
  })

  test('that support no entry are listed with the reason', () => {
    expect(unused.map(({ locator }) => locator)).toEqual(sentences.filter((s) => entriesBySentence[s]?.length === 0))
  })

  test.each(sentences)('%s is cited by the entries that rest on it, and by no other', (sentence) => {
    const citing = articleClaims.filter(({ claim }) => claim.cites.some(({ locator }) => locator === sentence))
    expect(citing.map(({ event }) => event.id).sort()).toEqual([...(entriesBySentence[sentence] ?? [])].sort())
  })

  test('are cited with locator and digest', () => {
    const cites = articleClaims.flatMap(({ claim }) => claim.cites)
    expect(cites.filter(({ locator, digest }) => !locator || !digest || digestAt[locator] !== digest)).toEqual([])
  })
})

describe('other records', () => {
  const beside = (event: (typeof events)[number]) => {
    const claims = event.claims.flatMap(({ cites }) => cites.filter((cite) => !citesArticle(cite)))
    const notes = event.notes.flatMap(({ cites }) => cites ?? [])
    const ids = (cites: readonly { readonly source: string }[]) =>
      [...new Set(cites.map(({ source }) => source))].sort()
    return { claims: ids(claims), notes: ids(notes) }
  }

  test.each(Object.entries(otherRecords))('stand beside %s', (id, { claims = [], notes = [] }) => {
    const event = events.find((candidate) => candidate.id === id)
    expect(event && beside(event)).toEqual({ claims: [...claims].sort(), notes: [...notes].sort() })
  })

  test('stand beside no other entry', () => {
    const others = events.filter((event) => Object.values(beside(event)).flat().length > 0)
    expect(others.map(({ id }) => id).filter((id) => !(id in otherRecords))).toEqual([])
  })

  test('that were not found are said to be missing', () => {
    const marked = events.filter(({ notes }) => notes.some(({ text, cites }) => /^Not verified:/.test(text) && !cites))
    expect(marked.map(({ id }) => id).sort()).toEqual([...notVerified].sort())
  })

  test('are all cited, and never preferred to the article', () => {
    const cited = new Set(events.flatMap((event) => Object.values(beside(event)).flat()))
    expect(sources.map(({ id }) => id).filter((id) => id !== 'article' && !cited.has(id))).toEqual([])
    expect(events.filter(({ preferred }) => preferred)).toEqual([])
  })

  test('speak for themselves, not through the author', () => {
    const others = events.flatMap(({ claims }) => claims.slice(1))
    expect(others.filter(({ asserters }) => asserters.includes('author'))).toEqual([])
  })
})

const articleFile = process.env['REGESTA_ARTICLE']

describe.skipIf(!articleFile)('the article itself, where REGESTA_ARTICLE gives its file', () => {
  const text = articleFile ? readFileSync(articleFile, 'utf8') : ''

  test('has the sentences that are counted here, with these digests', () => {
    const found = sentencesOf(text).map((passage) => [passage.locator, digestOf(passage.text)])
    expect(Object.fromEntries(found)).toEqual(digests)
  })

  test('holds every passage that is cited', () => {
    const cites = articleClaims.flatMap(({ claim }) => claim.cites)
    const lost = cites.filter(
      ({ locator, digest }) => !locator || checkPassage(text, { locator, digest }).kind !== 'found',
    )
    expect(lost).toEqual([])
  })
})
