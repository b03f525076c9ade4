/** With what a spreadsheet takes a cell for a formula, and runs it (OWASP, "CSV injection"). */
// An open bound, -inf or +inf, is none.
const formulaLike = /^'*[=+\-@\t\r](?!inf$)/
const guarded = /^'(?='*[=+\-@\t\r](?!inf$))/

/** Whether a cell would be taken for a formula by a spreadsheet, and gets an apostrophe in front of it. */
export function isFormulaLike(text: string): boolean {
  return formulaLike.test(text)
}

/**
 * Rows as CSV (RFC 4180): commas, CR and LF after each row, quotation marks where they are needed. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front, which `withoutGuard` takes away again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')
}

function cellText(text: string): string {
  const safe = isFormulaLike(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before `writeCsv` guarded it. */
export function withoutGuard(text: string): string {
  return text.replace(guarded, '')
}
