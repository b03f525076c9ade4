import { type Diagnostic, type Place, placesIn } from '../../diagnostic/index.ts'
import { type Delimiter, delimiterOf, delimiters } from './delimiters.ts'
import { limits } from './limits.ts'

/** One cell, and where it stands in the text, quotation marks included: UTF-16 units from 0, `to` exclusive. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface Row {
  /** As a spreadsheet numbers it: from 1, rows that are empty counted. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** The rows of a table that hold something; the first of them is the header. */
export interface Csv {
  readonly rows: readonly Row[]
  readonly delimiter: Delimiter
  readonly placeOf: (cell: Cell) => Place
}

export type CsvRead =
  | { readonly ok: true; readonly value: Csv; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export interface CsvOptions {
  /** Without it, the one that the header has most of. */
  readonly delimiter?: Delimiter | undefined
}

/**
 * The cells of a table in CSV (RFC 4180) and as spreadsheets write it: with commas, semicolons or tabs, a byte order
 * mark, line ends of any system, a first line `sep=;`, spaces before a quotation mark, rows shorter than others. A
 * line break inside a cell is a line feed, however it is written.
 *
 * R031: a quotation mark that is not closed, after which no cell could be trusted, so that nothing is read; and text
 * behind a closing one, which is kept. R009: beyond a limit. R010: a character that no text has.
 */
export function readCsv(text: string, { delimiter: wanted }: CsvOptions = {}): CsvRead {
  if (text.length > limits.characters) {
    return refused(`the table has ${text.length} characters; the limit is ${limits.characters}`)
  }
  const placeAt = placesIn(text)
  const notText = /\0|\p{Surrogate}/u.exec(text)
  if (notText) {
    const place = placeAt(notText.index, 1)
    const message = 'a character stands here that no text has'
    const help = 'this may be no CSV file, or one in UTF-16: save it again as "CSV UTF-8"'
    return { ok: false, diagnostics: [{ code: 'R010', severity: 'error', message, help, place }] }
  }

  const start = text.startsWith('\uFEFF') ? 1 : 0
  const found = delimiterOf(text.slice(start))
  const delimiter = wanted ?? found.delimiter
  const sign = delimiters[delimiter]
  const toNextSign = new RegExp(`[^${sign}\\r\\n]*`, 'y')
  const quoted = sign === '\t' ? / *"/y : /[ \t]*"/y
  const diagnostics: Diagnostic[] = []
  const rows: Row[] = []
  let at = start + found.hintLength
  let number = found.hintLength === 0 ? 0 : 1

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [part = ''] = pattern.exec(text) ?? []
    at += part.length
    return part
  }
  /** Up to the closing quotation mark; nothing where there is none. */
  const quotedText = (): string | undefined => {
    let value = ''
    for (;;) {
      const close = text.indexOf('"', at)
      if (close < 0) return undefined
      value += text.slice(at, close)
      at = close + 1
      if (text[at] !== '"') return value.replace(/\r\n?/g, '\n')
      value += '"'
      at++
    }
  }
  const problem = (code: 'R009' | 'R031', offset: number, message: string, help: string): Diagnostic => ({
    code,
    severity: 'error',
    message,
    help,
    place: placeAt(offset, 1),
  })

  while (at < text.length) {
    number++
    const cells: Cell[] = []
    for (;;) {
      const from = at
      let value: string | undefined
      if (match(quoted) === '') value = match(toNextSign)
      else {
        const open = at - 1
        value = quotedText()
        if (value === undefined) {
          const message = `row ${number}: the quotation mark that opens here is not closed`
          const help = 'close it at the end of the cell; a quotation mark inside a quoted cell is written twice'
          return { ok: false, diagnostics: [...diagnostics, problem('R031', open, message, help)] }
        }
        const closed = at
        const rest = match(toNextSign)
        if (rest.trim() !== '') {
          const message = `row ${number}: text stands behind the quotation mark that closes the cell`
          const help = 'write a quotation mark inside a quoted cell twice; the text is kept as it stands'
          diagnostics.push(problem('R031', closed, message, help))
          value += rest
        }
      }
      if (value.length > limits.cellCharacters) {
        const message = `row ${number}: a cell has ${value.length} characters; the limit is ${limits.cellCharacters}`
        return { ok: false, diagnostics: [problem('R009', from, message, 'shorten it, or divide it into cells')] }
      }
      cells.push({ text: value, from, to: at })
      if (cells.length > limits.columns) {
        const message = `row ${number} has more than ${limits.columns} cells`
        return { ok: false, diagnostics: [problem('R009', from, message, 'check the delimiter, or remove columns')] }
      }
      if (text[at] !== sign) break
      at++
    }
    if (number > limits.rows) {
      const message = `the table has more than ${limits.rows} rows`
      return { ok: false, diagnostics: [problem('R009', at, message, 'divide it into several tables')] }
    }
    if (cells.some((cell) => cell.text.trim() !== '')) rows.push({ number, cells })
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  const placeOf = ({ from, to }: Cell) => placeAt(from, to - from)
  return { ok: true, value: { rows, delimiter, placeOf }, diagnostics }
}

function refused(message: string): CsvRead {
  return {
    ok: false,
    diagnostics: [{ code: 'R009', severity: 'error', message, help: 'divide it into several tables' }],
  }
}
