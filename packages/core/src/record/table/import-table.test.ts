import { describe, expect, it, test } from 'vitest'
import { parseChronology, type When } from '../model/index.ts'
import { dateCells, refusedDates } from './date-cell.cases.ts'
import { type ImportOptions, importTable, parseColumnMap, writeCsv } from './index.ts'
import { misplaced, sourceCells } from './source-cell.cases.ts'

function imported(rows: readonly (readonly string[])[], options: Partial<ImportOptions> = {}) {
  const read = importTable(writeCsv(rows), { name: 'facts.csv', ...options })
  if (!read.ok) throw new Error(read.diagnostics[0]?.message)
  const { chronology } = read.value
  expect(parseChronology(chronology)).toEqual({ chronology, diagnostics: [] })
  return {
    ...read.value,
    diagnostics: read.diagnostics,
    event: chronology.events[0]!,
    claim: chronology.events[0]!.claims[0]!,
  }
}
const codesOf = ({ diagnostics }: { diagnostics: readonly { code: string }[] }) => diagnostics.map(({ code }) => code)
const notesOf = ({ event }: ReturnType<typeof imported>) => event.notes.map(({ text }) => text)

describe('a date', () => {
  test.each(dateCells)(
    '$cell ($order $serials $anchor $status) is $edtf',
    ({ cell, edtf, status = '', ...options }) => {
      const table = imported(
        [
          ['Date', 'Title', 'Status'],
          [cell, 'Fire', status],
        ],
        options,
      )
      expect(codesOf(table)).toEqual([])
      expect(table.claim.when?.edtf).toBe(edtf)
    },
  )

  test.each(refusedDates)(
    '$cell ($order $serials) is asked about or refused',
    ({ cell, code, message, help, status = '', ...options }) => {
      const table = imported(
        [
          ['Date', 'Title', 'Status'],
          [cell, 'Fire', status],
        ],
        options,
      )
      const [found, ...others] = table.diagnostics
      expect(others).toEqual([])
      expect(found).toMatchObject({ code, place: { line: 2, column: 1 } })
      expect(found?.message).toMatch(/^row 2, Date: /)
      expect(found?.message).toContain(message)
      expect(found?.help ?? '').toContain(help)
      expect(table.claim.when).toBeUndefined()
      expect(notesOf(table)).toEqual([`Date as in the table: ${cell}`])
    },
  )

  it('in words keeps the words and how they were read', () => {
    const when: When = {
      edtf: '1911-05',
      words: 'late in May',
      soft: '1911-05-21/1911-05-31',
      rule: 'late-month',
      convention: 'thirds',
      supplied: ['year'],
      basis: 'inferred',
    }
    expect(
      imported(
        [
          ['Date', 'Title'],
          ['late in May', 'Fire'],
        ],
        { anchor: '1911-07' },
      ).claim.when,
    ).toEqual(when)
    const apart = [
      ['Date', 'Words', 'Basis', 'Title'],
      ['1911-05', 'late in May', 'inferred', 'Fire'],
    ]
    expect(imported(apart, { anchor: '1911-07' }).claim.when).toEqual(when)
    expect(imported(apart).claim.when).toEqual({ edtf: '1911-05', words: 'late in May', basis: 'inferred' })
  })

  test.each([
    ['1911-06-19', '1911-07-04', '1911-06-19/1911-07-04'],
    ['1911-06', '1911-06', '1911-06'],
    ['1911-06', '', '1911-06/'],
    ['', '1911-06', '/1911-06'],
    ['May 1911', '5 June 1911', '1911-05/1911-06-05'],
  ])('from %s to %s is %s', (start, end, edtf) => {
    const table = imported([
      ['Start', 'End', 'Title'],
      [start, end, 'Strike'],
    ])
    expect(codesOf(table)).toEqual([])
    expect(table.claim.when?.edtf).toBe(edtf)
  })

  it('with an end in another column begins on its day', () => {
    const table = imported([
      ['Date', 'End date', 'Title'],
      ['1911-06', '', 'Strike'],
      ['1911-06-19', '1911-07-04', 'Talks'],
    ])
    expect(table.chronology.events.map(({ claims }) => claims[0]?.when?.edtf)).toEqual([
      '1911-06',
      '1911-06-19/1911-07-04',
    ])
  })

  it('stands before another start, which is told and kept', () => {
    const rows = [
      ['Date', 'Start', 'End', 'Title'],
      ['spring 1911', '1911-03-04', '1911-04-02', 'Strike'],
    ]
    const table = imported(rows)
    expect(table.claim.when?.edtf).toBe('1911-21')
    expect(table.diagnostics).toMatchObject([
      { code: 'R034', message: 'row 2, Start: the date under "Date" counts; start and end are kept as notes' },
    ])
    expect(notesOf(table)).toEqual(['Start as in the table: 1911-03-04', 'End as in the table: 1911-04-02'])
    expect(imported(rows, { map: { words: ['Date'] } }).claim.when).toEqual({
      edtf: '1911-03-04/1911-04-02',
      words: 'spring 1911',
      basis: 'stated',
    })
  })

  test.each([
    ['the same start', '19 June 1911', [], '1911-06-19/1911-07-04'],
    ['a start, where it is none itself', 'the regatta', ['R020'], '1911-06-19/1911-07-04'],
  ])('gives way to %s', (_name, date, codes, edtf) => {
    const table = imported([
      ['Date', 'Start', 'End', 'Title'],
      [date, '1911-06-19', '1911-07-04', 'Strike'],
    ])
    expect(codesOf(table)).toEqual(codes)
    expect(table.claim.when?.edtf).toBe(edtf)
  })

  it('may be missing beside a basis, which is kept', () => {
    const table = imported([
      ['Date', 'Title', 'Basis'],
      ['', 'Talks', 'inferred'],
    ])
    expect(notesOf(table)).toEqual(['Basis: inferred'])
  })

  test.each([
    ['an end before its start', '1911-06', '1911-05', 'R008'],
    ['an end that is no single date', '1911-06', 'by 1912', 'R005'],
  ])('%s dates nothing, and both are kept', (_name, start, end, code) => {
    const table = imported([
      ['Start', 'End', 'Title'],
      [start, end, 'Strike'],
    ])
    expect(codesOf(table)).toEqual([code])
    expect(table.claim.when).toBeUndefined()
    expect(notesOf(table)).toEqual([`End as in the table: ${end}`, `Start as in the table: ${start}`])
  })
})

