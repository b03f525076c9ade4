import { takePhrase } from '../cursor.ts'
import { fromAnchor } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { somewhere } from '../units.ts'

/** All that "recently" excludes is the time after it was said. */
export const past: PhraseRule = {
  id: 'past',
  words: 'recently, lately, not long ago, in the past, previously, formerly: some time up to the anchor',
  examples: [{ words: 'recently', anchor: '[2000-12-06..2000-12-10]', edtf: '[..2000-12-10]', rule: 'past' }],
  read: (cursor) =>
    takePhrase(cursor, 'recently', 'lately', 'not long ago', 'some time ago', 'long ago', 'in the past', ...formerly)
      ? fromAnchor(({ to }) => ({ rule: 'past', mode: 'within', unit: 'day', hard: somewhere(-Infinity, to) }))
      : undefined,
}

const formerly = ['previously', 'formerly'] as const
