export interface OptionRow {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  /** What stands for the value in the help. */
  readonly value?: string
  readonly words: string
}

/** The command as the help prints it and the parser takes it. */
export const command = {
  name: 'regesta-export',
  usage: 'regesta-export [FILE] -o OUT',
  words: 'print a chronology as a PDF, with its timeline and its sources',
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', words: 'the PDF file to write (needed)' },
    paper: { type: 'string', value: 'A4|Letter', words: 'the paper (without it A4)' },
    'as-of': {
      type: 'string',
      value: 'EDTF',
      words: 'show what was known on that day, such as 2002-06-01; the chronology names its own day',
    },
    filter: {
      type: 'string',
      value: 'QUERY',
      words: 'show only what the query finds, such as "status:planned after:2000-12-05"',
    },
    text: {
      type: 'string',
      multiple: true,
      value: 'SOURCE=FILE',
      words:
        'the text of a source, to find its passages again; it goes before the file that the source names; may be repeated',
    },
    'allow-outside': {
      type: 'boolean',
      words: 'read files of sources that lie outside the folder of their chronology',
    },
    help: { type: 'boolean', short: 'h', words: 'print this help' },
    version: { type: 'boolean', short: 'V', words: 'print the version' },
  },
  examples: [
    { line: 'regesta-export -o russia-nato-2000.pdf', words: 'the built-in chronology' },
    { line: 'regesta-export visit.yaml -o visit.pdf --paper Letter', words: 'your own' },
    {
      line: 'regesta-export -o plans.pdf --filter "status:planned,scheduled"',
      words: 'some entries, under their own numbers',
    },
    { line: 'regesta-export -o later.pdf --as-of 2002', words: 'what was known in 2002' },
  ],
  partly: 'something in the file could not be read, and the rest is printed',
} as const satisfies {
  readonly name: string
  readonly usage: string
  readonly words: string
  readonly options: Readonly<Record<string, OptionRow>>
  readonly examples: readonly { readonly line: string; readonly words: string }[]
  readonly partly: string
}
