import { type Diagnostic, renderDiagnostic, type Severity } from '@regesta/core/diagnostic'
import { printable } from '../terminal/index.ts'
import { count, paragraph } from './prose.ts'

/** A file as it was checked. */
export interface CheckedFile {
  /** Absent for the built-in chronology. */
  readonly file?: string
  readonly text?: string
  /** How many events could be read. */
  readonly events: number
  /** Of reading and checking, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly { readonly finding: Diagnostic; readonly reason: string }[]
  readonly notRun: readonly { readonly rule: string; readonly why: string }[]
  /** Not if it could not be opened. */
  readonly wasRead: boolean
}

/** Every problem with its place, and at the end how many there are and what was not judged. */
export function checkPlain(files: readonly CheckedFile[], { width }: { readonly width: number }): string {
  const read = files.filter(({ wasRead }) => wasRead)
  if (read.length === 0) return ''
  const problems = read.flatMap(({ file, text, diagnostics }) =>
    diagnostics.map((found) =>
      renderDiagnostic(found, {
        ...(file === undefined ? {} : { file }),
        ...(text === undefined ? {} : { text }),
      }),
    ),
  )
  return [
    ...problems.map((problem) => `${problem}\n\n`),
    paragraph([summary(read)], width, indent),
    ...read.flatMap((file) => silencedText(file, width)),
    ...read.map((file) => notRunText(file, read.length > 1, width)),
  ].join('')
}

const indent = 2
const severities = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'remark', 'remarks'],
] as const satisfies readonly (readonly [Severity, string, string])[]

/** "3 errors, 2 warnings in 41 events; 1 finding silenced by the chronology". */
function summary(files: readonly CheckedFile[]): string {
  const diagnostics = files.flatMap((file) => file.diagnostics)
  const events = files.reduce((sum, file) => sum + file.events, 0)
  const counts = severities.flatMap(([severity, one, many]) => {
    const number = diagnostics.filter((found) => found.severity === severity).length
    return number === 0 ? [] : [count(number, one, many)]
  })
  const where = files.length > 1 ? ` in ${files.length} files` : ''
  const found = counts.length === 0 ? 'no problems' : counts.join(', ')
  const silenced = files.reduce((sum, file) => sum + file.silenced.length, 0)
  const quiet = silenced === 0 ? '' : `; ${count(silenced, 'finding')} silenced by the chronology`
  return `${found} in ${count(events, 'event')}${where}${quiet}`
}

/** Each reason once, with how many findings it silences. */
function silencedText({ silenced }: CheckedFile, width: number): readonly string[] {
  return [...grouped(silenced.map(({ finding, reason }) => [reason, finding.code]))].map(([reason, codes]) =>
    paragraph(
      [`silenced: ${[...new Set(codes)].join(', ')} (${codes.length}): ${printable(reason)}`],
      width,
      2 * indent,
    ),
  )
}

/** The rules that had nothing to judge, those with the same reason together. */
function notRunText({ file, notRun }: CheckedFile, isNamed: boolean, width: number): string {
  if (notRun.length === 0) return ''
  const rules = [...grouped(notRun.map(({ rule, why }) => [why, rule]))].map(
    ([why, names]) => `${names.join(', ')} (${printable(why)})`,
  )
  const name = isNamed && file !== undefined ? `${printable(file)}: ` : ''
  return paragraph([`${name}rules that did not run: ${rules.join('; ')}`], width, indent)
}

function grouped(pairs: readonly (readonly [key: string, value: string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
