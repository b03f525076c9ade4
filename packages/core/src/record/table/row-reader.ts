import type { Diagnostic, Result } from '../../diagnostic/index.ts'
import type { ColumnName } from './columns.ts'
import type { HeadedCell, HeadedRow } from './rows.ts'

/** A row, read column by column; what is not understood is reported and kept. */
export interface RowReader {
  readonly cells: (...names: readonly ColumnName[]) => readonly HeadedCell[]
  /** The first cell of a column; nothing where it is empty. */
  readonly cell: (name: ColumnName) => HeadedCell | undefined
  /** What a cell says; nothing where there is none, or where it is not understood. */
  readonly read: <T>(cell: HeadedCell | undefined, how: (text: string) => Result<T>) => T | undefined
  /** Reports why a cell is not understood, and keeps it as a note. */
  readonly misread: (cell: HeadedCell, why: readonly Diagnostic[]) => void
  /** Keeps a cell as a note, under its header. */
  readonly keep: (cell: HeadedCell) => void
  /** The cells of columns that have no field. */
  readonly unread: () => readonly HeadedCell[]
  readonly note: (text: string) => void
  readonly notes: readonly string[]
}

export function rowReader(
  row: HeadedRow,
  columnOf: (cell: HeadedCell) => ColumnName | undefined,
  report: (found: Diagnostic, cell: HeadedCell) => void,
): RowReader {
  const notes: string[] = []
  const cells = (...names: readonly ColumnName[]) =>
    row.cells.filter((cell) => names.some((name) => name === columnOf(cell)))
  const misread = (cell: HeadedCell, why: readonly Diagnostic[]) => {
    if (why[0]) report(why[0], cell)
    notes.push(`${cell.header} as in the table: ${cell.text}`)
  }
  return {
    cells,
    cell: (name) => cells(name)[0],
    read: (cell, how) => {
      const result = cell && how(cell.text)
      if (cell && result && !result.ok) misread(cell, result.diagnostics)
      return result?.ok ? result.value : undefined
    },
    misread,
    keep: (cell) => notes.push(`${cell.header}: ${cell.text}`),
    unread: () => row.cells.filter((cell) => columnOf(cell) === undefined),
    note: (text) => notes.push(text),
    notes,
  }
}
