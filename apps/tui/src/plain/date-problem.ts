import { renderDiagnostic } from '@regesta/core/diagnostic'
import { printable } from '../terminal/index.ts'
import type { DateAnswer } from './date.ts'

/** Why a text is no date: the message, the text with a caret under what stopped the reading, and the help. */
export function dateProblem({ input, problem }: Extract<DateAnswer, { ok: false }>, line?: number): string {
  const offset = problem.offset ?? 0
  const place = { line: 1, column: offset + 1, offset, length: 1 }
  // The first line of a diagnostic names a place in a file, and here there is none.
  const [, ...below] = renderDiagnostic({ ...problem, place }, { text: input }).split('\n')
  const where = line === undefined ? '' : `line ${line}: `
  return [`regesta: ${where}${printable(problem.message)}`, ...below].map((each) => `${each}\n`).join('')
}
