import { dayOf, daysInMonth } from '../calendar/index.ts'
import { seasons } from './seasons.ts'
import type { Bound, DayBounds, Edtf, EdtfDate, EdtfEnd, EdtfMember, EdtfPoint, EdtfSeason, YearPart } from './types.ts'
import { extremeDay, type Side } from './unspecified.ts'

/** Beyond it, days since 1970 pass the safe integers. */
const furthestYear = 24e12

/**
 * The first and the last day, both inclusive, that a date can mean. A season is its meteorological months (a
 * convention: see `seasons`); `?`, `~` and `%` move nothing (ISO 8601-2, 8.4.2); a date with a time of day is its own
 * civil day, whatever the zone; a set reaches from its first member to its last.
 *
 * `boundsOf(edtf('2001-21'))` is 1 March to 31 May 2001; of `1985/..` the upper bound is `Infinity`, of `1985/` it is
 * `null`.
 */
export function boundsOf(value: Edtf): DayBounds {
  return { lower: boundOf(value, 'lower'), upper: boundOf(value, 'upper') }
}

function boundOf(value: Edtf, side: Side): Bound {
  switch (value.kind) {
    case 'interval':
      if (side === 'lower') return value.startOrBefore ? -Infinity : endBound(value.start, side)
      return value.endOrAfter ? Infinity : endBound(value.end, side)
    case 'set':
      return value.members.map((member) => memberBound(member, side)).reduce((a, b) => further(a, b, side))
    default:
      return pointBound(value, side)
  }
}

function pointBound(point: EdtfPoint, side: Side): Bound {
  if (point.kind === 'season') return seasonBound(point, side)
  return dateBound(point.kind === 'dateTime' ? point.date : point, side)
}

function dateBound(date: EdtfDate, side: Side): Bound {
  const { month, day } = date
  if (!month) {
    const year = yearBound(date.year, side)
    if (year === null) return null
    return side === 'lower' ? dayOf(year, 1, 1) : dayOf(year, 12, 31)
  }
  const year = date.year.value
  if (year !== undefined && month.value !== undefined) {
    if (!day) return dayOf(year, month.value, side === 'lower' ? 1 : daysInMonth(year, month.value))
    if (day.value !== undefined) return dayOf(year, month.value, day.value)
  }
  const extreme = extremeDay(date, side)
  return extreme ? dayOf(extreme.year, extreme.month, extreme.day) : null
}

function seasonBound(point: EdtfSeason, side: Side): Bound {
  const year = yearBound(point.year, side)
  const season = seasons[point.season.value]
  if (year === null || !season) return null
  const [firstMonth, months] = season
  if (side === 'lower') return dayOf(year, firstMonth, 1)
  const monthAfter = firstMonth + months
  return (monthAfter > 12 ? dayOf(year + 1, monthAfter - 12, 1) : dayOf(year, monthAfter, 1)) - 1
}

/** The first or the last year that `196X`, `1950S2` (1900 to 1999) or an ordinary year can mean. */
function yearBound(year: YearPart, side: Side): number | null {
  let bound: number
  if (year.significant !== undefined) {
    const size = Math.abs(year.value ?? Infinity)
    const unit = 10 ** (year.digits.length + (year.exponent ?? 0) - year.significant)
    const first = Math.floor(size / unit) * unit
    bound = towards(year, side) ? first : first + unit - 1
  } else if (year.value !== undefined) {
    bound = Math.abs(year.value)
  } else {
    bound = year.prefixed ? Infinity : Number(year.digits.replaceAll('X', towards(year, side) ? '0' : '9'))
  }
  if (!(bound <= furthestYear)) return null
  // A year that is written with a minus is never the year 0.
  return year.negative ? -Math.max(bound, 1) : bound
}

/** Whether the bound is the one nearer to the year 0. */
const towards = (year: YearPart, side: Side) => (side === 'lower') !== year.negative

/** One bound of an end of an interval: open is infinite, unknown is `null`. */
export function endBound(end: EdtfEnd, side: Side): Bound {
  if (end.kind === 'unknown') return null
  if (end.kind === 'open') return side === 'lower' ? -Infinity : Infinity
  return pointBound(end, side)
}

function memberBound(member: EdtfMember, side: Side): Bound {
  if (member.kind !== 'range') return pointBound(member, side)
  const end = side === 'lower' ? member.from : member.to
  return endBound(end ?? { kind: 'open' }, side)
}

/** Open reaches further than unknown, and unknown further than any day. */
function further(a: Bound, b: Bound, side: Side): Bound {
  const open = side === 'lower' ? -Infinity : Infinity
  if (a === open || b === open) return open
  if (a === null || b === null) return null
  return side === 'lower' ? Math.min(a, b) : Math.max(a, b)
}
