import type { Path } from '../../../diagnostic/index.ts'
import type { When } from '../../../record/index.ts'
import type { Finding, Rule } from '../types.ts'

export const unexplainedDate: Rule = {
  code: 'R112',
  name: 'unexplained-date',
  severity: 'warning',
  about: 'A date that no source states, and of which nothing says how it was arrived at.',
  why: 'An inferred or assumed date can be checked only by its reasons. Without them a reader must take it on trust, and so must every proof that rests on it.',
  remedy:
    'Say under reasons how it was arrived at; or give the words, and the event from which they are counted (anchor).',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05, basis: inferred }
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
        when:
          edtf: 1911-05
          basis: inferred
          reasons: [It is told as past in the paper of 2 June; the number of 2 May still announces it.]
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  check: ({ chronology, claims }) => [
    ...judge(chronology.asOf, ['asOf']),
    ...chronology.sources.flatMap(({ issued }, n) => judge(issued, ['sources', n, 'issued'])),
    ...claims.flatMap(({ claim, path }) => [
      ...judge(claim.when, [...path, 'when']),
      ...judge(claim.said, [...path, 'said']),
    ]),
  ],
}

function judge(when: When | undefined, path: Path): readonly Finding[] {
  if (when?.edtf === undefined || when.basis === 'stated') return []
  if (when.reasons || when.words !== undefined || when.rule !== undefined || when.anchor !== undefined) return []
  return [
    {
      path: [...path, 'basis'],
      message: `the date is "${when.basis}", and nothing says how it was arrived at`,
      help: 'say it under "reasons", or give the "words" it was read from',
    },
  ]
}
