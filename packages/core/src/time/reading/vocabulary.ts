import { attempt, type Cursor, takeFrom, takeMark, takeNumber, takePhrase, takeWord } from './cursor.ts'

/** Names with their short forms, counted from 1. */
function numbered(...names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)))
}

export const months = numbered(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
)

/** As ISO 8601 counts: Monday is 1. */
export const weekdays = numbered(
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
)

/** EDTF's codes. */
export const seasonCodes: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

const numbers = numbered(
  'one a an',
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  ),
  ...'eighteen nineteen twenty'.split(' '),
)

export const ordinals = numbered(
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' '),
  ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
)

/** The endings of written ordinals. */
export const ordinalEndings = ['st', 'nd', 'rd', 'th'] as const

/** A unit in which time is counted, and how many of them one word is: a fortnight is two weeks. */
export interface CountedUnit {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly times: number
}

export const countedUnits: ReadonlyMap<string, CountedUnit> = new Map(
  (
    [
      ['day', 'day', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['month', 'month', 1],
      ['year', 'year', 1],
    ] as const
  ).flatMap(([word, unit, times]) => [[word, { unit, times }] as const, [`${word}s`, { unit, times }] as const]),
)

/** A month's name or its abbreviation, with or without a full stop. */
export function takeMonth(cursor: Cursor): number | undefined {
  const month = takeFrom(cursor, months)
  if (month !== undefined) takeMark(cursor, 'dot')
  return month
}

/** A weekday's name or its abbreviation, with or without a full stop. */
export function takeWeekday(cursor: Cursor): number | undefined {
  const weekday = takeFrom(cursor, weekdays)
  if (weekday !== undefined) takeMark(cursor, 'dot')
  return weekday
}

/** A whole number of at most four digits, or a number word up to twenty; "a" and "an" are one. */
export function takeCount(cursor: Cursor): number | undefined {
  const from = cursor.at
  const digits = takeNumber(cursor, '')
  if (digits && digits.digits <= 4 && digits.value > 0) return digits.value
  cursor.at = from
  return takeFrom(cursor, numbers)
}

/** "fifth" or "5th". */
export function takeOrdinal(cursor: Cursor): number | undefined {
  return takeFrom(cursor, ordinals) ?? takeNumber(cursor, ...ordinalEndings)?.value
}

/** A year by its name, astronomical: "2001", "476", "AD 79", "44 BC" (which is -43). Two digits need an era. */
export function takeYear(cursor: Cursor): number | undefined {
  const from = cursor.at
  const before = takeWord(cursor, 'ad', 'ce')
  const token = takeNumber(cursor, '')
  if (token && token.digits <= 4 && token.value > 0) {
    const after = before ? undefined : takeEra(cursor)
    if (after === 'bc') return 1 - token.value
    if (before || after || token.digits >= 3) return token.value
  }
  cursor.at = from
  return undefined
}

export function takeEra(cursor: Cursor): 'bc' | 'ad' | undefined {
  const era = takeWord(cursor, 'bc', 'bce', 'ad', 'ce')
  return era === undefined ? undefined : era.startsWith('b') ? 'bc' : 'ad'
}

const approximately = 'or about,about,around,approximately,roughly,towards,toward,circa,ca,c'.split(',')

/** "About", "ca.": that it is approximate. */
export function takeApproximately(cursor: Cursor): boolean {
  const word = takePhrase(cursor, ...approximately)
  if (word?.startsWith('c')) takeMark(cursor, 'dot')
  return word !== undefined
}

/** "Shortly", "a few years": a distance of which no length is said. */
export function takeVagueDistance(cursor: Cursor): boolean {
  if (takePhrase(cursor, 'not long', 'long', 'shortly', 'soon', 'just', 'immediately', 'well', 'some time')) return true
  return attempt(cursor, () => {
    const count = takePhrase(cursor, 'a couple of', 'a few', 'several', 'some', 'many')
    return count !== undefined && takeFrom(cursor, countedUnits) !== undefined
  })
}
