import type { Diagnostic, Place } from '../../diagnostic/index.ts'
import { type Chronology, type ChronologyInput, parseChronology, slugOf } from '../model/index.ts'
import { type ColumnName, columns, readableColumns } from './columns.ts'
import { type CsvOptions, readCsv } from './csv.ts'
import type { DateOptions } from './date-cell.ts'
import { eventOf, untitled } from './event.ts'
import { eventIds } from './event-ids.ts'
import { headOf } from './head.ts'
import { type ColumnMap, mapColumns } from './mapping.ts'
import { registers } from './registers.ts'
import { rowReader } from './row-reader.ts'
import { type HeadedCell, headedTable } from './rows.ts'

export interface ImportOptions extends DateOptions, CsvOptions {
  /** Of the table, such as its file's: the source of what cites no other. */
  readonly name: string
  /** Of the chronology; without it what stands above the header, or the name. */
  readonly title?: string | undefined
  /** Which headers to read as what, beside those that are recognised. */
  readonly map?: ColumnMap | undefined
}

/** What was made of a table. */
export interface Imported {
  /** One event for each row below the header that holds something. Reads back without a diagnostic. */
  readonly chronology: Chronology
  /** Events without days, and without a status of their own, which are taken as occurred. */
  readonly withoutDate: number
  readonly withoutStatus: number
  /** Headers of the columns whose cells are kept as notes. */
  readonly kept: readonly string[]
}

export type ImportRead =
  | { readonly ok: true; readonly value: Imported; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * A chronology from a table in CSV: an event for each row that holds something, with one claim. Columns are recognised
 * by their headers or named by `map`; those that are neither are kept as notes (R034). Every cell that is not
 * understood has a diagnostic with its row and place, and is kept as a note of its event: nothing is guessed (a word
 * that is no status makes the event alleged, never a fact) and nothing is dropped. A row without a source cites the
 * table, by line.
 *
 * Nothing is read where cells cannot be told apart (R031, R009, R010), where no column tells what happened, or where a
 * mapped one is not there (R032). Never throws.
 */
export function importTable(text: string, options: ImportOptions): ImportRead {
  const csv = readCsv(text, options)
  if (!csv.ok) return csv
  const { placeOf } = csv.value
  const table = headedTable(csv.value)
  if (table.rows.length === 0) return refused('the table has no row below its header')
  const mapping = mapColumns(table.headers, options.map ?? {})
  if (!mapping.ok) return mapping

  const columnOf = (cell: HeadedCell): ColumnName | undefined => mapping.value[cell.column]
  const problems: Diagnostic[] = [...csv.diagnostics, ...table.problems]
  const names = registers()
  const idOf = eventIds(table.rows, columnOf)
  const events = table.rows.map((row) => {
    const reader = rowReader(row, columnOf, (found, cell) =>
      problems.push(inRow(row.number, found, cell, placeOf(cell))),
    )
    if (reader.cell('title') === undefined) problems.push(withoutTitle(row.number, placeOf(row.cells[0]!)))
    return eventOf(row, reader, { dates: options, registers: names, idOf, table: options.name })
  })
  const heading = options.title === undefined ? table.above.slice(1) : table.above
  const title = options.title ?? table.above[0] ?? options.name.replace(/\.[^.]*$/, '')
  const input: ChronologyInput = {
    regesta: 1,
    id: slugOf(title) || 'chronology',
    title,
    ...(heading.length === 0 ? {} : { summary: heading.join('\n') }),
    ...headOf(events, options.anchor),
    ...names.all(),
    events: events.map(({ event }) => event),
  }
  const { chronology, diagnostics } = parseChronology(input)
  if (!chronology) return { ok: false, diagnostics }

  const filled = new Set(table.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  const columnsWith = (is: (name: ColumnName | undefined) => boolean) =>
    table.headerCells.filter((_, index) => filled.has(index) && is(mapping.value[index]))
  const kept = columnsWith((name) => name === undefined)
  const derived = columnsWith((name) => name !== undefined && 'derived' in columns[name])
  const ofColumns = [
    ...kept.map((cell) => keptAsNotes(cell.text, placeOf(cell))),
    ...derived.slice(0, 1).map((cell) =>
      notRead(
        derived.map(({ text }) => text),
        placeOf(cell),
      ),
    ),
  ]
  return {
    ok: true,
    value: {
      chronology,
      withoutDate: events.filter(({ when }) => when?.edtf === undefined).length,
      withoutStatus: events.filter(({ statusIsTaken }) => statusIsTaken).length,
      kept: kept.map((cell) => cell.text.trim() || 'one without a header'),
    },
    diagnostics: [...ofColumns, ...problems, ...diagnostics].sort(
      (a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0),
    ),
  }
}

/** What is wrong with a cell, where it stands. */
function inRow(row: number, found: Diagnostic, { header }: HeadedCell, place: Place): Diagnostic {
  return { ...found, message: `row ${row}, ${header}: ${found.message}`, place }
}

function withoutTitle(row: number, place: Place): Diagnostic {
  const message = `row ${row} does not tell what happened`
  const help = `it is kept as "${untitled(row)}"; if it belongs to the row above, join the two`
  return { code: 'R004', severity: 'error', message, help, place }
}

function keptAsNotes(header: string, place: Place): Diagnostic {
  const message =
    header.trim() === '' ? 'a column without a header is kept as notes' : `the column "${header}" is kept as notes`
  const help = `--map can say what it is: ${readableColumns.join(', ')}`
  return { code: 'R034', severity: 'info', message, help, place }
}

function notRead(headers: readonly string[], place: Place): Diagnostic {
  const message = `not read, since they are worked out from the dates: ${headers.join(', ')}`
  return { code: 'R034', severity: 'info', message, place }
}

function refused(message: string): ImportRead {
  const help = 'the first row with more than one cell names the columns, such as Date, Title and Source'
  return { ok: false, diagnostics: [{ code: 'R031', severity: 'error', message, help }] }
}
