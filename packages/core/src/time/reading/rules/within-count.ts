import type { Bound } from '../../edtf/index.ts'
import { takeFrom, takePhrase } from '../cursor.ts'
import { fromAnchor } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { somewhere } from '../units.ts'
import { countedUnits, takeCount } from '../vocabulary.ts'
import { add } from './count.ts'

export const withinCount: PhraseRule = {
  id: 'within-count',
  words: 'within three days, in the next two weeks, in the last ten years, over the past month',
  examples: [
    { words: 'within three days', anchor: '2000-12-08', edtf: '2000-12-08/2000-12-11', rule: 'within-count' },
    { words: 'in the last ten years', anchor: '2000-12-08', edtf: '1990-12-08/2000-12-08', rule: 'within-count' },
  ],
  read: (cursor) => {
    const lead = takePhrase(cursor, 'within', 'in', 'over', 'during')
    const side = lead && takePhrase(cursor, 'the next', 'the coming', 'the last', 'the past')
    if (!lead || (lead !== 'within' && !side)) return undefined
    const number = takeCount(cursor) ?? (side ? 1 : undefined)
    const counted = takeFrom(cursor, countedUnits)
    if (number === undefined || !counted) return undefined
    const count = number * counted.times
    const isPast = side === 'the last' || side === 'the past'
    const moved = (day: Bound) =>
      day === null || !Number.isFinite(day) ? day : add(counted.unit, day, isPast ? -count : count)
    return fromAnchor(({ from, to }) => ({
      rule: 'within-count',
      mode: 'within',
      unit: 'span',
      hard: isPast ? somewhere(moved(from), to) : somewhere(from, moved(to)),
    }))
  },
}
