import { attempt, type Cursor, takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { Named, PhraseRule } from '../types.ts'
import { openEnded } from './open-ended.ts'

export const notBefore: PhraseRule = {
  id: 'not-before',
  words: 'not before 2003, no earlier than September, on or after 5 December, in 2003 at the earliest',
  examples: [
    { words: 'not before September 2001', edtf: '[2001-09-01..]', rule: 'not-before' },
    { words: 'in 2003 at the earliest', edtf: '[2003-01-01..]', rule: 'not-before' },
  ],
  read: (cursor) =>
    phraseOn(
      attempt(cursor, () => afterwards(cursor)) ?? attempt(cursor, () => beforehand(cursor)),
      (period, context) => openEnded('not-before', period, context, (of) => of.earliestStart),
    ),
}

function beforehand(cursor: Cursor): Named | undefined {
  return takePhrase(cursor, 'not before', 'not earlier than', 'no earlier than', 'on or after', 'in or after')
    ? takeOperand(cursor)
    : undefined
}

function afterwards(cursor: Cursor): Named | undefined {
  takePhrase(cursor, 'in', 'on', 'at')
  const named = takeOperand(cursor)
  return named && takePhrase(cursor, 'at the earliest', 'or later', 'or after') ? named : undefined
}
