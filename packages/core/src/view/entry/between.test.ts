import { describe, expect, it } from 'vitest'
import { resolve } from '../../reasoning/index.ts'
import { type EventInput, parseChronology } from '../../record/index.ts'
import { betweenTexts, entryOf, unboundedText } from './index.ts'

function event(id: string, when?: string, more: Partial<EventInput> = {}): EventInput {
  return {
    id,
    title: id,
    kind: 'event',
    claims: [
      {
        asserters: ['clerk'],
        stance: 'reports',
        status: 'occurred',
        cites: [{ source: 'ledger' }],
        ...(when === undefined ? {} : { when }),
      },
    ],
    ...more,
  }
}

function timelineOf(...events: readonly EventInput[]) {
  const { chronology, diagnostics } = parseChronology({
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911',
    asOf: '1930',
    sources: [{ id: 'ledger', type: 'document', title: 'Ledger' }],
    actors: [{ id: 'clerk', name: 'the clerk', kind: 'person' }],
    events,
  })
  expect(diagnostics).toEqual([])
  return resolve(chronology!)
}

describe('the order of two entries in words', () => {
  it.each<readonly [string, EventInput, EventInput, string, string]>([
    [
      'certain',
      event('flood', '1911-05-03'),
      event('repair', '1911-05-05'),
      '“flood” is certainly over before “repair” begins',
      '1 day lies between the end of “flood” and the start of “repair”, neither counted',
    ],
    [
      'certain, on the day after',
      event('flood', '1911-05-03'),
      event('repair', '1911-05-04'),
      '“flood” is certainly over before “repair” begins',
      '“repair” begins on the day after “flood” ends',
    ],
    [
      'a day in common',
      event('fair', '1911-05-01/1911-05-04'),
      event('flood', '1911-05-03'),
      '“fair” and “flood” certainly have a day in common',
      '“flood” begins 1 day before “fair” ends',
    ],
    [
      'not the other way round',
      event('fair', '1911-01-01/1911'),
      event('flood', '1911-02-10'),
      '“flood” is certainly not over before “fair” begins',
      '“flood” begins at the earliest 324 days before “fair” ends, at the latest 40 days after “fair” ends',
    ],
    [
      'not known',
      event('fair', '1911-05'),
      event('flood', '1911-05'),
      'Which of “fair” and “flood” comes first is not known',
      '“flood” begins at the earliest 30 days before “fair” ends, at the latest 30 days after “fair” ends',
    ],
    [
      'not known, of what no date bounds',
      event('fair'),
      event('flood'),
      'Which of “fair” and “flood” comes first is not known',
      'Nothing limits the time between them',
    ],
  ])('%s, however it is asked', (_, a, b, order, time) => {
    const timeline = timelineOf(a, b)
    expect(betweenTexts(timeline, a.id, b.id)).toMatchObject({ order, time })
    expect(betweenTexts(timeline, b.id, a.id)).toEqual(betweenTexts(timeline, a.id, b.id))
  })

  it('is nothing where one of them is not known', () => {
    expect(betweenTexts(timelineOf(event('fair')), 'fair', 'flood')).toBeUndefined()
  })
})

describe('what is derived', () => {
  const after = (to: string): Partial<EventInput> => ({ relations: [{ type: 'after', to }] })
  const planned = (id: string, when: string | undefined, more: Partial<EventInput> = {}): EventInput => {
    const { claims, ...rest } = event(id, when, more)
    return { ...rest, claims: claims.map((claim) => ({ ...claim, status: 'planned' as const })) }
  }

  it('is nothing that follows from the date of the entry alone', () => {
    const timeline = timelineOf(event('state', '1911-05-03/'), event('earlier', '/1911-05-03'))
    expect(timeline.events.map(({ derived }) => derived)).toEqual([[], []])
  })

  it('keeps saying that something lies within its bounds', () => {
    const timeline = timelineOf(event('flood', '1911-05-03'), event('repair', '[1911-05..1911-06]', after('flood')))
    expect(entryOf(timeline, 'repair')?.derived?.label).toBe('within 3 May – 30 June 1911, derived')
  })

  it('says which days of several are left, and that a best reading does not fit', () => {
    const timeline = timelineOf(
      event('flood', '1911-05-03'),
      event('repair', '[1911-05-01,1911-05-20]', after('flood')),
      event('memory', '1890~', after('flood')),
    )
    expect(entryOf(timeline, 'repair')?.derived?.days).toBe('within 3–20 May 1911; of its days only 20 May 1911')
    expect(entryOf(timeline, 'memory')?.derived?.days).toBe('3 May 1911 or later; its best reading does not fit')
  })

  it('leaves a fact as it is that a plan contradicts, and marks the plan alone', () => {
    const timeline = timelineOf(event('flood', '1911-05-03'), planned('feast', '1911-04', after('flood')))
    expect(timeline.order.contradictions).toMatchObject([{ events: ['feast', 'flood'], marked: ['feast'] }])
    expect(entryOf(timeline, 'flood')).toMatchObject({ contradicted: false, contradictions: [{}] })
    expect(entryOf(timeline, 'feast')?.contradicted).toBe(true)
    const [told] = entryOf(timeline, 'feast')!.contradictions
    expect(told?.statements.map(({ statement }) => statement)).toEqual(
      [
        '“feast” (planned) is dated April 1911 (Ledger).',
        '“feast” (planned) comes after “flood” (Ledger).',
        '“flood” is dated 3 May 1911 (Ledger).',
      ].map((statement) => statement.replace('Ledger', 'source 1')),
    )
    expect(told?.clash).toContain('What has happened is not doubted for that')
  })

  it('is nothing for what stands beside a contradiction, and that is said', () => {
    const timeline = timelineOf(
      event('flood', '1911-05-03'),
      event('repair', '1911-04', after('flood')),
      event('speech', undefined, after('repair')),
      event('alone'),
    )
    expect(unboundedText(timeline, 'speech')).toContain('an entry that it is related to stands in a contradiction')
    expect(unboundedText(timeline, 'alone')).toBe('Nothing that is said bounds its date.')
    expect(unboundedText(timeline, 'flood')).toBeUndefined()
  })
})
