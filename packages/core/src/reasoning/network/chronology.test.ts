import { describe, expect, it } from 'vitest'
import { russiaNato2000 } from '../../chronologies/russia-nato-2000/index.ts'
import { type ChronologyInput, type EventInput, parseChronology } from '../../record/index.ts'
import { type Bounds, isoDay, labelBounds } from '../../time/index.ts'
import { resolve, type Timeline } from '../resolve/index.ts'
import {
  before,
  between,
  contradictionText,
  during,
  networkOf,
  overlaps,
  provedBounds,
  relates,
  startsBefore,
  why,
  whyText,
} from './index.ts'

/** What the article alone says: no other record's claims. */
function articleAlone(more: readonly EventInput[] = []): Timeline {
  const input: ChronologyInput = {
    ...russiaNato2000,
    sources: [...russiaNato2000.sources, { id: 'oath-report', type: 'article-newspaper', title: 'Report of the oath' }],
    events: [
      ...russiaNato2000.events.map((event) => ({
        ...event,
        claims: event.claims.filter((claim) => claim.cites[0]?.source === 'article'),
      })),
      ...more,
    ],
  }
  const { chronology, diagnostics } = parseChronology(input)
  expect(diagnostics).toEqual([])
  return resolve(chronology!)
}

const article = articleAlone()
const boundsText = (id: string, bounds?: Bounds) => labelBounds(bounds ?? provedBounds(article, id)!.bounds, 'short')

describe('the order of the events in the article', () => {
  it('has no contradiction, and all of it is worked out', () => {
    expect(networkOf(article).contradictions).toEqual([])
    expect(networkOf(article).isComplete).toBe(true)
    expect(networkOf(resolve(russiaNato2000)).contradictions).toEqual([])
  })

  it.each([
    ['article-published', '6–10 Dec 2000'],
    ['sergeev-tour', 'begins 3–5 Dec 2000, ends 6–10 Dec 2000'],
    ['london-visit', '3–10 Dec 2000'],
    ['london-talks', '3–10 Dec 2000'],
    ['pjc-statement', '5–10 Dec 2000'],
    ['robertson-press-conference', '5–10 Dec 2000'],
    ['sergeev-abm-warning', '5–10 Dec 2000'],
    ['liaison-mission-opening', '2001'],
    ['information-office-opening', '2001'],
    ['unscr-1244', '5 Dec 2000 or earlier'],
    ['criticism-of-vote', '10 Dec 2000 or earlier'],
    ['skopje-summit', 'Sep 2000'],
    ['serbian-vote', '23 Dec 2000'],
    // Not dated by themselves: the article is written while they hold.
    ['enlargement-worry', 'begins 10 Dec 2000 or earlier, ends 6 Dec 2000 or later'],
    ['us-no-serious-answer', 'begins 10 Dec 2000 or earlier, ends 6–10 Dec 2000'],
    ['relations-interrupted', 'begins 5 Dec 2000 or earlier, ends 10 Dec 2000 or earlier'],
    // An order of stages gives none of them a day.
    ['osce-stage-refugees', 'not dated'],
    ['osce-stage-government', 'not dated'],
    ['osce-stage-status', 'not dated'],
    ['chain-reaction', 'not dated'],
  ])('%s: %s', (id, expected) => {
    expect(boundsText(id)).toBe(expected)
  })

  it('leaves open ends open', () => {
    for (const { event, stated: own } of article.events) {
      const { bounds } = provedBounds(article, event.id)!
      for (const [name, stated] of Object.entries(own.hard)) {
        if (Math.abs(stated ?? 0) === Infinity) expect(bounds[name as keyof Bounds]).toBe(stated)
      }
    }
  })

  it('proves that the vote was criticised before it was held, and only possible where nothing is said', () => {
    expect(before(article, 'criticism-of-vote', 'kosovo-parliament-vote').answer).toBe('certain')
    expect(before(article, 'kosovo-parliament-vote', 'criticism-of-vote').answer).toBe('impossible')
    for (const [a, b] of [
      ['london-visit', 'pjc-brussels'],
      ['kostunica-victory', 'skopje-summit'],
    ] as const) {
      expect(before(article, a, b).answer).toBe('possible')
      expect(before(article, b, a).answer).toBe('possible')
    }
  })

  it('proves order although the dates overlap, and names what it rests on', () => {
    const order = before(article, 'pjc-brussels', 'sergeev-abm-warning')
    expect(order).toMatchObject({ answer: 'certain', premises: [] })
    expect(order.proof).toMatchObject([{ kind: 'relation', event: 'sergeev-abm-warning' }])
    expect(startsBefore(article, 'osce-stage-refugees', 'osce-stage-status').answer).toBe('certain')
    expect(during(article, 'against-separation', 'sergeev-on-kosovo').answer).toBe('certain')
    expect(relates(article, 'osce-stage-status', 'before', 'osce-stage-refugees').answer).toBe('impossible')
    expect(overlaps(article, 'sergeev-tour', 'pjc-brussels').answer).toBe('certain')
  })

  it('counts the least and the most days between two events', () => {
    const { least, most } = between(article, 'pjc-brussels', 'serbian-vote')!
    expect([least.days, most.days]).toEqual([17, 17])
    expect(least.premises).toMatchObject([
      { kind: 'date', event: 'pjc-brussels', basis: 'inferred' },
      { kind: 'date', event: 'serbian-vote', basis: 'inferred' },
    ])
    expect(between(article, 'pjc-brussels', 'osce-stage-status')?.most).toMatchObject({ days: Infinity, proof: [] })
  })

  it('tells why, step by step', () => {
    expect(whyText(article, why(article, 'relations-interrupted', 'latestStart')!)).toMatchSnapshot()
    expect(whyText(article, why(article, 'skopje-summit', 'latestEnd')!)).toMatchSnapshot()
    expect(why(article, 'osce-stage-status', 'earliestStart')).toBeUndefined()
    expect(why(article, 'kostunica-victory', 'earliestStart')).toBeUndefined()
  })
})

