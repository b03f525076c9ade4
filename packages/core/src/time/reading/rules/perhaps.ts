import { takePhrase, takeWord } from '../cursor.ts'
import type { PhraseRule } from '../types.ts'
import { takeApproximately } from '../vocabulary.ts'
import { prepositions } from './plain.ts'
import { takeQualified } from './qualified.ts'

export const perhaps: PhraseRule = {
  id: 'perhaps',
  words: 'perhaps 1990, probably in September 2000, possibly about 1990',
  examples: [
    { words: 'probably in September 2000', edtf: '2000-09?', rule: 'perhaps' },
    { words: 'perhaps about 1990', edtf: '1990%', rule: 'perhaps' },
  ],
  read: (cursor) => {
    if (!takeWord(cursor, 'perhaps', 'probably', 'possibly', 'maybe')) return undefined
    takePhrase(cursor, ...prepositions)
    return takeQualified(cursor, 'perhaps', takeApproximately(cursor) ? '%' : '?')
  },
}
