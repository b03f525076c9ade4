import { type Diagnostic, renderDiagnostic } from '@regesta/core/diagnostic'
import { openChronology, writeWhole } from '@regesta/core/node'
import { resolve } from '@regesta/core/reasoning'
import type { Chronology } from '@regesta/core/record'
import { parseEdtf } from '@regesta/core/time'
import { select } from '@regesta/core/view'
import { helpText, type Refusal, readArguments, type Wanted } from './arguments.ts'
import { makeBook } from './book.ts'
import { checkTexts, readTexts } from './texts.ts'
import { papers } from './theme.ts'

export interface Outcome {
  readonly status: number
  readonly out?: string
  readonly err?: string
}

export interface Surroundings {
  readonly version: string
  /** Shows what is being done; absent where nobody watches. */
  readonly progress?: (words: string) => void
}

/** Does what the arguments ask: at most one file is written, whole. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const parsed = readArguments(argv)
  if (!parsed.ok) return refusal(parsed.refusal)
  const { wanted } = parsed
  switch (wanted.kind) {
    case 'help':
      return { status: 0, out: helpText() }
    case 'version':
      return { status: 0, out: `regesta-export ${surroundings.version}\n` }
    case 'export':
      return exportBook(wanted, surroundings)
  }
}

async function exportBook(wanted: Extract<Wanted, { kind: 'export' }>, { progress }: Surroundings): Promise<Outcome> {
  const opened = await open(wanted.file)
  if (!opened.ok) return opened.outcome
  const { chronology, diagnostics, report } = opened
  if (wanted.asOf !== undefined) {
    const day = parseEdtf(wanted.asOf)
    if (!day.ok) return refusalOf(day.diagnostics, `--as-of cannot be "${wanted.asOf}": `)
  }
  const view = select(resolve(chronology, wanted.asOf === undefined ? {} : { asOf: wanted.asOf }), wanted.filter)
  if (view.diagnostics.length > 0) return refusalOf(view.diagnostics, `--filter cannot be "${wanted.filter}": `)
  const texts = readTexts(wanted.texts, chronology)
  if (!texts.ok) return refusal(texts.refusal)
  const checks = checkTexts(texts.texts, chronology)
  const bytes = await makeBook(view, {
    paper: papers[wanted.paper],
    texts: texts.texts,
    unread: [...diagnostics, ...checks].map((each) => renderDiagnostic(each).split('\n')[0] as string),
    ...(progress && { progress }),
  })
  const written = writeWhole(wanted.out, bytes)
  if (!written.ok) return refusalOf(written.diagnostics)
  const warnings = checks.map((each) => `${renderDiagnostic(each)}\n`).join('')
  const status = diagnostics.some((each) => each.severity === 'error') ? 1 : 0
  return { status, err: report + warnings }
}

type Opened =
  | {
      readonly ok: true
      readonly chronology: Chronology
      readonly diagnostics: readonly Diagnostic[]
      readonly report: string
    }
  | { readonly ok: false; readonly outcome: Outcome }

async function open(file: string | undefined): Promise<Opened> {
  if (file === undefined) {
    const { russiaNato2000 } = await import('@regesta/core/russia-nato-2000')
    return { ok: true, chronology: russiaNato2000, diagnostics: [], report: '' }
  }
  const opened = openChronology(file)
  const { diagnostics, text } = opened
  const report = diagnostics
    .map((each) => `${renderDiagnostic(each, text === undefined ? { file } : { file, text })}\n`)
    .join('')
  if (opened.ok) return { ok: true, chronology: opened.chronology, diagnostics, report }
  const cannotOpen = diagnostics.some((each) => each.code === 'R018')
  return { ok: false, outcome: cannotOpen ? refusalOf(diagnostics) : { status: 1, err: report } }
}

function refusal({ problem, remedies }: Refusal): Outcome {
  return { status: 2, err: [`regesta-export: ${problem}`, ...remedies.map((each) => `  ${each}`), ''].join('\n') }
}

/** The same for a value or file that core refuses. */
function refusalOf(diagnostics: readonly Diagnostic[], before = ''): Outcome {
  const [first] = diagnostics
  return refusal({
    problem: `${before}${first?.message ?? ''}`,
    remedies: first?.help === undefined ? [] : [first.help],
  })
}
