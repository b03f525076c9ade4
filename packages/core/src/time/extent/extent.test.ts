import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bound, isoDay } from '../index.ts'
import { extentCases } from './extent.cases.ts'
import {
  after,
  type Bounds,
  before,
  compareForDisplay,
  compatible,
  during,
  type Extent,
  extentOf,
  hullOf,
  isDated,
  overlaps,
} from './index.ts'

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

// The dumb, obviously right oracle: every actual pair of start and end that the four bounds leave, on a few days.
const lastDay = 5
const days = Array.from({ length: lastDay + 1 }, (_, day) => day)
const realisations = ({ hard }: Extent) =>
  days.flatMap((start) =>
    days
      .filter((end) => start <= end)
      .filter(
        (end) => allows(hard.earliestStart, start, hard.latestStart) && allows(hard.earliestEnd, end, hard.latestEnd),
      )
      .map((end) => ({ start, end })),
  )
const allows = (low: Bound, value: number, high: Bound) =>
  (low === null || low <= value) && (high === null || value <= high)
const day = fc.integer({ min: 0, max: lastDay })
const smallExtent = fc
  .tuple(day, day, day, day, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }))
  .map(([a, b, c, d, unknown]): Extent => {
    const bounds = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)].map((value, n) =>
      unknown.includes(n) ? null : value,
    )
    const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds as [Bound, Bound, Bound, Bound]
    return { hard: { earliestStart, latestStart, earliestEnd, latestEnd }, mode: 'within' }
  })
  .filter((extent) => realisations(extent).length > 0)

const questions = {
  before: { ask: before, holds: (a: Span, b: Span) => a.end < b.start },
  after: { ask: after, holds: (a: Span, b: Span) => b.end < a.start },
  during: { ask: during, holds: (a: Span, b: Span) => b.start <= a.start && a.end <= b.end },
  overlaps: { ask: overlaps, holds: (a: Span, b: Span) => a.start <= b.end && b.start <= a.end },
} as const
interface Span {
  readonly start: number
  readonly end: number
}

describe('order', () => {
  it.each(Object.entries(questions))(
    '%s is never falsely certain and never falsely impossible',
    (_, { ask, holds }) => {
      fc.assert(
        fc.property(smallExtent, smallExtent, (a, b) => {
          const answers = realisations(a).flatMap((x) => realisations(b).map((y) => holds(x, y)))
          const answer = ask(a, b)
          // An end that is not known may lie beyond the few days that the oracle tries, so it can only refute.
          if (answer === 'certain') expect(answers.every(Boolean)).toBe(true)
          if (answer === 'impossible') expect(answers.some(Boolean)).toBe(false)
        }),
        { numRuns: 2000 },
      )
    },
  )

  it('is decided where the bounds decide it', () => {
    const council = extentOf({ edtf: '2000-12-05' })
    const published = extentOf({ edtf: '[2000-12-06..2000-12-10]' })
    const eapc = extentOf({ edtf: '[2000-12-05..2000-12-06]' })
    const spring = extentOf({ edtf: '2001-21' })
    expect(before(council, published)).toBe('certain')
    expect(before(published, council)).toBe('impossible')
    expect(before(eapc, published)).toBe('possible')
    expect(during(spring, extentOf({ edtf: '2001' }))).toBe('possible')
    expect(during(spring, extentOf({ edtf: '2001/2001' }))).toBe('possible')
    expect(during(council, extentOf({ edtf: '2000-12-01/2000-12-31' }))).toBe('certain')
    expect(overlaps(council, published)).toBe('impossible')
  })

  it('is the same question from both sides', () => {
    fc.assert(fc.property(smallExtent, smallExtent, (a, b) => before(a, b) === after(b, a)))
  })

  it('finds two statements about one event compatible where one span satisfies both', () => {
    fc.assert(
      fc.property(smallExtent, smallExtent, (a, b) => {
        const shared = realisations(a).some((x) => realisations(b).some((y) => x.start === y.start && x.end === y.end))
        if (shared) expect(compatible(a, b)).toBe(true)
        if (!compatible(a, b)) expect(shared).toBe(false)
      }),
    )
    expect(compatible(extentOf({ edtf: '2000-09' }), extentOf({ edtf: '2000-10-25' }))).toBe(false)
  })
})

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

  it('is a total order: no circle, whatever is open or unknown', () => {
    fc.assert(
      fc.property(smallExtent, smallExtent, smallExtent, (a, b, c) => {
        const sign = (x: Extent, y: Extent) => Math.sign(compareForDisplay(x, y))
        expect(sign(a, b) + sign(b, a)).toBe(0)
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
