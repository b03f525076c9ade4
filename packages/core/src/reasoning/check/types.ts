import type { DiagnosticCode, Path, Severity } from '../../diagnostic/index.ts'
import type { Material } from './material.ts'

/** What a rule finds: a diagnostic in the making. Its code is the rule's. */
export interface Finding {
  readonly path: Path
  readonly message: string
  readonly help?: string | undefined
  /** Where it is not the rule's. */
  readonly severity?: Severity
  readonly related?: readonly { readonly message: string; readonly path: Path }[]
}

/** Said by a rule that has nothing to judge, with the reason: its silence proves nothing. */
export interface NotRun {
  readonly notRun: string
}

/** A small chronology; `texts` are those of its sources. Fields that it leaves out are those of `exampleHead`. */
export interface RuleExample {
  readonly yaml: string
  readonly texts?: Readonly<Record<string, string>>
}

/** One thing to look for in a chronology. */
export interface Rule {
  readonly code: DiagnosticCode
  readonly name: string
  readonly severity: Severity
  /** What it reports, in a sentence. */
  readonly about: string
  /** Why that is worth a look. */
  readonly why: string
  /** What to do about it. */
  readonly remedy: string
  /** It finds something in this, ... */
  readonly bad: RuleExample
  /** ... and nothing in this. */
  readonly good: RuleExample
  readonly check: (material: Material) => readonly Finding[] | NotRun
}
