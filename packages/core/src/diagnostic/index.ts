export { codes, type DiagnosticCode } from './codes.ts'
export type { Diagnostic, Path, Place, Result, Severity } from './diagnostic.ts'
export { renderDiagnostic } from './render.ts'
export { closest } from './closest.ts'
