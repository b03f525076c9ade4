import { takePhrase } from '../cursor.ts'
import type { PhraseRule } from '../types.ts'
import { takeApproximately } from '../vocabulary.ts'
import { prepositions } from './plain.ts'
import { takeQualified } from './qualified.ts'

export const about: PhraseRule = {
  id: 'about',
  words: 'about 1990, around 5 December 2000, on or about 5 May 1911, towards 1990, circa 1990, ca. 1990, c. 1990',
  examples: [
    { words: 'about 1990', edtf: '1990~', rule: 'about' },
    { words: 'c. 1990', edtf: '1990~', rule: 'about' },
  ],
  read: (cursor) => {
    takePhrase(cursor, ...prepositions)
    return takeApproximately(cursor) ? takeQualified(cursor, 'about', '~') : undefined
  },
}
