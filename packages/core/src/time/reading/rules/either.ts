import { type Cursor, takePhrase, takeWord } from '../cursor.ts'
import type { Outcome, Period, PhraseRule } from '../types.ts'
import { between, somewhere } from '../units.ts'
import { unitTextOf } from '../write.ts'
import { prepositions } from './plain.ts'
import { aboutBoth, takeTwoEnds } from './two-ends.ts'

export const either: PhraseRule = {
  id: 'either',
  words: '5 or 6 December 2000, in 1999 or 2001: one of the two',
  examples: [
    { words: '5 or 6 December 2000', edtf: '[2000-12-05..2000-12-06]', rule: 'either' },
    { words: 'in 1999 or 2001', edtf: '[1999,2001]', rule: 'either' },
  ],
  read: (cursor) => {
    takeWord(cursor, 'either')
    takePhrase(cursor, ...prepositions)
    return aboutBoth(takeTwoEnds(cursor, takeOr), oneOfBoth)
  },
}

function takeOr(cursor: Cursor): boolean {
  if (!takeWord(cursor, 'or')) return false
  takePhrase(cursor, ...prepositions)
  return true
}

function oneOfBoth(a: Period, b: Period): Omit<Outcome, 'relative' | 'supplied'> {
  const [first, second] = (a.hard.earliestStart ?? 0) <= (b.hard.earliestStart ?? 0) ? [a, b] : [b, a]
  const both = between(first.hard, second.hard)
  const texts = [unitTextOf(first.hard), unitTextOf(second.hard)]
  const isList = texts[0] !== undefined && texts[1] !== undefined && texts[0] !== texts[1]
  // Days next to each other are a range of two.
  const touches = isExact(first) && first.hard.latestEnd === (second.hard.earliestStart ?? 0) - 1
  const areDays = touches && first.hard.earliestStart === first.hard.latestEnd
  return {
    rule: 'either',
    mode: 'within',
    unit: areDays && second.hard.earliestStart === second.hard.latestEnd ? 'day' : 'span',
    hard: somewhere(both.earliestStart, both.latestEnd),
    ...(isList && !areDays ? { written: `[${texts.join(',')}]` } : {}),
    ...softOf(first, second),
  }
}

const isExact = ({ hard }: Period) => hard.earliestStart === hard.latestStart && hard.earliestEnd === hard.latestEnd

function softOf(first: Period, second: Period): Pick<Outcome, 'soft'> {
  if (!first.soft && !second.soft) return {}
  const { earliestStart, latestEnd } = between(first.soft ?? first.hard, second.soft ?? second.hard)
  return { soft: somewhere(earliestStart, latestEnd) }
}
