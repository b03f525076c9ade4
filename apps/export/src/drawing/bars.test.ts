import type { Family } from '@regesta/core/record'
import { describe, expect, it } from 'vitest'
import type { Item } from '../layout/index.ts'
import { colours } from '../theme.ts'
import { barItems } from './index.ts'

const axis = { from: 100, to: 500 }
type Mark = Parameters<typeof barItems>[0]
const filling: Mark = {
  family: 'actual',
  mode: 'throughout',
  possible: { from: 0.25, to: 0.75 },
  derived: { start: false, end: false },
  start: 'bounded',
  end: 'bounded',
}
const moment: Mark = { ...filling, mode: 'within' }
const draw = (mark: Mark) => barItems(mark, axis, 50)

function reach(item: Item): { from: number; to: number } {
  switch (item.kind) {
    case 'line':
      return { from: Math.min(item.x, item.x2), to: Math.max(item.x, item.x2) }
    case 'rectangle':
      return { from: item.x, to: item.x + item.width }
    case 'polygon':
      return {
        from: item.x + Math.min(...item.points.map(([x]) => x)),
        to: item.x + Math.max(...item.points.map(([x]) => x)),
      }
    case 'circle':
      return { from: item.x - item.radius, to: item.x + item.radius }
    default:
      return { from: item.x, to: item.x }
  }
}

/** Ticks stand on their edge, and a question mark has a width of its own. */
const tolerance = 2.2

const filled = (items: readonly Item[], fill: number) =>
  items.filter((item) => item.kind === 'rectangle' && item.fill === fill).map(reach)

describe('a bar on the axis', () => {
  it('covers exactly what is possible', () => {
    expect(filled(draw(filling), colours.possible)).toEqual([{ from: 200, to: 400 }])
  })

  it('shows certain and soft parts inside the possible one', () => {
    const items = draw({ ...filling, certain: { from: 0.5, to: 0.6 }, soft: { from: 0.4, to: 0.7 } })
    expect(filled(items, colours.black)).toEqual([{ from: 300, to: 340 }])
    expect(filled(items, colours.soft)).toEqual([{ from: 260, to: 380 }])
  })

  it.each(['bounded', 'open', 'unknown', 'beyond'] as const)('never leaves the axis with %s ends', (end) => {
    for (const possible of [
      { from: 0, to: 1 },
      { from: 0.9, to: 0.9 },
      { from: 1, to: 1 },
      { from: 0, to: 0.01 },
    ]) {
      for (const mark of [filling, moment]) {
        for (const item of draw({ ...mark, possible, start: end, end })) {
          const stroke = 'stroke' in item && item.stroke ? item.stroke.width : 0
          expect(reach(item).from).toBeGreaterThanOrEqual(axis.from - tolerance - stroke)
          expect(reach(item).to).toBeLessThanOrEqual(axis.to + tolerance + stroke)
        }
      }
    }
  })

  it.each(['open', 'unknown', 'beyond'] as const)('stops the body short of an end that is %s, and says so', (end) => {
    const [body] = filled(draw({ ...filling, end }), colours.possible)
    expect(body?.from).toBe(200)
    expect(body?.to).toBeLessThan(400)
    expect(draw({ ...filling, end }).length).toBeGreaterThan(draw(filling).length)
  })

  it('draws one moment as a line with ticks, not as a bar', () => {
    const items = draw(moment)
    expect(items.every((item) => item.kind === 'line')).toBe(true)
    expect(items.map(reach)).toContainEqual({ from: 200, to: 200 })
    expect(items.map(reach)).toContainEqual({ from: 400, to: 400 })
  })

  it('draws a single day, on which it certainly was, as a bar', () => {
    expect(draw({ ...moment, certain: moment.possible }).some((item) => item.kind === 'rectangle')).toBe(true)
  })

  it('draws the members of a set apart', () => {
    const members = [
      { from: 0.3, to: 0.35 },
      { from: 0.6, to: 0.7 },
    ]
    expect(filled(draw({ ...moment, candidates: members }), colours.possible)).toEqual([
      { from: 220, to: 240 },
      { from: 340, to: 380 },
    ])
  })

  it.each([
    ['a span', filling],
    ['one moment', moment],
  ])('tells the four families apart, for %s', (_, mark) => {
    const families: readonly Family[] = ['actual', 'alleged', 'prospective', 'contingent']
    const drawings = families.map((family) => JSON.stringify(draw({ ...mark, family })))
    expect(new Set(drawings).size).toBe(4)
  })

  it('fills nothing but facts', () => {
    for (const family of ['alleged', 'prospective', 'contingent'] as const) {
      const dark = draw({ ...filling, family, certain: { from: 0.5, to: 0.6 } }).filter(
        (item) => item.kind === 'rectangle' && item.fill !== undefined && item.fill !== colours.white,
      )
      expect(dark).toEqual([])
    }
  })
})
