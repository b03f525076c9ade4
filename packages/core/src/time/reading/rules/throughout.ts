import { takePhrase } from '../cursor.ts'
import { phraseOn } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { takePeriod } from './periods.ts'

export const throughout: PhraseRule = {
  id: 'throughout',
  words: 'throughout 2001, all through September, the whole of last year: the event fills it',
  examples: [{ words: 'throughout 2001', edtf: '2001', rule: 'throughout' }],
  read: (cursor) =>
    takePhrase(cursor, 'throughout', 'all through', 'all of', 'the whole of')
      ? phraseOn(takePeriod(cursor), ({ hard }) => ({ rule: 'throughout', hard, mode: 'throughout' }))
      : undefined,
}
