import { civilOf, type Day } from '../calendar/index.ts'
import { noAnchor, noSuchDay, undecidedYear } from './place.ts'
import type { Named, Period, Refusal, Scope } from './types.ts'
import { addMonths, type Span } from './units.ts'

/** Something that every year has, or, like 29 February, some years. */
export interface Yearly {
  readonly rule: string
  readonly unit: Named['unit']
  readonly month?: number
  readonly in: (year: number) => Period | undefined
}

/**
 * It, in the year that the words print, or count ("of last year"), or in the one that anchor, tense and what was spoken
 * of before decide.
 */
export function yearly(which: Yearly, year: number | Named | undefined): Named {
  if (typeof year === 'object') return inCountedYear(which, year)
  const { rule, unit, month } = which
  const common = { rule, unit, ...(month === undefined ? {} : { month }) }
  if (year !== undefined) {
    return { ...common, year, supplied: [], relative: false, place: () => which.in(year) ?? noSuchDay }
  }
  return {
    ...common,
    supplied: ['year'],
    relative: true,
    nearest: undecidedYear,
    fill: (printed) => yearly(which, printed),
    place: (scope) => inSuppliedYear(which.in, scope),
  }
}

type InYear = Yearly['in']

/** Leap days can be eight years apart (1896, 1904). */
const furthestYears = 8

function inSuppliedYear(inYear: InYear, scope: Scope): Period | Refusal {
  const { day, tense, within } = scope
  if (within) return spokenOf(inYear, within)
  if (day === undefined) return noAnchor
  const { year } = civilOf(day)
  if (tense === 'past') return firstThat(inYear, year + 1, -1, (core) => core.from <= day) ?? noSuchDay
  if (tense === 'future') return firstThat(inYear, year - 1, 1, (core) => core.to >= day) ?? noSuchDay
  return nearest(inYear, day)
}

/** The one that begins in the period spoken of. */
function spokenOf(inYear: InYear, within: Span): Period | Refusal {
  const first = civilOf(within.from).year
  const last = Math.min(civilOf(within.to).year, first + furthestYears)
  const found = candidates(inYear, first, last).filter(
    (period) => coreOf(period).from >= within.from && coreOf(period).from <= within.to,
  )
  if (found.length === 1) return found[0]!
  return {
    refused: found.length > 1 ? 'the period spoken of has more than one' : 'the period spoken of has none',
    help: 'give a year, or a period (within) that has one',
  }
}

function firstThat(inYear: InYear, from: number, direction: 1 | -1, fits: (core: Span) => boolean): Period | undefined {
  for (let step = 0; step <= furthestYears + 1; step += 1) {
    const period = inYear(from + step * direction)
    if (period && fits(coreOf(period))) return period
  }
  return undefined
}

/**
 * The only one within six months on either side of the day. One that lies across the one end of that year lies across
 * the other end as well, so then there are two.
 */
function nearest(inYear: InYear, day: Day): Period | Refusal {
  const { year } = civilOf(day)
  const earliest = addMonths(day, -6)
  const latest = addMonths(day, 6)
  const touching = candidates(inYear, year - 1, year + 1).filter(
    (period) => coreOf(period).to >= earliest && coreOf(period).from <= latest,
  )
  return touching.length === 1 ? touching[0]! : undecidedYear
}

function candidates(inYear: InYear, first: number, last: number): readonly Period[] {
  const found: Period[] = []
  for (let year = first; year <= last; year += 1) {
    const period = inYear(year)
    if (period) found.push(period)
  }
  return found
}

/** Where it lies by its best reading: the months of a season, whose hard bounds are the year. */
function coreOf(period: Period): Span {
  const { earliestStart, latestEnd } = period.soft ?? period.hard
  return { from: earliestStart ?? -Infinity, to: latestEnd ?? Infinity }
}

/** The last one that is over, or the first that is still to begin: "last September", "next spring". */
export function neighbouring(which: Yearly, shift: -1 | 1): Named {
  return {
    ...counted(which),
    place: ({ day }) => {
      if (day === undefined) return noAnchor
      const { year } = civilOf(day)
      return (
        firstThat(which.in, year - shift, shift, (core) => (shift < 0 ? core.to < day : core.from > day)) ?? noSuchDay
      )
    },
  }
}

/** "This March" is that of the anchor's year, before or after. */
export function ofThisYear(which: Yearly): Named {
  return {
    ...counted(which),
    place: ({ day }) => (day === undefined ? noAnchor : (which.in(civilOf(day).year) ?? noSuchDay)),
  }
}

function inCountedYear(which: Yearly, year: Named): Named {
  return {
    ...counted(which),
    countedYear: year,
    place: (scope) => {
      const placed = year.place(scope)
      if ('refused' in placed) return placed
      const [first, last] = [placed.hard.earliestStart, placed.hard.latestEnd].map((day) => civilOf(day ?? 0).year)
      return first !== undefined && first === last ? (which.in(first) ?? noSuchDay) : severalYears
    },
  }
}

const severalYears: Refusal = {
  refused: 'the period spoken of has more than one year',
  help: 'give a period (within) that lies in one year, or write the year',
}

function counted({ rule, unit, month }: Yearly) {
  return { rule, unit, ...(month === undefined ? {} : { month }), supplied: ['year'], relative: true } as const
}
