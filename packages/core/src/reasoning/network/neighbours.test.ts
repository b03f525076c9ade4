import { describe, expect, it } from 'vitest'
import type { Relation, RelationType } from '../../record/index.ts'
import type { Bounds } from '../../time/index.ts'
import { before, type NetworkEvent, type NetworkInput, neighbours, networkOf, type Statement } from './index.ts'
import { anyTime, eventOf, inputOf, randomInput, type Shape } from './oracle.cases.ts'

const on = (day: number): Bounds => from(day, day)
const from = (first: number, last: number): Bounds => ({
  earliestStart: first,
  latestStart: last,
  earliestEnd: first,
  latestEnd: last,
})
const related = (type: RelationType, to: string): Relation => ({ type, to, basis: 'stated' })

const ids = (list: readonly { readonly event: string }[]) => list.map(({ event }) => event).join(' ')

/** "flood | feast": what comes right before, and right after. */
function text(events: readonly NetworkEvent[], id: string): string {
  const found = neighbours(inputOf(events), id)!
  return `${ids(found.before)} | ${ids(found.after)}`
}

describe('what certainly comes right before and right after', () => {
  it.each<readonly [string, readonly NetworkEvent[], string]>([
    [
      'the nearest by their dates',
      [eventOf('flood', on(1)), eventOf('fair', on(3)), eventOf('repair', on(5)), eventOf('feast', on(8))],
      'fair | feast',
    ],
    ['nothing that may be on the same day', [eventOf('repair', on(5)), eventOf('feast', on(5))], ' | '],
    [
      'on the same day if somebody says so',
      [eventOf('repair', on(5)), eventOf('feast', on(5), { relations: [related('after', 'repair')] })],
      ' | feast',
    ],
    [
      'where no date is',
      [
        eventOf('repair', anyTime, { relations: [related('after', 'flood')] }),
        eventOf('flood', anyTime),
        eventOf('feast', anyTime, { relations: [related('after', 'repair'), related('before', 'speech')] }),
        eventOf('speech', anyTime),
      ],
      'flood | feast',
    ],
    [
      'several, where nothing proves their order among each other, by their ids',
      [
        eventOf('repair', on(9)),
        eventOf('flood', from(1, 5)),
        eventOf('fair', from(3, 7)),
        eventOf('feast', anyTime, { relations: [related('before', 'flood')] }),
      ],
      'fair flood | ',
    ],
    [
      'a fact beyond a plan, and the plan',
      [
        eventOf('flood', on(1)),
        eventOf('plan', on(3), { family: 'prospective' }),
        eventOf('repair', on(5)),
        eventOf('second-plan', on(7), { family: 'prospective' }),
        eventOf('third-plan', on(9), { family: 'prospective' }),
        eventOf('feast', on(11)),
      ],
      'flood plan | feast second-plan',
    ],
    [
      'for a plan, no fact beyond a plan',
      [
        eventOf('flood', on(1)),
        eventOf('plan', on(3), { family: 'prospective' }),
        eventOf('repair', on(5), { family: 'contingent' }),
        eventOf('fair', on(7)),
        eventOf('feast', on(9)),
      ],
      'plan | fair',
    ],
    [
      'no fact on account of a plan',
      [
        eventOf('flood', anyTime, { relations: [related('before', 'plan')] }),
        eventOf('plan', anyTime, { family: 'prospective', relations: [related('before', 'repair')] }),
        eventOf('repair', anyTime),
      ],
      'plan | ',
    ],
    [
      'by dates alone, of what contradicts something',
      [
        eventOf('flood', on(1)),
        eventOf('fair', on(3)),
        eventOf('repair', on(5), { relations: [related('after', 'feast')] }),
        eventOf('feast', on(8)),
        eventOf('speech', anyTime, { relations: [related('after', 'repair')] }),
      ],
      // Not the feast, which contradicts it.
      'fair | ',
    ],
    ['nothing for dates that cannot be', [eventOf('flood', on(1)), eventOf('repair', from(9, 5))], ' | '],
  ])('%s', (_, events, expected) => {
    expect(text(events, 'repair')).toBe(expected)
    expect(text(events.toReversed(), 'repair')).toBe(expected)
  })

  it('is proved by statements, from the earlier to the later, and says what they rest on', () => {
    const timeline = inputOf([
      eventOf('flood', on(1)),
      eventOf('repair', anyTime, { relations: [{ type: 'startsAfter', to: 'fair', basis: 'inferred' }] }),
      eventOf('fair', from(3, 4)),
    ])
    const relation = { kind: 'relation', event: 'repair', basis: 'inferred' }
    expect(neighbours(timeline, 'repair')).toMatchObject({
      before: [
        {
          event: 'flood',
          proof: [{ kind: 'date', event: 'flood' }, { kind: 'date', event: 'fair' }, relation],
          premises: [relation],
        },
      ],
      after: [],
    })
    expect(ids(neighbours(timeline, 'flood')!.after)).toBe('fair repair')
    expect(neighbours(timeline, 'nowhere')).toBeUndefined()
  })
})

