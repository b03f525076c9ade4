import { pages } from '@regesta/core/check'
import { type Diagnostic, type Path, type Place, pathText, type SarifRule, sarifLog } from '@regesta/core/diagnostic'
import type { CheckedFile } from './check.ts'
import { written } from './written.ts'

const rules: readonly SarifRule[] = pages
const nameOf = new Map<string, string>(pages.map(({ code, name }) => [code, name]))

/** Checked files as one JSON array: findings, what is silenced, and what did not run. */
export function checkJson(files: readonly CheckedFile[]): string {
  return written(
    files.map(({ file, events, diagnostics, silenced, notRun, wasRead }) => ({
      file: file ?? null,
      read: wasRead,
      events,
      findings: diagnostics.map(findingData),
      silenced: silenced.map(({ finding, reason }) => ({ ...findingData(finding), reason })),
      notRun: notRun.map(({ rule, why }) => ({ rule, why })),
    })),
  )
}

/** The same as a SARIF 2.1.0 log. */
export function checkSarif(files: readonly CheckedFile[], version: string): string {
  return written(sarifLog(files, { rules, version }))
}

function findingData({ code, severity, message, help, path, place, related = [] }: Diagnostic) {
  return {
    code,
    name: nameOf.get(code) ?? null,
    severity,
    message,
    help: help ?? null,
    ...whereData({ path, place }),
    related: related.map((other) => ({ message: other.message, ...whereData(other) })),
  }
}

function whereData({ path, place }: { readonly path?: Path | undefined; readonly place?: Place | undefined }) {
  return {
    path: path === undefined ? null : pathText(path),
    line: place?.line ?? null,
    column: place?.column ?? null,
  }
}
