import { isoDay } from '../../../time/index.ts'
import { partial } from '../material.ts'
import { spanOf } from '../spans.ts'
import type { Rule } from '../types.ts'

const fewestEntries = 10
/** Of the time between the first and the last entry, what is too long to be without any. */
const longestShare = 1 / 3

export const gap: Rule = {
  code: 'R132',
  name: 'gap',
  severity: 'info',
  about: 'A long stretch inside the chronology has no entry.',
  why: 'Either nothing happened, which is worth saying, or nobody looked.',
  remedy: 'Look for what is missing; or say in an entry or a note why there is nothing.',
  bad: {
    yaml: `scope: 1900/1911
events:
${[...Array.from({ length: 9 }, (_, n) => 1900 + (n % 2)), 1911].map((year, n) => entry(n, year)).join('\n')}`,
  },
  good: {
    yaml: `scope: 1900/1911
events:
${Array.from({ length: 10 }, (_, n) => entry(n, 1900 + n)).join('\n')}`,
  },
  check: ({ chronology, timeline, eventIndex, isPartial }) => {
    if (isPartial) return partial
    const dated = timeline.events
      .filter(({ event }) => event.part === 'chronology')
      .map(({ event, extent }) => ({ event, ...spanOf(extent) }))
      .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
      .sort((a, b) => a.from - b.from || a.to - b.to)
    const [first] = dated
    if (!first || dated.length < fewestEntries) {
      return {
        notRun: `${dated.length} of ${chronology.events.length} entries have both ends of their date; it takes ${fewestEntries}`,
      }
    }
    const whole = dated.reduce((latest, { to }) => Math.max(latest, to), first.to) - first.from
    let last = first
    return dated.slice(1).flatMap((next) => {
      const before = last
      const days = next.from - before.to - 1
      if (next.to > last.to) last = next
      if (days <= whole * longestShare) return []
      return [
        {
          path: ['events', eventIndex.get(before.event.id) ?? 0],
          message: `there is no entry from ${isoDay(before.to + 1)} to ${isoDay(next.from - 1)}, ${Math.round((days / whole) * 100)}% of the time between the first entry and the last`,
          help: 'look for what is missing, or say why there is nothing',
          related: [{ message: 'the next entry', path: ['events', eventIndex.get(next.event.id) ?? 0] }],
        },
      ]
    })
  },
}

function entry(n: number, year: number): string {
  return `  - id: arrival-${n}
    title: Arrival number ${n}
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: ${year}, cites: [{ source: gazette, locator: p${n + 1}.s1 }] }`
}
