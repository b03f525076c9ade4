import type { Diagnostic, Result } from '../../diagnostic/index.ts'
import { daysInMonth } from '../calendar/index.ts'
import { boundOf } from './bounds.ts'
import { atEnd, excerpt, fail, isDigit, peek, type Scanner, take, takeDigits, takeDots, takeNumber } from './scan.ts'
import { seasons } from './seasons.ts'
import { suggestionFor } from './suggest.ts'
import type {
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfSeason,
  EdtfSet,
  Part,
  Qualifier,
  YearPart,
} from './types.ts'
import { extremeDay, hasX } from './unspecified.ts'

const longestText = 4096

/**
 * Reads an EDTF string (ISO 8601-2:2019, levels 0, 1 and 2). Never throws; takes time in proportion to the length.
 *
 * R008: not EDTF; `offset` is where the characters begin that stopped it, and `help` offers the likely right form.
 * R009: longer than 4,096 characters.
 */
export function parseEdtf(text: string): Result<Edtf> {
  if (text.length > longestText) {
    const message = `expected at most ${longestText} characters, found ${text.length}`
    return { ok: false, diagnostics: [{ code: 'R009', severity: 'error', message, offset: longestText }] }
  }
  const scanner: Scanner = { text, at: 0 }
  const value = readAll(scanner)
  return value ? { ok: true, value } : { ok: false, diagnostics: [diagnosticOf(scanner)] }
}

/** The same for literals in source: throws a `RangeError` where `parseEdtf` reports. */
export function edtf(text: string): Edtf {
  const result = parseEdtf(text)
  if (result.ok) return result.value
  const { message, help } = result.diagnostics[0]!
  throw new RangeError(`"${excerpt(text)}" is not an EDTF date: ${message}${help ? `. ${help}` : ''}`)
}

function diagnosticOf({ text, problem }: Scanner): Diagnostic {
  const { expected, offset, found } = problem!
  const message = `expected ${expected} at character ${offset + 1}, found ${found ? `"${found}"` : 'the end'}`
  return { code: 'R008', severity: 'error', message, help: suggestionFor(text, offset, isEdtf), offset }
}

const isEdtf = (text: string) => readAll({ text, at: 0 }) !== undefined

function readAll(scanner: Scanner): Edtf | undefined {
  const first = peek(scanner)
  if (first === '[' || first === '{') return readSet(scanner)
  if (first === '/' || first === '.') return readInterval(scanner)
  const date = readDate(scanner)
  if (!date) return undefined
  if (peek(scanner) === '/') return readInterval(scanner, date)
  if (peek(scanner) === 'T') return readTime(scanner, date)
  return atEnd(scanner) ? date : failAfter(scanner, date)
}

/** What could have followed a date. */
function failAfter(scanner: Scanner, date: EdtfDate | EdtfSeason): undefined {
  const isComplete = date.kind === 'season' || date.month || date.year.prefixed
  return fail(scanner, isComplete ? 'the end' : '"-" and a month')
}

/** The signs as bits, so that those that hold for one component can be joined: `?` and `~` are `%`. */
const signs: readonly (Qualifier | undefined)[] = [undefined, '?', '~', '%']

function takeSign(scanner: Scanner): number {
  const character = peek(scanner)
  const sign = character === '?' ? 1 : character === '~' ? 2 : character === '%' ? 3 : 0
  if (sign) scanner.at += 1
  return sign
}

function readDate(scanner: Scanner): EdtfDate | EdtfSeason | undefined {
  const from = scanner.at
  let yearSign = takeSign(scanner)
  if (take(scanner, 'Y')) return readLongYear(scanner, from, yearSign)

  const yearAt = scanner.at
  const negative = take(scanner, '-')
  const yearDigits = takeDigits(scanner, 4)
  if (!yearDigits) return fail(scanner, 'a year of four digits')
  if (negative && yearDigits === '0000') return fail(scanner, 'a year other than -0000', yearAt)
  const significant = peek(scanner) === 'S' && !hasX(yearDigits) ? takeSignificant(scanner, 4) : 0
  if (significant === undefined) return undefined
  yearSign |= takeSign(scanner)

  let monthDigits = ''
  let monthSign = 0
  let dayDigits = ''
  let daySign = 0
  let dayAt = 0
  let code = 0
  if (!significant && take(scanner, '-')) {
    monthSign = takeSign(scanner)
    const monthAt = scanner.at
    monthDigits = takeDigits(scanner, 2)
    if (!monthDigits) return fail(scanner, 'a month of two digits')
    code = Number(monthDigits)
    const isSeason = seasons[code] !== undefined
    if (!isSeason && !isMonth(monthDigits)) return fail(scanner, 'a month, 01 to 12, or a season, 21 to 41,', monthAt)
    // A sign to the right of a component holds for everything to the left of it too.
    const sign = takeSign(scanner)
    monthSign |= sign
    yearSign |= sign
    if (!isSeason && take(scanner, '-')) {
      daySign = takeSign(scanner)
      dayAt = scanner.at
      dayDigits = takeDigits(scanner, 2)
      if (!dayDigits) return fail(scanner, 'a day of two digits')
      const sign = takeSign(scanner)
      daySign |= sign
      monthSign |= sign
      yearSign |= sign
    }
  }

  const text = scanner.text.slice(from, scanner.at)
  const year = yearOf(yearDigits, negative, yearSign, significant)
  if (!monthDigits) return { kind: 'date', text, year }
  const month = partOf(monthDigits, monthSign)
  if (seasons[code]) return { kind: 'season', text, year, season: { value: code, ...month } }
  if (!dayDigits) return { kind: 'date', text, year, month }
  const date: EdtfDate = { kind: 'date', text, year, month, day: partOf(dayDigits, daySign) }
  return isInCalendar(date) ? date : fail(scanner, 'a day of that month', dayAt)
}

