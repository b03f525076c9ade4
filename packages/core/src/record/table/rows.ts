import type { Diagnostic } from '../../diagnostic/index.ts'
import type { Cell, Csv, Row } from './csv.ts'
import { withoutGuard } from './write-csv.ts'

/** A cell that holds something, under its header. */
export interface HeadedCell extends Cell {
  /** From 0. */
  readonly column: number
  /** As it stands in the table; of a column without one "column C". */
  readonly header: string
}

export interface HeadedRow {
  /** As a spreadsheet numbers it. */
  readonly number: number
  /** Of the file, where the row begins. */
  readonly line: number
  readonly cells: readonly HeadedCell[]
}

/** A table with its header found. */
export interface HeadedTable {
  readonly headers: readonly string[]
  readonly headerCells: readonly Cell[]
  /** What stands above the header, such as the title of the table. */
  readonly above: readonly string[]
  readonly rows: readonly HeadedRow[]
  /** R031: cells beyond the last header. */
  readonly problems: readonly Diagnostic[]
}

/** The header is the first row with two cells that hold something; in a table of one column the first row. */
export function headedTable({ rows, placeOf }: Csv): HeadedTable {
  const found = Math.max(
    0,
    rows.findIndex((row) => row.cells.filter(isFilled).length > 1),
  )
  const headerCells = rows[found]?.cells ?? []
  const headers = headerCells.map(plainText)
  const problems: Diagnostic[] = []
  const headed = ({ number, cells }: Row): HeadedRow => {
    const beyond = cells.slice(headers.length).find(isFilled)
    if (beyond) {
      problems.push({
        code: 'R031',
        severity: 'error',
        message: `row ${number} has more cells than the header`,
        help: 'check the delimiters and quotation marks of the row; its last cells are kept as notes',
        place: placeOf(beyond),
      })
    }
    return {
      number,
      line: placeOf(cells[0]!).line,
      cells: cells.flatMap((cell, column) => {
        const header = headers[column] || `column ${letters(column)}`
        return isFilled(cell) ? [{ ...cell, text: plainText(cell), column, header }] : []
      }),
    }
  }
  return {
    headers,
    headerCells,
    above: rows.slice(0, found).flatMap((row) => row.cells.filter(isFilled).map(plainText)),
    rows: rows.slice(found + 1).map(headed),
    problems,
  }
}

const isFilled = (cell: Cell) => cell.text.trim() !== ''
const plainText = (cell: Cell) => withoutGuard(cell.text).trim()

/** A column as spreadsheets name it: A to Z, then AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
