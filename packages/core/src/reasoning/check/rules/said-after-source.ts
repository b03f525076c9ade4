import { isoDay } from '../../../time/index.ts'
import { datePath } from '../material.ts'
import { spanOfWhen, spanText } from '../spans.ts'
import type { Rule } from '../types.ts'

export const saidAfterSource: Rule = {
  code: 'R105',
  name: 'said-after-source',
  severity: 'error',
  about: 'A claim was made, by its own account, after every source that is cited for it.',
  why: 'The day on which a thing was said decides from which day on it counts as known. A source cannot quote what nobody had said yet.',
  remedy: 'Look up when it was said, and when the source was issued; or cite the source that has it.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay is to open
    kind: event
    claims:
      - { asserters: [reporter], stance: announces, status: planned, said: 1911-07-01, when: 1911, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay is to open
    kind: event
    claims:
      - { asserters: [reporter], stance: announces, status: planned, said: 1911-05-30, when: 1911, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: ({ claims, sources }) =>
    claims.flatMap(({ claim, path }) => {
      if (claim.said?.edtf === undefined) return []
      const issued = claim.cites.map(({ source }) => sources.get(source)?.issued)
      const latest = Math.max(...issued.map((date) => (date ? spanOfWhen(date).to : Infinity)))
      const said = spanOfWhen(claim.said)
      if (!Number.isFinite(said.from) || said.from <= latest) return []
      return [
        {
          path: datePath([...path, 'said']),
          message: `it was said on ${spanText(said)}, but what is cited for it was issued on ${isoDay(latest)} at the latest`,
          help: 'look up both dates, or cite the source that has it',
        },
      ]
    }),
}
