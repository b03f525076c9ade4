import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AllenRelation,
  type Answer,
  after,
  allenRelations,
  before,
  compatible,
  during,
  type Extent,
  equals,
  extentOf,
  overlaps,
  possibleRelations,
  relates,
} from './index.ts'
import { anyExtent, definitions, knownExtents, type Span, spansOf } from './spans.cases.ts'

const names = Object.keys(allenRelations) as AllenRelation[]
const everyday: Record<string, { ask: (a: Extent, b: Extent) => Answer; holds: (a: Span, b: Span) => boolean }> = {
  before: { ask: before, holds: (a, b) => a.end < b.start },
  after: { ask: after, holds: (a, b) => b.end < a.start },
  during: { ask: during, holds: (a, b) => b.start <= a.start && a.end <= b.end },
  overlaps: { ask: overlaps, holds: (a, b) => a.start <= b.end && b.start <= a.end },
  equals: { ask: equals, holds: (a, b) => a.start === b.start && a.end === b.end },
}

/** The answers of trial, for all that is asked. */
function tried(a: Extent, b: Extent) {
  const pairs = spansOf(a).flatMap((x) => spansOf(b).map((y) => [x, y] as const))
  const answer = (holds: (x: Span, y: Span) => boolean): Answer => {
    const count = pairs.filter(([x, y]) => holds(x, y)).length
    return count === pairs.length ? 'certain' : count === 0 ? 'impossible' : 'possible'
  }
  return [...Object.values(everyday), ...names.map((name) => ({ holds: definitions[name] }))].map(({ holds }) =>
    answer(holds),
  )
}

const answered = (a: Extent, b: Extent) => [
  ...Object.values(everyday).map(({ ask }) => ask(a, b)),
  ...names.map((name) => relates(a, name, b)),
]

describe('every answer is exactly that of trying all spans', () => {
  it('for all extents of four days whose bounds are known', () => {
    expect(knownExtents.length).toBeGreaterThan(80)
    for (const a of knownExtents) {
      for (const b of knownExtents) {
        if (answered(a, b).join() !== tried(a, b).join()) expect([a, b, answered(a, b)]).toEqual([a, b, tried(a, b)])
      }
    }
  })

  it('and for those of which some bounds are open or not known', () => {
    fc.assert(
      fc.property(anyExtent, anyExtent, (a, b) => {
        expect(answered(a, b)).toEqual(tried(a, b))
      }),
      { numRuns: 1500 },
    )
  })
})

describe('the relations of Allen', () => {
  const days = [0, 1, 2, 3, 4]
  const spans = days.flatMap((start) => days.filter((end) => start <= end).map((end) => ({ start, end })))
  const extentOfSpan = ({ start, end }: Span): Extent => ({
    hard: { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end },
    mode: 'throughout',
  })

  it('are thirteen, of which one holds between any two spans, and its inverse the other way round', () => {
    expect(names).toHaveLength(13)
    const seen = new Set<string>()
    for (const a of spans.map(extentOfSpan)) {
      for (const b of spans.map(extentOfSpan)) {
        const [relation, ...others] = possibleRelations(a, b)
        if (!relation) throw new Error('no relation holds')
        expect(others).toEqual([])
        expect(possibleRelations(b, a)).toEqual([allenRelations[relation].inverse])
        seen.add(relation)
      }
    }
    expect(seen.size).toBe(13)
  })

  it.each([
    ['2000-12-05', 'before', '2000-12-07'],
    ['2000-12-05', 'meets', '2000-12-06'],
    ['2000-12-01/2000-12-05', 'overlaps', '2000-12-05/2000-12-06'],
    ['2000-12-05', 'starts', '2000-12-05/2000-12-06'],
    ['2000-12-05', 'during', '2000-12-04/2000-12-06'],
    ['2000-12-06', 'finishes', '2000-12-05/2000-12-06'],
    ['2000-12-05/2000-12-06', 'equals', '2000-12-05/2000-12-06'],
    ['2000-12-05/..', 'finishedBy', '2000-12-06/..'],
    ['../2000-12-05', 'contains', '1999-01-01/1999-12-31'],
    ['2000-12-05/2000-12-06', 'startedBy', '2000-12-05'],
    ['2000-12-05/2000-12-06', 'overlappedBy', '2000-12-04/2000-12-05'],
    ['2000-12-06/', 'metBy', '2000-12-05'],
    ['2000-12-08/', 'after', '2000-12-05'],
  ] as const)('%s %s %s', (a, relation, b) => {
    expect(relates(extentOf({ edtf: a }), relation, extentOf({ edtf: b }))).toBe('certain')
  })

  it('are all possible between two things that lie somewhere in the same month', () => {
    expect(possibleRelations(extentOf({ edtf: '2000-12' }), extentOf({ edtf: '2000-12' }))).toEqual(names)
  })
})

describe('order', () => {
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

  it('is never decided by a season or a sign, only by what they exclude', () => {
    expect(before(extentOf({ edtf: '2001-21' }), extentOf({ edtf: '2001-09' }))).toBe('possible')
    expect(before(extentOf({ edtf: '2001-21' }), extentOf({ edtf: '2002' }))).toBe('certain')
    expect(before(extentOf({ edtf: '1990~' }), extentOf({ edtf: '2000' }))).toBe('possible')
  })

  it('knows that no end comes before its start', () => {
    const begun = extentOf({ edtf: '2000-12-06/' })
    expect(before(begun, extentOf({ edtf: '2000-12-05' }))).toBe('impossible')
    expect(after(begun, extentOf({ edtf: '2000-12-05' }))).toBe('certain')
  })

  it('proves nothing from bounds that contradict each other', () => {
    const impossible: Extent = {
      hard: { earliestStart: 9, latestStart: 9, earliestEnd: 1, latestEnd: 1 },
      mode: 'throughout',
    }
    expect(before(impossible, extentOf({ edtf: '2000' }))).toBe('possible')
    expect(possibleRelations(extentOf({ edtf: '2000' }), impossible)).toEqual(names)
  })

  it('finds two statements about one event compatible where one span satisfies both', () => {
    fc.assert(
      fc.property(anyExtent, anyExtent, (a, b) => {
        const shared = spansOf(a).some((x) => spansOf(b).some((y) => x.start === y.start && x.end === y.end))
        expect(compatible(a, b)).toBe(shared)
        expect(equals(a, b) === 'impossible').toBe(!shared)
      }),
    )
    expect(compatible(extentOf({ edtf: '2000-09' }), extentOf({ edtf: '2000-10-25' }))).toBe(false)
  })
})
