import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareForDisplay, type Extent, extentOf, isDated } from './index.ts'
import { anyExtent } from './spans.cases.ts'

describe('display order', () => {
  it('is by the four bounds, and what has no first day comes last', () => {
    const dates = [
      '2001',
      '[..2000-12-10]',
      '2000-12-05',
      '/2000-12',
      '2000-12',
      '2000-12-05/2001',
      '[2000-12-05..2000-12-06]',
    ]
    const sorted = dates.toSorted((a, b) => compareForDisplay(extentOf({ edtf: a }), extentOf({ edtf: b })))
    expect(sorted).toEqual([
      '2000-12',
      '2000-12-05',
      '2000-12-05/2001',
      '[2000-12-05..2000-12-06]',
      '2001',
      '[..2000-12-10]',
      '/2000-12',
    ])
    expect(dates.filter((edtf) => isDated(extentOf({ edtf })))).toHaveLength(5)
  })

  it('puts a qualified date where it is about, since it has no bounds that prove anything', () => {
    const dates = ['1991', '1990~', '1989', '[..1980]', '1990-05?']
    const sorted = dates.toSorted((a, b) => compareForDisplay(extentOf({ edtf: a }), extentOf({ edtf: b })))
    expect(sorted).toEqual(['1989', '1990~', '1990-05?', '1991', '[..1980]'])
  })

  it('is a total order: no circle, whatever is open or unknown', () => {
    fc.assert(
      fc.property(anyExtent, anyExtent, anyExtent, (a, b, c) => {
        const sign = (x: Extent, y: Extent) => Math.sign(compareForDisplay(x, y))
        expect(sign(a, b) + sign(b, a)).toBe(0)
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
