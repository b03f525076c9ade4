import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourTimeline } from '../fixture.cases.ts'
import { fields, parseQuery, select } from './index.ts'

const all = ['first-plan', 'opening', 'dredging', 'contract', 'worry', 'first-ship']

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['', all],
  ['   ', all],
  ['harbour', ['first-plan', 'opening']],
  ['"harbour opens"', ['opening']],
  ['HARBOUR opens', ['opening']],
  ['mans', ['contract']],
  ["pilots' worry", ['worry']],
  ['"worry - a"', ['worry']],
  ['actor:alm', ['contract']],
  ['actor:"Måns Alm"', ['contract']],
  ['by:pilots', ['opening']],
  ['place:quay', ['dredging']],
  ['topic:ships', ['worry', 'first-ship']],
  ['topic:ships,works', all],
  ['-topic:ships', ['first-plan', 'opening', 'dredging', 'contract']],
  ['source:log', ['dredging']],
  ['source:gazette', all],
  ['status:planned', ['opening']],
  ['status:planned,predicted', ['opening', 'first-ship']],
  ['status:actual', ['first-plan', 'dredging', 'contract', 'worry']],
  ['kind:judgement', ['worry']],
  ['-kind:judgement part:chronology', ['opening', 'dredging', 'contract']],
  ['is:disputed', ['dredging']],
  ['is:undated', ['worry']],
  ['is:derived', ['dredging', 'worry']],
  ['id:opening,contract', ['opening', 'contract']],
  ['before:1911-06', ['first-plan', 'opening', 'dredging', 'contract', 'worry']],
  ['before!:1911-06', ['first-plan', 'contract']],
  ['after:1911-06-05', ['opening', 'first-ship', 'worry']],
  ['after!:1911-05', ['first-ship']],
  ['during:1911-05', ['opening', 'dredging', 'contract', 'worry']],
  ['during!:1911-05', ['contract']],
  ['-during:1911', []],
]

describe('a query', () => {
  const timeline = harbourTimeline()

  it.each(rows)('%s', (query, ids) => {
    const view = select(timeline, query)
    expect(view.diagnostics).toEqual([])
    expect(view.entries.map((entry) => entry.id)).toEqual(expect.arrayContaining([...ids]))
    expect(view.entries).toHaveLength(ids.length)
    expect(view.omitted).toBe(all.length - ids.length)
    expect(view.periods.flatMap((period) => period.entries)).toHaveLength(ids.length)
  })

  it.each([
    ['acter:alm', 0, /"actor:"/],
    ['harbour staus:planned', 8, /"status:"/],
    ['status:happened', 0, /occurred/],
    ['status:planed', 0, /did you mean "planned"/],
    ['after:soon', 0, undefined],
    ['actor:', 0, /after the colon/],
    ['actor!:alm', 0, /dates/],
    ['kind:thing', 0, /event, state/],
  ])('%s is not understood: everything is shown, and the reason', (query, offset, help) => {
    const view = select(timeline, query)
    expect(view.entries).toHaveLength(all.length)
    expect(view.diagnostics).toMatchObject([{ code: 'R016', offset }])
    if (help) expect(view.diagnostics[0]?.help).toMatch(help)
  })

  it('counts what was not known yet apart from what is left out', () => {
    expect(select(timeline, '').notYetKnown).toBe(1)
    expect(select(harbourTimeline('1931'), '').notYetKnown).toBe(0)
  })

  it('never throws, whatever is typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.keys(fields), ':', '-', '"', '!', ',', ' ', '1911-05', '['),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(Array.isArray(parseQuery(text).diagnostics)).toBe(true)
        select(timeline, text)
      }),
    )
  })
})
