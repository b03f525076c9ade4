import { expect, it } from 'vitest'
import { dayOf, isoDay, isoWeekdayOf } from '../calendar/index.ts'
import { easterOf, firstGregorianYear } from './easter.ts'

it.each([
  [1583, '04-10'],
  [1598, '03-22'],
  [1700, '04-11'],
  [1818, '03-22'],
  [1886, '04-25'],
  [1954, '04-18'],
  [1961, '04-02'],
  [1981, '04-19'],
  [2000, '04-23'],
  [2008, '03-23'],
  [2019, '04-21'],
  [2024, '03-31'],
  [2038, '04-25'],
] as const)('Easter %i is on %s', (year, day) => {
  expect(isoDay(easterOf(year))).toBe(`${year}-${day}`)
})

/** The same by remainders alone (Meeus, Astronomical Algorithms, chapter 8), which knows no epact. */
function byRemainders(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

it('is a Sunday, the same by another way of reckoning, in each of 20,000 years', () => {
  for (let year = firstGregorianYear; year < firstGregorianYear + 20_000; year += 1) {
    expect(isoDay(easterOf(year))).toBe(isoDay(byRemainders(year)))
    expect(isoWeekdayOf(easterOf(year))).toBe(7)
  }
})
