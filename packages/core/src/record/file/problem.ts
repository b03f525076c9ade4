import type { Diagnostic, DiagnosticCode, Place, Severity } from '../../diagnostic/index.ts'
import type { Span } from './positions.ts'

/** A problem of the notation itself, before the value has a path. */
export interface Problem {
  readonly code: DiagnosticCode
  /** `error` where it is not given. */
  readonly severity?: Severity
  readonly message: string
  readonly help?: string
  readonly at: Span
  readonly related?: { readonly message: string; readonly at: Span }
}

export function duplicateField(name: string, at: Span, first: Span): Problem {
  return {
    code: 'R002',
    message: `the field "${name}" stands twice in one mapping; the first is read, this one is not`,
    help: 'remove one of them, or put a new item above it if it begins one',
    at,
    related: { message: 'first written here', at: first },
  }
}

/** A problem as a diagnostic, once there are lines and columns. */
export function diagnosticOf(problem: Problem, placeAt: (offset: number, length: number) => Place): Diagnostic {
  const place = (span: Span) => placeAt(span.from, span.to - span.from)
  return {
    code: problem.code,
    severity: problem.severity ?? 'error',
    message: problem.message,
    ...(problem.help === undefined ? {} : { help: problem.help }),
    place: place(problem.at),
    ...(problem.related === undefined
      ? {}
      : { related: [{ message: problem.related.message, place: place(problem.related.at) }] }),
  }
}