describe('sources', () => {
  const citesOf = ({ chronology, claim }: ReturnType<typeof imported>) =>
    claim.cites.map(({ source, locator }) =>
      [chronology.sources.find(({ id }) => id === source)?.title, locator].filter(Boolean).join(' | '),
    )

  test.each(sourceCells)('%j with page %j', (source, page, cites) => {
    const table = imported([
      ['Title', 'Source', 'Page'],
      ['Fire', source, page],
    ])
    expect(codesOf(table)).toEqual([])
    expect(citesOf(table)).toEqual(cites)
  })

  test.each(misplaced)('%j with page %j', (source, page, message) => {
    const table = imported([
      ['Title', 'Source', 'Page'],
      ['Fire', source, page],
    ])
    expect(codesOf(table)).toEqual(['R015'])
    expect(table.diagnostics[0]?.message).toContain(message)
    expect(notesOf(table)).toEqual([`Page as in the table: ${page}`])
  })

  test.each([
    ['Folio', '3r', 'folio 3r'],
    ['p.', '12', 'page 12'],
    ['PP', '12-14', 'page 12-14'],
    ['Paragraphs', '3', 'paragraph 3'],
  ])('take a bare number under %s for what the header counts', (header, cell, locator) => {
    const table = imported([
      ['Title', 'Source', header],
      ['Fire', 'Log', cell],
    ])
    expect(citesOf(table)).toEqual([`Log | ${locator}`])
  })

  it('are asserted by their authors, whom no table names', () => {
    const { chronology, claim } = imported([
      ['Title', 'Source'],
      ['Fire', 'Log of the pilots'],
    ])
    expect(claim.asserters).toEqual(['author-of-log-of-the-pilots'])
    expect(chronology.actors[0]).toMatchObject({ name: 'the author of Log of the pilots', anonymous: true })
    const name = 'Minutes of the harbour board on the dredging of the inner basin'
    const long = imported([
      ['Title', 'Source', 'Who'],
      ['Fire', name, `Author of ${name}`],
    ])
    expect(long.claim.asserters).toEqual([`author-of-${long.claim.cites[0]?.source}`])
  })

  it('that are addresses carry them', () => {
    const { chronology } = imported([
      ['Title', 'Source'],
      ['Fire', 'https://example.org/log'],
    ])
    expect(chronology.sources).toMatchObject([
      { id: 'https-example-org-log', type: 'webpage', URL: 'https://example.org/log' },
    ])
  })
})

