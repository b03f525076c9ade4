import { digestOf } from '@regesta/core/record'
import type { CiteText, Entry } from '@regesta/core/view'
import { describe, expect, it } from 'vitest'
import { opened } from '../navigator.fixture.ts'
import { rowText } from '../rows.ts'
import { detailLines } from './lines.ts'

const text = 'The lock opened. The keeper spoke. A boat sank. Nobody answered. The council met.\n'

/** The canal's opening, resting on other passages of one text. */
function resting(cites: readonly Partial<CiteText>[], rest: Partial<Entry> = {}): Entry {
  const entry = opened().view.entries.find(({ id }) => id === 'opening')!
  const claim = entry.claims[0]!
  const cited = cites.map((cite): CiteText => ({ source: 'gazette', number: 1, title: 'The canal today', ...cite }))
  return { ...entry, claims: [{ ...claim, cites: cited }], notes: [], ...rest }
}

function sourceOf(entry: Entry, charset: 'unicode' | 'ascii' = 'unicode'): string {
  const lines = detailLines(entry, { charset, texts: new Map([['gazette', text]]) }, 100).map(({ row }) =>
    rowText(row).trimEnd(),
  )
  return lines
    .slice(
      lines.findIndex((line) => line.startsWith('Source')) + 1,
      lines.findIndex((line) => line.startsWith('Kind')) - 1,
    )
    .join('\n')
}

describe('passages', () => {
  it('have a line beside the words that are cited, and their context has none', () => {
    expect(sourceOf(resting([{ locator: 'p1.s2', digest: digestOf('The keeper spoke.') }]))).toMatchInlineSnapshot(`
      "           The lock opened.
      p1.s2    │ The keeper spoke.
                 A boat sank."
    `)
    expect(sourceOf(resting([{ locator: 'p1.s2', digest: digestOf('The keeper spoke.') }]), 'ascii')).toContain(
      '| The keeper',
    )
  })

  it('that are neighbours share their context, in the order of the text', () => {
    expect(
      sourceOf(resting([{ locator: 'p1.s4' }, { locator: 'p1.s2' }, { locator: 'p1.s1' }])),
    ).toMatchInlineSnapshot(`
      "p1.s1    │ The lock opened.
      p1.s2    │ The keeper spoke.
                 A boat sank.
      p1.s4    │ Nobody answered.
                 The council met.
                 found; the record has no digest to check it by"
    `)
  })

  it('that are not what was cited say so, and where the words stand', () => {
    const digest = digestOf('A boat sank.')
    expect(sourceOf(resting([{ locator: 'p1.s2', digest }]))).toMatchInlineSnapshot(`
      "p1.s2    changed: not the words that were cited; the cited words stand at p1.s3
                 in its place: The keeper spoke."
    `)
    expect(sourceOf(resting([{ locator: 'p9.s1' }]))).toMatch(/p9\.s1 +missing/)
    expect(sourceOf(resting([{ locator: 'page 12' }]))).toMatch(/page 12 +not looked up/)
  })

  it('of notes are shown as well', () => {
    const note = {
      text: 'A boat was lost.',
      cites: [{ source: 'gazette', number: 1, title: 'The canal today', locator: 'p1.s3' }],
    }
    expect(sourceOf(resting([], { notes: [note] }))).toContain('A boat sank.')
  })
})

describe('how sure', () => {
  const linesOf = (entry: Entry) =>
    detailLines(entry, { charset: 'unicode', texts: new Map() }, 100)
      .map(({ row }) => rowText(row))
      .join('\n')

  it('a claim says of its hedge that it is what is held', () => {
    const entry = opened().view.entries.find(({ id }) => id === 'flood')!
    expect(linesOf(entry)).toContain('held to be possible')
  })

  it('a relation says its hedge as an adverb, and its basis where that is not stated', () => {
    const entry = opened().view.entries.find(({ id }) => id === 'second-lock')!
    const relations = entry.relations.map((each) => ({ ...each, hedge: 'probable' as const, basis: 'inferred' }))
    expect(linesOf({ ...entry, relations })).toMatch(/\(.*probably, inferred\)/)
    expect(linesOf(entry)).not.toMatch(/stated\)/)
  })
})
