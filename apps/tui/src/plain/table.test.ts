import { resolve } from '@regesta/core/reasoning'
import { importTable, writeCsv } from '@regesta/core/record/table'
import { select, type View } from '@regesta/core/view'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hostileTitles } from './hostile.cases.ts'
import { listCsv, listMarkdown, tableReport } from './index.ts'
import { harbourView, hostileView } from './plain.fixture.ts'

function viewOf(csv: string): View {
  const read = importTable(csv, { name: 'facts.csv' })
  if (!read.ok) throw new Error(read.diagnostics[0]?.message)
  return select(resolve(read.value.chronology), '')
}

/** What a table is there for: titles, statuses, dates, names, sources with their places. */
function contents({ entries }: View) {
  return entries.map(({ id, title, summary, status, date, actors, places, topics, claims, notes }) => ({
    ...{ id, title, summary, status, date },
    names: [actors, places, topics].map((things) => things.map(({ name }) => name)),
    cites: claims[0]!.cites.map((cite) => [cite.title, cite.locator]),
    notes: notes.map(({ text }) => text).join('\n\n'),
  }))
}

describe('a table of entries', () => {
  it('in CSV', async () => {
    const csv = listCsv(harbourView())
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot('snapshots/list.csv')
  })

  it('in Markdown', async () => {
    await expect(listMarkdown(harbourView())).toMatchFileSnapshot('snapshots/list.md')
  })

  it('says what it cannot hold', async () => {
    const report = tableReport(harbourView('-topic:quarrels'), 'csv', [])
    await expect(report).toMatchFileSnapshot('snapshots/table-report.txt')
    expect(tableReport(harbourView(), 'md', [])).not.toContain('cannot hold')
  })

  test.each(hostileTitles)('is safe from a title that %s', (_name, title) => {
    for (const text of [listCsv(hostileView(title)), listMarkdown(hostileView(title))]) {
      expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    }
  })

  it('runs nothing in a spreadsheet, and says so', () => {
    const view = hostileView('=HYPERLINK("http://example.org")')
    expect(listCsv(view)).toContain(`,"'=HYPERLINK(""http://example.org"")",`)
    expect(listCsv(view)).not.toMatch(/[,\n]"?=/)
    expect(tableReport(view, 'csv', [])).toContain('would be run as a formula')
  })

  it('is one row of Markdown an entry, whatever stands in it', () => {
    expect(listMarkdown(hostileView('a | b\n<b> *c*')).split('\n')[2]).toContain('a \\| b \\<b\\> \\*c\\*')
  })
})

describe('an imported table that is written again', () => {
  const word = fc.stringMatching(/^[a-zA-Z=@+' -]{1,12}$/).filter((text) => /[a-z]/i.test(text))
  const names = fc.array(word, { maxLength: 3 }).map((list) => list.join('; '))
  const date = fc.constantFrom(
    '',
    '1911-05-03',
    '1911-05',
    'late May 1911',
    'about 1890',
    'spring 1912',
    '1911-05/1911-06',
    'by 1912',
    '05/06/1911',
    'June 1911?',
  )
  const source = fc.constantFrom('', 'Minutes', 'Minutes p. 12', 'Minutes p. 12; Gazette, fol. 3', 'Log; Log p. 3')
  const row = fc.tuple(
    word,
    fc.constantFrom('', 'planned', 'alleged', 'maybe'),
    date,
    names,
    names,
    names,
    source,
    word,
  )

  it('reads back as the same entries', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = writeCsv([['Title', 'Status', 'Date', 'Who', 'Place', 'Topic', 'Source', 'Card'], ...rows])
        const view = viewOf(table)
        expect(contents(viewOf(listCsv(view)))).toEqual(contents(view))
      }),
      { numRuns: 300 },
    )
  })
})