describe('a status', () => {
  test.each([
    ['planned', 'planned'],
    [' Planned ', 'planned'],
    ['OCC', 'occurred'],
    ['', 'occurred'],
  ])('%j is %s', (cell, status) => {
    const table = imported([
      ['Title', 'Status'],
      ['Fire', cell],
    ])
    expect(codesOf(table)).toEqual([])
    expect(table.claim.status).toBe(status)
    expect(table.withoutStatus).toBe(cell === '' ? 1 : 0)
  })

  it('tells the stance where it can, as in short files', () => {
    const claimOf = (status: string) =>
      imported([
        ['Title', 'Status'],
        ['Second quay', status],
      ]).claim
    expect(claimOf('predicted').stance).toBe('predicts')
    expect(claimOf('planned').stance).toBe('reports')
  })

  it('that is none makes no fact', () => {
    const table = imported([
      ['Title', 'Status'],
      ['Second quay', 'planed'],
    ])
    expect(table.diagnostics).toMatchObject([{ code: 'R005', help: 'did you mean "planned"?' }])
    expect(table.claim).toMatchObject({ status: 'alleged', stance: 'alleges' })
    expect(notesOf(table)).toEqual(['Status as in the table: planed'])
  })
})

describe('a row', () => {
  it('names persons, places and topics, each once', () => {
    const { chronology, event } = imported([
      ['Title', 'Who', 'Where', 'Topic'],
      ['Fire', 'Anna Berg; Board', 'North Quay', 'Harbour; Fires'],
      ['Rain', 'anna  berg', 'North quay', ''],
    ])
    expect(chronology.actors.map(({ id }) => id)).toEqual(['anna-berg', 'board', 'author-of-facts-csv'])
    expect(chronology.places).toMatchObject([{ id: 'north-quay', name: 'North Quay' }])
    expect(event).toMatchObject({ actors: [{ actor: 'anna-berg' }, { actor: 'board' }], topics: ['harbour', 'fires'] })
  })

  it('has an id of its own, or one from its title', () => {
    const { chronology, diagnostics } = imported([
      ['ID', 'Title'],
      ['', 'Fire'],
      ['fire', 'Fire again'],
      ['F-12', 'Пожар'],
      ['', 'Пожар в порту'],
      ['13', '!'],
      ['fire', 'Fire'],
    ])
    expect(chronology.events.map(({ id }) => id)).toEqual([
      'fire-2',
      'fire',
      'f-12',
      'pozhar-v-portu',
      'event',
      'fire-3',
    ])
    expect(chronology.events.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
      'ID: F-12',
      'ID: 13',
      'ID as in the table: fire',
    ])
    expect(diagnostics).toMatchObject([{ code: 'R006', message: 'row 7, ID: the id "fire" stands in an earlier row' }])
  })

  it('without a title is no fact, and kept', () => {
    const table = imported([
      ['Title', 'Notes', 'Date'],
      ['', 'see above', '1911'],
    ])
    expect(codesOf(table)).toEqual(['R004'])
    expect(table.event).toMatchObject({
      title: 'Row 2 of the table',
      claims: [{ status: 'alleged', when: { edtf: '1911' } }],
    })
    expect(notesOf(table)).toEqual(['see above'])
  })

  it('keeps as notes what stands in other columns, and beyond them', () => {
    const table = imported([
      ['Title', 'Card', '', 'Date'],
      ['Fire', 'A 1', 'red', '1911', 'beyond'],
    ])
    expect(table.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['R034', 'info'],
      ['R034', 'info'],
      ['R031', 'error'],
    ])
    expect(notesOf(table)).toEqual(['Card: A 1', 'column C: red', 'column E: beyond'])
    expect(table.kept).toEqual(['Card', 'one without a header'])
  })
})

