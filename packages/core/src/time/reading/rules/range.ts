import { type Cursor, takeMark, takeWord } from '../cursor.ts'
import type { PhraseRule } from '../types.ts'
import { aboutBoth, isReversed, reversed, takeTwoEnds } from './two-ends.ts'

export const range: PhraseRule = {
  id: 'range',
  words: 'December 5-6, 5 to 6 December 2000, from spring 2001 to late 2003, 1941-45: the event lasts that long',
  examples: [
    { words: 'December 5-6', anchor: '[2000-12-06..2000-12-10]', edtf: '2000-12-05/2000-12-06', rule: 'range' },
    { words: 'from September 1999 to 2001', edtf: '1999-09/2001', rule: 'range' },
  ],
  read: (cursor) => {
    takeWord(cursor, 'from', 'on')
    return aboutBoth(takeTwoEnds(cursor, takeTo), (first, second) =>
      isReversed(first, second)
        ? reversed
        : {
            rule: 'range',
            mode: 'throughout',
            // It begins at some time in the first and ends at some time in the second.
            hard: {
              earliestStart: first.hard.earliestStart,
              latestStart: first.hard.latestEnd,
              earliestEnd: second.hard.earliestStart,
              latestEnd: second.hard.latestEnd,
            },
          },
    )
  },
}

function takeTo(cursor: Cursor): boolean {
  return takeMark(cursor, 'dash') || takeWord(cursor, 'to', 'till', 'until', 'through') !== undefined
}