describe('against all pairs', () => {
  const families = ['actual', 'actual', 'prospective', 'contingent'] as const
  it.each<Shape>([
    { events: 9, relations: 8, days: 20, hasUnknown: true },
    { events: 9, relations: 4, days: 40, hasUnknown: false },
    { events: 9, relations: 9, days: 20, hasUnknown: true, families },
    { events: 9, relations: 16, days: 30, hasUnknown: true, families },
  ])('the same neighbours, each with a proof: $relations relations in $days days', (shape) => {
    let [found, contradictory] = [0, 0]
    for (let seed = 1; seed <= 120; seed++) {
      const input = randomInput(seed, shape)
      if (networkOf(input).contradictions.length > 0) contradictory++
      for (const { event } of input.events) {
        const answer = neighbours(input, event.id)!
        const expected = neighboursByPairs(input, event.id)
        expect(ids(answer.before), `seed ${seed}, before ${event.id}`).toBe(expected.before)
        expect(ids(answer.after), `seed ${seed}, after ${event.id}`).toBe(expected.after)
        for (const { event: earlier, proof } of answer.before) {
          expect(before(only(input, proof), earlier, event.id).answer, `seed ${seed}, ${event.id}`).toBe('certain')
        }
        for (const { event: later, proof } of answer.after) {
          expect(before(only(input, proof), event.id, later).answer, `seed ${seed}, ${event.id}`).toBe('certain')
        }
        found += answer.before.length + answer.after.length
      }
    }
    expect(found).toBeGreaterThan(100)
    expect(contradictory).toBeGreaterThan(0)
  })
})

/** Of all that is certainly on one side, what has nothing between; but what is not actual does not separate two facts. */
function neighboursByPairs(input: NetworkInput, id: string) {
  const isActual = new Map(input.events.map(({ event, family }) => [event.id, family === 'actual']))
  const isFirst = (a: string, b: string) => before(input, a, b).answer === 'certain'
  const nearest = (isBeyond: (a: string, b: string) => boolean) => {
    const beyond = [...isActual.keys()].filter((other) => other !== id && isBeyond(other, id)).sort()
    return beyond
      .filter((other) => {
        const between = beyond.filter((third) => isActual.get(third) || !(isActual.get(other) && isActual.get(id)))
        return !between.some((third) => third !== other && isBeyond(other, third))
      })
      .join(' ')
  }
  return { before: nearest(isFirst), after: nearest((a, b) => isFirst(b, a)) }
}

/** A timeline in which nothing else is said. */
function only(input: NetworkInput, statements: readonly Statement[]): NetworkInput {
  return inputOf(
    input.events.map(({ event, stated, family }) => {
      const own = statements.filter((statement) => statement.event === event.id)
      return eventOf(event.id, own.some(({ kind }) => kind === 'date') ? stated.hard : anyTime, {
        relations: own.flatMap((statement) => (statement.kind === 'relation' ? [statement.relation] : [])),
        ...(own.some(({ kind }) => kind === 'duration') ? { duration: event.duration } : {}),
        family,
      })
    }),
  )
}
