import { takeWord } from '../cursor.ts'
import { fromAnchor } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'

export const already: PhraseRule = {
  id: 'already',
  words: 'already: begun by the anchor; whether it is over is not said',
  examples: [{ words: 'already', anchor: '2000-12-08', rule: 'already' }],
  read: (cursor) =>
    takeWord(cursor, 'already')
      ? fromAnchor(({ to }) => ({
          rule: 'already',
          mode: 'within',
          hard: { earliestStart: null, latestStart: to, earliestEnd: null, latestEnd: null },
        }))
      : undefined,
}
