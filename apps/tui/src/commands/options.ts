import type { Options } from './command.ts'

/** Taken by every command. */
export const globalOptions = {
  help: { type: 'boolean', short: 'h', words: 'print this help, or that of the command' },
  version: { type: 'boolean', short: 'V', words: 'print the version' },
} as const satisfies Options

export const asOf = {
  type: 'string',
  value: 'EDTF',
  words: 'show what was known on that day, such as 2002-06-01; the chronology names its own day',
} as const

export const filter = {
  type: 'string',
  value: 'QUERY',
  words: 'show only what the query finds, such as "status:planned after:2000-12-05"',
} as const

/** Where the texts of sources are found. */
export const textOptions = {
  text: {
    type: 'string',
    value: 'SOURCE=FILE',
    multiple: true,
    words:
      'the text of a source, to find its passages again; it goes before the file that the source names; may be repeated',
  },
  'allow-outside': {
    type: 'boolean',
    words: 'read files of sources that lie outside the folder of their chronology',
  },
} as const satisfies Options

export const format = {
  type: 'string',
  value: 'FORMAT',
  choices: ['plain', 'json', 'ndjson'],
  words: 'plain text, JSON, or JSON with one object a line',
} as const

/** Of the list, which also goes into spreadsheets and documents. */
export const listFormat = {
  type: 'string',
  value: 'FORMAT',
  choices: [...format.choices, 'csv', 'md'],
  words: 'plain text, JSON, JSON with one object a line, CSV for spreadsheets, or a Markdown table',
} as const

export const anchor = {
  type: 'string',
  value: 'EDTF',
  words: 'the day from which "next year" is counted; it may be uncertain, such as [2000-12-06..2000-12-10]',
} as const

export const output = {
  type: 'string',
  short: 'o',
  value: 'FILE',
  words: 'where to write; the name decides whether YAML or JSON (.json). Without it YAML to standard output',
} as const

export const force = { type: 'boolean', words: 'write over a file that is there' } as const

export const ascii = { type: 'boolean', words: 'use ASCII characters only' } as const
