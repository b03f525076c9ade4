import { type CivilDate, civilOf, type Day, extentOf } from '../../../time/index.ts'
import { datePath, type Material, type PlacedClaim } from '../material.ts'
import type { Finding, Rule } from '../types.ts'

/** Below so many exact dates, a few on one day of the month mean nothing. */
const fewestDates = 20
/** How likely it may be that so many fall there by chance. */
const leastLikely = 0.001
const mostNamed = 3

/** Days on which dates gather that were not known to the day, with the share that falls there by itself. */
const days = [
  { words: '1 January', expected: 1 / 365.25, has: ({ month, day }: CivilDate) => month === 1 && day === 1 },
  {
    words: 'the 1st of another month',
    expected: 11 / 365.25,
    has: ({ month, day }: CivilDate) => month > 1 && day === 1,
  },
  { words: 'the 15th of a month', expected: 12 / 365.25, has: ({ day }: CivilDate) => day === 15 },
] as const

const day = (n: number, edtf: string) => `  - id: arrival-${n}
    title: Arrival number ${n}
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: ${edtf}, cites: [{ source: gazette, locator: p${n}.s1 }] }`
const arrivals = (dates: readonly string[]) => `scope: 1910
events:
${dates.map((edtf, n) => day(n + 1, edtf)).join('\n')}`
const month = (n: number) => `1910-${String((n % 12) + 1).padStart(2, '0')}`
const twoDigits = (n: number) => String(n).padStart(2, '0')

export const clustering: Rule = {
  code: 'R114',
  name: 'clustering',
  severity: 'warning',
  about: 'More exact dates fall on the 1st, on the 15th or on 1 January than chance explains.',
  why: 'Spreadsheets and programs turn “May 1911” into 1 May and “1911” into 1 January without a word. Such dates look exact, and nobody can tell afterwards which of them are.',
  remedy:
    'Look up the dates. Where the source gives only a month or a year, write 1911-05 or 1911. If these days are right (rents, terms of office), silence the rule with that reason.',
  bad: { yaml: arrivals(Array.from({ length: 24 }, (_, n) => `${month(n)}-${n % 2 ? '01' : twoDigits(n + 3)}`)) },
  good: { yaml: arrivals(Array.from({ length: 24 }, (_, n) => `${month(n)}-${twoDigits(n + 3)}`)) },
  check: (material) => {
    const exact = exactDates(material)
    if (exact.length < fewestDates) {
      return { notRun: `${exact.length} exact date${exact.length === 1 ? '' : 's'}; it takes ${fewestDates}` }
    }
    return days.flatMap(({ words, expected, has }): readonly Finding[] => {
      const on = exact.filter(({ day }) => has(civilOf(day)))
      const [first, ...others] = on
      if (!first || chanceOf(on.length, exact.length, expected) >= leastLikely) return []
      return [
        {
          path: first.path,
          message: `${on.length} of ${exact.length} exact dates (${percent(on.length / exact.length)}) fall on ${words}; by chance about ${percent(expected)} would`,
          help: 'where the source gives only a month or a year, write 1911-05 or 1911',
          related: others.slice(0, mostNamed).map(({ path }, n) => ({
            path,
            message:
              n === mostNamed - 1 && others.length > mostNamed
                ? `and this, and ${others.length - mostNamed} more`
                : 'and this',
          })),
        },
      ]
    })
  },
}

interface ExactDate {
  readonly day: Day
  readonly path: PlacedClaim['path']
}

/** Dates given to the day, each once for an event. */
function exactDates({ claims }: Material): readonly ExactDate[] {
  const seen = new Set<string>()
  return claims.flatMap(({ event, claim, path }) => {
    if (claim.when?.edtf === undefined) return []
    const { earliestStart, latestEnd } = extentOf(claim.when).hard
    if (earliestStart === null || earliestStart !== latestEnd || !Number.isFinite(earliestStart)) return []
    const key = `${event.id} ${earliestStart}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ day: earliestStart, path: datePath([...path, 'when']) }]
  })
}

/** The probability that of so many at least `count` fall where a share of `expected` is due (upper binomial tail). */
function chanceOf(count: number, all: number, expected: number): number {
  let term = 0
  let tail = 0
  for (let n = 0; n <= all; n++) {
    term =
      n === 0 ? all * Math.log1p(-expected) : term + Math.log((all - n + 1) / n) + Math.log(expected / (1 - expected))
    if (n >= count) tail += Math.exp(term)
  }
  return tail
}

const percent = (share: number) => (share < 0.01 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`)
