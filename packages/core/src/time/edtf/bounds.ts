import { type Day, dayOf, daysInMonth } from '../calendar/index.ts'
import { seasons } from './seasons.ts'
import type { Bound, DayBounds, Edtf, EdtfDate, EdtfEnd, EdtfMember, EdtfSeason, YearPart } from './types.ts'
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

/** One bound of a date or of a part of one: open is infinite, unknown is `null`. */
export function boundOf(value: Edtf | EdtfEnd | EdtfMember, side: Side): Bound {
  const isLower = side === 'lower'
  const open = isLower ? -Infinity : Infinity
  switch (value.kind) {
    case 'date':
      return dateBound(value, side)
    case 'dateTime':
      return dateBound(value.date, side)
    case 'season':
      return seasonBound(value, side)
    case 'open':
      return open
    case 'unknown':
      return null
    case 'interval':
      if (isLower ? value.startOrBefore : value.endOrAfter) return open
      return boundOf(isLower ? value.start : value.end, side)
    case 'range': {
      const end = isLower ? value.from : value.to
      return end ? boundOf(end, side) : open
    }
    case 'set': {
      // Open reaches further than unknown, and unknown further than any day.
      const bounds = value.members.map((member) => boundOf(member, side))
      if (bounds.includes(open)) return open
      if (bounds.includes(null)) return null
      return Math[isLower ? 'min' : 'max'](...(bounds as Day[]))
    }
  }
}

function dateBound(date: EdtfDate, side: Side): Bound {
  const { month, day } = date
  if (month && (date.year.value === undefined || month.value === undefined || (day && day.value === undefined))) {
    const extreme = extremeDay(date, side)
    return extreme ? dayOf(extreme.year, extreme.month, extreme.day) : null
  }
  const year = yearBound(date.year, side)
  if (year === null) return null
  const monthNumber = month?.value ?? (side === 'lower' ? 1 : 12)
  return dayOf(year, monthNumber, day?.value ?? (side === 'lower' ? 1 : daysInMonth(year, monthNumber)))
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
