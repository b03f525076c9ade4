import { takePhrase } from '../cursor.ts'
import { fromAnchor } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'
import { somewhere } from '../units.ts'

/** All that "soon" excludes is the time before it was said. */
export const future: PhraseRule = {
  id: 'future',
  words: 'in the future, in future, in the near future, soon, before long: some time from the anchor on',
  examples: [{ words: 'in the future', anchor: '[2000-12-06..2000-12-10]', edtf: '[2000-12-06..]', rule: 'future' }],
  read: (cursor) =>
    takePhrase(
      cursor,
      'in the near future',
      'in the future',
      'in future',
      'very soon',
      'soon',
      'before long',
      'shortly',
    )
      ? fromAnchor(({ from }) => ({ rule: 'future', mode: 'within', unit: 'day', hard: somewhere(from, Infinity) }))
      : undefined,
}
