import { describe, expect, it } from 'vitest'
import { relates as relatesByDates } from '../../time/index.ts'
import { type Difference, differencesOf, distances, isConsistent } from './bellman-ford.cases.ts'
import {
  after,
  before,
  between,
  type Contradiction,
  during,
  equals,
  type NetworkInput,
  networkOf,
  overlaps,
  provedBounds,
  type Statement,
  startsBefore,
  why,
} from './index.ts'
import { checksOf, randomInput, type Shape, type Span, solutions } from './oracle.cases.ts'

const seeds = (count: number, from = 1) => Array.from({ length: count }, (_, n) => n + from)
const boundNames = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const
const ends = { earliestStart: 'start', latestStart: 'start', earliestEnd: 'end', latestEnd: 'end' } as const

function nameOf(statement: Statement, input: NetworkInput): string {
  if (statement.kind !== 'relation') return `${statement.event} ${statement.kind}`
  const event = input.events.find((e) => e.event.id === statement.event)!
  return `${statement.event} relation ${event.event.relations.indexOf(statement.relation)}`
}

const namesOf = (contradiction: Contradiction, input: NetworkInput) =>
  contradiction.statements.map((statement) => nameOf(statement, input))

describe('against every way in which days can be given', () => {
  const days = 4
  const shape: Shape = { events: 3, relations: 3, days, hasUnknown: false }

  it('bounds are the least and the greatest day of all solutions, and answers hold in all of them', () => {
    let consistent = 0
    for (const seed of seeds(150)) {
      const input = randomInput(seed, shape)
      const network = networkOf(input)
      const all = [...solutions(3, days, checksOf(input).values())]
      if (network.contradictions.length > 0) continue
      consistent++
      expect(all.length, `seed ${seed}`).toBeGreaterThan(0)
      for (const [index, { event }] of input.events.entries()) {
        const { bounds } = provedBounds(input, event.id)!
        const starts = all.map((spans) => spans[index]!.start)
        const lasts = all.map((spans) => spans[index]!.end)
        expect(bounds, `seed ${seed}, ${event.id}`).toEqual({
          earliestStart: Math.min(...starts),
          latestStart: Math.max(...starts),
          earliestEnd: Math.min(...lasts),
          latestEnd: Math.max(...lasts),
        })
      }
      const [a, b] = ['event-0', 'event-1'] as const
      const expected = (holds: (x: Span, y: Span) => boolean) => {
        const count = all.filter((spans) => holds(spans[0]!, spans[1]!)).length
        return count === all.length ? 'certain' : count === 0 ? 'impossible' : 'possible'
      }
      const inside = (x: Span, y: Span) => x.start >= y.start && x.end <= y.end
      expect(during(input, a, b).answer, `seed ${seed}`).toBe(expected(inside))
      expect(during(input, b, a).answer, `seed ${seed}`).toBe(expected((x, y) => inside(y, x)))
      expect(overlaps(input, a, b).answer, `seed ${seed}`).toBe(
        expected((x, y) => x.start <= y.end && y.start <= x.end),
      )
      expect(equals(input, a, b).answer, `seed ${seed}`).toBe(
        expected((x, y) => x.start === y.start && x.end === y.end),
      )
      const gaps = all.map((spans) => spans[1]!.start - spans[0]!.end - 1)
      const { least, most } = between(input, a, b)!
      expect([least.days, most.days], `seed ${seed}`).toEqual([Math.min(...gaps), Math.max(...gaps)])
    }
    expect(consistent).toBeGreaterThan(30)
  })

  it('what comes first on one day is certain only if somebody says so, and nothing can come before itself', () => {
    const perDay = 4
    const dayOf = (time: number) => Math.floor(time / perDay)
    let [consistent, contradictory] = [0, 0]
    for (const seed of seeds(120)) {
      const input = randomInput(seed, { events: 3, relations: 3, days: 2, hasUnknown: false })
      const network = networkOf(input)
      const checks = checksOf(input, dayOf, (earlier, later) => earlier < later)
      const all = [...solutions(3, 2 * perDay, checks.values())]
      expect(all.length === 0, `seed ${seed}`).toBe(network.contradictions.length > 0)
      if (all.length === 0) {
        contradictory++
        continue
      }
      consistent++
      const expected = (holds: (x: Span, y: Span) => boolean) => {
        const count = all.filter((spans) => holds(spans[0]!, spans[1]!)).length
        return count === all.length ? 'certain' : count === 0 ? 'impossible' : 'possible'
      }
      const [a, b] = ['event-0', 'event-1'] as const
      expect(before(input, a, b).answer, `seed ${seed}`).toBe(expected((x, y) => x.end < y.start))
      expect(after(input, a, b).answer, `seed ${seed}`).toBe(expected((x, y) => y.end < x.start))
      expect(startsBefore(input, a, b).answer, `seed ${seed}`).toBe(expected((x, y) => x.start < y.start))
    }
    expect(consistent).toBeGreaterThan(30)
    expect(contradictory).toBeGreaterThan(20)
  })
})

