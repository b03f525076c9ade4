import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, daysInMonth, isoDay } from '../calendar/index.ts'
import { boundsOf, edtf, parseEdtf } from './index.ts'

const days = (text: string) => {
  const { lower, upper } = boundsOf(edtf(text))
  return [lower, upper].map((bound) => (bound !== null && Number.isFinite(bound) ? isoDay(bound) : bound))
}

describe('the days that a date can mean', () => {
  it.each([
    { name: 'a day', text: '2000-12-05', expected: ['2000-12-05', '2000-12-05'] },
    { name: 'a month', text: '2000-02', expected: ['2000-02-01', '2000-02-29'] },
    { name: 'a year', text: '2000', expected: ['2000-01-01', '2000-12-31'] },
    { name: 'spring, in whole months', text: '2001-21', expected: ['2001-03-01', '2001-05-31'] },
    { name: 'winter, into the next year', text: '2000-24', expected: ['2000-12-01', '2001-02-28'] },
    { name: 'winter before a year that has 29 February', text: '2003-24', expected: ['2003-12-01', '2004-02-29'] },
    { name: 'the southern winter', text: '2001-32', expected: ['2001-06-01', '2001-08-31'] },
    { name: 'a winter of the nineties', text: '199X-24', expected: ['1990-12-01', '2000-02-29'] },
    {
      name: 'an approximate date, which its sign does not move',
      text: '1990~',
      expected: ['1990-01-01', '1990-12-31'],
    },
    { name: 'a year of two significant digits', text: '1950S2', expected: ['1900-01-01', '1999-12-31'] },
    { name: 'the same before 0', text: '-1950S2', expected: ['-1999-01-01', '-1900-12-31'] },
    {
      name: 'a civil day, wherever it is in UTC',
      text: '2000-12-05T00:30:00+05:00',
      expected: ['2000-12-05', '2000-12-05'],
    },
    { name: 'an open end', text: '1985/..', expected: ['1985-01-01', Infinity] },
    { name: 'an open start', text: '../1985', expected: [-Infinity, '1985-12-31'] },
    { name: 'an unknown end', text: '1985/', expected: ['1985-01-01', null] },
    { name: 'an unknown start', text: '/1985', expected: [null, '1985-12-31'] },
    { name: 'a start that may be earlier', text: '..1985/1990', expected: [-Infinity, '1990-12-31'] },
    { name: 'an end that may be later', text: '1985/1990..', expected: ['1985-01-01', Infinity] },
    { name: 'one of some days', text: '[2000-12-06..2000-12-10]', expected: ['2000-12-06', '2000-12-10'] },
    { name: 'a set out of order', text: '{1670,1660}', expected: ['1660-01-01', '1670-12-31'] },
    { name: 'on or before', text: '[..1984]', expected: [-Infinity, '1984-12-31'] },
    { name: 'a year beyond counting', text: 'Y9E18', expected: [null, null] },
    { name: 'an open set with such a year', text: '[Y9E18,2000..]', expected: [null, Infinity] },
    { name: 'a negative decade of the smallest years', text: '-000X', expected: ['-0009-01-01', '-0001-12-31'] },
  ])('$name: $text', ({ text, expected }) => {
    expect(days(text)).toEqual(expected)
  })
})

/** Digits of which any may be unspecified. */
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'00112345689XXX'), minLength: length, maxLength: length })

const meansNumber = (pattern: string, value: number) =>
  [...String(value).padStart(pattern.length, '0')].every(
    (digit, index) => pattern[index] === 'X' || pattern[index] === digit,
  )

/** The first and last of all days of two hundred years that a pattern fits: slow, and plainly right. */
function daysByTrial(sign: string, year: string, month: string, day: string) {
  let lower: number | undefined
  let upper: number | undefined
  for (let size = 1900; size < 2100; size += 1) {
    if (!meansNumber(year, size)) continue
    for (let m = 1; m <= 12; m += 1) {
      if (!meansNumber(month, m)) continue
      const signed = sign === '-' ? -size : size
      for (let d = 1; d <= daysInMonth(signed, m); d += 1) {
        if (!meansNumber(day, d)) continue
        const here = dayOf(signed, m, d)
        lower = Math.min(lower ?? here, here)
        upper = Math.max(upper ?? here, here)
      }
    }
  }
  return lower === undefined ? undefined : { lower, upper }
}

describe('unspecified digits', () => {
  it('mean the days that trial finds', () => {
    const year = fc.tuple(fc.constantFrom('19', '20'), digits(2)).map(([century, rest]) => century + rest)
    fc.assert(
      fc.property(fc.constantFrom('', '-'), year, digits(2), digits(2), (sign, yearDigits, month, day) => {
        const result = parseEdtf(`${sign}${yearDigits}-${month}-${day}`)
        // 21 and on are seasons, which have no days.
        const expected = daysByTrial(sign, yearDigits, month, day)
        expect(result.ok ? boundsOf(result.value) : undefined).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
