import { entriesByDate, related, titleWords } from '../duplicates.ts'
import type { Finding, Rule } from '../types.ts'

export const duplicateEntry: Rule = {
  code: 'R130',
  name: 'duplicate-entry',
  severity: 'warning',
  about: 'Two entries have the same title and the same date.',
  why: 'What happened once is counted twice, and what one entry knows the other does not. Two records of one event are two claims of one entry.',
  remedy:
    'Make one entry of them, with both claims. If they are two events, give them titles that tell them apart; if they may be one, tie them with the relation sameAs.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: north-quay
    title: North Quay opens.
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p2.s4 }] }`,
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
        when: 1911-05-28
        cites: [{ source: gazette, locator: p1.s1 }, { source: gazette, locator: p2.s4 }]`,
  },
  check: (material) =>
    entriesByDate(material).flatMap((entries): readonly Finding[] => {
      const first = new Map<string, (typeof entries)[number]>()
      return entries.flatMap((entry) => {
        const key = titleWords(entry.event.title).join(' ')
        const other = first.get(key)
        if (!other) {
          first.set(key, entry)
          return []
        }
        if (related(entry.event, other.event)) return []
        return [
          {
            path: ['events', entry.index, 'title'],
            message: `"${entry.event.title}" has the title and the date of another entry, "${other.event.id}"`,
            help: 'make one entry of them, with both claims, or give them titles that tell them apart',
            related: [{ message: 'the other entry', path: ['events', other.index, 'title'] }],
          },
        ]
      })
    }),
}
