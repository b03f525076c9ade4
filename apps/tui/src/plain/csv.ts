import { type ColumnName, columnNames, isFormulaLike, writeCsv } from '@regesta/core/record/table'
import type { Entry, View } from '@regesta/core/view'
import { printable } from '../terminal/index.ts'
import { boundsData } from './bounds-data.ts'
import { count } from './prose.ts'

type Cells = Readonly<Record<ColumnName, string>>

/** Written to one side of a table only. */
const readOnly: readonly ColumnName[] = ['start', 'end', 'page']
const written = columnNames.filter((name) => !readOnly.includes(name))

/**
 * The entries of a view as a table in CSV, one row each, with columns that `regesta import` recognises and the four
 * bounds of each date. Nothing is left in it that a terminal would obey or a spreadsheet would run.
 */
export function listCsv(view: View): string {
  return writeCsv([[...written], ...rowsOf(view).map((cells) => cells.map(printableCell))])
}

/** What stands in the file otherwise than in the chronology, in sentences. */
export function csvChanges(view: View): readonly string[] {
  const cells = rowsOf(view).flat()
  const formulas = cells.filter((cell) => isFormulaLike(printableCell(cell))).length
  const unprintable = cells.filter((cell) => printableCell(cell) !== cell.replace(/\r\n?/g, '\n')).length
  const semicolons = view.entries.flatMap(namesOf).filter((name) => name.includes(';')).length
  return [
    formulas === 0 ? '' : `${count(formulas, 'cell')} would be run as a formula: an apostrophe stands in front.`,
    unprintable === 0
      ? ''
      : `${count(unprintable, 'cell')} held characters that nobody sees: they are left out, or a dot.`,
    semicolons === 0 ? '' : `${count(semicolons, 'name')} held a semicolon: a comma stands in its place.`,
  ].filter((each) => each !== '')
}

function rowsOf(view: View): readonly (readonly string[])[] {
  return view.entries.map((entry) => {
    const cells = cellsOf(entry)
    return written.map((name) => cells[name])
  })
}

function namesOf(entry: Entry): readonly string[] {
  const named = [...entry.actors, ...entry.places, ...entry.topics].map(({ name }) => name)
  return [...named, ...(decidingClaim(entry)?.cites ?? []).map(({ title }) => title)]
}

function cellsOf(entry: Entry): Cells {
  const { date, extent } = entry
  const cites = decidingClaim(entry)?.cites ?? []
  const places = cites.map(({ locator = '' }) => locator)
  const isDated = date.edtf !== undefined || date.words !== undefined
  return {
    id: entry.id,
    title: entry.title,
    summary: entry.summary ?? '',
    status: entry.status,
    date: date.edtf ?? '',
    start: '',
    end: '',
    words: date.words ?? '',
    basis: isDated ? date.basis : '',
    who: named(entry.actors),
    place: named(entry.places),
    topic: named(entry.topics),
    source: cites.map(({ title }) => withoutSemicolon(title)).join('; '),
    page: '',
    locator: places.every((place) => place === '') ? '' : places.join('; '),
    notes: entry.notes.map(({ text }) => text).join('\n\n'),
    ...boundsData(extent.hard),
  }
}

/** The claim that a row holds: the first of those that decide. */
export function decidingClaim({ claims }: Entry) {
  return claims.find((claim) => claim.decides) ?? claims[0]
}

const named = (things: readonly { readonly name: string }[]) =>
  things.map(({ name }) => withoutSemicolon(name)).join('; ')
/** In a cell with several names a semicolon stands between two of them. */
const withoutSemicolon = (name: string) => name.replaceAll(';', ',')
const printableCell = (text: string) =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => printable(line))
    .join('\n')
