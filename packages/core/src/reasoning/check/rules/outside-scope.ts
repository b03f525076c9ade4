import { extentOf } from '../../../time/index.ts'
import { datePath } from '../material.ts'
import { spanOf, spanOfWhen, spanText, touches } from '../spans.ts'
import type { Rule } from '../types.ts'

export const outsideScope: Rule = {
  code: 'R106',
  name: 'outside-scope',
  severity: 'warning',
  about: 'An event of the chronology proper lies outside the period that the chronology is about.',
  why: 'The scope is what a reader relies on: what lies before it is background, what lies beyond it outlook. A date far outside is often a slip of the pen in a year.',
  remedy:
    'Look up the date. If it is right, move the event with part: background or part: outlook, or widen the scope.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1901-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    part: background
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1901-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: ({ chronology }) => {
    const scope = spanOf(extentOf({ edtf: chronology.scope }))
    return chronology.events.flatMap((event, n) => {
      if (event.part !== 'chronology') return []
      const dated = event.claims.flatMap(({ when }, k) =>
        when?.edtf === undefined ? [] : [{ span: spanOfWhen(when), k }],
      )
      const [first] = dated
      if (!first || dated.some(({ span }) => touches(span, scope))) return []
      return [
        {
          path: datePath(['events', n, 'claims', first.k, 'when']),
          message: `${spanText(first.span)} lies outside the scope of the chronology, ${spanText(scope)}`,
          help: 'look up the date, or say "part: background" or "part: outlook"',
          related: [{ message: 'the scope', path: ['scope'] }],
        },
      ]
    })
  },
}
