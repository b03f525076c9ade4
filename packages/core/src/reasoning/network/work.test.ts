import { describe, expect, it } from 'vitest'
import type { Relation, RelationType } from '../../record/index.ts'
import type { Bounds } from '../../time/index.ts'
import {
  before,
  between,
  contradictionText,
  during,
  type NetworkInput,
  neighbours,
  networkOf,
  provedBounds,
  why,
  whyText,
} from './index.ts'
import { anyTime, eventOf, inputOf } from './oracle.cases.ts'

interface Answers {
  readonly isComplete: boolean
  readonly contradictions: number
  readonly before: string
  /** The least days between. */
  readonly between: number | undefined
  readonly during: string
  readonly bounds: Bounds | undefined
  /** Steps that prove the earliest start. */
  readonly steps: number
  /** Of the last event: how many come right before, and right after; nothing where it is not told. */
  readonly neighbours: readonly [number, number] | undefined
}

const quiet: Answers = {
  isComplete: true,
  contradictions: 0,
  before: 'possible',
  between: -Infinity,
  during: 'possible',
  bounds: anyTime,
  steps: 0,
  neighbours: [0, 0],
}

/** What every question about the first and the last event is answered. */
function answers(timeline: NetworkInput, first: string, last: string): Answers {
  const { isComplete, contradictions } = networkOf(timeline)
  const reason = why(timeline, last, 'earliestStart')
  const next = neighbours(timeline, last)
  expect(reason === undefined || whyText(timeline, reason) !== '').toBe(true)
  return {
    isComplete,
    contradictions: contradictions.length,
    before: before(timeline, first, last).answer,
    between: between(timeline, first, last)?.least.days,
    during: during(timeline, first, last).answer,
    bounds: provedBounds(timeline, last)?.bounds,
    steps: reason?.steps.length ?? 0,
    neighbours: next && [next.before.length, next.after.length],
  }
}

const day0: Bounds = { earliestStart: 0, latestStart: 0, earliestEnd: 0, latestEnd: 0 }

/** So many events with relations to others by number, the first on day 0 if it is dated. */
function events(
  count: number,
  related: (n: number) => readonly (readonly [RelationType, number, Partial<Relation>?])[],
  first: Bounds = anyTime,
): NetworkInput {
  return inputOf(
    Array.from({ length: count }, (_, n) =>
      eventOf(`event-${n}`, n === 0 ? first : anyTime, {
        relations: related(n).map(([type, to, more]) => ({ type, to: `event-${to}`, basis: 'stated', ...more })),
      }),
    ),
  )
}

/** A date that contradicts itself. */
const never = { earliestStart: 10, latestEnd: 5 }

const earlier = (n: number) => Array.from({ length: n }, (_, m) => m)

describe('work is bounded, and every question answered', () => {
  it.each<readonly [string, NetworkInput, Answers]>([
    [
      'a chain of twenty thousand',
      events(20_000, (n) => (n === 0 ? [] : [['after', n - 1, { atLeast: 'P1D' }]]), day0),
      {
        ...quiet,
        before: 'certain',
        between: 19_998,
        during: 'impossible',
        bounds: { ...anyTime, earliestStart: 19_999, earliestEnd: 19_999 },
        steps: 20_000,
        neighbours: [1, 0],
      },
    ],
    [
      'contrived against every search: dates are as stated',
      events(400, (n) => earlier(n).map((m) => ['startsAfter', m, { atLeast: 'P1D' }]), day0),
      { ...quiet, isComplete: false },
    ],
    [
      'contrived against the search for one answer: nothing is certain',
      events(400, (n) => earlier(n).map((m) => ['startsAfter', m, { atMost: `P${2 * (n - m) + 1}D` }])),
      { ...quiet, neighbours: undefined },
    ],
    [
      'proofs longer than anybody reads: neighbours are not told',
      events(2000, (n) => (n < 1000 ? [['before', 1000]] : n === 1000 ? [] : [['startsAfter', n - 1]])),
      { ...quiet, before: 'certain', between: -1, neighbours: undefined },
    ],
    [
      'more contradictions than are told: dates are as stated',
      inputOf(Array.from({ length: 500 }, (_, n) => eventOf(`event-${n}`, { ...anyTime, ...never }))),
      { ...quiet, isComplete: false, contradictions: 200, bounds: { ...anyTime, ...never }, steps: 1 },
    ],
    [
      'many contradictions of many statements',
      events(4000, (n) => [['before', n % 40 === 39 ? n - 39 : n + 1]]),
      { ...quiet, contradictions: 100 },
    ],
    [
      'one contradiction of twenty thousand statements',
      events(20_000, (n) => [['before', (n + 1) % 20_000]]),
      { ...quiet, contradictions: 1 },
    ],
  ])('%s', (_, timeline, expected) => {
    const ids = timeline.events.map(({ event }) => event.id) as [string, ...string[]]
    expect(answers(timeline, ids[0], ids.at(-1)!)).toEqual(expected)
    for (const contradiction of networkOf(timeline).contradictions) {
      expect(contradictionText(timeline, contradiction).split('\n')).toHaveLength(contradiction.statements.length + 2)
    }
  })
})
