import type { Diagnostic, Path } from '../../diagnostic/index.ts'
import type { Chronology } from '../../record/index.ts'
import { materialOf, type SourceTexts } from './material.ts'
import { rules } from './rules/index.ts'
import { type Applied, settingsFor } from './settings.ts'
import type { Finding, Rule } from './types.ts'

export interface CheckOptions {
  /** The texts of sources that are at hand, by the source's id. */
  readonly texts?: SourceTexts
  /** Whether parts of the chronology could not be read: then rules about what is missing do not run. */
  readonly isPartial?: boolean
}

/** What checking a chronology gives. */
export interface Checked {
  /** In the order of the chronology, with paths into it. */
  readonly findings: readonly Diagnostic[]
  /** What the chronology's own settings silence, each with its reason. */
  readonly silenced: readonly { readonly finding: Diagnostic; readonly reason: string }[]
  /** Rules that had nothing to judge, and why. */
  readonly notRun: readonly { readonly rule: string; readonly why: string }[]
}

/**
 * Holds a chronology against every rule: what cannot be true, what its sources do not bear out, what is worth a second
 * look. Takes any chronology, read from a file or written in TypeScript; of what could not be read its reader tells.
 */
export function check(chronology: Chronology, { texts = new Map(), isPartial = false }: CheckOptions = {}): Checked {
  const ruleNames = rules.flatMap(({ name, code }) => [name, code])
  const [applied, ran]: [Applied[], Rule[]] = [[], []]
  const material = materialOf(chronology, { texts, isPartial, ruleNames, applied, ran })
  const findings: Diagnostic[] = []
  const silenced: Checked['silenced'][number][] = []
  const notRun: Checked['notRun'][number][] = []
  for (const rule of rules) {
    const outcome = rule.check(material)
    if ('notRun' in outcome) {
      notRun.push({ rule: rule.name, why: outcome.notRun })
      continue
    }
    ran.push(rule)
    const verdictOn = settingsFor(chronology, rule, applied)
    for (const found of outcome) {
      const finding = diagnosticOf(rule, found)
      const verdict = verdictOn(finding)
      if (verdict.severity === 'off') silenced.push({ finding, reason: verdict.reason })
      else findings.push({ ...finding, severity: verdict.severity })
    }
  }
  return { findings: findings.sort(byPath), silenced, notRun }
}

function diagnosticOf({ code, ...rule }: Rule, { path, message, help, related = [], ...found }: Finding): Diagnostic {
  return {
    code,
    severity: found.severity ?? rule.severity,
    message,
    path,
    ...(help === undefined ? {} : { help }),
    ...(related.length > 0 ? { related } : {}),
  }
}

/** In the order of lists; of fields by name, which is no worse than any other order and always the same. */
function byPath({ path: a = [] }: Diagnostic, { path: b = [] }: Diagnostic): number {
  for (let n = 0; n < Math.min(a.length, b.length); n++) {
    const difference = compareSteps(a[n]!, b[n]!)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function compareSteps(a: Path[number], b: Path[number]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return a === b ? 0 : a < b ? -1 : 1
}
