import { dayOf } from '../../time/index.ts'

/** How many days a duration can have: a month is 28 to 31, a year 365 or 366, five years 1825 to 1827. */
export interface DayRange {
  readonly least: number
  readonly most: number
}

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

/** The Gregorian calendar repeats itself after 400 years. */
const cycleMonths = 4800

/**
 * Reads durations such as "P1Y6M" or "P10D": the least and the most days that they can have, wherever they begin. The
 * function that is returned remembers what it has counted.
 */
export function durationReader(): (duration: string) => DayRange {
  const counted = new Map<number, DayRange>()
  return (duration) => {
    const [, years = 0, months = 0, weeks = 0, days = 0] = (form.exec(duration) ?? []).map((part) => Number(part ?? 0))
    const inMonths = 12 * years + months
    const range = counted.get(inMonths) ?? daysOfMonths(inMonths)
    counted.set(inMonths, range)
    const inDays = 7 * weeks + days
    return { least: range.least + inDays, most: range.most + inDays }
  }
}

function daysOfMonths(months: number): DayRange {
  const day = (month: number) => dayOf(2000 + Math.floor(month / 12), (month % 12) + 1, 1)
  let [least, most] = [Infinity, 0]
  for (let month = 0; month < cycleMonths; month++) {
    const days = day(month + months) - day(month)
    least = Math.min(least, days)
    most = Math.max(most, days)
  }
  return { least, most }
}
