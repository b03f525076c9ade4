import { attempt, type Cursor, takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { Named, PhraseRule } from '../types.ts'
import { deadline } from './deadline.ts'

export const notLater: PhraseRule = {
  id: 'not-later',
  words: 'not later than 2003, no later than 5 December, on or before 5 December, in 2003 at the latest',
  examples: [
    { words: 'no later than September 2001', edtf: '[..2001-09-30]', rule: 'not-later' },
    { words: 'in 2003 at the latest', edtf: '[..2003-12-31]', rule: 'not-later' },
  ],
  read: (cursor) => {
    const named = attempt(cursor, () => afterwards(cursor)) ?? attempt(cursor, () => beforehand(cursor))
    if (!named) return undefined
    return phraseOn(named, ({ hard, soft, convention }, context) =>
      deadline('not-later', named, { last: hard.latestEnd, best: soft?.latestEnd, convention }, context),
    )
  },
}

function beforehand(cursor: Cursor): Named | undefined {
  return takePhrase(cursor, 'not later than', 'no later than', 'on or before', 'in or before')
    ? takeOperand(cursor)
    : undefined
}

function afterwards(cursor: Cursor): Named | undefined {
  takePhrase(cursor, 'by', 'in', 'on', 'at')
  const named = takeOperand(cursor)
  return named && takePhrase(cursor, 'at the latest', 'or earlier', 'or before') ? named : undefined
}
