import { takePhrase } from '../cursor.ts'
import { fromAnchor } from '../phrase.ts'
import type { PhraseRule } from '../types.ts'

/** Begun by the anchor and not over at it. EDTF cannot say that; a single day can be given as one that it covers. */
export const atPresent: PhraseRule = {
  id: 'at-present',
  words: 'at present, now, currently, at the moment, still, these days: it holds at the anchor',
  examples: [{ words: 'at present', anchor: '[2000-12-06..2000-12-10]', rule: 'at-present' }],
  read: (cursor) => {
    const found = takePhrase(cursor, 'at present', 'at the moment', 'right now', 'now', 'currently', ...today)
    if (!found) return undefined
    return fromAnchor(({ from, to }) => ({
      rule: 'at-present',
      mode: 'throughout',
      hard: { earliestStart: null, latestStart: to, earliestEnd: from, latestEnd: null },
      ...(from === to && from !== null && Number.isFinite(from) ? { covers: from } : {}),
    }))
  },
}

const today = ['presently', 'nowadays', 'these days', 'still'] as const
