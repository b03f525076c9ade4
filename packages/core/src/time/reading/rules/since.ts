import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'

/** It began in the period and goes on at the anchor; what came after the anchor is not known. */
export const since: PhraseRule = {
  id: 'since',
  words: 'since September 2000, ever since 1999: begun in it, and under way at the anchor',
  examples: [
    { words: 'since September 2000', edtf: '2000-09/', rule: 'since' },
    { words: 'since 5 December 2000', anchor: '[2000-12-06..2000-12-10]', edtf: '2000-12-05/', rule: 'since' },
  ],
  read: (cursor) =>
    takePhrase(cursor, 'ever since', 'since')
      ? phraseOn(takeOperand(cursor), ({ hard }, { anchor }) => {
          const from = anchor?.from
          // Begun by then whichever day the anchor is, so under way on the first that it can be.
          const isUnderWay = from !== undefined && from !== null && from >= (hard.latestEnd ?? Infinity)
          return {
            rule: 'since',
            mode: 'throughout',
            hard: {
              earliestStart: hard.earliestStart,
              latestStart: hard.latestEnd,
              earliestEnd: null,
              latestEnd: null,
            },
            ...(isUnderWay && Number.isFinite(from) ? { covers: from } : {}),
          }
        })
      : undefined,
}
