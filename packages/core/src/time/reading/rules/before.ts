import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { shifted } from '../units.ts'
import { takeVagueDistance } from '../vocabulary.ts'
import { deadline } from './deadline.ts'

export const before: PhraseRule = {
  id: 'before',
  words:
    'before 2003, prior to 5 December 2000, before the end of the year, a few years before 1700: before it begins; from the anchor on, as “by”. How long before is not bounded by “shortly” or “a few years”',
  examples: [
    { words: 'before 2003', edtf: '[..2002-12-31]', rule: 'before' },
    { words: 'a few years before 1700', edtf: '[..1699-12-31]', rule: 'before' },
    { words: 'before spring 2001', edtf: '[..2001-12-30]', soft: '[..2001-02-28]', rule: 'before' },
  ],
  read: (cursor) => {
    takeVagueDistance(cursor)
    const named = takePhrase(cursor, 'before', 'prior to', 'earlier than') && takeOperand(cursor)
    if (!named) return undefined
    // The last day of a year is still before its end, and the morning of a day before its noon.
    const step = named.rule === 'end' || named.rule === 'time-of-day' ? 0 : -1
    return phraseOn(named, ({ hard, soft, convention }, context) =>
      deadline(
        'before',
        named,
        { last: shifted(hard.latestStart, step), best: soft && shifted(soft.earliestStart, step), convention },
        context,
      ),
    )
  },
}
