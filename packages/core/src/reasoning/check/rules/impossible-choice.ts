import { impossibleChoicesIn } from '../order.ts'
import { statementPath } from '../statement-path.ts'
import type { Rule } from '../types.ts'

export const impossibleChoice: Rule = {
  code: 'R102',
  name: 'impossible-choice',
  severity: 'error',
  about:
    'A date that is one of several, or a distance whose direction is open, of which nothing that it allows is possible.',
  why: 'What takes an “or” to say is not a part of the proofs of order; it is held against what they prove. Here they leave none of the days that are given.',
  remedy: 'Look up the date, and the dates and relations of its neighbours: one of them is wrong.',
  bad: {
    yaml: `events:
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-03-12, cites: [{ source: gazette, locator: p1.s2 }] }
  - id: inspection
    title: The pilots sound the basin
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04-20, cites: [{ source: gazette, locator: p1.s3 }] }
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: after, to: dredging }
      - { type: before, to: inspection }
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: '[1911-03-04,1911-05-06]'
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  good: {
    yaml: `events:
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-03-12, cites: [{ source: gazette, locator: p1.s2 }] }
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: after, to: dredging }
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: '[1911-03-04,1911-05-06]'
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  check: (material) =>
    impossibleChoicesIn(material).flatMap(({ message, statements: [first] }) =>
      first
        ? [
            {
              path: statementPath(first.statement, material),
              message,
              help: 'look up this date, and the dates and relations of its neighbours',
            },
          ]
        : [],
    ),
}
