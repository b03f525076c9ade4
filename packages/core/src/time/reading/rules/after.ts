import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { shifted } from '../units.ts'
import { takeVagueDistance } from '../vocabulary.ts'
import { openEnded } from './open-ended.ts'

export const after: PhraseRule = {
  id: 'after',
  words: 'after 2003, after 5 December 2000, after the end of the year, soon after 1700: when it is over',
  examples: [
    { words: 'after 2003', edtf: '[2004-01-01..]', rule: 'after' },
    { words: 'soon after 1700', edtf: '[1701-01-01..]', rule: 'after' },
    { words: 'after 5 December 2000', edtf: '[2000-12-06..]', rule: 'after' },
  ],
  read: (cursor) => {
    takeVagueDistance(cursor)
    const named = takePhrase(cursor, 'after', 'later than') && takeOperand(cursor)
    if (!named) return undefined
    // The evening of a day is still after its noon.
    const step = named.rule === 'time-of-day' ? 0 : 1
    return phraseOn(named, (period, context) =>
      openEnded('after', period, context, (of, side) => shifted(side === 'hard' ? of.earliestEnd : of.latestEnd, step)),
    )
  },
}
