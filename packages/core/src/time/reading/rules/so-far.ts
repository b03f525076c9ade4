import { takePhrase } from '../cursor.ts'
import { fromAnchor } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'

/** It lasted up to the anchor; since when is not said. One of several days cannot be the end of an interval in EDTF. */
export const soFar: PhraseRule = {
  id: 'so-far',
  words: 'so far, until now, up to now, to date, hitherto, yet, not yet: the time up to the anchor',
  examples: [
    { words: 'so far', anchor: '2000-12-08', edtf: '/2000-12-08', rule: 'so-far' },
    { words: 'so far', anchor: '[2000-12-06..2000-12-10]', rule: 'so-far' },
  ],
  read: (cursor) => {
    const found = takePhrase(cursor, 'so far', 'up to now', 'up until now', 'until now', 'till now', 'to date', ...yet)
    if (!found) return undefined
    return fromAnchor(({ from, to }) => {
      const said = { rule: 'so-far', mode: 'throughout' } as const
      const end = { earliestEnd: from, latestEnd: to }
      return from === to && from !== null && Number.isFinite(from)
        ? { ...said, hard: { earliestStart: null, latestStart: null, ...end }, covers: from }
        : { ...said, hard: { earliestStart: null, latestStart: to, ...end } }
    })
  },
}

const yet = ['not yet', 'as yet', 'as of yet', 'yet', 'hitherto'] as const
