import { civilOf, type Day, isoDay } from '../calendar/index.ts'
import type { Bound } from '../edtf/index.ts'
import type { Bounds } from '../extent/index.ts'
import type { Unit } from './types.ts'
import { monthsSpan, type Span, yearsSpan } from './units.ts'

/** EDTF for a date, and its mode where that is not what the EDTF has by itself. */
export interface Written {
  readonly edtf: string
  readonly mode?: 'within' | 'throughout'
}

/** A single day, month, year, decade (`199X`) or hundred years (`18XX`), if the days are exactly that. */
function unitText({ from, to }: Span): string | undefined {
  if (from === to) return isoDay(from)
  const first = civilOf(from)
  const isWhole = (span: Span) => span.from === from && span.to === to
  if (first.day !== 1) return undefined
  if (isWhole(monthsSpan(first.year, first.month))) return monthText(from)
  if (isWhole(yearsSpan(first.year, first.year))) return yearText(first.year)
  if (first.year < 0 || first.year > 9999) return undefined
  const digits = yearText(first.year)
  if (first.year % 10 === 0 && isWhole(yearsSpan(first.year, first.year + 9))) return `${digits.slice(0, 3)}X`
  if (first.year % 100 === 0 && isWhole(yearsSpan(first.year, first.year + 99))) return `${digits.slice(0, 2)}XX`
  return undefined
}

/** The same, of bounds that lie from the one to the other. */
export function unitTextOf({ earliestStart, latestEnd }: Bounds): string | undefined {
  return isDay(earliestStart) && isDay(latestEnd) ? unitText({ from: earliestStart, to: latestEnd }) : undefined
}

function yearText(year: number): string {
  return isoDay(yearsSpan(year, year).from).slice(0, -'-01-01'.length)
}

const monthText = (day: Day) => isoDay(day).slice(0, -'-01'.length)

/** Both ends in the coarsest unit that has these very days as its first and last. */
function ends({ from, to }: Span, coarsest: 'day' | 'month' | 'year' = 'year'): readonly [string, string] {
  const first = civilOf(from)
  const next = civilOf(to + 1)
  if (coarsest === 'day' || first.day !== 1 || next.day !== 1) return [isoDay(from), isoDay(to)]
  if (coarsest === 'month' || first.month !== 1 || next.month !== 1) return [monthText(from), monthText(to)]
  return [yearText(first.year), yearText(next.year - 1)]
}

const isDay = (bound: Bound): bound is Day => bound !== null && Number.isFinite(bound)

/**
 * An event somewhere from one day to another. What the words name as one day, month or year becomes a set of those;
 * what they name as a longer or another stretch of time becomes that stretch, with the mode `within`.
 */
export function writeWithin(from: Bound, to: Bound, unit: Unit): Written | undefined {
  if (isDay(from) && isDay(to)) {
    const single = unitText({ from, to })
    if (single) return { edtf: single }
    const isMember = unit === 'day' || unit === 'month' || unit === 'year'
    const [first, last] = ends({ from, to }, isMember ? unit : undefined)
    return isMember ? { edtf: `[${first}..${last}]` } : { edtf: `${first}/${last}`, mode: 'within' }
  }
  if (from === -Infinity && isDay(to)) return { edtf: `[..${isoDay(to)}]` }
  return isDay(from) && to === Infinity ? { edtf: `[${isoDay(from)}..]` } : undefined
}

/** An event that fills the time from its first to its last day. EDTF cannot say of every such end where it may lie. */
export function writeThroughout(bounds: Bounds): Written | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  if (earliestStart === latestStart && earliestEnd === latestEnd && isDay(earliestStart) && isDay(latestEnd)) {
    const single = earliestStart < latestEnd ? unitText({ from: earliestStart, to: latestEnd }) : undefined
    if (single) return { edtf: single, mode: 'throughout' }
  }
  const start = endText(earliestStart, latestStart)
  const end = endText(earliestEnd, latestEnd)
  return start === undefined || end === undefined || start + end === '' ? undefined : { edtf: `${start}/${end}` }
}

function endText(from: Bound, to: Bound): string | undefined {
  if (isDay(from) && isDay(to)) return unitText({ from, to })
  if (from !== to) return undefined
  return from === null ? '' : '..'
}

/** The best reading: an interval that is read in the mode of the hard one. */
export function writeSoft(from: Bound, to: Bound): string | undefined {
  if (!isDay(from) || !isDay(to)) return writeWithin(from, to, 'span')?.edtf
  return unitText({ from, to }) ?? ends({ from, to }).join('/')
}
