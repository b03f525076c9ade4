import type { Severity } from './diagnostic.ts'

/**
 * Every kind of problem Regesta can report. A code is permanent: it is what scripts and tests rely on;
 * the prose may change. `severity` is what it has unless the place that reports it says otherwise.
 */
export const codes = {
  R001: { name: 'unreadable-file', severity: 'error', about: 'The text is not well-formed YAML or JSON.' },
  R002: { name: 'duplicate-key', severity: 'error', about: 'The same field stands twice in one mapping.' },
  R003: { name: 'unknown-field', severity: 'error', about: 'A field that the format does not know.' },
  R004: { name: 'missing-field', severity: 'error', about: 'A field that the format requires is not there.' },
  R005: {
    name: 'wrong-value',
    severity: 'error',
    about: 'A field holds a value of another kind than the format asks for.',
  },
  R006: { name: 'duplicate-id', severity: 'error', about: 'Two things of one collection carry the same id.' },
  R007: {
    name: 'unknown-reference',
    severity: 'error',
    about: 'A reference to something that the chronology does not define.',
  },
  R008: { name: 'unreadable-date', severity: 'error', about: 'A date that is not valid EDTF.' },
  R009: { name: 'too-large', severity: 'error', about: 'The text passes a limit of size, depth or number.' },
  R010: { name: 'not-text', severity: 'error', about: 'The bytes are not UTF-8 text.' },
  R011: {
    name: 'unknown-version',
    severity: 'error',
    about: 'The file says it is of a format version that this program does not know.',
  },
  R012: {
    name: 'soft-outside-hard',
    severity: 'error',
    about: 'The best reading of a date lies outside what its words allow.',
  },
  R013: {
    name: 'passage-changed',
    severity: 'warning',
    about: 'The sentence in the text at hand is not the one that was cited.',
  },
  R014: { name: 'passage-missing', severity: 'warning', about: 'The text at hand has no passage at the cited place.' },
  R015: { name: 'unreadable-locator', severity: 'error', about: 'A locator that is not of a known form.' },
  R016: { name: 'unreadable-query', severity: 'error', about: 'A filter that cannot be understood.' },
  R017: {
    name: 'contradicting-preference',
    severity: 'error',
    about: 'A preferred claim that the event does not have.',
  },
  R018: { name: 'cannot-open', severity: 'error', about: 'A file that is not there, or that cannot be opened.' },
  R019: { name: 'cannot-write', severity: 'error', about: 'A file that cannot be written.' },
  R020: {
    name: 'unreadable-words',
    severity: 'error',
    about: 'Words for a date that cannot be read, or that say too little without an anchor.',
  },
  R021: {
    name: 'text-after-remark-sign',
    severity: 'warning',
    about: 'A space and a # stand inside a text of YAML, which ends there: what follows is taken for a remark.',
  },
  R031: {
    name: 'unreadable-table',
    severity: 'error',
    about: 'A table whose cells cannot be told apart, or cells that stand under no header.',
  },
  R032: {
    name: 'unknown-column',
    severity: 'error',
    about: 'A column that the table does not have, or that cannot be read as what is asked for.',
  },
  R033: {
    name: 'ambiguous-figures',
    severity: 'error',
    about: 'A date in figures that can be read in more than one way, such as 05/12/2000, or 36865 of a spreadsheet.',
  },
  R034: {
    name: 'column-without-field',
    severity: 'info',
    about: 'A column, or a cell, that a chronology has no field for: it is kept as a note, or worked out anew.',
  },
} as const satisfies Record<string, { name: string; severity: Severity; about: string }>

/** The code of a rule of `check`: the rules declare their own, from R101 on. */
export type RuleCode = `R1${number}`

export type DiagnosticCode = keyof typeof codes | RuleCode
