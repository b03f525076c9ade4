import { datePath } from '../material.ts'
import { isInside, sameSpan, spanText } from '../spans.ts'
import type { Rule } from '../types.ts'
import { wordedDates } from '../words.ts'

export const narrowerThanWords: Rule = {
  code: 'R111',
  name: 'narrower-than-words',
  severity: 'warning',
  about: 'A date that is more exact than the words it was read from, without a reason.',
  why: 'Outside the bounds of a date its words are false. “Late in May” is not false of 12 May; a bound of 21 May would prove things that the source does not say.',
  remedy:
    'Write the bounds that the words really exclude as edtf, and the best reading as soft, with its convention. If something else makes the date more exact, say it under reasons.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05-28, words: late in May }
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05, soft: 1911-05-21/1911-05-31, words: late in May, convention: thirds }
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  check: (material) => {
    const worded = wordedDates(material)
    if ('notRun' in worded) return worded
    return worded.flatMap(({ placed, words, date, hasReasons, readings }) => {
      const wider = readings.find(({ span }) => isInside(date, span) && !sameSpan(date, span))
      if (hasReasons || !wider || readings.some(({ span }) => isInside(span, date))) return []
      const { edtf, soft } = wider.reading
      return [
        {
          path: datePath([...placed.path, 'when']),
          message: `"${words}" allows ${spanText(wider.span)}, but the date given is ${spanText(date)}`,
          help: `write "edtf: ${edtf}"${soft === undefined ? '' : ` and "soft: ${soft}"`}, or give "reasons" for the more exact date`,
        },
      ]
    })
  },
}
