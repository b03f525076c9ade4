import { civilOf } from '../../calendar/index.ts'
import { attempt, type Cursor, takeFrom, takeNumber, takeWord } from '../cursor.ts'
import type { Named, PeriodRule } from '../types.ts'
import { decadeSpan, exactly, somewhere, yearsSpan } from '../units.ts'

export const decade: PeriodRule = {
  id: 'decade',
  words: 'the 1990s, the 1990’s; the nineties, where a century was spoken of',
  examples: [
    { words: 'the 1990s', edtf: '199X', rule: 'decade' },
    { words: 'the nineties', within: 'the 20th century', edtf: '199X', rule: 'decade' },
  ],
  read: (cursor) => {
    takeWord(cursor, 'the')
    return attempt(cursor, () => numbered(cursor)) ?? attempt(cursor, () => nicknamed(cursor))
  },
}

function numbered(cursor: Cursor): Named | undefined {
  const number = takeNumber(cursor, 's')
  if (!number || number.digits < 3 || number.digits > 4 || number.value % 10 !== 0) return undefined
  const ten = exactly(decadeSpan(number.value))
  // "The 1900s" are ten years to some and a hundred to others.
  if (number.value % 100 === 0) {
    const { from, to } = yearsSpan(number.value, number.value + 99)
    return { ...common, unit: 'span', place: () => ({ hard: somewhere(from, to), soft: ten }) }
  }
  return { ...common, place: () => ({ hard: ten }) }
}

const common = { rule: 'decade', unit: 'decade', supplied: [], relative: false } as const

const tens = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)

function nicknamed(cursor: Cursor): Named | undefined {
  const years = takeFrom(cursor, tens)
  if (years === undefined) return undefined
  return {
    ...common,
    supplied: ['year'],
    relative: true,
    place: ({ within }) => {
      const first = within && Math.ceil((yearAt(within.from) - years) / 100) * 100 + years
      if (within && first !== undefined) {
        const span = decadeSpan(first)
        if (span.to <= within.to && decadeSpan(first + 100).to > within.to) return { hard: exactly(span) }
      }
      return { refused: 'the decade has no century', help: `write it in full, such as "the 19${years}s"` }
    },
  }
}

/** The first year that begins on that day or later. */
function yearAt(day: number): number {
  const { year } = civilOf(day - 1)
  return year + 1
}
