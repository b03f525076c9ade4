import { attempt, type Cursor, takeMark, takePhrase, takeSign, takeWord } from '../cursor.ts'
import { phraseOn } from '../phrase.ts'
import type { Outcome, Period, Phrase, PhraseRule, Refusal } from '../types.ts'
import { shifted, somewhere } from '../units.ts'
import { takeDay } from './days.ts'
import { prepositions } from './plain.ts'
import { aboutBoth, takeTwoEnds } from './two-ends.ts'

/** A night belongs to two days, of which the words may name both, or the one on whose evening it begins. */
export const night: PhraseRule = {
  id: 'night',
  words: 'the night of 2 to 3 March 2018, the night of 2/3 March, the night of 2 March, Friday night: one of two days',
  examples: [
    { words: 'in the night of 2 to 3 March 2018', edtf: '[2018-03-02..2018-03-03]', rule: 'night' },
    { words: 'the night of 2 March 2018', edtf: '[2018-03-02..2018-03-03]', rule: 'night' },
  ],
  read: (cursor) => {
    takePhrase(cursor, ...prepositions)
    return attempt(cursor, () => nightOf(cursor)) ?? attempt(cursor, () => dayAndNight(cursor))
  },
}

function nightOf(cursor: Cursor): Phrase | undefined {
  if (!takePhrase(cursor, 'the night of', 'the night from', 'the night between', 'the night on')) return undefined
  return aboutBoth(takeTwoEnds(cursor, takeNext), ofBoth) ?? phraseOn(takeDay(cursor), from)
}

const takeNext = (cursor: Cursor) =>
  takeMark(cursor, 'dash') || takeSign(cursor, '/') || takeWord(cursor, 'to', 'and', 'into') !== undefined

/** "Friday night" */
function dayAndNight(cursor: Cursor): Phrase | undefined {
  const day = takeDay(cursor)
  return day && takePhrase(cursor, 'at night', 'in the night', 'night') ? phraseOn(day, from) : undefined
}

type Said = Omit<Outcome, 'relative' | 'supplied'>

function ofBoth({ hard: first }: Period, { hard: second }: Period): Said | Refusal {
  const isNext =
    second.earliestStart === shifted(first.earliestStart, 1) && second.latestEnd === shifted(first.latestEnd, 1)
  return isNext ? nightFrom(first.earliestStart, second.latestEnd) : notNext
}

const from = ({ hard }: Period): Said => nightFrom(hard.earliestStart, shifted(hard.latestEnd, 1))

const nightFrom = (first: number | null, last: number | null): Said => ({
  rule: 'night',
  mode: 'within',
  unit: 'day',
  hard: somewhere(first, last),
})

const notNext: Refusal = {
  refused: 'a night lies between two days, one after the other',
  help: 'write both days of the night, or "from ... to ..." if it was more than one',
}
