/** A civil day as a whole number: days since 1970-01-01, proleptic Gregorian. */
export type Day = number

/** A day of the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC, year -1 is 2 BC. */
export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** The days before a month in a year that begins in March, so that the leap day is the last of all. */
const daysBeforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const
const daysPerEra = 146_097
/** From 0000-03-01, where the count below begins, to 1970-01-01. */
const epoch = 719_468

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days the month (1 to 12) has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The day of a civil date. Exact while the answer is a safe integer, that is for years to some 24 million million
 * either way. The date is not checked: `dayOf(2001, 2, 29)` is 1 March 2001.
 *
 * After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * daysPerEra + yearOfEra * 365 + leapDays + daysBeforeMonth[month - 1]! + day - 1 - epoch
}

/** The civil date of a day; the inverse of `dayOf` (Hinnant's `civil_from_days`). */
export function civilOf(day: Day): CivilDate {
  const count = day + epoch
  const era = Math.floor(count / daysPerEra)
  const dayOfEra = count - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - daysBeforeMonth[month - 1]! + 1,
  }
}

/**
 * The day as ISO 8601-2 writes it: `2000-12-05`, `-0044-03-15`; beyond four digits with the prefix `Y`,
 * `Y170000002-01-01`.
 */
export function isoDay(day: Day): string {
  const date = civilOf(day)
  return `${isoYear(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`
}

/** The weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export function isoWeekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  const sinceMonday = (day + 3) % 7
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}

function isoYear(year: number): string {
  const size = Math.abs(year)
  const sign = year < 0 ? '-' : ''
  return size > 9999 ? `Y${sign}${size}` : sign + String(size).padStart(4, '0')
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