function partOf(digits: string, sign: number): Part {
  const value = Number(digits)
  return withSign(value >= 0 ? { digits, value } : { digits }, sign)
}

function yearOf(digits: string, negative: boolean, sign: number, significant: number): YearPart {
  const size = Number(digits)
  const value = negative ? -size : size
  const year = size >= 0 ? { digits, value, negative, prefixed: false } : { digits, negative, prefixed: false }
  return withSign(significant ? { ...year, significant } : year, sign)
}

function withSign<P extends Part>(part: P, sign: number): P {
  const qualifier = signs[sign]
  return qualifier ? { ...part, qualifier } : part
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function isMonth(digits: string): boolean {
  const value = Number(digits)
  if (value >= 0) return value > 0 && value <= 12
  // Of 0X, 1X, X0 to X9 and XX, every one has a month; of 2X to 9X none.
  return digits < '2' || digits > 'X'
}

function isInCalendar(date: EdtfDate): boolean {
  const year = date.year.value
  const month = date.month?.value
  const day = date.day?.value
  if (year === undefined || month === undefined || day === undefined) return extremeDay(date, 'lower') !== undefined
  return day > 0 && day <= daysInMonth(year, month)
}

/** What follows `Y`: a year beyond four digits, as it is or with an exponent. */
function readLongYear(scanner: Scanner, from: number, leftSign: number): EdtfDate | undefined {
  const negative = take(scanner, '-')
  const digitsAt = scanner.at
  const digits = takeNumber(scanner)
  if (digits < '1') return fail(scanner, 'digits, the first from 1 to 9,', digitsAt)
  let exponent: number | undefined
  if (take(scanner, 'E')) {
    const power = takeNumber(scanner, 6)
    if (!power || isDigit(scanner)) return fail(scanner, 'an exponent of one to six digits', scanner.at - power.length)
    exponent = Number(power)
  }
  const size = Number(`${digits}e${exponent ?? 0}`)
  if (size <= 9999) return fail(scanner, 'a year of five or more digits after Y', digitsAt)
  const significant = peek(scanner) === 'S' ? takeSignificant(scanner, digits.length + (exponent ?? 0)) : 0
  if (significant === undefined) return undefined
  const year: Writable<YearPart> = { digits, negative, prefixed: true }
  if (Number.isSafeInteger(size)) year.value = negative ? -size : size
  if (exponent !== undefined) year.exponent = exponent
  if (significant) year.significant = significant
  const signed = withSign(year, leftSign | takeSign(scanner))
  return { kind: 'date', text: scanner.text.slice(from, scanner.at), year: signed }
}

/** `S` and how many of the year's digits are significant. */
function takeSignificant(scanner: Scanner, most: number): number | undefined {
  scanner.at += 1
  const at = scanner.at
  const count = Number(takeNumber(scanner))
  if (count >= 1 && count <= most) return count
  return fail(scanner, `a number from 1 to ${most}`, at)
}

function readTime(scanner: Scanner, date: EdtfDate | EdtfSeason): EdtfDateTime | undefined {
  if (date.kind === 'season' || !/^\d{4}-\d\d-\d\d$/.test(date.text)) {
    return fail(scanner, 'the end (only a plain day has a time)')
  }
  scanner.at += 1
  // Reading goes on after a failure, which keeps the first problem: one check at the end is enough.
  const hour = takeUpTo(scanner, 23, 'hours')
  takeColon(scanner)
  const minute = takeUpTo(scanner, 59, 'minutes')
  takeColon(scanner)
  // 60 is a leap second; whether there was one that day is not checked.
  const second = takeUpTo(scanner, 60, 'seconds')
  const time: Writable<EdtfDateTime> = { kind: 'dateTime', text: scanner.text, date, hour, minute, second }
  if (!atEnd(scanner)) time.zoneMinutes = takeZone(scanner)
  if (!atEnd(scanner)) fail(scanner, 'the end')
  return scanner.problem ? undefined : time
}

function takeUpTo(scanner: Scanner, most: number, unit: string): number {
  const digits = takeNumber(scanner, 2)
  const value = Number(digits)
  if (digits.length < 2 || value > most) fail(scanner, `${unit} from 00 to ${most}`, scanner.at - digits.length)
  return value
}

const takeColon = (scanner: Scanner) => take(scanner, ':') || fail(scanner, '":"')

/** `Z`, hours, or hours and minutes, at most 14:00 either way; `-00:00` is not a zone (RFC 3339 has it, ISO has not). */
function takeZone(scanner: Scanner): number {
  if (take(scanner, 'Z')) return 0
  const from = scanner.at
  const sign = take(scanner, '-') ? -1 : 1
  if (sign > 0 && !take(scanner, '+')) fail(scanner, 'Z or a zone such as +04:30')
  const hours = takeUpTo(scanner, 14, 'hours')
  const minutes = take(scanner, ':') ? takeUpTo(scanner, 59, 'minutes') : 0
  const zone = hours * 60 + minutes
  if (zone > 14 * 60 || (sign < 0 && !zone)) fail(scanner, 'a zone from -14:00 to +14:00 other than -00:00', from)
  return sign * zone
}

/** From the slash if the start has been read, else from the beginning. */
function readInterval(scanner: Scanner, firstDate?: EdtfDate | EdtfSeason): EdtfInterval | undefined {
  let start: EdtfEnd = firstDate ?? { kind: 'unknown' }
  let startOrBefore = false
  if (peek(scanner) === '.') {
    if (!takeDots(scanner)) return fail(scanner, '".." or a date')
    startOrBefore = !atEnd(scanner) && peek(scanner) !== '/'
    const date = startOrBefore ? readDate(scanner) : ({ kind: 'open' } as const)
    if (!date) return undefined
    start = date
  }
  if (!take(scanner, '/')) return fail(scanner, '"/" and the end of the interval')

  const endAt = scanner.at
  let end: EdtfEnd = { kind: 'unknown' }
  let endOrAfter = false
  if (takeDots(scanner)) end = { kind: 'open' }
  else if (!atEnd(scanner)) {
    const date = readDate(scanner)
    if (!date) return undefined
    end = date
    endOrAfter = takeDots(scanner)
  }
  if (!atEnd(scanner)) return fail(scanner, 'the end')
  if (!startOrBefore && !endOrAfter && isBefore(end, start)) {
    return fail(scanner, 'a later end', endAt)
  }
  const interval: Writable<EdtfInterval> = { kind: 'interval', text: scanner.text, start, end }
  if (startOrBefore) interval.startOrBefore = true
  if (endOrAfter) interval.endOrAfter = true
  return interval
}

/** Whether one end lies certainly before another. */
function isBefore(end: EdtfEnd, start: EdtfEnd): boolean {
  const first = boundOf(start, 'lower')
  const last = boundOf(end, 'upper')
  return first !== null && last !== null && last < first
}

function readSet(scanner: Scanner): EdtfSet | undefined {
  const isOneOf = peek(scanner) === '['
  const close = isOneOf ? ']' : '}'
  scanner.at += 1
  const members: EdtfMember[] = []
  do {
    const member = readMember(scanner, close)
    if (!member) return undefined
    members.push(member)
  } while (take(scanner, ','))
  if (!take(scanner, close)) return fail(scanner, `"," or "${close}"`)
  if (!atEnd(scanner)) return fail(scanner, 'the end')
  return { kind: 'set', text: scanner.text, choice: isOneOf ? 'oneOf' : 'allOf', members }
}

function readMember(scanner: Scanner, close: string): EdtfMember | undefined {
  if (takeDots(scanner)) {
    const to = readDate(scanner)
    return to && { kind: 'range', to }
  }
  const from = readDate(scanner)
  if (!from || !takeDots(scanner)) return from
  if (peek(scanner) === ',' || peek(scanner) === close) return { kind: 'range', from }
  const at = scanner.at
  const to = readDate(scanner)
  if (!to) return undefined
  if (precisionOf(to) !== precisionOf(from)) {
    return fail(scanner, `${precisionOf(from)}, as before "..",`, at)
  }
  if (isBefore(to, from)) return fail(scanner, 'a later end', at)
  return { kind: 'range', from, to }
}

/** ISO 8601-2, 6.3: both sides of a range have the same precision. */
function precisionOf(date: EdtfDate | EdtfSeason): string {
  if (date.kind === 'season') return 'a season'
  return date.day ? 'a day' : date.month ? 'a month' : 'a year'
}