describe('columns', () => {
  const headers = ['When', 'Fact', 'Source', 'Pin', 'Событие', 'Event No. 2']

  it('are recognised by their headers', () => {
    const table = imported([
      ['Дата', 'Событие', 'Источник', 'Стр.'],
      ['1911', 'Пожар', 'Журнал', '3'],
    ])
    expect(codesOf(table)).toEqual([])
    expect(table.claim).toMatchObject({ when: { edtf: '1911' }, cites: [{ source: 'zhurnal', locator: 'page 3' }] })
  })

  it('are named by a map, which goes before', () => {
    const map = parseColumnMap(['title=Fact,date=When', ' page = Pin '])
    expect(map).toEqual({ ok: true, value: { title: ['Fact'], date: ['When'], page: ['Pin'] } })
    const table = imported([headers, ['1911', 'Fire', 'Log', '3', 'x', 'y']], map.ok ? { map: map.value } : {})
    expect(table.event.title).toBe('Fire')
    expect(table.claim.cites).toEqual([{ source: 'log', locator: 'page 3' }])
    expect(table.kept).toEqual(['Событие', 'Event No. 2'])
  })

  it('of titles may be missing where there are summaries', () => {
    expect(
      imported([
        ['Date', 'Description'],
        ['1911', 'Fire'],
      ]).event.title,
    ).toBe('Fire')
  })

  it('stand under the title of the table', () => {
    const { chronology } = imported([
      ['The harbour', ''],
      ['copied in 1912', ''],
      ['Date', 'Title'],
      ['1911', 'Fire'],
    ])
    expect(chronology).toMatchObject({ id: 'the-harbour', title: 'The harbour', summary: 'copied in 1912' })
  })

  test.each([
    [['dat=When'], 'no column can be read as "dat"', 'did you mean "date"'],
    [['When'], '"When" says of no column', 'date=When'],
    [['latestEnd=When'], 'no column can be read as "latestEnd"', 'it is one of'],
  ])('cannot be mapped by %j', (texts, message, help) => {
    const map = parseColumnMap(texts)
    expect(map).toMatchObject({ ok: false, diagnostics: [{ code: 'R032' }] })
    if (!map.ok) {
      expect(map.diagnostics[0]?.message).toContain(message)
      expect(map.diagnostics[0]?.help).toContain(help)
    }
  })

  test.each([
    [{ date: ['Whn'] }, 'there is no column "Whn"', 'did you mean "When"'],
    [{ title: ['When', 'Fact'] }, 'only one title', 'map one'],
    [{ title: ['Fact'], date: ['Fact'] }, 'both title and date', 'once'],
  ])('are refused where the map does not fit: %j', (map, message, help) => {
    const read = importTable(writeCsv([headers, ['1911', 'Fire']]), { name: 'facts.csv', map })
    expect(read).toMatchObject({ ok: false, diagnostics: [{ code: 'R032' }] })
    expect(read.diagnostics[0]?.message).toContain(message)
    expect(read.diagnostics[0]?.help).toContain(help)
  })

  test.each([
    [
      'a table without titles',
      [
        ['Date', 'Colour'],
        ['1911', 'red'],
      ],
      'R032',
    ],
    ['a table of a header', [['Date', 'Title']], 'R031'],
    ['an empty table', [], 'R031'],
  ])('%s is refused', (_name, rows, code) => {
    expect(importTable(writeCsv(rows), { name: 'facts.csv' })).toMatchObject({ ok: false, diagnostics: [{ code }] })
  })
})

describe('the chronology', () => {
  const rows = [
    ['Date', 'Title', 'Status'],
    ['1911-05-03', 'Fire', ''],
    ['1913', 'Second quay', 'planned'],
  ]

  it('spans the years of its dates, and is as of the last that is a fact', () => {
    const { chronology } = imported(rows)
    expect(chronology).toMatchObject({
      id: 'facts',
      title: 'facts',
      scope: '1911/1913',
      asOf: { edtf: '1911-05-03', basis: 'assumed' },
    })
    expect(
      imported([
        ['Date', 'Title'],
        ['the 20th century', 'Peace'],
      ]).chronology.asOf,
    ).toEqual({
      edtf: '2000-12-31',
      basis: 'assumed',
      reasons: [
        'The table does not say as of when it holds. This is the last day on which something in it can have happened.',
      ],
    })
    expect(imported(rows, { anchor: '1912-02' }).chronology.asOf).toEqual({ edtf: '1912-02', basis: 'stated' })
  })

  it('without dates says that it knows neither', () => {
    const { chronology } = imported([['Title'], ['Fire']])
    expect(chronology).toMatchObject({ scope: '../..', asOf: { words: 'not said by the table' } })
  })
})
