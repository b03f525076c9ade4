import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bound } from '../edtf/index.ts'
import { countDays, extentOf, gapDays } from './index.ts'
import { anyExtent, knownExtents, spansOf } from './spans.cases.ts'

const extent = (edtf: string) => extentOf({ edtf })

describe('how many days something goes on', () => {
  it.each([
    { name: 'a day', edtf: '2000-12-05', least: 1, most: 1 },
    { name: 'two days', edtf: '2000-12-05/2000-12-06', least: 2, most: 2 },
    { name: 'some time in a month', edtf: '2000-12', least: 1, most: 31 },
    { name: 'from some day of a month to some day of another', edtf: '2000-12/2001-02', least: 33, most: 90 },
    { name: 'an open end', edtf: '2000-12-06/..', least: Infinity, most: Infinity },
    { name: 'an end not known', edtf: '2000-12-06/', least: 1, most: null },
    { name: 'a start not known', edtf: '/2000-12-06', least: 1, most: null },
    { name: 'some time before a day', edtf: '[..2000-12-06]', least: 1, most: Infinity },
    { name: 'about a year', edtf: '1990~', least: 1, most: null },
  ])('$name: $edtf', ({ edtf, least, most }) => {
    expect(countDays(extent(edtf))).toEqual({ least, most })
  })

  it('is exactly what trying all spans gives', () => {
    for (const one of knownExtents) {
      const lengths = spansOf(one).map(({ start, end }) => end - start + 1)
      expect(countDays(one)).toEqual({ least: Math.min(...lengths), most: Math.max(...lengths) })
    }
  })

  it('is never less or more than that where bounds are open or not known', () => {
    fc.assert(
      fc.property(anyExtent, (one) => {
        const { least, most } = countDays(one)
        for (const { start, end } of spansOf(one)) expect(liesIn(least, end - start + 1, most)).toBe(true)
      }),
    )
  })
})

describe('how many days lie between two things', () => {
  it.each([
    { name: 'the next day', a: '2000-12-05', b: '2000-12-06', least: 0, most: 0 },
    { name: 'two days between', a: '2000-12-05', b: '2000-12-08', least: 2, most: 2 },
    { name: 'the same day', a: '2000-12-05', b: '2000-12-05', least: -1, most: -1 },
    { name: 'one of some days', a: '2000-12-05', b: '[2000-12-06..2000-12-10]', least: 0, most: 4 },
    { name: 'still to come', a: '2000-12-05', b: '[2000-12-06..]', least: 0, most: Infinity },
    { name: 'a start not known', a: '2000-12-05', b: '/2000-12-10', least: null, most: 4 },
    { name: 'an end not known, but not before its start', a: '2000-12-05/', b: '2000-12-10', least: null, most: 4 },
    { name: 'no end', a: '2000-12-05/..', b: '2000-12-10', least: -Infinity, most: -Infinity },
    { name: 'months', a: '2000-11', b: '2001-01', least: 31, most: 90 },
  ])('$name: from $a to $b', ({ a, b, least, most }) => {
    expect(gapDays(extent(a), extent(b))).toEqual({ least, most })
  })

  it('is exactly what trying all spans gives', () => {
    for (const a of knownExtents) {
      for (const b of knownExtents) {
        const gaps = spansOf(a).flatMap((x) => spansOf(b).map((y) => y.start - x.end - 1))
        expect(gapDays(a, b)).toEqual({ least: Math.min(...gaps), most: Math.max(...gaps) })
      }
    }
  })

  it('is never less or more than that where bounds are open or not known', () => {
    fc.assert(
      fc.property(anyExtent, anyExtent, (a, b) => {
        const { least, most } = gapDays(a, b)
        const gaps = spansOf(a).flatMap((x) => spansOf(b).map((y) => y.start - x.end - 1))
        expect(gaps.every((gap) => liesIn(least, gap, most))).toBe(true)
      }),
    )
  })
})

const liesIn = (least: Bound, value: number, most: Bound) =>
  (least === null || least <= value) && (most === null || value <= most)
