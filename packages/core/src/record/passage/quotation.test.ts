import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotation, foldText, indexText } from './index.ts'
import { quotations, scanned } from './quotation.cases.ts'
import { nearestMatch } from './sellers.ts'

describe('a quotation', () => {
  it.each(quotations)('$name', ({ quote, stands, difference }) => {
    const quotation = findQuotation(scanned, quote)
    expect(quotation.kind).toBe(stands === undefined ? 'missing' : difference ? 'near' : 'found')
    if (quotation.kind === 'missing') return
    expect(scanned.slice(quotation.from, quotation.to)).toBe(stands)
    if (quotation.kind === 'near') expect(quotation.difference).toEqual(difference)
  })

  it('is looked for first where it is expected', () => {
    const text = 'It rained. The boat left. It rained. The boat came back.'
    expect(findQuotation(text, 'It rained.')).toMatchObject({ from: 0 })
    expect(findQuotation(text, 'It rained.', { from: 11, to: 36 })).toMatchObject({ from: 26 })
    expect(findQuotation(text, 'came back', { from: 0, to: 10 })).toMatchObject({ from: 46 })
  })

  it('is found where it was taken from, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const { text: folded } = foldText(text)
        const [from, to] = [a % (folded.length + 1), b % (folded.length + 1)].sort((x, y) => x - y) as [number, number]
        const quote = folded.slice(from, to).trim()
        fc.pre(quote !== '' && !/\p{Cs}/u.test(quote) && foldText(quote).text === quote)
        expect(findQuotation(text, quote).kind).toBe('found')
      }),
    )
  })

  it('takes no longer in a book than it must', () => {
    const text = indexText('the harbour and the harbour master and the master of the harbour '.repeat(20_000))
    expect(text.folded.text.length).toBeGreaterThan(1_000_000)
    const from = performance.now()
    for (let n = 0; n < 20; n++) findQuotation(text, `the harbour master number ${n} `.repeat(200))
    expect(performance.now() - from).toBeLessThan(5000)
  })
})

describe('the nearest stretch', () => {
  /** The same by trying every stretch with the textbook's edit distance. */
  function tried(pattern: string, text: string, limit: number): number | undefined {
    let best: number | undefined
    for (let from = 0; from <= text.length; from++) {
      for (let to = from; to <= text.length; to++) {
        const edits = editDistance(pattern, text.slice(from, to))
        if (edits <= limit && edits < (best ?? Infinity)) best = edits
      }
    }
    return best
  }

  function editDistance(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length
    return Math.min(
      editDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
      editDistance(a.slice(1), b) + 1,
      editDistance(a, b.slice(1)) + 1,
    )
  }

  it('is as near as any', () => {
    const letters = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: most })
    fc.assert(
      fc.property(letters(4), letters(6), fc.nat(3), (pattern, text, limit) => {
        const found = nearestMatch(pattern, text, limit)
        const best = tried(pattern, text, limit)
        // Nothing at all is a stretch too, but none that could be shown.
        if (best !== pattern.length || found) expect(found?.edits).toBe(best)
        if (found) expect(editDistance(pattern, text.slice(found.from, found.to))).toBe(found.edits)
      }),
    )
  })
})
