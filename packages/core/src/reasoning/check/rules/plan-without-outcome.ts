import type { Claim } from '../../../record/index.ts'
import type { Day } from '../../../time/index.ts'
import { datePath } from '../material.ts'
import { spanOf, spanOfWhen, spanText } from '../spans.ts'
import type { Rule } from '../types.ts'

export const planWithoutOutcome: Rule = {
  code: 'R107',
  name: 'plan-without-outcome',
  severity: 'info',
  about: 'Something was to happen before the as-of day, and the chronology does not say what came of it.',
  why: 'A reader of 1912 asks of every plan for 1911 whether it was carried out. It stays a plan until somebody says so.',
  remedy:
    'Add a claim for the outcome: occurred, cancelled or absent, with its source. If none was found, say so: checks: [{ rule: plan-without-outcome, at: opening, reason: The archive for 1913 is closed. }].',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay is to open
    kind: event
    claims:
      - { asserters: [reporter], stance: announces, status: scheduled, when: 1911-06-08, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `sources:
  - { id: gazette, type: article-newspaper, title: The harbour today, container-title: Port Ellis Gazette, issued: 1911-06-02 }
  - { id: log, type: document, title: Log of the harbour master, author: the harbour master, issued: 1911-06-30 }
events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: announces, status: scheduled, when: 1911-06-08, cites: [{ source: gazette, locator: p1.s1 }] }
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-06-09, cites: [{ source: log, locator: page 12 }] }`,
  },
  check: ({ chronology, timeline, eventIndex }) => {
    const asOf = spanOf(timeline.asOfExtent)
    const fulfilled = new Set(
      chronology.events.flatMap(({ relations }) =>
        relations.flatMap(({ type, to }) => (type === 'fulfils' ? [to] : [])),
      ),
    )
    return timeline.events.flatMap(({ event, family, status, stated, claims }) => {
      const span = spanOf(stated)
      if (family !== 'prospective' || status === 'cancelled' || span.to >= asOf.from) return []
      if (fulfilled.has(event.id) || claims.some(({ claim }) => isAbsentUntil(claim, span.to))) return []
      const claim = claims.find(({ decides }) => decides)
      return [
        {
          path: datePath(['events', eventIndex.get(event.id) ?? 0, 'claims', claim?.index ?? 0, 'when']),
          message: `it was ${status} for ${spanText(span)}, before the as-of day, ${spanText(asOf)}, and nothing says what came of it`,
          help: `add a claim for the outcome; if none was found, say under "checks" { rule: plan-without-outcome, at: ${event.id}, reason: ... }`,
        },
      ]
    })
  },
}

/** Whether it had not happened by a day, by this claim: a plan for days up to then came to nothing. */
function isAbsentUntil({ status, when }: Claim, day: Day): boolean {
  return status === 'absent' && when !== undefined && spanOfWhen(when).to >= day
}
