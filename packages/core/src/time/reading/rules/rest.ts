import { takeWord } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import { noAnchor } from '../place.ts'
import type { Period, PhraseRule } from '../types.ts'
import { somewhere } from '../units.ts'

/** The part of the anchor's own week, month or year that lies before it, or after it. */
export const rest: PhraseRule = {
  id: 'rest',
  words: 'earlier this year, later this month',
  examples: [
    { words: 'earlier this year', anchor: '2000-12-08', edtf: '2000-01-01/2000-12-08', rule: 'rest' },
    { words: 'later this month', anchor: '2000-12-08', edtf: '2000-12-08/2000-12-31', rule: 'rest' },
  ],
  read: (cursor) => {
    const side = takeWord(cursor, 'earlier', 'later')
    if (!side) return undefined
    takeWord(cursor, 'in')
    const named = takeOperand(cursor)
    if (!named || !/^this-(week|month|year|decade|century)$/.test(named.rule)) return undefined
    return phraseOn(named, ({ hard }: Period, { anchor }) => {
      if (!anchor) return noAnchor
      return {
        rule: 'rest',
        mode: 'within',
        unit: 'span',
        supplied: [],
        hard: side === 'earlier' ? somewhere(hard.earliestStart, anchor.to) : somewhere(anchor.from, hard.latestEnd),
      }
    })
  },
}
