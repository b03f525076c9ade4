import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'

/** It ended at some time in the period; "through" and "the end of" say that the period is included to its last day. */
export const until: PhraseRule = {
  id: 'until',
  words: 'until 2003, till 5 December, up to September, until the end of 2001, through 2003; its start is not said',
  examples: [
    { words: 'until 2003', edtf: '/2003', rule: 'until' },
    { words: 'through 2003', edtf: '/2003-12-31', rule: 'until' },
  ],
  read: (cursor) => {
    const word = takePhrase(cursor, 'up until', 'until', 'till', 'up to', 'through')
    if (!word) return undefined
    return phraseOn(takeOperand(cursor), ({ hard }) => ({
      rule: 'until',
      mode: 'throughout',
      hard: {
        earliestStart: null,
        latestStart: null,
        earliestEnd: word === 'through' ? hard.earliestEnd : hard.earliestStart,
        latestEnd: hard.latestEnd,
      },
    }))
  },
}
