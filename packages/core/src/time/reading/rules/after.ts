import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { shifted } from '../units.ts'
import { openEnded } from './open-ended.ts'

export const after: PhraseRule = {
  id: 'after',
  words: 'after 2003, after 5 December 2000, after the end of the year: when it is over',
  examples: [
    { words: 'after 2003', edtf: '[2004-01-01..]', rule: 'after' },
    { words: 'after 5 December 2000', edtf: '[2000-12-06..]', rule: 'after' },
  ],
  read: (cursor) =>
    takePhrase(cursor, 'after', 'later than')
      ? phraseOn(takeOperand(cursor), (period, context) =>
          openEnded('after', period, context, (of, side) =>
            shifted(side === 'hard' ? of.earliestEnd : of.latestEnd, 1),
          ),
        )
      : undefined,
}
