import { datePath } from '../material.ts'
import { spanText } from '../spans.ts'
import { judgedDates } from '../support.ts'
import type { Rule } from '../types.ts'

export const dateNotInPassage: Rule = {
  code: 'R124',
  name: 'date-not-in-passage',
  severity: 'warning',
  about: 'A date is said to be stated, but no date words in the cited passages bear it out.',
  why: 'An exact date that its passage does not have came from somewhere else: from another passage, from a guess, or from a slip.',
  remedy: 'Cite the passage that has the date as well. If it was worked out, say so: basis: inferred, with reasons.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
    texts: { gazette: 'North Quay has opened. A small crowd stood in the rain on 28 May 1911.\n' },
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1 }] }`,
    texts: { gazette: 'North Quay has opened. A small crowd stood in the rain on 28 May 1911.\n' },
  },
  check: (material) => {
    const judged = judgedDates(material)
    if ('notRun' in judged) return judged
    return judged.flatMap(({ placed, date: span, support }) => {
      if (support.kind !== 'none') return []
      const named = [...new Set(support.words.map((words) => `"${words}"`))].slice(0, 3)
      const date = spanText(span)
      return [
        {
          path: datePath([...placed.path, 'when']),
          message:
            named.length === 0
              ? `${date} is said to be stated, but the cited text has no words that name a date`
              : `${date} is said to be stated, but the date words of the cited text mean other days: ${named.join(', ')}`,
          help: 'cite the passage that has the date, or say "basis: inferred" and give "reasons"',
        },
      ]
    })
  },
}
