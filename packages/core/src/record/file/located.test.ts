import { describe, expect, it } from 'vitest'
import type { Path } from '../../diagnostic/index.ts'
import { harbour, harbourWith } from './harbour.cases.ts'
import { readLocated } from './index.ts'

/** Line of a finding about what a path leads to in the chronology that could be read. */
function lineOf(text: string, path: Path): number | undefined {
  const { locate } = readLocated(text, { format: 'yaml' })
  return locate({ code: 'R101', severity: 'error', message: '', path }).place?.line
}

const lineWith = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1

describe('what is found in a chronology later on', () => {
  it('has the line where it is written', () => {
    const text = harbour
    expect(lineOf(text, ['events', 1, 'title'])).toBe(lineWith(text, 'title: Second meeting'))
  })

  it('has it as well behind an event that was left out', () => {
    const text = harbourWith('when: 1921-03-05', 'when: 1921-13-05')
    expect(lineOf(text, ['events', 0, 'title'])).toBe(lineWith(text, 'title: Second meeting'))
  })

  it('has that of the short form where it is written so', () => {
    const text = `regesta: 1
id: a
title: A
scope: 1911
asOf: 1911-12-31
sources:
  - { id: gazette, type: document, title: Gazette, issued: 1911 }
events:
  - id: opening
    title: Opening
    relations: [within closing, after opening]
    when: late in May
    cite: [gazette p1.s1, gazette]
  - { id: closing, title: Closing, cite: gazette }
`
    const { locate } = readLocated(text, { format: 'yaml' })
    const wordsAt = (path: Path) => {
      const { place } = locate({ code: 'R101', severity: 'error', message: '', path })
      return place && text.slice(place.offset, place.offset + place.length)
    }
    expect(wordsAt(['events', 0, 'claims', 0, 'when', 'edtf'])).toBe('late in May')
    expect(wordsAt(['events', 0, 'claims', 0, 'cites', 1, 'source'])).toBe('gazette')
    expect(wordsAt(['events', 0, 'claims', 0, 'cites', 0, 'locator'])).toBe('p1.s1')
    expect(wordsAt(['events', 0, 'relations', 1, 'to'])).toBe('opening')
  })

  it('and behind two sources, a claim and a citation', () => {
    const text = `regesta: 1
id: a
title: A
scope: '1911'
asOf: '1911'
sources:
  - { id: one }
  - { id: two }
  - { id: three, type: document, title: Three }
actors:
  - { id: who, name: Who, kind: person }
events:
  - id: opening
    title: Opening
    kind: event
    claims:
      - { asserters: [nobody], stance: reports, status: occurred, cites: [{ source: three }] }
      - asserters: [who]
        stance: reports
        status: occurred
        cites:
          - { source: nothing }
          - { source: three }
    relations:
      - { type: after, to: lost }
      - { type: before, to: lost }
      - { type: about, to: opening }
`
    expect(lineOf(text, ['sources', 0, 'title'])).toBe(9)
    expect(lineOf(text, ['events', 0, 'claims', 0, 'stance'])).toBe(19)
    expect(lineOf(text, ['events', 0, 'claims', 0, 'cites', 0, 'source'])).toBe(23)
    expect(lineOf(text, ['events', 0, 'relations', 0, 'type'])).toBe(27)
  })
})
