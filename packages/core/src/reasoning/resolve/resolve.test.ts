import { describe, expect, it } from 'vitest'
import { type ChronologyInput, type EventInput, parseChronology } from '../../record/index.ts'
import { isoDay } from '../../time/index.ts'
import { resolve } from './index.ts'

type ClaimInput = EventInput['claims'][number]

const sources = [
  { id: 'spring-paper', type: 'article-newspaper', title: 'Spring paper', issued: '1911-05-02' },
  { id: 'summer-paper', type: 'article-newspaper', title: 'Summer paper', issued: '1911-08-20' },
  { id: 'memoir', type: 'book', title: 'Memoir', issued: '1930' },
  { id: 'letters', type: 'book', title: 'Letters', issued: '1930~' },
  { id: 'ledger', type: 'document', title: 'Ledger, undated' },
] as const

function claim(
  source: (typeof sources)[number]['id'],
  status: ClaimInput['status'],
  when?: string,
  more: Partial<ClaimInput> = {},
): ClaimInput {
  return { asserters: ['clerk'], stance: 'reports', status, cites: [{ source }], ...(when ? { when } : {}), ...more }
}

function timelineOf(
  claims: readonly ClaimInput[],
  asOf: string,
  more: Partial<EventInput> = {},
  others: readonly EventInput[] = [],
) {
  const input: ChronologyInput = {
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911',
    asOf: '1911-12-31',
    sources,
    actors: [{ id: 'clerk', name: 'the clerk', kind: 'person' }],
    events: [{ id: 'opening', title: 'The harbour opens', kind: 'event', claims, ...more }, ...others],
  }
  const { chronology, diagnostics } = parseChronology(input)
  expect(diagnostics).toEqual([])
  return resolve(chronology!, { asOf })
}

interface Row {
  readonly name: string
  readonly claims: readonly ClaimInput[]
  readonly asOf: string
  readonly more?: Partial<EventInput>
  readonly status: string | 'not yet known'
  readonly from?: string
  readonly to?: string
  readonly disputed?: boolean
}

const planned = claim('spring-paper', 'planned', '1911-06')
const opened = claim('summer-paper', 'occurred', '1911-07-15')

