import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { clustersOf, printable, width } from './index.ts'

const corpus = [
  '',
  'Upper Lock',
  'Сергеев',
  'Ελλάδα',
  'Đukić é',
  '“5–6 December [2000]” …',
  '╞══╡ ├~~┤ ███ ▒▒ ░ ● ○ ◊ ► ◄ ║',
  '漢字かな',
  '한국어',
  'שלום',
  'مرحبا',
  'हिन्दी',
  '👍 ❤ ☺',
  'e\u0301',
  '½ ™ № €',
  '\u001B[1mbold\u001B[0m',
  '\u001B[7m漢\u001B[0m',
]

describe('width', () => {
  it.each(corpus)('agrees with string-width on %j', (text) => {
    expect(width(text)).toBe(stringWidth(text))
  })

  it('agrees with string-width on any printable text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(width(printable(text))).toBe(stringWidth(printable(text)))
      }),
    )
  })

  it('is the sum of the clusters of a printable text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clusters = clustersOf(printable(text))
        expect(clusters.reduce((sum, { cells }) => sum + cells, 0)).toBe(width(printable(text)))
        expect(clusters.map((cluster) => cluster.text).join('')).toBe(printable(text))
      }),
    )
  })
})
