import { takePhrase } from '../cursor.ts'
import { lyingIn, phraseOn } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { takePeriod } from './periods.ts'

export const prepositions = ['in the course of', 'some time in', 'sometime in', 'in', 'on', 'at', 'during'] as const

export const plain: PhraseRule = {
  id: 'plain',
  words: 'the name of a period, alone or after in, on, at, during, in the course of: the event lies in it',
  examples: [
    { words: 'in late September 2000', edtf: '2000-09', soft: '2000-09-21/2000-09-30', rule: 'late-month' },
    { words: 'on 5 December 2000', edtf: '2000-12-05', rule: 'day' },
  ],
  read: (cursor) => {
    const start = cursor.at
    // "In five months" is a count of its own.
    const alone = takePeriod(cursor)
    if (alone) return phraseOn(alone, (period) => lyingIn(period, alone))
    cursor.at = start
    takePhrase(cursor, ...prepositions)
    const named = takePeriod(cursor)
    return named && phraseOn(named, (period) => lyingIn(period, named))
  },
}
