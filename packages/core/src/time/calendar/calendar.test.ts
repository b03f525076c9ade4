import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, dayOf, daysInMonth, isoDay, isoWeekdayOf } from './index.ts'

/** Counts day after day, with the rule for leap years as it is told to children. */
function* everyDay(fromYear: number, toYear: number) {
  for (let year = fromYear; year <= toYear; year += 1) {
    const isLeap = year % 400 === 0 || (year % 100 !== 0 && year % 4 === 0)
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) yield { year, month: index + 1, day }
    }
  }
}

/** To some 20 million million years either way, where a count of days is still exact. */
const wildDay = fc.integer({ min: -8e15, max: 8e15 })

describe('days', () => {
  it('are counted from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1969, 12, 31)).toBe(-1)
    expect(dayOf(2000, 12, 5)).toBe(11_296)
  })

  it('follow each other without gaps over a thousand years, before and after the year 0', () => {
    let expected = dayOf(-500, 1, 1)
    for (const date of everyDay(-500, 500)) {
      if (dayOf(date.year, date.month, date.day) !== expected) expect(date).toBe(expected)
      expected += 1
    }
    expect(civilOf(expected)).toEqual({ year: 501, month: 1, day: 1 })
  })

  it('agree with the dates of JavaScript as far as those go', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(civilOf(day)).toEqual(civil)
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day)
        expect(isoWeekdayOf(day)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('turn into dates and back, however far away', () => {
    fc.assert(
      fc.property(wildDay, (day) => {
        const civil = civilOf(day)
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day)
        expect(civil.day).toBeGreaterThanOrEqual(1)
        expect(civil.day).toBeLessThanOrEqual(daysInMonth(civil.year, civil.month))
      }),
    )
  })

  it('repeat every 400 years, on the same weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e6, max: 1e6 }), (day, eras) => {
        const here = civilOf(day)
        const there = day + eras * 146_097
        expect(civilOf(there)).toEqual({ ...here, year: here.year + eras * 400 })
        expect(isoWeekdayOf(there)).toBe(isoWeekdayOf(day))
      }),
    )
  })
})

describe('months', () => {
  it.each([
    { name: 'February of a common year', year: 2001, month: 2, days: 28 },
    { name: 'February of a leap year', year: 2004, month: 2, days: 29 },
    { name: 'February of a common century', year: 1900, month: 2, days: 28 },
    { name: 'February of a leap century', year: 2000, month: 2, days: 29 },
    { name: 'February of the year 0', year: 0, month: 2, days: 29 },
    { name: 'February of 5 BC', year: -4, month: 2, days: 29 },
    { name: 'February of 101 BC', year: -100, month: 2, days: 28 },
    { name: 'April', year: 2001, month: 4, days: 30 },
    { name: 'December', year: 2001, month: 12, days: 31 },
  ])('$name has $days days', ({ year, month, days }) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('a day as text', () => {
  it.each([
    { name: 'an ordinary day', date: [2000, 12, 5], text: '2000-12-05' },
    { name: 'an early year', date: [44, 3, 15], text: '0044-03-15' },
    { name: 'the year 0', date: [0, 2, 29], text: '0000-02-29' },
    { name: 'a year before 0', date: [-44, 3, 15], text: '-0044-03-15' },
    { name: 'the last year of four digits', date: [9999, 12, 31], text: '9999-12-31' },
    { name: 'a year of five digits', date: [10_000, 1, 1], text: 'Y10000-01-01' },
    { name: 'a far year', date: [170_000_002, 1, 1], text: 'Y170000002-01-01' },
    { name: 'a far year before 0', date: [-170_000_002, 12, 31], text: 'Y-170000002-12-31' },
  ] as const)('$name: $text', ({ date, text }) => {
    expect(isoDay(dayOf(date[0], date[1], date[2]))).toBe(text)
  })
})

describe('weekdays', () => {
  it.each([
    { name: 'Monday', date: [2000, 12, 4], weekday: 1 },
    { name: 'Tuesday', date: [2000, 12, 5], weekday: 2 },
    { name: 'Sunday', date: [2000, 12, 10], weekday: 7 },
    { name: 'the Thursday that days are counted from', date: [1970, 1, 1], weekday: 4 },
    { name: 'a Saturday before it', date: [0, 1, 1], weekday: 6 },
  ] as const)('$name', ({ date, weekday }) => {
    expect(isoWeekdayOf(dayOf(date[0], date[1], date[2]))).toBe(weekday)
  })
})