describe('the stages of the plan, if each is over before the next begins and the second is still to come', () => {
  const assumed = (type: 'after', to: string) => ({ type, to, basis: 'assumed' }) as const
  const more: Readonly<Record<string, NonNullable<EventInput['relations']>>> = {
    'osce-stage-government': [{ type: 'startsBefore', to: 'osce-stage-status' }, assumed('after', 'article-published')],
    'osce-stage-status': [assumed('after', 'osce-stage-government')],
  }
  const { chronology } = parseChronology({
    ...russiaNato2000,
    events: russiaNato2000.events.map((event) => ({ ...event, relations: more[event.id] ?? event.relations })),
  })
  const timeline = resolve(chronology!)

  it('put the third after five years, of 1825 days in case of doubt, and name both assumptions', () => {
    const reason = why(timeline, 'osce-stage-status', 'earliestStart')!
    expect(isoDay(reason.day)).toBe('2005-12-04')
    expect(reason.steps.map(({ statement }) => `${statement.event} ${statement.kind} ${statement.basis}`)).toEqual([
      'article-published date inferred',
      'osce-stage-government relation assumed',
      'osce-stage-government duration stated',
      'osce-stage-status relation assumed',
    ])
    expect(reason.premises).toHaveLength(3)
  })
})

const claim = {
  asserters: ['kostunica'],
  stance: 'states',
  status: 'occurred',
  cites: [{ source: 'oath-report' }],
} as const
const oath: EventInput = {
  id: 'kostunica-oath',
  title: 'Kostunica takes the oath as president',
  kind: 'event',
  claims: [{ ...claim, when: '2000-10-07' }],
}
const presence: EventInput = {
  id: 'kostunica-in-skopje',
  title: 'Kostunica attends the meeting in Skopje as president',
  kind: 'event',
  relations: [
    { type: 'after', to: 'kostunica-oath', basis: 'inferred' },
    { type: 'within', to: 'skopje-summit' },
  ],
  claims: [claim],
}

describe('the oath of a president who had been in Skopje as president before', () => {
  const timeline = articleAlone([oath, presence])
  const { contradictions } = networkOf(timeline)

  it('is one contradiction of four statements', () => {
    expect(contradictions).toHaveLength(1)
    expect(contradictionText(timeline, contradictions[0]!)).toMatchSnapshot()
    expect(contradictions[0]!.events.toSorted()).toEqual(['kostunica-in-skopje', 'kostunica-oath', 'skopje-summit'])
  })

  it('leaves the three entries as they are dated, and the rest as it was', () => {
    expect(boundsText('', provedBounds(timeline, 'skopje-summit')!.bounds)).toBe('Sep 2000')
    expect(boundsText('', provedBounds(timeline, 'kostunica-oath')!.bounds)).toBe('7 Oct 2000')
    expect(boundsText('', provedBounds(timeline, 'kostunica-in-skopje')!.bounds)).toBe('not dated')
    for (const { event } of article.events) {
      if (event.id === 'skopje-summit') continue
      expect(provedBounds(timeline, event.id)).toEqual(provedBounds(article, event.id))
    }
  })

  it.each(['skopje-summit', 'kostunica-oath'])('is none without the date of %s', (id) => {
    const events = timeline.events.map((event) =>
      event.event.id === id ? { ...event, stated: { ...event.stated, hard: noDate } } : event,
    )
    expect(networkOf({ ...timeline, events }).contradictions).toEqual([])
  })

  const noDate: Bounds = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }
})
