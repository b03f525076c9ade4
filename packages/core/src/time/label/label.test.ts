import { describe, expect, it } from 'vitest'
import { dayOf } from '../calendar/index.ts'
import { extentOf } from '../extent/index.ts'
import { dayLabel, daysLabel, english, labelBounds, labelDate, labelHull, yearName } from './index.ts'
import { labelCases } from './label.cases.ts'
import { russianCases } from './locales/ru.cases.ts'
import { russian } from './locales/ru.ts'

describe.each([
  { locale: english, table: labelCases },
  { locale: russian, table: russianCases },
])('the label of a date in $locale.code', ({ locale, table }) => {
  it.each(table)('$date.edtf is "$label"', ({ date, label, short = label, full = label, bounds }) => {
    expect(labelDate(date, [], locale)).toEqual({ label, short, full, ...(bounds === undefined ? {} : { bounds }) })
  })
})

describe('labels', () => {
  it('are English where no language is asked for', () => {
    expect(labelDate({ edtf: '2000-12-05' })).toEqual(labelDate({ edtf: '2000-12-05' }, [], english))
  })

  it('say "not dated" of what is not EDTF', () => {
    expect(labelDate({ edtf: 'late September' }).full).toBe('not dated')
  })

  it.each([
    [english, '25–31 May 1911 by the last week; May 1911 as stated'],
    [russian, '25–31 мая 1911 г. по правилу «the last week»; май 1911 г. по источнику'],
  ] as const)('name a convention that the chronology defines itself, in a language', (locale, bounds) => {
    const date = { edtf: '1911-05', soft: '1911-05-25/1911-05-31', convention: 'last-week' }
    expect(labelDate(date, [{ id: 'last-week', name: 'the last week' }], locale).bounds).toBe(bounds)
  })

  it.each([
    [english, 'between 1 September and 25 October 2000', 'between 1 Sep and 25 Oct 2000'],
    [russian, 'не ранее 1 сентября и не позднее 25 октября 2000 г.', 'не ранее 1 сент. и не позднее 25 окт. 2000'],
  ] as const)('span claims that differ, in a language', (locale, label, short) => {
    expect(labelHull(extentOf({ edtf: '[2000-09-01..2000-10-25]' }), locale)).toEqual({ label, short, full: label })
  })

  it.each([
    [english, '10 December 2000 or earlier'],
    [russian, '10 декабря 2000 г. или ранее'],
  ] as const)('span claims of which one is open, in a language', (locale, label) => {
    expect(labelHull(extentOf({ edtf: '[..2000-12-10]' }), locale).label).toBe(label)
  })
})

const none = Number.POSITIVE_INFINITY
const [first, last] = [dayOf(2000, 12, 5), dayOf(2000, 12, 6)]

describe('bounds in words', () => {
  it.each([
    ['a day', [first, first, first, first], '5 December 2000', '5 декабря 2000 г.'],
    ['somewhere in two days', [first, last, first, last], '5–6 December 2000', '5–6 декабря 2000 г.'],
    ['by a day', [-none, last, -none, last], '6 December 2000 or earlier', '6 декабря 2000 г. или ранее'],
    ['from a day', [first, none, first, none], '5 December 2000 or later', '5 декабря 2000 г. или позднее'],
    [
      'a start, and no end',
      [first, last, none, none],
      'begins 5–6 December 2000, no end',
      'начало: 5–6 декабря 2000 г., конец открыт',
    ],
    ['nothing known', [null, null, null, null], 'not dated', 'без даты'],
    ['no limits', [-none, none, -none, none], 'any time', 'в любое время'],
  ] as const)('%s', (_, [earliestStart, latestStart, earliestEnd, latestEnd], inEnglish, inRussian) => {
    const bounds = { earliestStart, latestStart, earliestEnd, latestEnd }
    expect(labelBounds(bounds)).toBe(inEnglish)
    expect(labelBounds(bounds, 'full', russian)).toBe(inRussian)
  })
})

describe('days in words', () => {
  it.each([
    [[2000, 12, 5], [2000, 12, 5], '5 Dec 2000', '5 дек. 2000'],
    [[2000, 9, 21], [2000, 9, 30], '21–30 Sep 2000', '21–30 сент. 2000'],
    [[2001, 3, 1], [2001, 5, 31], 'Mar–May 2001', 'март — май 2001'],
    [[2001, 1, 1], [2001, 12, 31], '2001', '2001'],
    [[1999, 1, 1], [2001, 12, 31], '1999–2001', '1999–2001'],
    [[-43, 1, 1], [-42, 12, 31], '44–43 BC', '44–43 до н. э.'],
  ] as const)('from %j to %j', (from, to, inEnglish, inRussian) => {
    const [start, end] = [from, to].map(([year, month, day]) => dayOf(year, month, day)) as [number, number]
    expect(daysLabel(start, end, 'short')).toBe(inEnglish)
    expect(daysLabel(start, end, 'short', russian)).toBe(inRussian)
  })

  it('name a day and a year', () => {
    expect([dayLabel(first, 'full'), dayLabel(first, 'full', russian)]).toEqual([
      '5 December 2000',
      '5 декабря 2000 г.',
    ])
    expect([yearName(-43), yearName(-43, russian), yearName(2000, russian)]).toEqual(['44 BC', '44 до н. э.', '2000'])
  })
})
