import type { Rule } from '../types.ts'

export const selfRelation: Rule = {
  code: 'R109',
  name: 'self-relation',
  severity: 'error',
  about: 'A relation of an event to itself.',
  why: 'Nothing comes before itself. Such a relation says nothing, and the one that was meant is missing.',
  remedy: 'Name the other event, or remove the relation.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: after, to: opening }
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: after, to: dredging }
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04, cites: [{ source: gazette, locator: p1.s2 }] }`,
  },
  check: ({ chronology }) =>
    chronology.events.flatMap((event, n) =>
      event.relations.flatMap(({ to }, k) =>
        to === event.id
          ? [
              {
                path: ['events', n, 'relations', k, 'to'],
                message: `"${to}" is related to itself`,
                help: 'name the other event',
              },
            ]
          : [],
      ),
    ),
}