const rows: readonly Row[] = [
  {
    name: 'a plan, as long as nothing else is known',
    claims: [planned, opened],
    asOf: '1911-06-01',
    status: 'planned',
    from: '1911-06-01',
    to: '1911-06-30',
  },
  {
    name: 'a fact, once the record of it is known',
    claims: [planned, opened],
    asOf: '1911-08-20',
    status: 'occurred',
    from: '1911-07-15',
    to: '1911-07-15',
  },
  {
    name: 'a source issued some day of a year is known from the first of them on',
    claims: [planned, claim('memoir', 'occurred', '1911-07')],
    asOf: '1930-01-01',
    status: 'occurred',
    from: '1911-07-01',
    to: '1911-07-31',
  },
  {
    name: 'an as-of day that is one of several knows what the last of them knows',
    claims: [planned, opened],
    asOf: '[1911-08-01..1911-08-20]',
    status: 'occurred',
  },
  {
    name: 'nothing, before anybody said anything',
    claims: [planned, opened],
    asOf: '1911-05-01',
    status: 'not yet known',
  },
  {
    name: 'a source without a date is always known',
    claims: [claim('ledger', 'scheduled', '1911-06')],
    asOf: '1900',
    status: 'scheduled',
  },
  {
    name: 'a saying with a date of its own is known from that day',
    claims: [claim('memoir', 'planned', '1911-06', { said: '1911-05-10' })],
    asOf: '1911-05-10',
    status: 'planned',
  },
  {
    name: 'an actual claim is stronger than an alleged one',
    claims: [claim('ledger', 'alleged', '1911-04'), claim('ledger', 'occurred', '1911-05')],
    asOf: '1912',
    status: 'occurred',
    from: '1911-05-01',
  },
  {
    name: 'an alleged claim is stronger than a plan',
    claims: [claim('ledger', 'planned', '1911-06'), claim('ledger', 'alleged', '1911-04')],
    asOf: '1912',
    status: 'alleged',
    from: '1911-04-01',
  },
  {
    name: 'a plan is stronger than a fear',
    claims: [claim('ledger', 'feared'), claim('ledger', 'proposed', '1911')],
    asOf: '1912',
    status: 'proposed',
  },
  {
    name: 'inside a family the later claim gives the status',
    claims: [claim('summer-paper', 'cancelled', '1911-06'), claim('spring-paper', 'planned', '1911-06')],
    asOf: '1912',
    status: 'cancelled',
  },
  {
    name: 'inside a family the extent is the hull of all',
    claims: [claim('spring-paper', 'planned', '1911-06'), claim('summer-paper', 'planned', '1911-09')],
    asOf: '1912',
    status: 'planned',
    from: '1911-06-01',
    to: '1911-09-30',
  },
  {
    name: 'a claim without a date does not take the date away',
    claims: [claim('spring-paper', 'occurred', '1911-04'), claim('summer-paper', 'occurred')],
    asOf: '1912',
    status: 'occurred',
    from: '1911-04-01',
    to: '1911-04-30',
  },
  {
    name: 'that it had not happened does not undo a plan',
    claims: [claim('summer-paper', 'absent'), planned],
    asOf: '1912',
    status: 'planned',
  },
  {
    name: 'that it had not happened decides where nothing else is claimed',
    claims: [claim('summer-paper', 'absent', '/1911-08')],
    asOf: '1912',
    status: 'absent',
  },
  {
    name: 'dates that exclude each other are a dispute',
    claims: [claim('spring-paper', 'occurred', '1911-03'), claim('summer-paper', 'occurred', '1911-04-25')],
    asOf: '1912',
    status: 'occurred',
    from: '1911-03-01',
    to: '1911-04-25',
    disputed: true,
  },
  {
    name: 'dates of which one is finer are none',
    claims: [claim('spring-paper', 'occurred', '1911-04'), claim('summer-paper', 'occurred', '1911-04-25')],
    asOf: '1912',
    status: 'occurred',
    from: '1911-04-01',
    to: '1911-04-30',
  },
  {
    name: 'a dispute begins when its second side is known',
    claims: [claim('spring-paper', 'occurred', '1911-03'), claim('summer-paper', 'occurred', '1911-04-25')],
    asOf: '1911-06',
    status: 'occurred',
    to: '1911-03-31',
  },
  {
    name: 'a denial is a dispute',
    claims: [opened, claim('summer-paper', 'occurred', undefined, { stance: 'denies' })],
    asOf: '1912',
    status: 'occurred',
    disputed: true,
  },
  {
    name: 'a denial alone says that it did not happen',
    claims: [claim('summer-paper', 'occurred', undefined, { stance: 'denies' })],
    asOf: '1912',
    status: 'absent',
  },
  {
    name: 'a denial that is preferred, too',
    claims: [opened, claim('summer-paper', 'occurred', undefined, { stance: 'denies', id: 'denial' })],
    asOf: '1912',
    more: { preferred: { claim: 'denial', reason: 'an eyewitness' } },
    status: 'absent',
    disputed: true,
  },
  {
    name: 'a source of about 1930 is not known in 1912',
    claims: [planned, claim('letters', 'occurred', '1911-07-15')],
    asOf: '1912',
    status: 'planned',
  },
  {
    name: 'an as-of day that is only about known does not know what comes long after',
    claims: [planned, claim('memoir', 'occurred', '1911-07-15')],
    asOf: '1912~',
    status: 'planned',
  },
  {
    name: 'that it never happened contradicts that it did',
    claims: [opened, claim('ledger', 'absent')],
    asOf: '1912',
    status: 'occurred',
    disputed: true,
  },
  {
    name: 'that it had not happened by spring does not contradict that it did in summer',
    claims: [opened, claim('spring-paper', 'absent', '1911-03/1911-05')],
    asOf: '1912',
    status: 'occurred',
  },
  {
    name: 'that it had not happened by autumn contradicts that it did in summer',
    claims: [opened, claim('ledger', 'absent', '1911-03/1911-10')],
    asOf: '1912',
    status: 'occurred',
    disputed: true,
  },
  { name: 'a plan that came out otherwise is no dispute', claims: [planned, opened], asOf: '1912', status: 'occurred' },
  {
    name: 'a preferred claim decides alone',
    claims: [
      claim('spring-paper', 'occurred', '1911-03'),
      claim('summer-paper', 'occurred', '1911-04-25', { id: 'diary' }),
    ],
    asOf: '1912',
    more: { preferred: { claim: 'diary', reason: 'an eyewitness' } },
    status: 'occurred',
    from: '1911-04-25',
    to: '1911-04-25',
    disputed: true,
  },
  {
    name: 'a preference for what is not known yet decides nothing',
    claims: [
      claim('spring-paper', 'occurred', '1911-03'),
      claim('summer-paper', 'occurred', '1911-04-25', { id: 'diary' }),
    ],
    asOf: '1911-06',
    more: { preferred: { claim: 'diary', reason: 'an eyewitness' } },
    status: 'occurred',
    from: '1911-03-01',
  },
]

