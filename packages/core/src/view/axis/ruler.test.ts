import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOf, isoDay } from '../../time/index.ts'
import { type Fraction, type Ruler, rulerOf } from './index.ts'

const of = (edtf: string, characters = 60) => rulerOf(extentOf({ edtf }), characters)

function days({ from, to }: Fraction, { window }: Ruler): string {
  const dayAt = (at: number) => isoDay(Math.round(window.from + at * (window.to - window.from)))
  return `${dayAt(from)}<${dayAt(to)}`
}

describe('a ruler for one extent', () => {
  it.each([
    ['a season', '2001-21', '2001-01-01<2002-01-01', '2001-03-01<2001-06-01'],
    ['a day', '2000-12-05', '2000-12-05<2000-12-06', undefined],
    ['an interval', '2004-06/2006', '2004-06-01<2007-01-01', undefined],
  ])('has %s where its bounds are', (_, edtf, hard, soft) => {
    const ruler = of(edtf)!
    expect(days(ruler.hard.possible!, ruler)).toBe(hard)
    expect(ruler.soft && days(ruler.soft.possible!, ruler)).toBe(soft)
  })

  it.each([
    ['2000-12-06/..', 'bounded', 'open'],
    ['../2000-12-06', 'open', 'bounded'],
    ['2000-12-06/', 'bounded', 'unknown'],
    ['1990~', 'unknown', 'unknown'],
  ])('tells how %s begins and ends: %s, %s', (edtf, start, end) => {
    expect(of(edtf)?.hard).toMatchObject({ start, end })
  })

  it('has no place for bounds that say nothing', () => {
    expect(of('1990~')?.hard).toEqual({ start: 'unknown', end: 'unknown' })
  })

  it('has the members of a set that leaves gaps', () => {
    const ruler = of('[2000-10-02,2000-10-09]')!
    expect(ruler.candidates?.map((member) => days(member, ruler))).toEqual([
      '2000-10-02<2000-10-03',
      '2000-10-09<2000-10-10',
    ])
  })

  it.each(['../..', '/..', '../'])('is not there for %s, which is bounded by no day', (edtf) => {
    expect(of(edtf)).toBeUndefined()
  })

  it('has few lines, and each inside, however long the time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (zeros, digit) => {
        const year = digit * 10 ** zeros
        const earliest = year > 9999 ? `Y-${year}` : `-${String(year).padStart(4, '0')}`
        const { ticks } = of(`${earliest}/2000`)!
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThan(30)
        expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true)
      }),
    )
  })
})
