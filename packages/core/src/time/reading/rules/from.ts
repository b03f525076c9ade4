import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'

export const from: PhraseRule = {
  id: 'from',
  words: 'from 2001 (its end is not said), from 2001 on, from 5 December onwards (without an end)',
  examples: [
    { words: 'from 2001', edtf: '2001/', rule: 'from' },
    { words: 'from 2001 onwards', edtf: '2001/..', rule: 'from' },
  ],
  read: (cursor) => {
    if (!takePhrase(cursor, 'as from', 'from', 'starting', 'beginning')) return undefined
    const named = takeOperand(cursor)
    const end = takePhrase(cursor, 'onwards', 'onward', 'on', 'forward') ? Infinity : null
    return phraseOn(named, ({ hard }) => ({
      rule: 'from',
      mode: 'throughout',
      hard: {
        earliestStart: hard.earliestStart,
        latestStart: hard.latestEnd,
        earliestEnd: end,
        latestEnd: end,
      },
    }))
  },
}
