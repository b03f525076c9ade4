import {
  attempt,
  type Cursor,
  type NumberToken,
  takeApostrophe,
  takeMark,
  takeNumber,
  takeSign,
  takeWord,
} from '../cursor.ts'
import { takeCount } from '../vocabulary.ts'

/** A time by the clock, or from one to another: "6.40 a.m.", "16:00", "6 o'clock", "0640 hours", "9 to 11 a.m.". */
export function takeClock(cursor: Cursor): boolean {
  return attempt(cursor, () => takeTwoTimes(cursor)) || attempt(cursor, () => takeOneTime(cursor))
}

function takeTwoTimes(cursor: Cursor): boolean {
  takeWord(cursor, 'between', 'from')
  const isFirst = attempt(cursor, () => takeOneTime(cursor)) || isHour(takeNumber(cursor, ''), 12)
  return isFirst && (takeMark(cursor, 'dash') || takeWord(cursor, 'and', 'to') !== undefined) && takeOneTime(cursor)
}

function takeOneTime(cursor: Cursor): boolean {
  if (attempt(cursor, () => takeHourInWords(cursor))) return true
  const hour = takeNumber(cursor, '', 'am', 'pm')
  if (!hour) return false
  if (hour.digits === 4 && hour.suffix === '') return isFourDigits(hour) && takeHours(cursor)
  if (hour.suffix !== '') return isHour(hour, 12)
  const minute = attempt(cursor, () => takeMinute(cursor))
  if (minute?.suffix || takeHalf(cursor)) return isHour(hour, 12)
  if (!minute) return false
  takeHours(cursor)
  return isHour(hour, 24)
}

const isHour = (hour: NumberToken | undefined, most: 12 | 24) =>
  hour !== undefined && hour.digits <= 2 && hour.value <= most

const isFourDigits = ({ value }: NumberToken) => value <= 2400 && value % 100 < 60

function takeMinute(cursor: Cursor): NumberToken | undefined {
  const minute = takeMark(cursor, 'dot') || takeSign(cursor, ':') ? takeNumber(cursor, '', 'am', 'pm') : undefined
  return minute?.digits === 2 && minute.value < 60 ? minute : undefined
}

/** "a.m.", "pm" */
function takeHalf(cursor: Cursor): boolean {
  if (takeWord(cursor, 'am', 'pm')) return true
  return attempt(cursor, () => {
    if (!takeWord(cursor, 'a', 'p')) return false
    takeMark(cursor, 'dot')
    if (!takeWord(cursor, 'm')) return false
    takeMark(cursor, 'dot')
    return true
  })
}

const takeHours = (cursor: Cursor) => takeWord(cursor, 'hours', 'hrs') !== undefined

/** "Six o'clock" */
function takeHourInWords(cursor: Cursor): boolean {
  return (
    (takeCount(cursor) ?? 13) <= 12 &&
    takeWord(cursor, 'o') !== undefined &&
    takeApostrophe(cursor) &&
    takeWord(cursor, 'clock') !== undefined
  )
}
