import { tokensOf } from './tokens.ts'
import type { Reading } from './types.ts'
import { months } from './vocabulary.ts'

const plainRules = new Set(['day', 'month', 'year'])

/** What may stand in the name of a date beside numbers and the month, and says nothing more. */
const fillers = new Set(['on', 'in', 'the', 'of', 'year', 'ad', 'ce', 'bc', 'bce'])

/**
 * Whether the words are only another notation of the EDTF: a day, a month or a year by its name, complete. A day of the
 * week says more, and so does "some time in".
 *
 * `12 March 2018` is, `Monday, 12 March 2018` is not.
 */
export function isPlainDate({ words, rule, basis }: Reading): boolean {
  if (!plainRules.has(rule) || basis !== 'stated') return false
  return tokensOf(words).every((token) => token.kind !== 'word' || months.has(token.word) || fillers.has(token.word))
}
