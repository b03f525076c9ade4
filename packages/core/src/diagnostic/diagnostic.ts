import type { DiagnosticCode } from './codes.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Where in a value: `['events', 12, 'claims', 0, 'when']`. */
export type Path = readonly (string | number)[]

/** Where in a text. `line` and `column` count from 1, `offset` and `length` in UTF-16 units from 0. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly length: number
}

/** One problem, as data. It becomes prose once, where it is shown. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** What is wrong, in the user's own words where it quotes; one sentence without a full stop. */
  readonly message: string
  /** What to do about it. */
  readonly help?: string
  readonly path?: Path
  readonly place?: Place
  /** Position inside the text of a single value, such as a date: UTF-16 units from 0. */
  readonly offset?: number
  readonly related?: readonly { readonly message: string; readonly path?: Path; readonly place?: Place }[]
}

/** One value in, one value or the reasons why not out. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