describe('what was known of an event on a day', () => {
  it.each(rows)('$name', ({ claims, asOf, more, status, from, to, disputed = false }) => {
    const timeline = timelineOf(claims, asOf, more)
    const [event] = timeline.events
    if (status === 'not yet known') {
      expect(event).toBeUndefined()
      expect(timeline.notYetKnown).toEqual(['opening'])
      return
    }
    expect(event?.status).toBe(status)
    expect(event?.disputed).toBe(disputed)
    if (from !== undefined) expect(isoDay(event!.extent.hard.earliestStart!)).toBe(from)
    if (to !== undefined) expect(isoDay(event!.extent.hard.latestEnd!)).toBe(to)
  })

  it('keeps every claim, with what is known of it and whether it decides', () => {
    const [event] = timelineOf([planned, opened], '1911-06-01').events
    expect(event?.claims.map(({ known, decides }) => ({ known, decides }))).toEqual([
      { known: true, decides: true },
      { known: false, decides: false },
    ])
  })

  it('numbers events in display order: background, chronology, outlook; in each by date, the undated last', () => {
    const event = (id: string, part: EventInput['part'], when?: string): EventInput => ({
      id,
      title: id,
      kind: 'event',
      part,
      claims: [claim('ledger', 'occurred', when)],
    })
    const timeline = timelineOf([planned], '1912', {}, [
      event('later', 'outlook', '1910'),
      event('undated-b', 'chronology'),
      event('undated-a', 'chronology'),
      event('by-may', 'chronology', '[..1911-05]'),
      event('old', 'background', '1911-12'),
      event('april', 'chronology', '1911-04'),
      event('same-as-april', 'chronology', '1911-04'),
    ])
    expect(timeline.events.map((e) => `${e.number} ${e.event.id}`)).toEqual([
      '1 old',
      '2 april',
      '3 same-as-april',
      '4 opening',
      '5 by-may',
      '6 undated-a',
      '7 undated-b',
      '8 later',
    ])
  })

  it('does not depend on the order in which events are written', () => {
    const event = (id: string): EventInput => ({
      id,
      title: id,
      kind: 'event',
      claims: [claim('ledger', 'occurred', '1911')],
    })
    const ids = (others: readonly EventInput[]) =>
      timelineOf([planned], '1912', {}, others).events.map((e) => e.event.id)
    expect(ids([event('a'), event('b'), event('c')])).toEqual(ids([event('c'), event('a'), event('b')]))
  })
})
