import { describe, expect, it } from 'vitest'
import { digestOf } from '../../record/index.ts'
import { harbourTimeline } from '../fixture.cases.ts'
import { select } from '../query/index.ts'
import { conventionsUsed, entriesOf, entryOf, firstAfterFacts, passageOf, passagesOf } from './index.ts'

const text = 'The basin is dredged. The pilots fear the ice.\n\nNothing else is new.\n'
const cite = { source: 'gazette', number: 1, title: 'The Gazette' }
const texts = new Map([['gazette', text]])

describe('a cited passage in the text at hand', () => {
  it.each([
    ['found again', { locator: 'p1.s2', digest: digestOf('The pilots fear the ice.') }, 'found', /found again/],
    ['found, with nothing to check it by', { locator: 'p1.s2' }, 'unchecked', /no digest/],
    ['changed', { locator: 'p1.s2', digest: digestOf('The pilots love the ice.') }, 'changed', /not the words/],
    ['moved', { locator: 'p1.s1', digest: digestOf('Nothing else is new.') }, 'changed', /stand at p2\.s1/],
    ['missing', { locator: 'p7.s1', digest: digestOf('x') }, 'missing', /no such passage/],
    ['not to be looked up', { locator: 'page 12' }, 'notCounted', /the text does not show it/],
  ] as const)('is %s', (_, place, state, words) => {
    const passage = passageOf({ ...cite, ...place }, texts)
    expect(passage?.state).toBe(state)
    expect(passage?.words).toMatch(words)
  })

  it('stands between its neighbours', () => {
    expect(passageOf({ ...cite, locator: 'p1.s2' }, texts)).toMatchObject({
      before: 'The basin is dredged.',
      text: 'The pilots fear the ice.',
      after: 'Nothing else is new.',
    })
  })

  it('is nothing without a text or a place', () => {
    expect(passageOf({ ...cite, locator: 'p1.s1' }, new Map())).toBeUndefined()
    expect(passageOf(cite, texts)).toBeUndefined()
  })

  it('is given once, however many claims and notes cite it', () => {
    const entry = entryOf(harbourTimeline(), 'dredging')!
    const twice = { ...entry, claims: [...entry.claims, ...entry.claims] }
    expect(passagesOf(twice, texts).map(({ locator }) => locator)).toEqual(['p1.s1'])
  })
})

describe('where facts end', () => {
  it('is the first of the plans and expectations that no dated fact follows', () => {
    const entries = entriesOf(harbourTimeline())
    expect(firstAfterFacts(entries)?.id).toBe('first-ship')
    expect(firstAfterFacts(entries.filter((entry) => entry.family === 'prospective'))?.id).toBe('opening')
    expect(firstAfterFacts(entries.filter((entry) => entry.family === 'actual'))).toBeUndefined()
    expect(firstAfterFacts([])).toBeUndefined()
  })
})

describe('the conventions of a print', () => {
  it('are those by which its dates were read', () => {
    const timeline = harbourTimeline()
    const names = (query: string) => conventionsUsed(timeline, select(timeline, query).entries).map(({ name }) => name)
    expect(names('')).toEqual(['meteorological seasons', 'thirds'])
    expect(names('id:contract')).toEqual([])
  })
})