describe('against Bellman and Ford', () => {
  const shapes: readonly Shape[] = [
    { events: 4, relations: 5, days: 12, hasUnknown: true },
    { events: 12, relations: 14, days: 30, hasUnknown: true },
    { events: 25, relations: 40, days: 400, hasUnknown: true },
  ]

  it.each(shapes)('the same bounds for $events events, and each is proved by its chain', (shape) => {
    let compared = 0
    for (const seed of seeds(120)) {
      const input = randomInput(seed, shape)
      const network = networkOf(input)
      const gone = new Set(network.contradictions.flatMap((contradiction) => namesOf(contradiction, input)))
      const named = new Set(network.contradictions.flatMap(({ events }) => events))
      const differences = differencesOf(input).filter(({ statement }) => !gone.has(statement))
      expect(isConsistent(differences), `seed ${seed}`).toBe(true)
      const latest = distances(differences, 'origin')
      const earliest = distances(
        differences.map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from })),
        'origin',
      )
      for (const { event, stated } of input.events) {
        const { bounds } = provedBounds(input, event.id)!
        if (named.has(event.id)) {
          expect(bounds, `seed ${seed}, ${event.id}`).toEqual(stated.hard)
          continue
        }
        for (const bound of boundNames) {
          const isLatest = bound.startsWith('latest')
          const point = `${event.id} ${ends[bound]}`
          const days = (isLatest ? latest : earliest)?.get(point) ?? Infinity
          expect(bounds[bound], `seed ${seed}, ${event.id} ${bound}`).toBe(
            days === Infinity ? null : isLatest ? days : 0 - days,
          )
          const chain = why(input, event.id, bound)
          if (!chain) continue
          compared++
          const used = new Set(chain.steps.map(({ statement }) => nameOf(statement, input)))
          const only = differences.filter(({ statement }) => statement === '' || used.has(statement))
          const proved = distances(isLatest ? only : only.map(turned), 'origin')?.get(point)
          expect(isLatest ? proved : 0 - proved!, `seed ${seed}, ${event.id} ${bound}`).toBe(chain.day)
        }
      }
    }
    expect(compared).toBeGreaterThan(50)
  })

  const turned = ({ from, to, ...rest }: Difference): Difference => ({ ...rest, from: to, to: from })

  it.each(shapes)('contradictions among $events events are irreducible, and none is left', (shape) => {
    let found = 0
    for (const seed of seeds(120)) {
      const input = randomInput(seed, shape)
      const network = networkOf(input)
      const isPossible = possibilityOf(input)
      const gone = new Set<string>()
      for (const contradiction of network.contradictions) {
        const names = namesOf(contradiction, input)
        expect(isPossible(names), `seed ${seed}: ${names}`).toBe(false)
        for (const name of names) {
          expect(isPossible(names.filter((other) => other !== name)), `seed ${seed}: ${names} without ${name}`).toBe(
            true,
          )
          gone.add(name)
        }
        found++
      }
      const left = [...checksOf(input).keys()].filter((name) => !gone.has(name))
      expect(isPossible(left), `seed ${seed}`).toBe(true)
    }
    expect(found).toBeGreaterThan(50)
  })
})

/**
 * Whether statements can all be true: days exist for them, and nothing comes before itself. That is tried by pushing
 * every "before" one day further and seeing whether days still exist when nothing else is said.
 */
