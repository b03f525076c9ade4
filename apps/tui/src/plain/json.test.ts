import { entryOf } from '@regesta/core/view'
import { describe, expect, it, test } from 'vitest'
import { hostileTitles } from './hostile.cases.ts'
import { listJson, listNdjson, showJson, showNdjson } from './json.ts'
import { harbourView, hostileView } from './plain.fixture.ts'

const fields =
  'number id title kind status part disputed contradicted edtf earliestStart latestStart earliestEnd latestEnd derived soft label basis words actors places topics claims relations notes'

describe('JSON', () => {
  const entries = JSON.parse(listJson(harbourView()))

  it('is one array in display order, with the fields of the format and no others', () => {
    expect(entries.map((entry: { number: number }) => entry.number)).toEqual([1, 2, 3, 4])
    for (const entry of entries) expect(Object.keys(entry).join(' ')).toBe(fields)
  })

  it('writes days as ISO 8601, hard and soft', () => {
    expect(entries[3]).toMatchObject({
      edtf: '1912-21',
      // A year after the opening of 29 May at the least.
      earliestStart: '1912-05-28',
      latestEnd: '1912-12-31',
      derived: ['earliestStart', 'earliestEnd'],
      soft: {
        earliestStart: '1912-05-28',
        latestStart: '1912-05-31',
        earliestEnd: '1912-05-28',
        latestEnd: '1912-05-31',
      },
      words: 'next spring',
    })
  })

  it('tells an open end from one that is not known', () => {
    expect(entries[2]).toMatchObject({ earliestStart: '-inf', latestEnd: '1911-06-05', soft: null })
    expect(entries[0]).toMatchObject({
      edtf: null,
      earliestStart: 'unknown',
      latestEnd: 'unknown',
      soft: null,
      words: null,
    })
  })

  it('has every claim, whether known on the day or not', () => {
    expect(entries[3].claims).toEqual([
      {
        asserters: ['reporter', 'master'],
        stance: 'announces',
        status: 'planned',
        edtf: '1912-21',
        cites: [{ source: 'gazette', locator: 'p2.s2' }],
        known: true,
      },
      {
        asserters: ['moor'],
        stance: 'reports',
        status: 'occurred',
        edtf: '1913',
        cites: [{ source: 'history', locator: 'p12' }],
        known: false,
      },
    ])
  })

  it('has the relations that are written at the entry, and its notes', () => {
    expect(entries[2].relations).toEqual([{ type: 'within', to: 'opening', hedge: 'probable', basis: 'inferred' }])
    expect(entries[1].relations).toEqual([])
    expect(entries[1].notes).toEqual([
      { text: 'The Ariadne was lost in 1917.', cites: [{ source: 'history', locator: null }] },
    ])
  })

  it('of one entry has its passages too', () => {
    const entry = entryOf(harbourView().timeline, 'silting')!
    const texts = new Map([['gazette', 'The channel silts up.']])
    expect(JSON.parse(showJson(entry, { texts }))).toMatchObject({
      id: 'silting',
      passages: [
        { source: 'gazette', locator: 'p1.s1', state: 'unchecked', movedTo: null, text: 'The channel silts up.' },
      ],
    })
  })

  it('is the same as NDJSON, one object a line', () => {
    const lines = listNdjson(harbourView()).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(entries)
    const entry = entryOf(harbourView().timeline, 'silting')!
    const options = { texts: new Map() }
    expect(showNdjson(entry, options)).toMatch(/^.+\n$/)
    expect(JSON.parse(showNdjson(entry, options))).toEqual(JSON.parse(showJson(entry, options)))
  })

  test.each(hostileTitles)('keeps a title that %s, and prints nothing a terminal obeys', (_name, title) => {
    const text = listJson(hostileView(title))
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(JSON.parse(text)[0].title).toBe(title)
  })
})
