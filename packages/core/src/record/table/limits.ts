/** What a table may hold, so that a hostile or mistaken one ends in a message and not in an exhausted machine. */
export const limits = {
  /** UTF-16 units of text. */
  characters: 32 * 1024 * 1024,
  /** Rows, those without a cell that holds something among them: more than twice what a chronology can hold. */
  rows: 100_000,
  /** Cells in a row: as many as the oldest spreadsheets had. */
  columns: 256,
  /** UTF-16 units in a cell: twice what Excel takes. */
  cellCharacters: 65_536,
} as const
