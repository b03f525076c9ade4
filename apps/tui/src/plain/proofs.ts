import type { ContradictionText, ProofText } from '@regesta/core/view'
import { wrap } from '../terminal/index.ts'
import { paragraph } from './prose.ts'

/** A claim and the statements that prove it, numbered, each with what follows from it. */
export function proofBlock({ claim, steps, rests }: ProofText, width: number): string {
  return [
    paragraph([`${claim}:`], width),
    ...steps.map(({ statement, so }, n) =>
      below(`${n + 1}. `, so === undefined ? statement : `${statement} ${so}`, width),
    ),
    ...(rests === undefined ? [] : [below('', rests, width)]),
  ].join('')
}

/** Statements that cannot all be true, and where they clash. */
export function contradictionBlock({ opening, statements, clash }: ContradictionText, width: number): string {
  return [
    paragraph([`${opening}:`], width),
    ...statements.map(({ statement }, n) => below(`${n + 1}. `, statement, width)),
    below('', clash, width),
  ].join('')
}

/** Indented, behind a label that further lines leave room for. */
function below(label: string, text: string, width: number): string {
  return wrap(text, width - 2 - label.length)
    .map((line, n) => `  ${n === 0 ? label : ' '.repeat(label.length)}${line}\n`)
    .join('')
}
