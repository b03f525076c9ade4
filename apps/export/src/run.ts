import { type Diagnostic, renderDiagnostic } from '@regesta/core/diagnostic'
import { isSameFile, openGivenTexts, openNamed, openSourceTexts, writeWhole } from '@regesta/core/node'
import { resolve } from '@regesta/core/reasoning'
import type { Chronology } from '@regesta/core/record'
import { parseEdtf } from '@regesta/core/time'
import { emptyText, select } from '@regesta/core/view'
import { type Refusal, readArguments, type Wanted } from './arguments.ts'
import { makeBook } from './book.ts'
import { helpText } from './help.ts'
import { emptyTally, printable } from './layout/index.ts'
import { lookUp, lookUpText } from './sections/passages.ts'
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
  const { chronology, diagnostics, report, tell } = opened
  if (wanted.asOf !== undefined) {
    const day = parseEdtf(wanted.asOf)
    if (!day.ok) return refusalOf(day.diagnostics, `--as-of cannot be "${wanted.asOf}": `)
  }
  const view = select(resolve(chronology, wanted.asOf === undefined ? {} : { asOf: wanted.asOf }), wanted.filter)
  if (view.diagnostics.length > 0) return refusalOf(view.diagnostics, `--filter cannot be "${wanted.filter}": `)
  const given = openGivenTexts(wanted.texts, chronology)
  if (!given.ok) return refusal(given.refused)
  const sources =
    opened.file === undefined
      ? { ...given.value, diagnostics: [] }
      : openSourceTexts(chronology, opened.file, { allowOutside: wanted.allowOutside, given: given.value })
  const { texts } = sources
  const chronologyFile = wanted.file === undefined || wanted.file === '-' ? [] : [wanted.file]
  const read = [...chronologyFile, ...sources.files].find((file) => isSameFile(wanted.out, file))
  if (read !== undefined) {
    return refusal({
      problem: `the PDF cannot be written to "${wanted.out}": that is the file "${read}", which is read`,
      remedies: ['name another file after -o'],
    })
  }
  const errors = diagnostics.filter((each) => each.severity === 'error')
  const bytes = await makeBook(view, {
    paper: papers[wanted.paper],
    texts,
    unread: errors.map((each) => renderDiagnostic(each).split('\n')[0] as string),
    ...(progress && { progress }),
  })
  const written = writeWhole(wanted.out, bytes)
  if (!written.ok) return refusalOf(written.diagnostics)
  const remarks = [
    emptyText(view) ?? [],
    lookUp(view.entries, texts).map((each) => lookUpText(each, each.source, mostNamed)),
  ].flat()
  const said = remarks.map((remark) => `regesta-export: ${printable(remark, emptyTally())}\n`).join('')
  return { status: errors.length > 0 ? 1 : 0, err: report + tell(sources.diagnostics) + said }
}

/** How many passages are named on the terminal; the PDF names all. */
const mostNamed = 5

type Opened =
  | {
      readonly ok: true
      readonly chronology: Chronology
      /** What it is called in messages; absent for the built-in one. */
      readonly file?: string
      readonly diagnostics: readonly Diagnostic[]
      /** The diagnostics as lines for standard error. */
      readonly report: string
      /** What is found in the chronology later, in the same way. */
      readonly tell: (diagnostics: readonly Diagnostic[]) => string
    }
  | { readonly ok: false; readonly outcome: Outcome }

async function open(argument: string | undefined): Promise<Opened> {
  if (argument === undefined) {
    const { russiaNato2000 } = await import('@regesta/core/russia-nato-2000')
    return { ok: true, chronology: russiaNato2000, diagnostics: [], report: '', tell: () => '' }
  }
  const { file, opened } = await openNamed(argument)
  const { diagnostics, text } = opened
  const lines = (found: readonly Diagnostic[]) =>
    found.map((each) => `${renderDiagnostic(each, text === undefined ? { file } : { file, text })}\n`).join('')
  if (opened.ok) {
    const { chronology, locate } = opened
    const report = lines(diagnostics)
    return { ok: true, chronology, file, diagnostics, report, tell: (found) => lines(found.map(locate)) }
  }
  const cannotOpen = diagnostics.some((each) => each.code === 'R018')
  return { ok: false, outcome: cannotOpen ? refusalOf(diagnostics) : { status: 1, err: lines(diagnostics) } }
}

/** What was typed comes back in it, and may hold what a terminal would act upon. */
function refusal({ problem, remedies }: Refusal): Outcome {
  const shown = (text: string) => printable(text, emptyTally())
  const lines = [`regesta-export: ${shown(problem)}`, ...remedies.map((each) => `  ${shown(each)}`)]
  return { status: 2, err: lines.map((line) => `${line}\n`).join('') }
}

/** The same for a value or file that core refuses. */
function refusalOf(diagnostics: readonly Diagnostic[], before = ''): Outcome {
  const [first] = diagnostics
  return refusal({
    problem: `${before}${first?.message ?? ''}`,
    remedies: first?.help === undefined ? [] : [first.help],
  })
}
