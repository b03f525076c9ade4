import { datePath } from '../material.ts'
import { spanText, touches } from '../spans.ts'
import type { Rule } from '../types.ts'
import { wordedDates } from '../words.ts'

export const wordsContradictDate: Rule = {
  code: 'R110',
  name: 'words-contradict-date',
  severity: 'error',
  about: 'The words of the source mean other days than the date that is given for them.',
  why: 'A date that is written both ways is checked both ways. Where they disagree, the date in figures counts, and it may be the wrong one.',
  remedy: 'Look up the source. Mend the date, the words, or the event from which they are counted (anchor).',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-03-28, words: late in May }
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
    return worded.flatMap(({ placed, words, date, readings }) => {
      const [first] = readings
      if (!first || readings.some(({ span }) => touches(span, date))) return []
      return [
        {
          path: datePath([...placed.path, 'when']),
          message: `"${words}" means ${spanText(first.span)}, but the date given is ${spanText(date)}`,
          help: 'look up the source; mend the date, the words, or what they are counted from',
        },
      ]
    })
  },
}
