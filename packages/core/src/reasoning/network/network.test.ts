import { describe, expect, it } from 'vitest'
import {
  type ChronologyInput,
  type EventInput,
  parseChronology,
  type RelationRow,
  relations,
} from '../../record/index.ts'
import { type Bounds, isoDay } from '../../time/index.ts'
import { resolve, type Timeline } from '../resolve/index.ts'
import {
  alternativeText,
  before,
  between,
  contradictionText,
  type NetworkInput,
  networkOf,
  provedBounds,
  relates,
  startsBefore,
  why,
  whyText,
} from './index.ts'
import { anyTime, eventOf, inputOf } from './oracle.cases.ts'

type ClaimInput = EventInput['claims'][number]

const ledger = [{ source: 'ledger', locator: 'p1' }]

function event(
  id: string,
  when?: ClaimInput['when'],
  more: Partial<EventInput> & Partial<ClaimInput> = {},
): EventInput {
  const { status = 'occurred', hedge, cites = ledger, stance = 'reports', ...rest } = more
  const claim: ClaimInput = {
    asserters: ['clerk'],
    stance,
    status,
    cites,
    ...(when === undefined ? {} : { when }),
    ...(hedge === undefined ? {} : { hedge }),
  }
  return { id, title: id.replaceAll('-', ' '), kind: 'event', claims: [claim], ...rest }
}

function timelineFrom(...events: readonly EventInput[]): Timeline {
  const input: ChronologyInput = {
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911',
    asOf: '1930',
    sources: [
      { id: 'ledger', type: 'document', title: 'Ledger' },
      {
        id: 'gazette',
        type: 'article-newspaper',
        title: 'The Gazette',
        issued: { edtf: '1911-06-10', basis: 'inferred' },
      },
    ],
    actors: [{ id: 'clerk', name: 'the clerk', kind: 'person' }],
    events,
  }
  const { chronology, diagnostics } = parseChronology(input)
  expect(diagnostics).toEqual([])
  return resolve(chronology!)
}

/** "1911-05-01..1911-05-31/1911-05-01..": start, then end; nothing where a bound is not known. */
function boundsText(timeline: NetworkInput, id: string): string {
  const { bounds } = provedBounds(timeline, id)!
  const day = (bound: Bounds[keyof Bounds]) =>
    bound === null ? '' : Number.isFinite(bound) ? isoDay(bound) : bound > 0 ? 'ever' : 'always'
  return `${day(bounds.earliestStart)}..${day(bounds.latestStart)} / ${day(bounds.earliestEnd)}..${day(bounds.latestEnd)}`
}

