import { type Cursor, takeMark, takeWord } from '../cursor.ts'
import type { PhraseRule } from '../types.ts'
import { aboutBoth, approximateInterval, isReversed, reversed, type TwoEnds, takeVagueEnds } from './two-ends.ts'

export const range: PhraseRule = {
  id: 'range',
  words:
    'December 5-6, 5 to 6 December 2000, from about 1690 to 1720, 1941-45: the event lasts that long; “about” before a range is about both its ends',
  examples: [
    { words: 'December 5-6', anchor: '[2000-12-06..2000-12-10]', edtf: '2000-12-05/2000-12-06', rule: 'range' },
    { words: 'from September 1999 to 2001', edtf: '1999-09/2001', rule: 'range' },
    { words: 'from about 1690 to 1720', edtf: '1690~/1720', rule: 'range' },
    { words: 'c. 1690-1720', edtf: '1690~/1720~', rule: 'range' },
  ],
  read: (cursor) => {
    const isLed = takeWord(cursor, 'from', 'on') !== undefined
    const ends = takeVagueEnds(cursor, takeTo)
    return aboutBoth(isLed ? ends : withSharedAbout(ends), (first, second) =>
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
            ...approximateInterval(first, second),
          },
    )
  },
}

/** "About 1690 to 1720" may be about both; "from about 1690" is not. */
function withSharedAbout(ends: TwoEnds | undefined): TwoEnds | undefined {
  return ends?.isAbout?.first ? { ...ends, isAbout: { first: true, second: true } } : ends
}

function takeTo(cursor: Cursor): boolean {
  return takeMark(cursor, 'dash') || takeWord(cursor, 'to', 'till', 'until', 'through') !== undefined
}
