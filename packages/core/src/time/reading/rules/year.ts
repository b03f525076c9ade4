import { attempt, takeWord } from '../cursor.ts'
import type { Named, PeriodRule } from '../types.ts'
import { exactly, yearSpan } from '../units.ts'
import { takeYear } from '../vocabulary.ts'

export const year: PeriodRule = {
  id: 'year',
  words: '2001, the year 2001, AD 79, 44 BC',
  examples: [
    { words: '2001', edtf: '2001', rule: 'year' },
    { words: 'in 44 BC', edtf: '-0043', rule: 'year' },
  ],
  read: (cursor) => {
    attempt(cursor, () => {
      takeWord(cursor, 'the')
      return takeWord(cursor, 'year')
    })
    const number = takeYear(cursor)
    return number === undefined ? undefined : yearNamed(number)
  },
}

export function yearNamed(number: number): Named {
  return {
    rule: 'year',
    unit: 'year',
    year: number,
    supplied: [],
    relative: false,
    place: () => ({ hard: exactly(yearSpan(number)) }),
  }
}
