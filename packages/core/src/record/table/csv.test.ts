import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseChronology } from '../model/index.ts'
import { brokenTables, csvCases } from './csv.cases.ts'
import { delimiters } from './delimiters.ts'
import { delimiterNames, importTable, readCsv, writeCsv } from './index.ts'

const cellsOf = (text: string, delimiter?: (typeof delimiterNames)[number]) => {
  const read = readCsv(text, { delimiter })
  return read.ok ? read.value.rows.map((row) => row.cells.map((cell) => cell.text)) : []
}

test.each(csvCases)('reads $name', ({ text, cells }) => {
  expect(readCsv(text).diagnostics).toEqual([])
  expect(cellsOf(text)).toEqual(cells)
})

test.each(brokenTables)('tells the place of $name', ({ text, code, at, kept }) => {
  const read = readCsv(text)
  expect(read.diagnostics.map(({ place, ...found }) => [found.code, place?.line, place?.column])).toEqual([
    [code, ...at],
  ])
  expect(read.ok).toBe(kept !== undefined)
  if (kept) expect(cellsOf(text).at(-1)).toEqual(kept)
})

it('numbers rows as a spreadsheet does, and places cells in the file', () => {
  const read = readCsv('a,b\n\n"1\n2","3"\n4,5\n')
  if (!read.ok) throw new Error('not read')
  const { rows, placeOf } = read.value
  expect(rows.map(({ number }) => number)).toEqual([1, 3, 4])
  expect(placeOf(rows[1]!.cells[1]!)).toMatchObject({ line: 4, column: 4, length: 3 })
  expect(placeOf(rows[2]!.cells[1]!)).toMatchObject({ line: 5, column: 3, length: 1 })
})

describe('a table that is written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'",;\t\n=-@\' a'), maxLength: 8 }),
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  const readable = (rows: readonly (readonly string[])[]) =>
    rows
      .filter((cells) => cells.some((text) => text.trim() !== ''))
      .map((cells) => cells.map((text) => text.replace(/\r\n?/g, '\n')))

  it('reads back as the same cells, an apostrophe before what is like a formula apart', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const guarded = rows.map((cells) => cells.map((text) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)))
        expect(cellsOf(writeCsv(rows), 'comma')).toEqual(readable(guarded))
      }),
      { numRuns: 500 },
    )
  })

  it.each(delimiterNames)('reads back with every cell quoted, with a %s between', (delimiter) => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiters[delimiter]))
          .join('\n')
        expect(cellsOf(text, delimiter)).toEqual(readable(rows))
        expect(cellsOf(text)).toEqual(readable(rows))
      }),
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-0044-03-15', "'-0044-03-15"],
    ['@all', "'@all"],
    ["'=1", "''=1"],
    ['-inf', '-inf'],
    ['a=1', 'a=1'],
  ])('is safe to open in a spreadsheet: %s', (text, written) => {
    expect(writeCsv([[text]])).toBe(`${written}\r\n`)
  })
})

it('whatever a file holds is read or refused at a place that is in it', () => {
  const signs = fc.constantFrom(
    ...'",;\t\n\r\0\uFEFF=-/. ',
    'Date',
    'Title',
    'Source',
    'Page',
    '05/12/2000',
    'late May',
    'p. 3',
    '\uD800',
    '99999999999',
    'sep=;\n',
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const read = importTable(text, { name: 'a.csv' })
      expect(read.ok || read.diagnostics.length > 0).toBe(true)
      if (read.ok) expect(parseChronology(read.value.chronology).diagnostics).toEqual([])
      for (const { place, path } of read.diagnostics) {
        expect(path).toBeUndefined()
        if (place) expect(place.offset + place.length).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 2000, seed: 1911 },
  )
})
