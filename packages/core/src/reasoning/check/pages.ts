import {
  type CodeExample,
  codes,
  type DiagnosticCode,
  type Explanation,
  explanations,
  type Severity,
} from '../../diagnostic/index.ts'
import { rules } from './rules/index.ts'
import type { RuleExample } from './types.ts'

/** All that there is to say of one kind of problem. */
export interface CodePage {
  readonly code: DiagnosticCode
  readonly name: string
  readonly severity: Severity
  readonly about: string
  readonly why: string
  readonly remedy: string
  readonly bad?: CodeExample | RuleExample
  readonly good?: CodeExample | RuleExample
  /** Whether it is a rule of `check`, which a chronology can set. */
  readonly isRule: boolean
}

/** A page for every code: those of reading, opening and writing first, then the rules. */
export const pages: readonly CodePage[] = [
  ...Object.entries(codes).flatMap(([code, row]): readonly CodePage[] => {
    const id = code as keyof typeof codes
    const explanation: Explanation = explanations[id]
    return rules.some((rule) => rule.code === id) ? [] : [{ code: id, ...row, ...explanation, isRule: false }]
  }),
  ...rules.map(({ check: _, ...rule }) => ({ ...rule, isRule: true })),
]
