import { describe, expect, it } from 'vitest'
import { resolve } from '../../reasoning/index.ts'
import { type ChronologyInput, type EventInput, parseChronology } from '../../record/index.ts'
import { dayOf } from '../../time/index.ts'
import { layOutAxis } from '../axis/index.ts'
import { select } from '../query/index.ts'
import { entryOf } from './index.ts'

type ClaimInput = EventInput['claims'][number]

const sources = ['gazette', 'log', 'letter'].map((id) => ({ id, type: 'document', title: id, issued: '1912' }))

function claim(source: string, more: Partial<ClaimInput> = {}): ClaimInput {
  return { asserters: ['clerk'], stance: 'reports', status: 'occurred', cites: [{ source }], ...more }
}

function timelineOf(claims: readonly ClaimInput[], more: Partial<ChronologyInput> = {}) {
  const { chronology, diagnostics } = parseChronology({
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911/1912',
    asOf: '1912-12-31',
    sources,
    actors: [{ id: 'clerk', name: 'the clerk', kind: 'person' }],
    events: [{ id: 'opening', title: 'The harbour opens', kind: 'event', claims: [...claims] }],
    ...more,
  })
  expect(diagnostics).toEqual([])
  return resolve(chronology!)
}

const denies = { stance: 'denies' } as const

describe('why an entry is disputed', () => {
  it.each<readonly [string, readonly ClaimInput[], readonly string[]]>([
    [
      'one denial',
      [claim('gazette'), claim('log', denies)],
      ['Source 1 and source 2 contradict each other: the second says that it did not happen.'],
    ],
    [
      'several denials, in one sentence',
      [claim('log', denies), claim('gazette'), claim('letter', denies)],
      ['Source 1, source 2 and source 3 contradict each other: the last 2 say that it did not happen.'],
    ],
    [
      'two dates',
      [claim('gazette', { when: '1911-05-03' }), claim('log', { when: '1911-05-04' })],
      ['Source 1 says 3 May 1911, source 2 says 4 May 1911: both cannot be true.'],
    ],
    [
      'three dates, in one sentence',
      ['1911-05-03', '1911-05-04', '1911-05-05'].map((when, n) => claim(sources[n]!.id, { when })),
      ['Source 1 says 3 May 1911, source 2 says 4 May 1911, source 3 says 5 May 1911: not all can be true.'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(entryOf(timelineOf(claims), 'opening')?.disputes).toEqual(expected)
  })

  it('a denial is called one, whatever it denies', () => {
    const entry = entryOf(timelineOf([claim('gazette'), claim('log', denies)]), 'opening')
    expect(entry?.claims.map(({ status, standing }) => [status, standing])).toEqual([
      ['occurred', 'occurred'],
      ['occurred', 'denied'],
    ])
  })
})

describe('claims of one date', () => {
  it('have the mark of the one that gives the event its status', () => {
    const when = '1913-05-09'
    const timeline = timelineOf([
      claim('gazette', { status: 'planned', when, said: '1911' }),
      claim('log', { status: 'cancelled', when, said: '1912' }),
    ])
    const window = { from: dayOf(1911, 1, 1), to: dayOf(1914, 1, 1) }
    const marks = layOutAxis(select(timeline, ''), { window, resolution: 80 }).lanes.flatMap(({ rows }) => rows.flat())
    expect(marks.map(({ status }) => status)).toEqual(['cancelled'])
  })
})

describe('a date by a convention of the chronology’s own', () => {
  it('says so, also where it is exact', () => {
    const conventions = [{ id: 'old-style', name: 'Old Style', definition: 'Days are those of the Julian calendar.' }]
    const when = {
      edtf: '1911-02-23',
      words: 'the 10th of February',
      convention: 'old-style',
      basis: 'editor',
    } as const
    const { date } = entryOf(timelineOf([claim('gazette', { when })], { conventions }), 'opening')!
    expect(date).toMatchObject({ label: '23 February 1911', bounds: 'by Old Style', convention: 'old-style' })
  })
})
