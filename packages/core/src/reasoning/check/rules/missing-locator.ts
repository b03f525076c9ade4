import type { Path } from '../../../diagnostic/index.ts'
import type { Rule } from '../types.ts'

export const missingLocator: Rule = {
  code: 'R116',
  name: 'missing-locator',
  severity: 'warning',
  about: 'A claim or a relation does not say where in its source it stands, though others of the same source do.',
  why: 'A reader who wants to check the entry has to read the whole source for it.',
  remedy: 'Give the citation a locator, or a quotation by which the passage can be found.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04, cites: [{ source: gazette }] }`,
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04, cites: [{ source: gazette, locator: p1.s2 }] }`,
  },
  check: ({ citations }) => {
    const located = new Set(citations.flatMap(({ cite }) => (cite.locator === undefined ? [] : [cite.source])))
    return citations.flatMap(({ cite, path }) =>
      cite.locator === undefined && cite.quote === undefined && located.has(cite.source) && !isNote(path)
        ? [
            {
              path: [...path, 'source'],
              message: `it is not said where in "${cite.source}" this stands, though other citations of it do say where`,
              help: 'give it a "locator", or a "quote"',
            },
          ]
        : [],
    )
  },
}

/** A note may point to a whole book. */
const isNote = (path: Path) => path[2] === 'notes'
