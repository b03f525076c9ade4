import { statuses } from '@regesta/core/record'
import type { Entry } from '@regesta/core/view'
import { clip, fit, fitRight, printable, width } from '../../terminal/index.ts'
import type { Rectangle } from '../layout.ts'
import { type ListRow, listRows } from '../list-rows.ts'
import { bold, dim, fitRow, type Row, restyle, span } from '../rows.ts'
import type { State } from '../state.ts'
import { glyphsOf, statusGlyph } from '../theme.ts'

/** The visible rows of the list. */
export function listPane(state: State, { columns, rows }: Rectangle): readonly Row[] {
  const all = listRows(state.view, rows)
  if (all.length === 0)
    return [[span(state.view.total === 0 ? ' nothing was known yet' : ' nothing matches the filter', dim)]]
  return all.slice(state.listTop, state.listTop + rows).map((row) => rowOf(row, state, columns))
}

/** "50-55 of 68": the visible rows as numbers of entries. */
export function listPosition(state: State, rows: number): string {
  const visible = listRows(state.view, rows).slice(state.listTop, state.listTop + rows)
  const entries = visible.flatMap((row) => (row.kind === 'entry' ? [row.entry.id] : []))
  const first = state.view.entries.findIndex(({ id }) => id === entries[0]) + 1
  const { dash } = glyphsOf(state.charset)
  const { total } = state.view
  const listed = state.view.entries.length
  const all = listed === total ? `${total}` : `${listed}/${total}`
  return entries.length === 0 ? 'none' : `${first}${dash}${first + entries.length - 1} of ${all}`
}

function rowOf(row: ListRow, state: State, columns: number): Row {
  if (row.kind === 'heading') return [span(` ${headingOf(row, state)}`, { bold: true, dim: true })]
  const { entry } = row
  const glyphs = glyphsOf(state.charset)
  const chosen = entry.id === state.selected
  const cells = entryRow(entry, state, columns)
  const line: Row = [span(chosen ? glyphs.selected : ' ', bold), ...cells]
  return chosen ? restyle(fitRow(line, columns, glyphs.ellipsis), { reverse: true }) : line
}

/** What is not the chronology proper is marked as such. */
function headingOf({ period }: Extract<ListRow, { kind: 'heading' }>, state: State): string {
  const title = printable(period.title, state.charset)
  return period.part === 'chronology' ? title : `${period.part === 'background' ? 'Background' : 'Outlook'}: ${title}`
}

interface Columns {
  readonly numbers: boolean
  readonly words: boolean
  readonly date: number
}

/** What there is room for beside the title. */
function columnsFor(columns: number): Columns {
  if (columns >= 90) return { numbers: true, words: true, date: 28 }
  if (columns >= 66) return { numbers: true, words: true, date: 26 }
  if (columns >= 50) return { numbers: true, words: false, date: 18 }
  return { numbers: false, words: false, date: columns >= 34 ? 13 : 0 }
}

/** Number, mark and status word, date, title. The word becomes its code where there is little room. */
function entryRow(entry: Entry, state: State, columns: number): Row {
  const glyphs = glyphsOf(state.charset)
  const room = columnsFor(columns)
  const status = statuses[entry.status]
  const number = room.numbers ? `${fitRight(String(entry.number), 3, '')} ` : ''
  const word = room.words ? fit(status.word, 11, '') : status.code
  const hit = state.search?.hits.includes(entry.id) ?? false
  return [
    span(number, dim),
    span(`${statusGlyph(entry.status, state.charset)} ${word}`, { family: entry.family }),
    span(entry.disputed ? '!' : ' ', bold),
    ...(room.date === 0 ? [] : [span(`${fit(dateFor(entry, room.date, state), room.date, glyphs.ellipsis)} `)]),
    span(printable(entry.title, state.charset), hit ? { underline: true } : {}),
  ]
}

function dateFor(entry: Entry, cells: number, state: State): string {
  const label = printable(entry.date.label, state.charset)
  if (width(label) <= cells) return label
  return clip(printable(entry.date.short, state.charset), cells, glyphsOf(state.charset).ellipsis)
}
