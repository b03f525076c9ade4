import { statuses } from '@regesta/core/record'
import { type Entry, emptyText, parts, type View } from '@regesta/core/view'
import { type Charset, clip, fit, fitRight, printable, width, wrap } from '../../terminal/index.ts'
import { hitsOf } from '../hits.ts'
import type { Rectangle } from '../layout.ts'
import { type ListRow, listRows } from '../list-rows.ts'
import { bold, dim, fitRow, type Row, restyle, span } from '../rows.ts'
import type { State } from '../state.ts'
import { glyphsOf, statusGlyph } from '../theme.ts'

/** The visible rows of the list. */
export function listPane(state: State, { columns, rows }: Rectangle): readonly Row[] {
  const all = listRows(state.view, rows)
  const empty = emptyText(state.view)
  if (empty !== undefined)
    return wrap(printable(empty, state.charset), columns - 2).map((line): Row => [span(` ${line}`, dim)])
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
  // Where there is no room for numbers the mark stands at the margin, unless the sign of the selection does.
  const isMarked = columns < withNumbers && state.marks.includes(entry.id)
  const line: Row = [span(chosen ? glyphs.selected : isMarked ? markSign : ' ', bold), ...cells]
  return chosen ? restyle(fitRow(line, columns, glyphs.ellipsis), { reverse: true }) : line
}

/** What is not the chronology proper is marked as such. */
function headingOf({ period }: Extract<ListRow, { kind: 'heading' }>, state: State): string {
  const title = printable(period.title, state.charset)
  return period.part === 'chronology' ? title : `${parts[period.part].title}: ${title}`
}

/** Beside the number of a marked entry; like the key that lists these. */
const markSign = "'"
/** Columns from which on there is room for numbers. */
const withNumbers = 50

interface Columns {
  readonly numbers: boolean
  readonly words: boolean
  readonly date: number
}

/** What there is room for beside the title. The date's column grows with the width, up to the longest date. */
function columnsFor(columns: number, view: View, charset: Charset): Columns {
  const numbers = columns >= withNumbers
  const words = columns >= 66
  if (columns < 34) return { numbers, words, date: 0 }
  // Margin, number, mark with the word or its code, sign of a dispute, and the blank before the title.
  const rest = columns - 3 - (numbers ? 4 : 0) - (words ? 13 : 5)
  const { label, short } = longestDates(view, charset)
  if (columns < 50) return { numbers, words, date: Math.min(narrowDate, label) }
  const share = Math.floor(rest * 0.45)
  return { numbers, words, date: label <= share ? label : Math.max(share, Math.min(short, Math.floor(rest * 0.52))) }
}

/** Enough for "within 3–10…, inf.". */
const narrowDate = 18

interface LongestDates {
  readonly label: number
  readonly short: number
}

const known = new WeakMap<View, Partial<Record<Charset, LongestDates>>>()

/** How many cells the longest dates of a view take, in the two forms. */
function longestDates(view: View, charset: Charset): LongestDates {
  const before = known.get(view)?.[charset]
  if (before) return before
  const longest = (form: 'label' | 'short') =>
    view.entries.reduce((most, { listed }) => Math.max(most, width(printable(listed[form], charset))), 0)
  const found = { label: longest('label'), short: longest('short') }
  known.set(view, { ...known.get(view), [charset]: found })
  return found
}

/** Number, mark and status word, date, title. The word becomes its code where there is little room. */
function entryRow(entry: Entry, state: State, columns: number): Row {
  const glyphs = glyphsOf(state.charset)
  const room = columnsFor(columns, state.view, state.charset)
  const status = statuses[entry.status]
  const mark = state.marks.includes(entry.id) ? markSign : ' '
  const number = room.numbers ? `${fitRight(String(entry.number), 3, '')}${mark}` : ''
  const word = room.words ? fit(status.word, 11, '') : status.code
  const hit = hitsOf(state).includes(entry.id)
  return [
    span(number, dim),
    span(`${statusGlyph(entry.status, state.charset)} ${word}`, { family: entry.family }),
    span(entry.disputed || entry.contradictions.length > 0 ? '!' : ' ', bold),
    ...(room.date === 0 ? [] : [span(`${fit(dateFor(entry, room.date, state), room.date, glyphs.ellipsis)} `)]),
    span(printable(entry.title, state.charset), hit ? { underline: true } : {}),
  ]
}

/** The longest form that fits; what must be cut keeps whole numbers, and what says that the date is inferred or derived. */
function dateFor(entry: Entry, cells: number, state: State): string {
  const label = printable(entry.listed.label, state.charset)
  const short = printable(entry.listed.short, state.charset)
  const whole = [label, short].find((form) => width(form) <= cells)
  if (whole !== undefined) return whole
  const { ellipsis } = glyphsOf(state.charset)
  const ending = /, (?:inf|der)\.$/.exec(short)?.[0] ?? ''
  const kept = clip(short, cells - ending.length - ellipsis.length, '')
  const inNumber = /^\d/.test(short.slice(kept.length))
  return (inNumber ? kept.replace(/\d+$/, '') : kept).trimEnd() + ellipsis + ending
}