function possibilityOf(input: NetworkInput): (names: readonly string[]) => boolean {
  const differences = differencesOf(input)
  const ordered = differences.flatMap((difference): readonly Difference[] => {
    const [id, kind, n] = difference.statement.split(' ')
    if (difference.statement === '') return [difference]
    if (kind !== 'relation') return []
    const { type } = input.events.find(({ event }) => event.id === id)!.event.relations[Number(n)]!
    const isSequence = /before|after|meets/i.test(type)
    return isSequence && difference.days <= 0 ? [{ ...difference, days: -1 }] : []
  })
  const among = (all: readonly Difference[], names: ReadonlySet<string>) =>
    all.filter(({ statement }) => statement === '' || names.has(statement))
  return (names) => {
    const wanted = new Set(names)
    return isConsistent(among(differences, wanted)) && isConsistent(among(ordered, wanted))
  }
}

describe('what is real and what is only possible', () => {
  const shape: Shape = {
    events: 10,
    relations: 14,
    days: 20,
    hasUnknown: true,
    families: ['actual', 'actual', 'alleged', 'prospective', 'contingent'],
  }

  it('nothing that is not actual changes what is proved about what is', () => {
    let moved = 0
    for (const seed of seeds(200)) {
      const input = randomInput(seed, shape)
      const network = networkOf(input)
      const actual = input.events.filter(({ family }) => family === 'actual')
      const alone = { ...input, events: actual }
      for (const { event } of actual) {
        const { bounds, derived } = provedBounds(input, event.id)!
        const without = provedBounds(alone, event.id)!
        expect({ bounds, derived }, `seed ${seed}, ${event.id}`).toEqual({
          bounds: without.bounds,
          derived: without.derived,
        })
        for (const other of actual) {
          if (other.event.id === event.id) continue
          expect(before(input, event.id, other.event.id), `seed ${seed}`).toEqual(
            before(alone, event.id, other.event.id),
          )
          expect(between(input, event.id, other.event.id), `seed ${seed}`).toEqual(
            between(alone, event.id, other.event.id),
          )
        }
      }
      const isPossible = possibilityOf(input)
      for (const contradiction of network.contradictions) {
        const names = namesOf(contradiction, input)
        expect(isPossible(names), `seed ${seed}: ${names}`).toBe(false)
        for (const name of names) {
          expect(isPossible(names.filter((other) => other !== name)), `seed ${seed}: ${names}`).toBe(true)
        }
      }
      const gone = network.contradictions.flatMap(({ setAside }) =>
        setAside.map((statement) => nameOf(statement, input)),
      )
      const left = [...checksOf(input).keys()].filter((name) => !gone.includes(name))
      expect(isPossible(left), `seed ${seed}`).toBe(true)
      const actualIds = new Set(actual.map(({ event }) => event.id))
      for (const { setAside, statements } of network.contradictions) {
        const isFact = (statement: Statement) =>
          actualIds.has(statement.event) && (statement.kind !== 'relation' || actualIds.has(statement.relation.to))
        if (statements.every(isFact)) continue
        expect(setAside.some(isFact), `seed ${seed}`).toBe(false)
        expect(setAside.length).toBeGreaterThan(0)
      }
      moved += input.events.filter(
        ({ event, family }) => family !== 'actual' && provedBounds(input, event.id)!.derived.length > 0,
      ).length
    }
    // The other way round is the point of it: facts bound plans.
    expect(moved).toBeGreaterThan(50)
  })
})

describe('repeated', () => {
  it('gives the same network every time', () => {
    for (const seed of seeds(20)) {
      const input = randomInput(seed, { events: 12, relations: 25, days: 20, hasUnknown: true })
      const [one, other] = [networkOf(input), networkOf(input)]
      expect(one.contradictions).toEqual(other.contradictions)
      expect(one.solution.latest).toEqual(other.solution.latest)
      expect(one.solution.earliest).toEqual(other.solution.earliest)
    }
  })

  it('answers no less than the dates of the two alone', () => {
    for (const seed of seeds(60)) {
      const input = randomInput(seed, { events: 4, relations: 4, days: 10, hasUnknown: true })
      const network = networkOf(input)
      if (network.contradictions.length > 0) continue
      const [a, b] = input.events as [NetworkInput['events'][number], NetworkInput['events'][number]]
      const byDates = relatesByDates(a.stated, 'equals', b.stated)
      if (byDates !== 'possible') expect(equals(input, a.event.id, b.event.id).answer).toBe(byDates)
    }
  })
})
