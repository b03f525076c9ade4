import { attempt, type Cursor, takeFrom, takeMark, takePhrase, takeWord } from '../cursor.ts'
import type { PhraseRule, SpokenDuration } from '../types.ts'
import { type CountedUnit, countedUnits, takeCount } from '../vocabulary.ts'

/**
 * How long something lasts: no date, but bounds of a duration. "More than ten days" is written as at least ten, since
 * on whole days ten and a half are more than ten.
 */
export const duration: PhraseRule = {
  id: 'duration',
  words: 'five or more years, at least five years, up to three months, more than ten days, two to three weeks',
  examples: [
    { words: 'five and more years', rule: 'duration' },
    { words: 'up to three months', rule: 'duration' },
  ],
  read: (cursor) => {
    takeWord(cursor, 'for')
    const found =
      attempt(cursor, () => ledBy(cursor)) ??
      attempt(cursor, () => between(cursor)) ??
      attempt(cursor, () => orMore(cursor))
    if (!found) return undefined
    return () => ({
      rule: 'duration',
      mode: 'within',
      hard: { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null },
      relative: false,
      duration: found,
    })
  },
}

const least = ['at least', 'no less than', 'not less than', 'more than', 'over'] as const
const most = ['at most', 'no more than', 'not more than', 'up to', 'less than', 'under'] as const

function ledBy(cursor: Cursor): SpokenDuration | undefined {
  const lead = takePhrase(cursor, ...least, ...most)
  const length = lead && takeLength(cursor)
  if (!length) return undefined
  return least.some((phrase) => phrase === lead) ? { atLeast: length } : { atMost: length }
}

/** "five or more years", "five years or more", "five years or less" */
function orMore(cursor: Cursor): SpokenDuration | undefined {
  const number = takeCount(cursor)
  if (number === undefined) return undefined
  const inside = takeMore(cursor)
  const unit = takeFrom(cursor, countedUnits)
  const side = inside ?? (unit && takeMore(cursor))
  if (!unit || !side) return undefined
  const length = iso(number, unit)
  return side === 'more' ? { atLeast: length } : { atMost: length }
}

function takeMore(cursor: Cursor): 'more' | 'less' | undefined {
  return attempt(cursor, () => {
    if (!takeWord(cursor, 'or', 'and')) return undefined
    const word = takeWord(cursor, 'more', 'longer', 'less')
    return word === undefined ? undefined : word === 'less' ? 'less' : 'more'
  })
}

/** "two to three weeks" */
function between(cursor: Cursor): SpokenDuration | undefined {
  takeWord(cursor, 'between', 'from')
  const first = takeCount(cursor)
  if (first === undefined || !(takeMark(cursor, 'dash') || takeWord(cursor, 'to', 'and', 'or'))) return undefined
  const second = takeCount(cursor)
  const unit = takeFrom(cursor, countedUnits)
  return second !== undefined && second > first && unit
    ? { atLeast: iso(first, unit), atMost: iso(second, unit) }
    : undefined
}

function takeLength(cursor: Cursor): string | undefined {
  const number = takeCount(cursor)
  const unit = takeFrom(cursor, countedUnits)
  return number === undefined || !unit ? undefined : iso(number, unit)
}

function iso(number: number, { unit, times }: CountedUnit): string {
  return `P${number * times}${unit.slice(0, 1).toUpperCase()}`
}