describe('what bounds an event', () => {
  it.each<readonly [string, readonly EventInput[], string]>([
    [
      'an event before it, the same day allowed',
      [event('flood', '1911-05-03'), event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood' }] })],
      '1911-05-03..1911-05-31 / 1911-05-03..1911-05-31',
    ],
    [
      'at least so many days',
      [
        event('flood', '1911-05-03'),
        event('repair', '1911', { relations: [{ type: 'after', to: 'flood', atLeast: 'P10D' }] }),
      ],
      '1911-05-13..1911-12-31 / 1911-05-13..1911-12-31',
    ],
    [
      'at most a month, of 31 days in case of doubt',
      [
        event('flood', '1911-02-03'),
        event('repair', '1911', {
          duration: { atMost: 'P1D' },
          relations: [{ type: 'after', to: 'flood', atMost: 'P1M' }],
        }),
      ],
      '1911-02-03..1911-03-06 / 1911-02-03..1911-03-06',
    ],
    [
      'at least a year, of 365 days in case of doubt',
      [
        event('repair', undefined, { relations: [{ type: 'after', to: 'flood', atLeast: 'P1Y' }] }),
        event('flood', '1911-12-31'),
      ],
      '1912-12-30.. / 1912-12-30..',
    ],
    [
      'what it is part of',
      [
        event('fair', '1911-05-03/1911-05-09'),
        event('repair', undefined, { relations: [{ type: 'partOf', to: 'fair' }] }),
      ],
      '1911-05-03..1911-05-09 / 1911-05-03..1911-05-09',
    ],
    [
      'how long it went on, its first and last day both counted',
      [event('repair', '[1911-05-03..1911-05-09]', { duration: { atLeast: 'P5D' } })],
      '1911-05-03..1911-05-05 / 1911-05-07..1911-05-09',
    ],
    [
      'the day before another',
      [event('fair', '1911-05-03'), event('repair', undefined, { relations: [{ type: 'meets', to: 'fair' }] })],
      '..1911-05-02 / 1911-05-02..1911-05-02',
    ],
    [
      'the same days as another, give or take two',
      [
        event('fair', '1911-05-03'),
        event('repair', undefined, { relations: [{ type: 'sameTime', to: 'fair', atMost: 'P2D' }] }),
      ],
      '1911-05-01..1911-05-05 / 1911-05-01..1911-05-05',
    ],
    [
      'the day of the source that tells it as past',
      [event('repair', '1911', { cites: [{ source: 'gazette' }] })],
      '1911-01-01..1911-06-10 / 1911-01-01..1911-06-10',
    ],
    [
      'the day of the source that tells it as going on: it had begun',
      [event('repair', undefined, { status: 'ongoing', cites: [{ source: 'gazette' }] })],
      '..1911-06-10 / ..',
    ],
    [
      'not the day of a source that tells it as planned',
      [event('repair', '1911', { status: 'planned', cites: [{ source: 'gazette' }] })],
      '1911-01-01..1911-12-31 / 1911-01-01..1911-12-31',
    ],
    [
      'an event before it, of what is only said to lie before a day',
      [
        event('flood', '1911-05-03'),
        event('repair', '[..1911-05-20]', { relations: [{ type: 'after', to: 'flood' }] }),
      ],
      '1911-05-03..1911-05-20 / 1911-05-03..1911-05-20',
    ],
    [
      'nothing on a side on which it has no end',
      [
        event('flood', '1911-05-03', { relations: [{ type: 'after', to: 'repair' }] }),
        event('repair', '1911-02/..', { status: 'ongoing' }),
      ],
      '1911-02-01..1911-02-28 / ever..ever',
    ],
    [
      'no hedged relation',
      [
        event('flood', '1911-05-03'),
        event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood', hedge: 'probable' }] }),
      ],
      '1911-05-01..1911-05-31 / 1911-05-01..1911-05-31',
    ],
    [
      'no best reading',
      [
        event('flood', { edtf: '1911-05', soft: '1911-05-21/1911-05-31' }),
        event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood' }] }),
      ],
      '1911-05-01..1911-05-31 / 1911-05-01..1911-05-31',
    ],
    [
      'no season but its year',
      [event('flood', '1911-22'), event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood' }] })],
      '1911-05-01..1911-05-31 / 1911-05-01..1911-05-31',
    ],
    [
      'no event that is only held to be probable',
      [
        event('flood', '1911-05-03', { hedge: 'probable' }),
        event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood' }] }),
      ],
      '1911-05-01..1911-05-31 / 1911-05-01..1911-05-31',
    ],
    [
      'no plan; but it is bounded by what was done',
      [
        event('flood', '1911-05-03', { status: 'planned' }),
        event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood' }] }),
      ],
      '1911-05-01..1911-05-31 / 1911-05-01..1911-05-31',
    ],
    [
      'a fact, where it is a plan itself',
      [
        event('flood', '1911-05-03'),
        event('repair', '1911-05', { status: 'planned', relations: [{ type: 'after', to: 'flood' }] }),
      ],
      '1911-05-03..1911-05-31 / 1911-05-03..1911-05-31',
    ],
  ])('%s', (_, events, expected) => {
    expect(boundsText(timelineFrom(...events), 'repair')).toBe(expected)
  })

  it('by a source rests on the day of that source', () => {
    const timeline = timelineFrom(event('repair', undefined, { cites: [{ source: 'gazette' }] }))
    expect(whyText(timeline, why(timeline, 'repair', 'latestStart')!)).toBe(
      [
        'The start of “repair” is not after 10 June 1911, since:',
        '1. “repair” is told as past by a source of 10 June 1911 at the latest (inferred; The Gazette).',
        'It rests on one statement that is not simply stated (inferred).',
      ].join('\n'),
    )
  })

  it('is derived only where it follows from more than the date of the event', () => {
    const timeline = timelineFrom(
      event('flood', '1911-05-03'),
      event('repair', '1911-05', { relations: [{ type: 'after', to: 'flood', basis: 'assumed' }] }),
    )
    expect(provedBounds(timeline, 'flood')).toMatchObject({ derived: [], contradictions: [] })
    expect(provedBounds(timeline, 'repair')?.derived).toEqual(['earliestStart', 'earliestEnd'])
    expect(why(timeline, 'repair', 'earliestEnd')).toMatchObject({
      isDerived: true,
      steps: [
        { statement: { kind: 'date', event: 'flood', claims: [0] } },
        {
          statement: { kind: 'relation', event: 'repair', basis: 'assumed' },
          point: { event: 'repair', end: 'end' },
        },
      ],
      premises: [{ kind: 'relation' }],
    })
    expect(whyText(timeline, why(timeline, 'repair', 'earliestEnd')!)).toBe(
      [
        'The end of “repair” is not before 3 May 1911, since:',
        '1. “flood” is dated 3 May 1911 (Ledger, p1). So the end of “flood” is not before 3 May 1911.',
        '2. “repair” comes after “flood” (assumed; Ledger, p1).',
        'It rests on one statement that is not simply stated (assumed).',
      ].join('\n'),
    )
    expect(why(timeline, 'repair', 'latestEnd')).toMatchObject({
      isDerived: false,
      steps: [{ statement: { kind: 'date' } }],
    })
    expect(why(timeline, 'nowhere', 'latestEnd')).toBeUndefined()
    expect(provedBounds(timeline, 'nowhere')).toBeUndefined()
  })
})

describe('what comes before what', () => {
  it('is certain on one day only if somebody says so', () => {
    const timeline = timelineFrom(
      event('flood', '1911-05-03'),
      event('repair', '1911-05-03'),
      event('feast', '1911-05-03', { relations: [{ type: 'after', to: 'repair' }] }),
      event('speech', '1911-05-03', { relations: [{ type: 'after', to: 'feast' }] }),
    )
    expect(before(timeline, 'flood', 'repair').answer).toBe('possible')
    expect(before(timeline, 'repair', 'feast').answer).toBe('certain')
    expect(before(timeline, 'repair', 'speech')).toMatchObject({
      answer: 'certain',
      proof: [{ event: 'feast' }, { event: 'speech' }],
    })
    expect(before(timeline, 'speech', 'repair').answer).toBe('impossible')
    expect(startsBefore(timeline, 'repair', 'speech').answer).toBe('certain')
    expect(startsBefore(timeline, 'flood', 'speech').answer).toBe('possible')
    expect(relates(timeline, 'repair', 'equals', 'speech').answer).toBe('certain')
  })

  it('can be known where no date is', () => {
    const timeline = timelineFrom(
      event('flood'),
      event('repair', undefined, { relations: [{ type: 'after', to: 'flood', atLeast: 'P3D', atMost: 'P1W' }] }),
    )
    expect(before(timeline, 'flood', 'repair').answer).toBe('certain')
    const { least, most } = between(timeline, 'flood', 'repair')!
    expect([least.days, most.days]).toEqual([2, 6])
    expect(between(timeline, 'flood', 'nowhere')).toBeUndefined()
  })

  it('no plan proves the order of two facts', () => {
    const timeline = timelineFrom(
      event('flood', '1911'),
      event('plan', '1911', { status: 'planned', relations: [{ type: 'after', to: 'flood' }] }),
      event('repair', '1911', { relations: [{ type: 'after', to: 'plan' }] }),
    )
    expect(before(timeline, 'flood', 'repair').answer).toBe('possible')
    expect(before(timeline, 'flood', 'plan').answer).toBe('certain')
  })
})

describe('contradictions', () => {
  const three = timelineFrom(
    // By days.
    event('flood', '1911-05-03'),
    event('repair', '1911-04', { relations: [{ type: 'after', to: 'flood' }] }),
    // By a limit, far from any date.
    event('fair', undefined, { relations: [{ type: 'before', to: 'feast', atLeast: 'P3D' }] }),
    event('feast', undefined, { relations: [{ type: 'before', to: 'speech' }] }),
    event('speech', undefined, { relations: [{ type: 'startsAfter', to: 'fair', atMost: 'P1D' }] }),
    // By order alone.
    event('laying', '1911', { relations: [{ type: 'before', to: 'launch' }] }),
    event('launch', '1911', { relations: [{ type: 'before', to: 'laying' }] }),
    event('quiet-year', '1912'),
  )

  it('are all found, each with no statement too many', () => {
    expect(
      networkOf(three).contradictions.map((contradiction) => contradictionText(three, contradiction)),
    ).toMatchSnapshot()
  })

  it('leave the dates of their events as stated, and all others in force', () => {
    expect(boundsText(three, 'repair')).toBe('1911-04-01..1911-04-30 / 1911-04-01..1911-04-30')
    expect(provedBounds(three, 'repair')!.contradictions).toHaveLength(1)
    expect(provedBounds(three, 'quiet-year')!.contradictions).toEqual([])
    expect(before(three, 'launch', 'quiet-year').answer).toBe('certain')
    // What contradicts each other is in no order, not even by its dates.
    expect(before(three, 'repair', 'flood')).toMatchObject({ answer: 'possible', proof: [] })
    expect(between(three, 'repair', 'flood')).toMatchObject({ least: { days: -Infinity }, most: { days: Infinity } })
  })

  it('with a plan set no fact aside', () => {
    const timeline = timelineFrom(
      event('flood', '1911-05-03'),
      event('repair', '1911-05-10', { relations: [{ type: 'after', to: 'flood', atMost: 'P2W' }] }),
      event('plan', '1911-05', { status: 'planned', relations: [{ type: 'before', to: 'flood', atLeast: 'P1M' }] }),
    )
    expect(networkOf(timeline).contradictions).toMatchObject([
      {
        statements: [{ event: 'flood' }, { event: 'plan', kind: 'relation' }, { event: 'plan', kind: 'date' }],
        setAside: [{ event: 'plan' }, { event: 'plan' }],
      },
    ])
    expect(boundsText(timeline, 'flood')).toBe('1911-05-03..1911-05-03 / 1911-05-03..1911-05-03')
    expect(before(timeline, 'flood', 'repair').answer).toBe('certain')
  })

  it('that need a plan and a fact between two plans are found without any date', () => {
    const timeline = timelineFrom(
      event('flood'),
      event('repair', undefined, { relations: [{ type: 'after', to: 'flood', atLeast: 'P10D' }] }),
      event('plan', undefined, {
        status: 'planned',
        relations: [
          { type: 'before', to: 'flood' },
          { type: 'after', to: 'repair' },
        ],
      }),
    )
    expect(networkOf(timeline).contradictions).toMatchObject([
      { events: ['flood', 'plan', 'repair'].toSorted(), setAside: [{}, {}] },
    ])
  })

  it('between a plan and a fact are found without any date, whichever way the days are counted', () => {
    const timeline = timelineFrom(
      event('flood'),
      event('plan', undefined, {
        status: 'planned',
        relations: [
          { type: 'contains', to: 'flood' },
          { type: 'meets', to: 'flood' },
        ],
      }),
    )
    expect(networkOf(timeline).contradictions).toMatchObject([{ events: ['flood', 'plan'], setAside: [{}, {}] }])
  })

  it('can lie in the date alone', () => {
    const bounds = { ...anyTime, earliestStart: 10, latestEnd: 5 }
    const timeline = inputOf([eventOf('flood', bounds)])
    expect(contradictionText(timeline, networkOf(timeline).contradictions[0]!)).toMatch(
      /^This statement cannot be true:\n1\. “flood” is/,
    )
  })
})

describe('what takes an "or" to say', () => {
  it('is held against what is proved, and moves nothing', () => {
    const timeline = timelineFrom(
      event('flood', '1911-05-03'),
      event('repair', '[1911-05-01,1911-05-20]', { relations: [{ type: 'before', to: 'feast' }] }),
      event('feast', '[1911-05-02,1911-06-01]', {
        relations: [
          { type: 'after', to: 'flood' },
          { type: 'before', to: 'speech' },
        ],
      }),
      event('speech', '1911-05-25', {
        relations: [{ type: 'sameTime', to: 'flood', atLeast: 'P30D', hedge: 'possible' }],
      }),
      event('fair', '1911-05-04', { relations: [{ type: 'sameTime', to: 'flood', atLeast: 'P1W', atMost: 'P2W' }] }),
      event('visit', '1911-05', { relations: [{ type: 'within', to: 'fair', atLeast: 'P1D' }] }),
    )
    expect(networkOf(timeline).alternatives.map((alternative) => alternativeText(timeline, alternative))).toEqual([
      '“fair” is at the same time as “flood” (at least 1 week and at most 2 weeks) (Ledger, p1). That does not fit what is proved.',
      '“feast” is dated 2 May or 1 June 1911 (Ledger, p1). That does not fit what is proved.',
      '“repair” is dated 1 or 20 May 1911 (Ledger, p1). It fits what is proved, and moves nothing.',
      '“visit” lies within “fair” (at least 1 day) (Ledger, p1). The limit says nothing that can be checked.',
    ])
  })
})

describe('the table of relations', () => {
  it.each(Object.entries<RelationRow>(relations))(
    '%s bounds something if and only if it orders',
    (_, { orders, bounds }) => {
      expect(bounds.length > 0).toBe(orders)
    },
  )
})
