import { columnNamed } from './columns.ts'

/** What may stand between two cells, by the word for it. In the order in which equally likely ones are taken. */
export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const

export type Delimiter = keyof typeof delimiters

export const delimiterNames = Object.keys(delimiters) as readonly Delimiter[]
/** The first line of some tables, which is for the spreadsheet and says nothing but this. */
const hint = /^sep=([,;\t])(?:\r\n|[\n\r]|$)/i
/** As far as a header is looked for. */
const mostRows = 20
const mostCharacters = 65_536

/**
 * Which delimiter a table has, and how long the line is that says so, where there is one. It is the one that parts the
 * first row with headers that are known, so that a comma in a title above them does not count; where none are known,
 * the one that the first row has most of.
 */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly hintLength: number } {
  const [line = '', sign] = hint.exec(text) ?? []
  if (sign !== undefined) {
    return { delimiter: delimiterNames.find((name) => delimiters[name] === sign) ?? 'comma', hintLength: line.length }
  }
  const rows = firstRows(text)
  const headed = rows
    .map((row) => mostOf((sign) => row.split(sign).filter(columnNamed).length))
    .find(({ count }) => count > 1)
  const header = withoutQuoted(rows[0] ?? '')
  const { delimiter } = headed ?? mostOf((sign) => header.split(sign).length)
  return { delimiter, hintLength: 0 }
}

/** What stands in quotation marks may hold line breaks. */
function firstRows(text: string): readonly string[] {
  const rows = text.slice(0, mostCharacters).match(/(?:"(?:[^"]|"")*"|[^"\n\r])+/g) ?? []
  return rows.filter((row) => row.trim() !== '').slice(0, mostRows)
}

const withoutQuoted = (row: string) => row.replace(/"(?:[^"]|"")*"/g, '')

function mostOf(countOf: (sign: string) => number): { readonly delimiter: Delimiter; readonly count: number } {
  return delimiterNames
    .map((delimiter) => ({ delimiter, count: countOf(delimiters[delimiter]) }))
    .reduce((best, each) => (each.count > best.count ? each : best))
}
