import { type Cursor, takeMark, takeWord } from '../cursor.ts'
import type { PhraseRule } from '../types.ts'
import { somewhere } from '../units.ts'
import { conventionIf } from './convention-if.ts'
import { aboutBoth, approximateInterval, isReversed, reversed, takeVagueEnds } from './two-ends.ts'

export const between: PhraseRule = {
  id: 'between',
  words:
    'between 5 and 10 December 2000, between 1999 and 2001, between 1701 and about 1705: some time from the one through the other',
  examples: [
    { words: 'between 5 and 10 December 2000', edtf: '2000-12-05/2000-12-10', rule: 'between' },
    { words: 'between 1999 and 2001', edtf: '1999/2001', rule: 'between' },
    { words: 'between 1701 and about 1705', edtf: '1701/1705~', rule: 'between' },
  ],
  read: (cursor) => {
    takeWord(cursor, 'some', 'sometime')
    takeWord(cursor, 'time')
    if (!takeWord(cursor, 'between')) return undefined
    return aboutBoth(takeVagueEnds(cursor, takeAnd), (first, second) => {
      if (isReversed(first, second)) return reversed
      const isVague = first.soft || second.soft
      const [start, end] = [first.soft ?? first.hard, second.soft ?? second.hard]
      return {
        rule: 'between',
        mode: 'within',
        unit: 'span',
        hard: somewhere(first.hard.earliestStart, second.hard.latestEnd),
        ...(isVague ? { soft: somewhere(start.earliestStart, end.latestEnd) } : {}),
        ...conventionIf(first.convention ?? second.convention),
        ...approximateInterval(first, second),
      }
    })
  },
}

const takeAnd = (cursor: Cursor) => takeWord(cursor, 'and') ?? takeMark(cursor, 'dash')
