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

export const text = {
  type: 'string',
  value: 'SOURCE=FILE',
  multiple: true,
  words: 'the text of a source, to check citations and show passages; may be repeated',
} as const

export const format = {
  type: 'string',
  value: 'FORMAT',
  choices: ['plain', 'json', 'ndjson'],
  words: 'plain text, JSON, or JSON with one object a line',
} as const

export const ascii = { type: 'boolean', words: 'use ASCII characters only' } as const
