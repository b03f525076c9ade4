import { datePath } from '../material.ts'
import { spanOf, spanOfWhen, spanText } from '../spans.ts'
import type { Rule } from '../types.ts'

export const laterSource: Rule = {
  code: 'R108',
  name: 'later-source',
  severity: 'info',
  about:
    'Sources that were issued after the as-of day: what only they say is not shown as known on that day. A warning where the as-of day is only assumed.',
  why: 'That can be meant: a chronology shows what was known on a day, and holds later records for later days. Where it is not meant, claims seem to be missing.',
  remedy: 'If the later sources are to count, move asOf behind them. If not, leave it: a later as-of day shows them.',
  bad: {
    yaml: `asOf: 1911-06-01
events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `asOf: 1911-07-01
events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: ({ chronology, timeline, claims }) => {
    const asOf = spanOf(timeline.asOfExtent)
    const later = chronology.sources.flatMap(({ id, issued }, n) => {
      const cites = claims.filter(({ claim }) => claim.said === undefined && claim.cites[0]?.source === id).length
      return issued && cites > 0 && spanOfWhen(issued).from > asOf.to ? [{ n, issued, cites }] : []
    })
    const [first] = later
    if (!first) return []
    const count = later.reduce((sum, { cites }) => sum + cites, 0)
    const [sources, made] = [later.length, count].map((number) => (number === 1 ? '' : 's'))
    return [
      {
        path: ['asOf'],
        message: `${later.length} source${sources} ${later.length === 1 ? 'is' : 'are'} later than the as-of day, ${spanText(asOf)}: ${count} claim${made} ${count === 1 ? 'is' : 'are'} not shown as known`,
        ...(chronology.asOf.basis === 'assumed'
          ? {
              severity: 'warning',
              help: 'the as-of day is only assumed: move "asOf" behind the sources that are to count',
            }
          : { help: 'move "asOf" if they are to count' }),
        related: later.slice(0, mostNamed).map(({ n, issued }) => ({
          message: `issued ${spanText(spanOfWhen(issued))}`,
          path: datePath(['sources', n, 'issued']),
        })),
      },
    ]
  },
}

const mostNamed = 3
