import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { shifted, somewhere } from '../units.ts'
import { conventionIf } from './convention-if.ts'

export const before: PhraseRule = {
  id: 'before',
  words: 'before 2003, prior to 5 December 2000, before the end of the year: before it begins',
  examples: [
    { words: 'before 2003', edtf: '[..2002-12-31]', rule: 'before' },
    { words: 'before spring 2001', edtf: '[..2001-12-30]', soft: '[..2001-02-28]', rule: 'before' },
  ],
  read: (cursor) => {
    const named = takePhrase(cursor, 'before', 'prior to', 'earlier than') && takeOperand(cursor)
    if (!named) return undefined
    return phraseOn(named, ({ hard, soft, convention }, { anchor, tense }) => {
      const from = tense === 'future' && anchor ? anchor.from : -Infinity
      // The last day of a year is still before its end.
      const step = named.rule === 'end' ? 0 : -1
      const last = shifted(hard.latestStart, step)
      if ((last ?? Infinity) < (from ?? -Infinity)) return alreadyOver
      const best = soft && shifted(soft.earliestStart, step)
      const isBest = best !== undefined && (best ?? -Infinity) >= (from ?? Infinity)
      return {
        rule: 'before',
        mode: 'within',
        unit: 'day',
        hard: somewhere(from, last),
        ...(isBest ? { soft: somewhere(from, best), ...conventionIf(convention) } : {}),
      }
    })
  },
}

const alreadyOver = {
  refused: 'it was over before the anchor, but is told as still to come',
  help: 'check the anchor and the tense',
}
