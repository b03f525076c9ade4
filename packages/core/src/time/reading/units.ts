import { civilOf, type Day, dayOf, daysInMonth, isoWeekdayOf } from '../calendar/index.ts'
import type { Bound } from '../edtf/index.ts'
import type { Bounds, PartedUnit } from '../extent/index.ts'

/** From one day through another. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

export const yearSpan = (year: number): Span => yearsSpan(year, year)

export const yearsSpan = (first: number, last: number): Span => ({
  from: dayOf(first, 1, 1),
  to: dayOf(last + 1, 1, 1) - 1,
})

/** Whole months; a month beyond 12 or below 1 belongs to another year. */
export function monthsSpan(year: number, firstMonth: number, months = 1): Span {
  return { from: firstOfMonth(year, firstMonth), to: firstOfMonth(year, firstMonth + months) - 1 }
}

function firstOfMonth(year: number, month: number): Day {
  const index = month - 1
  const years = Math.floor(index / 12)
  return dayOf(year + years, index - years * 12 + 1, 1)
}

export const decadeSpan = (year: number): Span => {
  const first = Math.floor(year / 10) * 10
  return yearsSpan(first, first + 9)
}

/** The century that a year belongs to: 1801 to 1900 is the nineteenth. */
const centurySpan = (year: number): Span => {
  const first = Math.floor((year - 1) / 100) * 100 + 1
  return yearsSpan(first, first + 99)
}

/** Monday to Sunday. */
export function isoWeekSpan(day: Day): Span {
  const from = day - isoWeekdayOf(day) + 1
  return { from, to: from + 6 }
}

/** The unit that lies so many units from that of the day. */
export function unitSpan(unit: 'day' | 'month' | 'year' | 'decade' | 'century', day: Day, shift: number): Span {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'day':
      return { from: day + shift, to: day + shift }
    case 'month':
      return monthsSpan(year, month + shift)
    case 'year':
      return yearSpan(year + shift)
    case 'decade':
      return decadeSpan(year + shift * 10)
    case 'century':
      return centurySpan(year + shift * 100)
  }
}

/** The same day of another month, or the last one if that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = civilOf(day)
  const { from } = monthsSpan(date.year, date.month + months)
  const target = civilOf(from)
  return from + Math.min(date.day, daysInMonth(target.year, target.month)) - 1
}

/** The smaller units from one to another, both inclusive, of a unit that begins with `span`. */
export function partSpan(unit: PartedUnit, span: Span, [first, last]: readonly [number, number]): Span {
  const { year, month } = civilOf(span.from)
  switch (unit) {
    case 'month':
      return { from: span.from + first - 1, to: Math.min(span.from + last - 1, span.to) }
    case 'season':
    case 'year':
      return monthsSpan(year, month + first - 1, last - first + 1)
    case 'decade':
      return yearsSpan(year + first, year + last)
    case 'century':
      return yearsSpan(year + first - 1, year + last - 1)
  }
}

/** The bounds of a period of which both ends are known. */
export function exactly({ from, to }: Span): Bounds {
  return { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to }
}

/** The bounds of a period, or an event, that lies somewhere from one day to another. */
export function somewhere(from: Bound, to: Bound): Bounds {
  return { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to }
}

/** The bounds of a period that is the one or the other, or one that lies between them. */
export function between(a: Bounds, b: Bounds): Bounds {
  return {
    earliestStart: pick(Math.min, a.earliestStart, b.earliestStart),
    latestStart: pick(Math.max, a.latestStart, b.latestStart),
    earliestEnd: pick(Math.min, a.earliestEnd, b.earliestEnd),
    latestEnd: pick(Math.max, a.latestEnd, b.latestEnd),
  }
}

const pick = (choose: (a: number, b: number) => number, a: Bound, b: Bound): Bound =>
  a === null || b === null ? null : choose(a, b)

export function sameBounds(a: Bounds, b: Bounds): boolean {
  return (
    a.earliestStart === b.earliestStart &&
    a.latestStart === b.latestStart &&
    a.earliestEnd === b.earliestEnd &&
    a.latestEnd === b.latestEnd
  )
}

/** So many days later; open and unknown stay what they are. */
export const shifted = (bound: Bound, days: number): Bound => (bound === null ? null : bound + days)
