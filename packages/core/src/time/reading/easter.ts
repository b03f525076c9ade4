import { type Day, dayOf, isoWeekdayOf } from '../calendar/index.ts'

/** The first year whose Easter was reckoned by the Gregorian calendar anywhere. */
export const firstGregorianYear = 1583

/**
 * Easter Sunday by the Gregorian computus (the canons of Clavius, as in Knuth, The Art of Computer Programming, 1.3.2,
 * exercise 14): the Sunday after the full moon, as tables reckon it, on or after 21 March.
 */
export function easterOf(year: number): Day {
  const goldenNumber = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const leapDaysLeftOut = Math.floor((3 * century) / 4) - 12
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5
  const sum = 11 * goldenNumber + 20 + moonCorrection - leapDaysLeftOut
  const age = sum - Math.floor(sum / 30) * 30
  const epact = age === 24 || (age === 25 && goldenNumber > 11) ? age + 1 : age
  const moonInMarch = epact > 23 ? 74 - epact : 44 - epact
  const moon = dayOf(year, 3, 1) + moonInMarch - 1
  return moon + 7 - (isoWeekdayOf(moon) % 7)
}
