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
