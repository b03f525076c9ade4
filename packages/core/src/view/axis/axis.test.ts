import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '../../time/index.ts'
import { harbourTimeline } from '../fixture.cases.ts'
import { select } from '../query/index.ts'
import {
  type Axis,
  dayNear,
  densestWindow,
  layOutAxis,
  type Mark,
  nearestTo,
  nextByDate,
  panWindow,
  type Window,
  wholeWindow,
  windowAround,
  zoomWindow,
} from './index.ts'

const timeline = harbourTimeline()
const view = select(timeline, '')
const year: Window = { from: dayOf(1911, 1, 1), to: dayOf(1912, 1, 1) }
const axisOf = (window: Window, resolution = 73): Axis => layOutAxis(view, { window, resolution })
const marksOf = (axis: Axis): readonly Mark[] => axis.lanes.flatMap((lane) => lane.rows.flat())
const dayAt = (fraction: number, window: Window) =>
  isoDay(Math.round(window.from + fraction * (window.to - window.from)))

describe('the axis', () => {
  it('puts each date where its words allow it, and nowhere finer', () => {
    const marks = marksOf(axisOf(year)).map((mark) => {
      const span = ({ from, to }: { from: number; to: number }) => `${dayAt(from, year)}<${dayAt(to, year)}`
      return `${mark.entry} ${mark.start} ${span(mark.possible)} ${mark.end}${mark.certain ? ` certain ${span(mark.certain)}` : ''}${mark.soft ? ` soft ${span(mark.soft)}` : ''}`
    })
    expect(marks.toSorted()).toEqual([
      'contract bounded 1911-05-20<1911-05-21 bounded certain 1911-05-20<1911-05-21',
      'dredging bounded 1911-05-30<1911-06-01 bounded soft 1911-05-30<1911-06-01',
      'dredging bounded 1911-06-02<1911-06-03 bounded certain 1911-06-02<1911-06-03',
      'first-plan open 1911-01-01<1911-02-01 bounded',
      'first-ship bounded 1911-06-10<1912-01-01 open',
      'opening bounded 1911-01-01<1912-01-01 bounded soft 1911-06-01<1911-09-01',
    ])
  })

  it('draws both sides of a dispute, each with its claim', () => {
    expect(
      marksOf(axisOf(year))
        .filter((mark) => mark.entry === 'dredging')
        .map((mark) => mark.claim),
    ).toEqual([0, 1])
  })

  it('draws the horizon over all days that it can be', () => {
    const { horizon } = axisOf(year)
    expect([dayAt(horizon!.from, year), dayAt(horizon!.to, year)]).toEqual(['1911-06-10', '1911-06-15'])
    expect(axisOf({ from: dayOf(1913, 1, 1), to: dayOf(1914, 1, 1) }).horizon).toBeUndefined()
  })

  it('counts what it cannot show', () => {
    const lanes = axisOf({ from: dayOf(1911, 6, 5), to: dayOf(1911, 6, 6) }).lanes
    expect(lanes.map(({ id, before, after, undated, count }) => ({ id, before, after, undated, count }))).toEqual([
      { id: 'works', before: 3, after: 0, undated: 0, count: 4 },
      { id: 'ships', before: 0, after: 1, undated: 1, count: 2 },
    ])
  })

  it.each([
    ['a week', 7, 70, 'day', 'Mon 1'],
    ['a month', 31, 70, 'week', '1'],
    ['a year', 365, 70, 'month', 'May'],
    ['three years', 1095, 70, 'quarter', 'Jul'],
    ['ten years', 3652, 70, 'year', '1912'],
    ['a century', 36_525, 70, 'decade', '1920'],
    ['ten centuries', 365_250, 70, 'century', '2000'],
    ['hundred centuries', 3_652_500, 80, 'millennium', '2000'],
  ])('rules %s', (_, days, resolution, unit, label) => {
    const axis = axisOf({ from: dayOf(1911, 5, 1), to: dayOf(1911, 5, 1) + days }, resolution)
    expect(axis.unit).toBe(unit)
    expect(axis.ticks.map((tick) => tick.label)).toContain(label)
    expect(axis.ticks.every((tick) => tick.at >= 0 && tick.at < 1)).toBe(true)
  })

  it('says the year once, and again where it changes', () => {
    const { ticks } = axisOf({ from: dayOf(1911, 11, 1), to: dayOf(1912, 3, 1) }, 40)
    expect(ticks.map((tick) => [tick.label, tick.major])).toEqual([
      ['Nov', '1911'],
      ['Dec', undefined],
      ['Jan', '1912'],
      ['Feb', undefined],
    ])
  })

  it('keeps every mark inside the width, and no two of one row in touch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: 2, max: 4000 }),
        fc.integer({ min: 1, max: 300 }),
        (offset, days, resolution) => {
          const from = dayOf(1911, 6, 1) + offset
          for (const lane of axisOf({ from, to: from + days }, resolution).lanes) {
            for (const row of lane.rows) {
              for (const [n, mark] of row.entries()) {
                expect(mark.possible.from).toBeGreaterThanOrEqual(0)
                expect(mark.possible.to).toBeLessThanOrEqual(1)
                const next = row[n + 1]
                if (next) expect(next.possible.from).toBeGreaterThan(mark.possible.to)
              }
            }
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('windows', () => {
  it('show the whole scope in whole months', () => {
    const { from, to } = wholeWindow(timeline)
    expect([isoDay(from), isoDay(to)]).toEqual(['1911-01-01', '1913-01-01'])
  })

  it('zoom around a day that stays where it is', () => {
    const around = dayOf(1911, 6, 10)
    const zoomed = zoomWindow(year, 0.5, around)
    const place = (window: Window) => (around + 0.5 - window.from) / (window.to - window.from)
    expect(zoomed.to - zoomed.from).toBeCloseTo(182.5)
    expect(place(zoomed)).toBeCloseTo(place(year))
  })

  it('zoom no farther than two days, and no wider than what can be told apart', () => {
    const near = zoomWindow(year, 1e-9, year.from)
    expect(near.to - near.from).toBe(2)
    const far = zoomWindow(year, 1e12, year.from)
    expect(Number.isFinite(far.from) && Number.isFinite(far.to)).toBe(true)
    expect(axisOf(far).ticks.length).toBeLessThan(100)
  })

  it('pan by a share of their length', () => {
    expect(panWindow(year, 1)).toEqual({ from: year.to, to: year.to + 365 })
  })

  it('move to an entry only where they do not show it', () => {
    const contract = view.entries.find((entry) => entry.id === 'contract')!
    expect(windowAround(contract, year)).toEqual(year)
    const elsewhere = windowAround(contract, { from: dayOf(1920, 1, 1), to: dayOf(1921, 1, 1) })
    expect(elsewhere.from).toBeLessThan(dayNear(contract)!)
    expect(elsewhere.to).toBeGreaterThan(dayNear(contract)!)
    const worry = view.entries.find((entry) => entry.id === 'worry')!
    expect(windowAround(worry, year)).toEqual(year)
  })

  it('step from date to date', () => {
    expect(nextByDate(view, 'opening', 1)).toBe('contract')
    expect(nextByDate(view, 'contract', 1)).toBe('dredging')
    expect(nextByDate(view, 'dredging', 1)).toBe('first-ship')
    expect(nextByDate(view, 'first-ship', 1)).toBeUndefined()
    expect(nextByDate(view, 'first-ship', -1)).toBe('dredging')
    expect(nextByDate(view, 'worry', 1)).toBe('opening')
  })

  it('go to a date', () => {
    expect(nearestTo(view, '1911-05-10')).toBe('contract')
    expect(nearestTo(view, '1800')).toBe('opening')
    expect(nearestTo(view, '1950')).toBe('first-ship')
    expect(nearestTo(view, 'soon')).toBeUndefined()
  })
})

describe('one of several days', () => {
  const claims = [
    {
      asserters: ['editor'],
      stance: 'reports' as const,
      status: 'occurred' as const,
      when: '[1911-02-01,1911-11-01]',
      cites: [{ source: 'gazette' }],
    },
  ]
  const either = select(
    harbourTimeline(undefined, { events: [{ id: 'either', title: 'One or the other', kind: 'event', claims }] }),
    '',
  )

  it('has no mark in a window that lies between them', () => {
    const between = layOutAxis(either, { window: { from: dayOf(1911, 5, 1), to: dayOf(1911, 6, 1) }, resolution: 60 })
    expect(marksOf(between)).toEqual([])
    expect(between.lanes[0]).toMatchObject({ before: 0, after: 1, count: 1 })
  })

  it('has the members that the window shows', () => {
    const [mark] = marksOf(
      layOutAxis(either, { window: { from: dayOf(1911, 1, 1), to: dayOf(1911, 6, 1) }, resolution: 60 }),
    )
    expect(mark?.candidates).toHaveLength(1)
    expect(mark?.end).toBe('beyond')
  })
})

describe('the densest window', () => {
  it('holds more than a third of the dated entries, and is shorter than a quarter of the whole', () => {
    const whole = { from: dayOf(1901, 1, 1), to: dayOf(1921, 1, 1) }
    const dense = densestWindow(view, whole)!
    expect(dense.to - dense.from).toBeLessThanOrEqual((whole.to - whole.from) / 4 + 1)
    const inside = view.entries.filter((entry) => {
      const day = dayNear(entry)
      return entry.dated && day !== undefined && day >= dense.from && day < dense.to
    })
    expect(inside.length).toBeGreaterThan(1)
  })

  it('is none where nothing is dense, or too little time is shown', () => {
    expect(densestWindow(view, { from: year.from, to: year.from + 40 })).toBeUndefined()
    expect(densestWindow({ ...view, entries: [] }, year)).toBeUndefined()
  })
})
