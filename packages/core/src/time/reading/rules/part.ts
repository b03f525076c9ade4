import type { Parts, PartWord } from '../../extent/index.ts'
import { attempt, type Cursor, takeMark, takePhrase, takeWord } from '../cursor.ts'
import type { Named, Period, PeriodRule, Scope } from '../types.ts'
import { exactly, partSpan, somewhere } from '../units.ts'
import { conventionIf } from './convention-if.ts'
import { takeWhole } from './wholes.ts'

/**
 * "Early", "mid" and "late" are thirds where nothing else is said, beginning, middle and end quarters. Either way they
 * are only a best reading: what the words exclude is what lies outside the month, the year, the century.
 */
export const part: PeriodRule = {
  id: 'part',
  words: 'early, mid and late; the beginning, start, middle, end and close of: a month, season, year, decade, century',
  examples: [
    { words: 'late September 2000', edtf: '2000-09', soft: '2000-09-21/2000-09-30', rule: 'late-month' },
    { words: 'the mid-1990s', edtf: '199X', soft: '1994/1996', rule: 'mid-decade' },
    {
      words: 'at the beginning of the year',
      anchor: '[2000-12-06..2000-12-10]',
      within: 'next year',
      edtf: '2001',
      soft: '2001-01/2001-03',
      rule: 'early-year',
    },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      const word = takePartWord(cursor)
      const whole = word && takeWhole(cursor)
      return word && whole ? partOf(whole, word) : undefined
    }),
}

interface FoundPart {
  readonly part: PartWord
  readonly usual: 'thirds' | 'quarters'
}

const adjectives: ReadonlyMap<string, PartWord> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])
const nouns: ReadonlyMap<string, PartWord> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
])

/** "Early", "early in", "mid-", "the very end of", "towards the end of". */
function takePartWord(cursor: Cursor): FoundPart | undefined {
  takeWord(cursor, 'towards', 'toward')
  takeWord(cursor, 'the')
  const adjective = adjectives.get(takeWord(cursor, ...adjectives.keys()) ?? '')
  if (adjective) {
    takeMark(cursor, 'dash')
    takeWord(cursor, 'in', 'on')
    return { part: adjective, usual: 'thirds' }
  }
  takeWord(cursor, 'very')
  const noun = nouns.get(takeWord(cursor, ...nouns.keys()) ?? '')
  return noun && takeWord(cursor, 'of') ? { part: noun, usual: 'quarters' } : undefined
}

function partOf(whole: Named, word: FoundPart): Named {
  const { fill } = whole
  return {
    ...whole,
    rule: `${word.part}-${whole.unit}`,
    ...(fill ? { fill: (year) => partOf(fill(year), word) } : {}),
    place: (scope) => {
      const period = whole.place(scope)
      return 'refused' in period ? period : cut(period, whole.unit, word, scope)
    },
  }
}

function cut(period: Period, unit: Named['unit'], { part, usual }: FoundPart, scope: Scope): Period {
  const { hard, written } = period
  const vague = {
    hard: somewhere(hard.earliestStart, hard.latestEnd),
    ...(written === undefined ? {} : { written }),
  }
  const { id, convention } = scope.conventionFor(usual)
  const parts: Parts[keyof Parts] = (convention.parts as Record<string, Parts[keyof Parts]> | undefined)?.[unit]
  const share = parts?.[part]
  // What is cut is the season's months, not the year that stands around them.
  const { earliestStart, latestEnd } = unit === 'season' ? (period.soft ?? hard) : hard
  if (!share || earliestStart === null || latestEnd === null) return vague
  const soft = exactly(partSpan(unit as keyof Parts, { from: earliestStart, to: latestEnd }, share))
  return { ...vague, soft, convention: id }
}

/** "The end of 2002" as a point in time: its last day. So it is after "by", "until", "before" and "after". */
export function takeEnd(cursor: Cursor): Named | undefined {
  return attempt(cursor, () => {
    const whole = takePhrase(cursor, 'the end of', 'the very end of', 'end of', 'the close of') && takeWhole(cursor)
    if (!whole) return undefined
    return {
      ...whole,
      rule: 'end',
      unit: 'day',
      place: (scope) => {
        const period = whole.place(scope)
        if ('refused' in period) return period
        const { earliestEnd, latestEnd } = period.hard
        const hard = { earliestStart: earliestEnd, latestStart: latestEnd, earliestEnd, latestEnd }
        if (whole.unit !== 'season' || !period.soft) return { hard }
        const last = period.soft.latestEnd
        return {
          hard: somewhere(period.hard.earliestStart, latestEnd),
          soft: somewhere(last, last),
          ...conventionIf(period.convention),
        }
      },
    }
  })
}
