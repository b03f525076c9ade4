/** What may stand between two cells, by the word for it. In the order in which equally likely ones are taken. */
export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const

export type Delimiter = keyof typeof delimiters

export const delimiterNames = Object.keys(delimiters) as readonly Delimiter[]
/** The first line of some tables, which is for the spreadsheet and says nothing but this. */
const hint = /^sep=([,;\t])(?:\r\n|[\n\r]|$)/i
const leadingEmptyLines = /^\s*\n/

/** Which delimiter a table has, and how long the line is that says so, where there is one. */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly hintLength: number } {
  const [line = '', sign] = hint.exec(text) ?? []
  if (sign !== undefined) {
    return { delimiter: delimiterNames.find((name) => delimiters[name] === sign) ?? 'comma', hintLength: line.length }
  }
  const counts = signsIn(headerOf(text.replace(leadingEmptyLines, '')))
  const delimiter = delimiterNames.reduce((best, name) => (counts[name] > counts[best] ? name : best))
  return { delimiter, hintLength: 0 }
}

/** The first record without what stands in quotation marks, which may hold every delimiter and line breaks. */
function headerOf(text: string): string {
  const [record = ''] = /^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(text) ?? []
  return record.replace(/"(?:[^"]|"")*"/g, '')
}

function signsIn(header: string): Record<Delimiter, number> {
  const count = (sign: string) => header.split(sign).length - 1
  return { comma: count(','), semicolon: count(';'), tab: count('\t') }
}
