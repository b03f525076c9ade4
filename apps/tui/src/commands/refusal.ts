import type { Diagnostic } from '@regesta/core/diagnostic'
import { printable } from '../terminal/index.ts'
import type { Outcome } from './command.ts'

/** A command line that cannot be done, in lines: what is wrong, and below it what would be right. Status 2. */
export function refusal(problem: string, ...remedies: readonly (string | undefined)[]): Outcome {
  const lines = remedies.filter((each) => each !== undefined).map((each) => `  ${printable(each)}\n`)
  return { status: 2, err: `regesta: ${printable(problem)}\n${lines.join('')}` }
}

/** The same for a single value or file that core refuses. */
export function refusalOf(diagnostics: readonly Diagnostic[], before = ''): Outcome {
  const [first] = diagnostics
  return refusal(`${before}${first?.message}`, first?.help)
}

/** "did you mean ...?", if there is anything near. */
export function suggestion(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `did you mean "${near}"?`
}
