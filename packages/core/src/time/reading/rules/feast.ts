import { dayOf } from '../../calendar/index.ts'
import { attempt, type Cursor, peek, takeApostrophe, takeMark, takePhrase, takeWord } from '../cursor.ts'
import type { Named, PeriodRule } from '../types.ts'
import { exactly } from '../units.ts'
import { neighbouring, ofThisYear, type Yearly } from '../yearly.ts'
import { takeDeterminer } from './determiner.ts'
import { inYearAfter } from './year-after.ts'

/** Month and day of a feast, and its names. */
const feasts: readonly (readonly [month: number, day: number, ...names: readonly string[]])[] = [
  [1, 1, "new year's day"],
  [1, 6, 'epiphany'],
  [2, 2, 'candlemas', 'candlemas day'],
  [3, 25, 'lady day'],
  [4, 23, "st george's day"],
  [5, 1, 'may day'],
  [6, 24, 'midsummer day'],
  [8, 1, 'lammas', 'lammas day'],
  [9, 29, 'michaelmas', 'michaelmas day'],
  [11, 1, 'all saints', 'all saints day', "all saints' day"],
  [11, 11, 'martinmas', 'martinmas day'],
  [11, 30, "st andrew's day"],
  [12, 24, 'christmas eve'],
  [12, 25, 'christmas', 'christmas day'],
  [12, 31, "new year's eve"],
]

const feastsByName: ReadonlyMap<string, Yearly> = new Map(
  feasts.flatMap(([month, day, ...names]) => {
    const which: Yearly = {
      rule: 'feast',
      unit: 'day',
      month,
      in: (year) => ({ hard: exactly({ from: dayOf(year, month, day), to: dayOf(year, month, day) }) }),
    }
    return names.map((name) => [name, which] as const)
  }),
)

/** A day by its name, as the source's own calendar has it. */
export const feast: PeriodRule = {
  id: 'feast',
  words:
    'Michaelmas 1715, on Lady Day, last Christmas; New Year’s Day, Epiphany, Candlemas, St George’s Day, May Day, Midsummer Day, Lammas, All Saints’ Day, Martinmas, St Andrew’s Day, Christmas Eve, New Year’s Eve: a feast or quarter day that has the same day every year',
  examples: [
    { words: 'Michaelmas 1715', edtf: '1715-09-29', rule: 'feast' },
    { words: 'by Lady Day', anchor: '1715-01-20', edtf: '[1715-01-20..1715-03-25]', rule: 'by' },
  ],
  read: (cursor) => takeNamedDay(cursor, takeFeast),
}

/** A day that every year has, by its name, with a year or with "last" or "next". */
export function takeNamedDay(cursor: Cursor, takeName: (cursor: Cursor) => Yearly | undefined): Named | undefined {
  return attempt(cursor, () => counted(cursor, takeName)) ?? attempt(cursor, () => plain(cursor, takeName))
}

function counted(cursor: Cursor, takeName: (cursor: Cursor) => Yearly | undefined): Named | undefined {
  const determiner = takeDeterminer(cursor)
  const which = determiner && takeName(cursor)
  if (!determiner || !which) return undefined
  return determiner.shift === 0 ? ofThisYear(which) : neighbouring(which, determiner.shift)
}

function plain(cursor: Cursor, takeName: (cursor: Cursor) => Yearly | undefined): Named | undefined {
  takePhrase(cursor, 'the feast of the', 'the feast of', 'the')
  // An epiphany in lower case is rarely the feast.
  const isWord = peek(cursor)?.text === 'epiphany'
  const which = takeName(cursor)
  const named = which && inYearAfter(cursor, which)
  return isWord && named?.fill ? undefined : named
}

export const takeFeast = (cursor: Cursor): Yearly | undefined => takeLongestName(cursor, feastsByName)

/** What a table has under the longest of its names that stands here. */
export function takeLongestName<T>(cursor: Cursor, table: ReadonlyMap<string, T>): T | undefined {
  const first = peek(cursor)
  if (first?.kind !== 'word') return undefined
  const from = cursor.at
  let end = from
  let found: T | undefined
  for (const [name, value] of table) {
    if (!name.startsWith(first.word)) continue
    cursor.at = from
    if (name.split(' ').every((word) => takeWordOfName(cursor, word)) && cursor.at > end) {
      found = value
      end = cursor.at
    }
  }
  cursor.at = end
  return found
}

/** "Year's" and "Saints'", with either apostrophe; "St" with or without its full stop. */
function takeWordOfName(cursor: Cursor, word: string): boolean {
  const [stem = '', ending] = word.split("'")
  if (!takeWord(cursor, stem)) return false
  if (stem === 'st') takeMark(cursor, 'dot')
  if (ending === undefined) return true
  return takeApostrophe(cursor) && (ending === '' || takeWord(cursor, ending) !== undefined)
}
