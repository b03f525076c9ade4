import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkPassage,
  digestOf,
  findQuotation,
  indexText,
  locatorOf,
  neighboursOf,
  passageAt,
  standsElsewhere,
} from './index.ts'
import { notPrinted, placesInPleading, placesInTranscript, pleading, transcript } from './printed.cases.ts'

describe.each([
  ['a transcript', transcript, placesInTranscript],
  ['a pleading', pleading, placesInPleading],
] as const)('%s is looked up by the numbers that are printed in it', (_, text, rows) => {
  it.each(rows)('$locator', ({ locator, is }) => {
    const check = checkPassage(text, { locator })
    const passage = passageAt(text, locator)
    if (typeof is === 'string') expect([check, passage]).toEqual([{ kind: is }, undefined])
    else {
      expect([passage?.locator, passage?.text.replace(/\n+/g, '\n')]).toEqual([is[0], is[1].replace(/\n+/g, '\n')])
      expect(check).toEqual({ kind: 'found', passage })
    }
  })
})

it.each(notPrinted)('not counted: %s', (_, text, locator) => {
  expect(checkPassage(text, { locator })).toEqual({ kind: 'notCounted' })
})

describe('a passage that is counted in print', () => {
  it('has a digest of its words, without the numbers beside them', () => {
    const digest = digestOf('MR HOLM: At ten to six, and it was not yet light. I went down to the boat-')
    expect(checkPassage(transcript, { locator: '1:2-3', digest }).kind).toBe('found')
    expect(checkPassage(transcript, { locator: '1:1-2', digest }).kind).toBe('changed')
  })

  it.each([
    ['1:2', '1:1', '1:3'],
    ['1:3', '1:2', '2:1'],
    // Pages are left out after it.
    ['2:1-2', '1:3', undefined],
    ['14:1', undefined, '14:2'],
  ])('%s stands between its neighbours', (locator, before, after) => {
    const around = neighboursOf(transcript, passageAt(transcript, locator)!)
    expect([around.before?.locator, around.after?.locator]).toEqual([before, after])
  })

  it.each([
    [transcript, 'not yet', '1:2'],
    [transcript, 'was not yet light', '1:2-3'],
    [transcript, 'boathouse', '1:3-2:1'],
    [pleading, 'the lamp was lit', 'para. 2'],
    [transcript, 'Hearing of the wreck', 'p2.s1'],
  ])('is what a stretch lies in: %#', (text, quote, locator) => {
    const found = findQuotation(text, quote)
    expect(found.kind === 'missing' ? undefined : locatorOf(text, found)).toBe(locator)
  })
})

describe('whether a quotation stands elsewhere than it is cited', () => {
  it.each([
    [transcript, 'a lamp', '14:2', false],
    [transcript, 'a lamp', '14:1-3', false],
    [transcript, 'a lamp', '14:3', true],
    [transcript, 'a lamp', 'p15', false],
    [transcript, 'a lamp', 'p2', true],
    // Left out, and yet not where it stands.
    [transcript, 'a lamp', '7:2', true],
    [transcript, 'a lamp', 'page 7', true],
    [transcript, 'a lamp', '14:2-9', false],
    [transcript, 'a lamp', 'page 14', false],
    [transcript, 'a lamp', 'fol. 2r', undefined],
    [transcript, 'a lamp', 'para. 2', undefined],
    [pleading, 'the lamp was lit', 'para. 2', false],
    [pleading, 'the lamp was lit', 'para. 3', true],
    [pleading, 'the lamp was lit', 'page 3', undefined],
  ])('%#', (text, quote, locator, elsewhere) => {
    const found = findQuotation(text, quote)
    expect(found.kind === 'found' ? standsElsewhere(text, found, locator) : 'not found').toBe(elsewhere)
  })
})

describe('a quotation from a transcript', () => {
  it.each([
    ['over a line’s end', 'it was not yet light'],
    ['over a page’s end and a running head', 'I went down to the boathouse, and nobody was there'],
    ['with a number that belongs to the words', 'nobody was there. 14 men had gone out'],
    ['with the number in the margin', 'it was not yet 3 light'],
  ])('is found %s', (_, quote) => {
    expect(findQuotation(transcript, quote).kind).toBe('found')
  })

  it.each([
    ['without a number that belongs to the words', 'nobody was there. men had gone out'],
    ['over pages that are left out', 'gone out in the night. THE CHAIR: You saw'],
    ['from a list that is numbered, but not in the margin', 'apple pears', '1 apple\n2 pears\n3 plums\n'],
  ])('is not found %s', (_, quote, text = transcript) => {
    expect(findQuotation(text, quote).kind).not.toBe('found')
  })

  it('is shown without the numbers where it differs', () => {
    expect(findQuotation(transcript, 'At ten to six, and it was yet light.')).toMatchObject({
      kind: 'near',
      difference: { found: '… it was not yet light.' },
    })
  })
})

describe('whatever is printed with numbers beside its lines', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1'), minLength: 1 }).map((line) => line.trim())
  const page = fc.array(
    words.filter((line) => /^[ab]/.test(line)),
    { minLength: 3, maxLength: 6 },
  )

  it('is found again line by line', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
        const text = pages
          .map((lines, n) => `Page ${n + 1}\n${lines.map((line, k) => `${k + 1}    ${line}\n`).join('')}`)
          .join('\n')
        const index = indexText(text)
        for (const [n, lines] of pages.entries())
          for (const [k, line] of lines.entries())
            expect(passageAt(index, `${n + 1}:${k + 1}`)?.text).toBe(line.replace(/\s+/g, ' '))
        expect(passageAt(index, `1:1-${pages.length}:${pages.at(-1)!.length}`)?.text.replace(/\s+/g, ' ')).toBe(
          pages.flat().join(' ').replace(/\s+/g, ' '),
        )
        expect(findQuotation(index, pages.flat().join(' ')).kind).toBe('found')
      }),
    )
  })
})
