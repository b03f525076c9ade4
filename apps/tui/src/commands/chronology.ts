import { type Diagnostic, renderDiagnostic } from '@regesta/core/diagnostic'
import { openNamed } from '@regesta/core/node'
import { resolve, type Timeline } from '@regesta/core/reasoning'
import type { Chronology } from '@regesta/core/record'
import { parseEdtf } from '@regesta/core/time'
import { select, type View } from '@regesta/core/view'
import type { Outcome } from './command.ts'
import { refusalOf } from './refusal.ts'

/** A chronology as read, with what in its file could not be. */
export interface Opened {
  readonly chronology: Chronology
  /** What it is called in messages; absent for the built-in one. */
  readonly file?: string
  readonly diagnostics: readonly Diagnostic[]
  /** The diagnostics as lines for standard error; empty where there are none. */
  readonly report: string
  /** What is found in the chronology later, in the same way. */
  readonly tell: (diagnostics: readonly Diagnostic[]) => string
  /** 1 where something could not be read. */
  readonly status: number
}

export type OrRefusal<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Outcome }

/** Opens a file, standard input for "-", or the built-in chronology where nothing is named. */
export async function openFile(argument: string | undefined): Promise<OrRefusal<Opened>> {
  if (argument === undefined) {
    const { russiaNato2000 } = await import('@regesta/core/russia-nato-2000')
    const tell = (diagnostics: readonly Diagnostic[]) => reportOf(diagnostics)
    return { ok: true, value: { chronology: russiaNato2000, diagnostics: [], report: '', tell, status: 0 } }
  }
  const { file, opened } = await openNamed(argument)
  if (!opened.ok) {
    const { diagnostics, text } = opened
    const cannotOpen = diagnostics.some((each) => each.code === 'R018')
    const refused = cannotOpen ? refusalOf(diagnostics) : { status: 1, err: reportOf(diagnostics, file, text) }
    return { ok: false, refusal: refused }
  }
  const { chronology, diagnostics, text, locate } = opened
  const status = diagnostics.some((each) => each.severity === 'error') ? 1 : 0
  const report = reportOf(diagnostics, file, text)
  const tell = (found: readonly Diagnostic[]) => reportOf(found.map(locate), file, text)
  return { ok: true, value: { chronology, file, diagnostics, report, tell, status } }
}

/** What was known on a day given as EDTF, or on the chronology's own. */
export function timelineOn(chronology: Chronology, asOf: string | undefined): OrRefusal<Timeline> {
  if (asOf === undefined) return { ok: true, value: resolve(chronology, {}) }
  const parsed = parseEdtf(asOf)
  if (parsed.ok) return { ok: true, value: resolve(chronology, { asOf }) }
  return { ok: false, refusal: refusalOf(parsed.diagnostics, `--as-of cannot be "${asOf}": `) }
}

/** What a query finds. */
export function viewOf(timeline: Timeline, query: string): OrRefusal<View> {
  const view = select(timeline, query)
  if (view.diagnostics.length === 0) return { ok: true, value: view }
  return { ok: false, refusal: refusalOf(view.diagnostics, `--filter cannot be "${query}": `) }
}

/** Diagnostics as lines, with the lines of the file they are about. */
export function reportOf(diagnostics: readonly Diagnostic[], file?: string, text?: string): string {
  const from = { ...(file === undefined ? {} : { file }), ...(text === undefined ? {} : { text }) }
  return diagnostics.map((each) => `${renderDiagnostic(each, from)}\n`).join('')
}
