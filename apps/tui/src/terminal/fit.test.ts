import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, fit, fitRight, printable, width, wrap } from './index.ts'

describe('clip and fit', () => {
  it.each([
    ['short enough', 'lock', 6, 'lock', 'lock  ', '  lock'],
    ['exact', 'lock', 4, 'lock', 'lock', 'lock'],
    ['too long', 'Upper Lock opens', 8, 'Upper L…', 'Upper L…', 'Upper L…'],
    ['no space before the ellipsis', 'Upper Lock', 7, 'Upper…', 'Upper… ', ' Upper…'],
    ['no room for an ellipsis', 'lock', 1, 'l', 'l', 'l'],
    ['no room', 'lock', 0, '', '', ''],
    ['a wide character is not halved', '漢字', 3, '漢…', '漢…', '漢…'],
    ['a wide character without room', '漢', 1, '', ' ', ' '],
  ])('%s', (_, text, cells, clipped, left, right) => {
    expect(clip(text, cells)).toBe(clipped)
    expect(fit(text, cells)).toBe(left)
    expect(fitRight(text, cells)).toBe(right)
  })

  it('fit has exactly the cells asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, cells) => {
        expect(width(fit(printable(text), cells))).toBe(cells)
      }),
    )
  })
})

describe('wrap', () => {
  it.each([
    ['at spaces', 'Upper Lock opens in May', 10, ['Upper Lock', 'opens in', 'May']],
    ['a long word is broken', 'Donaudampfschiff fährt', 6, ['Donaud', 'ampfsc', 'hiff', 'fährt']],
    ['several spaces are one', 'a  b', 10, ['a b']],
    ['nothing is one empty line', '', 10, ['']],
    ['no room', 'a', 0, []],
    ['wide characters', '漢字 漢字', 5, ['漢字', '漢字']],
  ])('%s', (_, text, cells, lines) => {
    expect(wrap(text, cells)).toEqual(lines)
  })

  it('loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, cells) => {
        const lines = wrap(printable(text), cells)
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(cells)
        expect(lines.join('').replaceAll(' ', '')).toBe(printable(text).replaceAll(' ', ''))
      }),
    )
  })
})
