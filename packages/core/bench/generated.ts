import type { ChronologyInput, EventInput } from '@regesta/core/record'

const statuses = ['occurred', 'planned', 'occurred', 'ongoing', 'predicted', 'occurred', 'proposed', 'absent'] as const
const verbs = [
  'calls at the harbour',
  'is repaired',
  'leaves for the north',
  'is inspected by the pilots',
  'loads timber',
]

/** A chronology of any size, the same at every call: dates of all kinds, claims that differ, relations, eight topics. */
export function generated(size: number): ChronologyInput {
  let seed = 20001206
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const two = (value: number) => String(value).padStart(2, '0')
  const month = () => `${1900 + next(20)}-${two(1 + next(12))}`
  const dates = [
    () => `${month()}-${two(1 + next(28))}`,
    month,
    () => String(1900 + next(20)),
    () => `${1900 + next(20)}-${21 + next(4)}`,
    () => `[..${month()}]`,
    () => {
      const start = month()
      return `[${start}-01..${start}-${two(2 + next(20))}]`
    },
  ]
  const events = Array.from({ length: size }, (_, n): EventInput => {
    const when = dates[next(dates.length)]?.() ?? '1900'
    return {
      id: `event-${n}`,
      title: `Ship ${1 + next(400)} ${verbs[next(verbs.length)]}`,
      summary: 'The log of the harbour master tells it in a few words, and the Gazette in some more of them.',
      kind: 'event',
      topics: [`topic-${next(8)}`],
      actors: [{ actor: 'pilots' }],
      relations: n > 1 ? [{ type: 'after', to: `event-${next(n)}` }] : [],
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
