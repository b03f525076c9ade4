import { takePhrase } from '../cursor.ts'
import { phraseOn, takeOperand } from '../phrase.ts'
import type { Named, PhraseRule } from '../types.ts'
import { shifted } from '../units.ts'
import { deadline } from './deadline.ts'

/**
 * "By 2003" allows the year that it names, and to most readers means before it begins: that is the best reading. A
 * day, and an end ("by the end of 2002"), are included as a matter of course.
 */
export const by: PhraseRule = {
  id: 'by',
  words: 'by 2003, by 5 December, by the end of the year, by late 2001; from the anchor on, if it lies before',
  examples: [
    {
      words: 'by 2003',
      anchor: '[2000-12-06..2000-12-10]',
      edtf: '[2000-12-06..2003-12-31]',
      soft: '2000-12-06/2002-12-31',
      rule: 'by-year',
    },
    { words: 'by the end of 2002', edtf: '[..2002-12-31]', rule: 'by' },
  ],
  read: (cursor) => {
    const named = takePhrase(cursor, 'by') && takeOperand(cursor)
    if (!named) return undefined
    return phraseOn(named, (period, context) => {
      const includes = named.unit === 'day'
      const best = period.soft ?? period.hard
      return deadline(
        isYear(named) ? 'by-year' : 'by',
        named,
        {
          last: period.hard.latestEnd,
          best: includes ? period.soft?.latestEnd : shifted(best.earliestStart, -1),
          convention: period.convention,
        },
        context,
      )
    })
  },
}

const isYear = (named: Named) => /^(this-|last-|next-)?year$/.test(named.rule)
