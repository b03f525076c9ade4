import type { ChronologyInput, EventInput } from '@regesta/core/record'

const statuses = ['occurred', 'planned', 'occurred', 'ongoing', 'predicted', 'occurred', 'proposed', 'absent'] as const
const verbs = [
  'calls at the harbour',
  'is repaired',
  'leaves for the north',
  'is inspected by the pilots',
  'loads timber',
]

/** A chronology of any size, the same at every call: dates of all kinds, claims that differ, relations that hold, eight topics. */
export function generated(size: number): ChronologyInput {
  let seed = 20001206
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const two = (value: number) => String(value).padStart(2, '0')
  const month = (year: number) => `${year}-${two(1 + next(12))}`
  const dates: readonly ((year: number) => string)[] = [
    (year) => `${month(year)}-${two(1 + next(28))}`,
    month,
    String,
    (year) => `${year}-${21 + next(4)}`,
    (year) => `[..${month(year)}]`,
    (year) => {
      const start = month(year)
      return `[${start}-01..${start}-${two(2 + next(20))}]`
    },
  ]
  const byYear: string[][] = Array.from({ length: 20 }, () => [])
  const events = Array.from({ length: size }, (_, n): EventInput => {
    const year = next(20)
    const when = dates[next(dates.length)]!(1900 + year)
    // Two years before, so that not even a winter that goes on into the next one contradicts it.
    const earlier = year < 2 ? [] : byYear[next(year - 1)]!
    byYear[year]!.push(`event-${n}`)
    return {
      id: `event-${n}`,
      title: `Ship ${1 + next(400)} ${verbs[next(verbs.length)]}`,
      summary: 'The log of the harbour master tells it in a few words, and the Gazette in some more of them.',
      kind: 'event',
      topics: [`topic-${next(8)}`],
      actors: [{ actor: 'pilots' }],
      relations: earlier.length > 0 ? [{ type: 'after', to: earlier[next(earlier.length)]! }] : [],
      claims: [
        {
          asserters: next(2) ? ['master'] : ['master', 'pilots'],
          stance: 'reports',
          status: statuses[next(statuses.length)] ?? 'occurred',
          when,
          cites: [{ source: 'log', locator: `p${1 + next(500)}.s${1 + next(9)}` }],
        },
      ],
    }
  })
  return {
    regesta: 1,
    id: 'generated',
    title: 'A harbour, generated',
    scope: '1900/1919',
    asOf: '1919-12-31',
    sources: [{ id: 'log', type: 'document', title: 'Log of the harbour master', issued: '1919-12-31' }],
    actors: [
      { id: 'master', name: 'the harbour master', kind: 'person' },
      { id: 'pilots', name: 'the pilots', kind: 'group' },
    ],
    topics: Array.from({ length: 8 }, (_, n) => ({ id: `topic-${n}`, name: `Quay ${n + 1}` })),
    events,
  }
}
