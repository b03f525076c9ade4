import { closest, type Diagnostic, type Result } from '../../diagnostic/index.ts'
import type { Basis, When } from '../model/index.ts'
import { type CellOptions, readDateCell } from './date-cell.ts'
import type { RowReader } from './row-reader.ts'
import { spanOf } from './span.ts'

const bases = ['stated', 'inferred', 'assumed', 'derived', 'editor'] as const satisfies readonly Basis[]

/**
 * The date of a row, from its columns of dates, starts, ends, words and bases. An end beside a date begins on it. Where
 * a row has a start as well that is another, the date counts, and start and end are kept as notes (R034).
 */
export function whenOf(row: RowReader, options: CellOptions): When | undefined {
  const read = (text: string) => readDateCell(text, options)
  return withWords(row, dateOf(row, read), read)
}

function dateOf(row: RowReader, read: (text: string) => Result<When>): When | undefined {
  const [dateCell, startCell, endCell] = [row.cell('date'), row.cell('start'), row.cell('end')]
  const date = row.read(dateCell, read)
  if (date && dateCell && startCell && !isOf(read(startCell.text), date)) {
    row.misread(startCell, [besideDate(dateCell.header)])
    if (endCell) row.misread(endCell, [])
    return date
  }
  const firstCell = date ? dateCell : startCell
  const first = date ?? row.read(startCell, read)
  const last = row.read(endCell, read)
  if (last === undefined && (first === undefined || date)) return first
  const span = spanOf(first, last)
  if (span.ok) return span.value
  // What is wrong is told once; both ends are kept.
  let why = span.diagnostics
  for (const cell of [last && endCell, first && firstCell]) {
    if (!cell) continue
    row.misread(cell, why)
    why = []
  }
  return undefined
}

const isOf = (read: Result<When>, { edtf }: When) => read.ok && read.value.edtf === edtf

function besideDate(header: string): Diagnostic {
  return {
    code: 'R034',
    severity: 'info',
    message: `the date under "${header}" counts; start and end are kept as notes`,
    help: `if start and end are to count, say --map words="${header}": that column then holds the words of the source`,
  }
}

/**
 * With the words of the source and the basis, where they have columns of their own. Words that say the same as the date
 * bring their reading along: "late May 1911" beside 1911-05 is the last third of it.
 */
function withWords(row: RowReader, when: When | undefined, read: (words: string) => Result<When>): When | undefined {
  const words = row.cell('words')?.text
  const basisCell = row.cell('basis')
  const basis = row.read(basisCell, readBasis)
  if (when === undefined && words === undefined) {
    if (basisCell && basis) row.keep(basisCell)
    return undefined
  }
  const reading = words === undefined ? undefined : read(words)
  return {
    ...(reading?.ok && reading.value.edtf === when?.edtf ? reading.value : (when ?? { basis: 'stated' })),
    ...(words === undefined ? {} : { words }),
    ...(basis === undefined ? {} : { basis }),
  }
}

function readBasis(text: string): Result<Basis> {
  const word = text.toLowerCase()
  const basis = bases.find((each) => each === word)
  if (basis !== undefined) return { ok: true, value: basis }
  const near = closest(word, bases)
  const help = near === undefined ? `it is one of ${bases.join(', ')}` : `did you mean "${near}"?`
  const message = `"${text}" is no basis of a date`
  return { ok: false, diagnostics: [{ code: 'R005', severity: 'error', message, help }] }
}
