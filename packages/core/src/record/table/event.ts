import { type EventInput, type StatusId, stanceOf, tenseOf, type When } from '../model/index.ts'
import { citesOf } from './cites.ts'
import type { DateOptions } from './date-cell.ts'
import type { Registers } from './registers.ts'
import type { RowReader } from './row-reader.ts'
import type { HeadedRow } from './rows.ts'
import { partsOf } from './source-cell.ts'
import { readStatusCell } from './status-cell.ts'
import { whenOf } from './when.ts'

export interface EventRead {
  readonly event: EventInput
  readonly status: StatusId
  /** Whether the row says nothing of its status, and it is taken as occurred. */
  readonly statusIsTaken: boolean
  readonly when: When | undefined
}

export interface EventOptions {
  readonly dates: DateOptions
  readonly registers: Registers
  /** The id that a row asks for, if it can have it, or one from the title. */
  readonly idOf: (row: RowReader, title: string) => string
  /** The name of the table, which is the source of what cites no other. */
  readonly table: string
}

/** The title of a row that has none. */
export function untitled(row: number): string {
  return `Row ${row} of the table`
}

/** The event of a row, with one claim: what the first of its sources says. */
export function eventOf(
  { number, line }: HeadedRow,
  row: RowReader,
  { dates, registers, idOf, table }: EventOptions,
): EventRead {
  const named = (name: 'who' | 'place' | 'topic', id: (name: string) => string) => [
    ...new Set(row.cells(name).flatMap(({ text }) => partsOf(text).map(id))),
  ]
  const titleCell = row.cell('title')
  const title = titleCell?.text.replace(/\s+/g, ' ') ?? untitled(number)
  const summary = row.cell('summary')?.text
  const statusCell = row.cell('status')
  // Where nothing is said to have happened, or not what became of it, nothing is a fact.
  const unclear = statusCell !== undefined || titleCell === undefined ? 'alleged' : undefined
  const status = row.read(statusCell, readStatusCell) ?? unclear ?? 'occurred'
  const when = whenOf(row, { ...dates, tense: tenseOf(status) })
  const cited = citesOf(row)
  const cites =
    cited.length === 0
      ? [{ source: registers.source(table), locator: `line ${line}` }]
      : cited.map(({ title: source, ...rest }) => ({ source: registers.source(source), ...rest }))
  const id = idOf(row, title)
  for (const cell of row.cells('notes')) row.note(cell.text)
  for (const cell of row.unread()) row.keep(cell)
  return {
    status,
    statusIsTaken: statusCell === undefined && titleCell !== undefined,
    when,
    event: {
      id,
      title,
      ...(summary === undefined ? {} : { summary }),
      kind: 'event',
      where: named('place', registers.place).map((place) => ({ place })),
      actors: named('who', registers.actor).map((actor) => ({ actor })),
      topics: named('topic', registers.topic),
      claims: [
        {
          asserters: [registers.author(cited[0]?.title ?? table)],
          stance: stanceOf(status),
          status,
          ...(when === undefined ? {} : { when }),
          cites,
        },
      ],
      notes: row.notes.map((text) => ({ text })),
    },
  }
}
