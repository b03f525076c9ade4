import { attempt, type Cursor, takeNumber } from '../cursor.ts'
import { place } from '../place.ts'
import type { Context, Named, Outcome, Period, Phrase, Refusal } from '../types.ts'
import { takeApproximately } from '../vocabulary.ts'
import { unitTextOf } from '../write.ts'
import { dayIn, takeBareDay } from './day.ts'
import { takePeriod } from './periods.ts'
import { approximate, isApproximate } from './qualified.ts'
import { yearNamed } from './year.ts'
import { takeYearAfter } from './year-after.ts'

/** Two periods, the later second, each completed by what the other prints. */
export interface TwoEnds {
  readonly first: Named
  readonly second: Named
  /** Which of them the words say to be approximate. */
  readonly isAbout?: { readonly first: boolean; readonly second: boolean }
}

type End = Named | { readonly bareDay: number; readonly year?: number | undefined }

/** "5-6 December 2000", "December 5-6", "29 December to 3 January 2001", "1941-45"; `join` reads what stands between. */
export function takeTwoEnds(cursor: Cursor, join: (cursor: Cursor) => unknown): TwoEnds | undefined {
  return attempt(cursor, () => {
    const first = takeEnd(cursor)
    if (!first || !join(cursor)) return undefined
    const second = takeShortYear(cursor, first) ?? takeEnd(cursor)
    return second && completed(first, second)
  })
}

/** The same, where an end may be approximate: "from about 1690 to 1720". */
export function takeVagueEnds(cursor: Cursor, join: (cursor: Cursor) => unknown): TwoEnds | undefined {
  return attempt(cursor, () => {
    const first = takeVagueEnd(cursor)
    if (!first || !join(cursor)) return undefined
    const short = takeShortYear(cursor, first.end)
    const second = short ? { end: short, isAbout: false } : takeVagueEnd(cursor)
    const both = second && completed(first.end, second.end)
    return both && { ...both, isAbout: { first: first.isAbout, second: second.isAbout } }
  })
}

function takeVagueEnd(cursor: Cursor): { readonly end: End; readonly isAbout: boolean } | undefined {
  const exact = takeEnd(cursor)
  if (exact) return { end: exact, isAbout: false }
  const about = takeApproximately(cursor) ? takeEnd(cursor) : undefined
  return about && { end: about, isAbout: true }
}

function takeEnd(cursor: Cursor): End | undefined {
  const from = cursor.at
  const named = takePeriod(cursor)
  if (named) return named
  cursor.at = from
  const bareDay = takeBareDay(cursor)
  return bareDay === undefined ? undefined : { bareDay, year: takeYearAfter(cursor) }
}

/** "45" of "1941-45". */
function takeShortYear(cursor: Cursor, first: End): Named | undefined {
  if ('bareDay' in first || first.unit !== 'year' || first.year === undefined || first.year < 100) return undefined
  const { year } = first
  return attempt(cursor, () => {
    const digits = takeNumber(cursor, '')
    if (digits?.digits !== 2 || digits.value <= year % 100) return undefined
    return yearNamed(year - (year % 100) + digits.value)
  })
}

function completed(first: End, second: End): TwoEnds | undefined {
  const month = monthOf(second) ?? monthOf(first)
  const whole = (end: End) => {
    if (!('bareDay' in end)) return month === undefined || !end.inMonth ? end : end.inMonth(month)
    return month === undefined ? undefined : dayIn(end.bareDay, month, end.year)
  }
  const [a, b] = [whole(first), whole(second)]
  if (!a || !b) return undefined
  if (a.fill && b.countedYear) return { first: a.fill(b.countedYear), second: b }
  if (a.fill && b.year !== undefined) return { first: earlierThan(a.fill, b, b.year), second: b }
  if (b.fill && a.year !== undefined) return { first: a, second: laterThan(b.fill, a, a.year) }
  return { first: a, second: b }
}

/** The month that a bare day takes from a day beside it. */
function monthOf(end: End): number | undefined {
  return 'bareDay' in end || end.unit !== 'day' ? undefined : end.month
}

type Fill = NonNullable<Named['fill']>

/** In the year that the second prints, which holds for both, or in the one before: "29 December to 3 January 2001". */
function earlierThan(fill: Fill, second: Named, year: number): Named {
  const first = fill(year)
  return (first.month ?? 0) > (second.month ?? 12) ? fill(year - 1) : first
}

/** In the year that the first prints, or in the one after: "29 December 2000 to 3 January". */
function laterThan(fill: Fill, first: Named, year: number): Named {
  const second = fill(year)
  return (second.month ?? 12) < (first.month ?? 0) ? fill(year + 1) : second
}

/** A phrase about two periods. */
export function aboutBoth(
  ends: TwoEnds | undefined,
  say: (first: Period, second: Period) => Omit<Outcome, 'relative' | 'supplied'> | Refusal,
): Phrase | undefined {
  if (!ends) return undefined
  return (context) => {
    const placed = placeBoth(ends, context)
    if ('refused' in placed) return placed
    const said = say(...placed.both)
    if ('refused' in said) return said
    const { first, second } = ends
    const supplied = [...new Set([...first.supplied, ...second.supplied])]
    return { ...said, relative: first.relative || second.relative, supplied }
  }
}

function placeBoth(
  { first, second, isAbout }: TwoEnds,
  context: Context,
): { readonly both: readonly [Period, Period] } | Refusal {
  const start = placeEnd(first, isAbout?.first, context)
  if ('refused' in start) return start
  const end = placeEnd(second, isAbout?.second, context)
  return 'refused' in end ? end : { both: [start, end] }
}

function placeEnd(named: Named, isAbout: boolean | undefined, context: Context): Period | Refusal {
  const period = place(named, context)
  return isAbout && !('refused' in period) ? approximate(period) : period
}

/** EDTF for a stretch of time with an approximate end; without one its bounds are enough. */
export function approximateInterval(first: Period, second: Period): { readonly written?: string } {
  if (!isApproximate(first) && !isApproximate(second)) return {}
  const [start, end] = [first, second].map((end) => (isApproximate(end) ? end.written : unitTextOf(end.hard)))
  return start === undefined || end === undefined ? {} : { written: `${start}/${end}` }
}

/** Whether two periods stand in the wrong order: the second is certainly over before the first begins. */
export function isReversed(first: Period, second: Period): boolean {
  return (limits(second).latestEnd ?? Infinity) < (limits(first).earliestStart ?? -Infinity)
}

/** What is approximate has only a best reading, but stands in EDTF by that. */
const limits = (period: Period) => (isApproximate(period) && period.soft) || period.hard

export const reversed: Refusal = {
  refused: 'the second date lies before the first',
  help: 'write the earlier first, or write out both years',
}
