import { digestOf } from '@regesta/core/record'
import { entryOf, passagesOf } from '@regesta/core/view'
import { describe, expect, it, test } from 'vitest'
import { passageText, textsSentence } from './passages.ts'
import { harbourView } from './plain.fixture.ts'

const words = 'The channel silts up.'
const digest = digestOf(words)
const silting = entryOf(harbourView().timeline, 'silting')!

/** The entry with one citation of the gazette. */
function citing(locator: string | undefined, withDigest = true) {
  const [claim] = silting.claims
  const { locator: _, ...cite } = claim!.cites[0]!
  const cites = [{ ...cite, ...(locator === undefined ? {} : { locator }), ...(withDigest ? { digest } : {}) }]
  return { ...silting, claims: [{ ...claim!, cites }] }
}
const gazette = (text: string) => new Map([['gazette', text]])

describe('a cited passage', () => {
  test.each([
    ['found again', citing('p1.s1'), words, '[1 p1.s1] found again, unchanged: "The channel silts up."'],
    [
      'found without a digest',
      citing('p1.s1', false),
      'Anything.',
      '[1 p1.s1] found; the record has no digest to check it by: "Anything."',
    ],
    [
      'changed',
      citing('p1.s1'),
      'The channel is deep.',
      '[1 p1.s1] changed: not the words that were cited: "The channel is deep."',
    ],
    [
      'moved',
      citing('p1.s1'),
      `News. ${words}`,
      '[1 p1.s1] changed: not the words that were cited; the cited words stand at p1.s2: "News."',
    ],
    ['missing', citing('p3.s1'), 'The channel is deep.', '[1 p3.s1] missing: the text has no such passage'],
    [
      'missing, but elsewhere',
      citing('p3.s1'),
      words,
      '[1 p3.s1] missing: the text has no such passage; the cited words stand at p1.s1',
    ],
    ['counted in pages', citing('page 12'), words, '[1 page 12] not looked up: the text does not show it'],
  ])('%s', (_name, entry, text, said) => {
    expect(passagesOf(entry, gazette(text)).map(passageText)).toEqual([said])
  })

  it('is not looked for without its text or its place', () => {
    expect(passagesOf(citing('p1.s1'), new Map([['log', words]]))).toEqual([])
    expect(passagesOf(citing(undefined), gazette(words))).toEqual([])
  })

  it('is counted once, however often it is cited', () => {
    const entries = [citing('p1.s1'), citing('p1.s1'), citing('p9.s9')]
    expect(textsSentence(entries, gazette(words))).toBe(
      '2 passages cited from the text at hand: 1 found again, 1 missing.',
    )
  })
})
