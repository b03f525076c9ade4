import { civilOf } from '../../../time/index.ts'
import { datePath } from '../material.ts'
import { passagesOf } from '../passages.ts'
import { spanText } from '../spans.ts'
import { judgedDates } from '../support.ts'
import type { Rule } from '../types.ts'

export const passageVaguer: Rule = {
  code: 'R125',
  name: 'passage-vaguer',
  severity: 'warning',
  about: 'A date is said to be stated, but the cited passages are vaguer than it.',
  why: 'A month in the source and a day in the chronology: somebody made a vague date exact, and a reader takes it for the source’s.',
  remedy:
    'Give the date as the source does, with its words. If something else makes it more exact, cite that; if you concluded it, say basis: inferred, with reasons.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
    texts: { gazette: 'North Quay opened late in May 1911.\n' },
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05, cites: [{ source: gazette, locator: p1.s1 }] }`,
    texts: { gazette: 'North Quay opened in May 1911.\n' },
  },
  check: (material) => {
    const judged = judgedDates(material)
    if ('notRun' in judged) return judged
    return judged.flatMap(({ placed, date, support }) => {
      if (support.kind !== 'vaguer') return []
      const passages = (passagesOf(placed, material) ?? []).map(({ passage }) => passage.text)
      // "In May ... on the 28th": the day stands there, though not as a part of the month.
      if (date.from === date.to && namesNumber(passages, civilOf(date.from).day)) return []
      return [
        {
          path: datePath([...placed.path, 'when']),
          message: `the cited text says "${support.words}", which allows ${spanText(support.span)}, but the date given is ${spanText(date)}`,
          help: 'give the date as the source does, or say "basis: inferred" and give "reasons"',
        },
      ]
    })
  },
}

function namesNumber(passages: readonly string[], number: number): boolean {
  return passages.some((text) => new RegExp(`(?<!\\d)${number}(?:st|nd|rd|th)?(?![\\d\\p{L}])`, 'u').test(text))
}
