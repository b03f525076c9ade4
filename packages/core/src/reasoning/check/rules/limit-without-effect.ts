import { type RelationRow, relations } from '../../../record/index.ts'
import type { Rule } from '../types.ts'

export const limitWithoutEffect: Rule = {
  code: 'R103',
  name: 'limit-without-effect',
  severity: 'warning',
  about: 'A limit on a relation (atLeast, atMost) from which nothing follows.',
  why: 'Whoever writes “at least five days” expects it to count. It counts only on relations that bound one distance, such as before and after, and only where the relation is not hedged.',
  remedy:
    'Write the limit on a relation that has a distance (before, after, startsBefore, startsAfter, sameTime), or as the duration of the event; or leave it out.',
  bad: {
    yaml: `events:
  - id: works
    title: Works at the harbour
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-03/1911-05, cites: [{ source: gazette, locator: p1.s2 }] }
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: within, to: works, atLeast: P5D }
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `events:
  - id: works
    title: Works at the harbour
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-03/1911-05, cites: [{ source: gazette, locator: p1.s2 }] }
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: startsAfter, to: works, atLeast: P5D }
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: ({ chronology }) =>
    chronology.events.flatMap((event, n) =>
      event.relations.flatMap(({ type, atLeast, atMost, hedge }, k) => {
        const field = atLeast !== undefined ? 'atLeast' : 'atMost'
        if (atLeast === undefined && atMost === undefined) return []
        const reason = withoutEffect(type, hedge !== undefined)
        if (reason === undefined) return []
        return [
          {
            path: ['events', n, 'relations', k, field],
            message: `"${field}: ${atLeast ?? atMost}" has no effect: ${reason}`,
            help: 'limits count on before, after, startsBefore, startsAfter and sameTime; how long an event lasts is its "duration"',
          },
        ]
      }),
    ),
}

function withoutEffect(type: keyof typeof relations, isHedged: boolean): string | undefined {
  const { orders, limits, words }: RelationRow = relations[type]
  if (!orders) return `"${words}" says nothing about dates`
  if (limits === undefined) return `"${words}" bounds two distances, and a limit does not say which`
  return isHedged ? 'the relation is hedged, and a hedged relation bounds nothing' : undefined
}
