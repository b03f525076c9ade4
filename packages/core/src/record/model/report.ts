import type { Diagnostic, DiagnosticCode, Path } from '../../diagnostic/index.ts'

/** Notes down one problem. */
export type Report = (code: DiagnosticCode, path: Path, message: string, help?: string, offset?: number) => void

/** A list of problems, and what adds to it. */
export function collector(): { readonly diagnostics: readonly Diagnostic[]; readonly report: Report } {
  const diagnostics: Diagnostic[] = []
  const report: Report = (code, path, message, help, offset) => {
    diagnostics.push({
      code,
      severity: 'error',
      message,
      path,
      ...(help === undefined ? {} : { help }),
      ...(offset === undefined ? {} : { offset }),
    })
  }
  return { diagnostics, report }
}
