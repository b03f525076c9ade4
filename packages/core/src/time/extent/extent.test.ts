import { describe, expect, it } from 'vitest'
import { type Bound, isoDay } from '../index.ts'
import { extentCases } from './extent.cases.ts'
import { type Bounds, extentOf, hullOf } from './index.ts'

const bound = (value: Bound) =>
  value === null ? '?' : Number.isFinite(value) ? isoDay(value) : value < 0 ? '-inf' : '+inf'
const text = (b: Bounds) =>
  `${bound(b.earliestStart)}..${bound(b.latestStart)} / ${bound(b.earliestEnd)}..${bound(b.latestEnd)}`

describe('the extent of a date', () => {
  it.each(extentCases)('$name', ({ date, hard, soft, mode }) => {
    const extent = extentOf(date)
    expect(text(extent.hard)).toBe(hard)
    expect(extent.soft && text(extent.soft)).toBe(soft)
    expect(extent.mode).toBe(mode)
  })

  it('keeps the separate days of a set, and joins those that touch', () => {
    const days = extentOf({ edtf: '[2000-10-02,2000-10-03,2000-10-09]' }).candidates?.map(
      (c) => `${bound(c.from)}..${bound(c.to)}`,
    )
    expect(days).toEqual(['2000-10-02..2000-10-03', '2000-10-09..2000-10-09'])
    expect(extentOf({ edtf: '[2000-10-02..2000-10-09]' }).candidates).toBeUndefined()
  })

  it('takes the hull of dates that differ, and does not know an end that one of them does not know', () => {
    expect(text(hullOf([extentOf({ edtf: '2000-09' }), extentOf({ edtf: '2000-10-25' })]).hard)).toBe(
      '2000-09-01..2000-10-25 / 2000-09-01..2000-10-25',
    )
    expect(text(hullOf([extentOf({ edtf: '2000-09/' }), extentOf({ edtf: '2000-10-25' })]).hard)).toBe(
      '2000-09-01..2000-10-25 / ?..?',
    )
  })
})
