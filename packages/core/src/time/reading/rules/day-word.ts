import { takePhrase } from '../cursor.ts'
import { noAnchor } from '../place.ts'
import type { PeriodRule } from '../types.ts'
import { exactly } from '../units.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tomorrow', 1],
])

export const dayWord: PeriodRule = {
  id: 'day-word',
  words: 'today, yesterday, tomorrow, the day before yesterday, the day after tomorrow, this morning, tonight',
  examples: [
    { words: 'yesterday', anchor: '2000-12-06', edtf: '2000-12-05', rule: 'day-word' },
    { words: 'yesterday', anchor: '[2000-12-06..2000-12-10]', edtf: '[2000-12-05..2000-12-09]', rule: 'day-word' },
  ],
  read: (cursor) => {
    const shift = shifts.get(takePhrase(cursor, ...shifts.keys()) ?? '')
    if (shift === undefined) return undefined
    return {
      rule: 'day-word',
      unit: 'day',
      supplied: [],
      relative: true,
      place: ({ day }) => (day === undefined ? noAnchor : { hard: exactly({ from: day + shift, to: day + shift }) }),
    }
  },
}
