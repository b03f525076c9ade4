import { attempt, takeMark, takeWord } from '../cursor.ts'
import type { PeriodRule } from '../types.ts'
import { exactly, yearsSpan } from '../units.ts'
import { takeEra, takeOrdinal } from '../vocabulary.ts'

export const century: PeriodRule = {
  id: 'century',
  words: 'the 19th century (1801 to 1900), the nineteenth century, the 5th century BC',
  examples: [
    { words: 'the 19th century', edtf: '1801/1900', rule: 'century' },
    { words: 'the 5th century BC', edtf: '-0499/-0400', rule: 'century' },
  ],
  read: (cursor) =>
    attempt(cursor, () => {
      takeWord(cursor, 'the')
      const number = takeOrdinal(cursor)
      if (!number || number > 99) return undefined
      takeMark(cursor, 'dash')
      if (!takeWord(cursor, 'century')) return undefined
      // The first century BC ends with the year 1 BC, which is the year 0 of astronomers.
      const first = takeEra(cursor) === 'bc' ? 1 - number * 100 : (number - 1) * 100 + 1
      const hard = exactly(yearsSpan(first, first + 99))
      return { rule: 'century', unit: 'century', supplied: [], relative: false, place: () => ({ hard }) }
    }),
}
