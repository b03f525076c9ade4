import { dayOf, daysInMonth, isoDay } from '../../time/index.ts'

/** How dates in figures are meant, where nothing in them tells. */
export interface FigureOptions {
  /** What 05/12/2000 begins with. */
  readonly order?: 'day-first' | 'month-first' | undefined
  /** Numbers are days as Excel counts them: from 1900, or from 1904 as on older Macs. */
  readonly serials?: 'excel' | 'excel-1904' | undefined
}

/** A date in figures: as EDTF, or why it is none. */
export type FiguresRead =
  | { readonly ok: true; readonly edtf: string }
  | { readonly ok: false; readonly message: string; readonly help: string }

const threeParts = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/
const yearFirst = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})\.?$/
const monthAndYear = /^(\d{1,2})[./](\d{4})$/
const dayAndTime = /^(\d{4}-\d\d-\d\d)[ T](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/
const number = /^(\d{4,7})(?:\.(\d+))?$/

/** A number up to this is a year, as far as anybody can tell; beyond it, and up to 9999, hardly. */
const latestYear = 2200
/** 31 December 9999, the last day that Excel counts. */
const lastSerial = 2_958_465
const excel1904Shift = dayOf(1904, 1, 1) - dayOf(1899, 12, 30)

/**
 * Reads a date in figures as spreadsheets and people write it. What can be read in one way only is read (25/12/2000,
 * 2000/12/05, 12/2000); what can be read in two is asked for (05/12/2000, 36865, and 1911 where numbers are days).
 * Nothing for anything else, EDTF and words among it.
 */
export function readFigures(text: string, { order, serials }: FigureOptions): FiguresRead | undefined {
  const time = dayAndTime.exec(text)
  if (time) return read(`${time[1]}T${time[2]!.padStart(2, '0')}:${time[3]}:${time[4] ?? '00'}`)
  const ordered = yearFirst.exec(text)
  if (ordered) return date(text, ordered[1]!, ordered[3]!, ordered[4]!)
  const month = monthAndYear.exec(text)
  if (month && isMonth(month[1]!)) return read(`${month[2]}-${month[1]!.padStart(2, '0')}`)
  const parts = threeParts.exec(text)
  if (parts) return dayMonthYear(text, [parts[1]!, parts[3]!, parts[4]!], order)
  const [, digits, fraction] = number.exec(text) ?? []
  if (digits === undefined) return undefined
  if (Number(digits) > latestYear) return serialDate(text, Number(digits), fraction, serials)
  return fraction === undefined && serials !== undefined ? yearOrSerial(text, serials) : undefined
}

function dayMonthYear(
  text: string,
  [first, second, yearDigits]: readonly [string, string, string],
  order: FigureOptions['order'],
): FiguresRead {
  if (yearDigits.length < 4) return refused(`"${text}" does not print the century`, 'write the year in four digits')
  const readings = {
    'day-first': exists(yearDigits, second, first),
    'month-first': exists(yearDigits, first, second),
  }
  const { 'day-first': dayFirst, 'month-first': monthFirst } = readings
  if (order !== undefined && readings[order] !== undefined) return read(readings[order])
  const other = dayFirst ?? monthFirst
  if (other === undefined) return refused(`"${text}" is no day of the calendar`, 'check the day and the month')
  if (order !== undefined) {
    return refused(`"${text}" is no date that is ${order}`, `write ${other} if that is what is meant`)
  }
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return read(other)
  return refused(
    `"${text}" may be ${dayFirst} or ${monthFirst}`,
    'say --dates day-first or --dates month-first, whichever the table uses, or write the month as a word',
  )
}

function yearOrSerial(text: string, serials: 'excel' | 'excel-1904'): FiguresRead {
  const day = serialDay(Number(text), serials)
  return refused(
    `"${text}" may be the year or, counted as days, ${day}`,
    `write ${day}, or "in ${text}" if it is the year`,
  )
}

function serialDate(
  text: string,
  serial: number,
  fraction: string | undefined,
  serials: FigureOptions['serials'],
): FiguresRead {
  if (serial > lastSerial) return refused(`"${text}" is no date`, 'write a date as 2000, 2000-12 or 2000-12-05')
  if (serials === undefined) {
    return refused(
      `"${text}" is a number; as Excel counts days it would be ${serialDay(serial, 'excel')}, counted from 1904 ${serialDay(serial, 'excel-1904')}`,
      'say --dates excel or --dates excel-1904 if numbers are days, or give the column the form of a date and save it again',
    )
  }
  const seconds = Math.round(Number(`0.${fraction ?? 0}`) * 86_400)
  const day = serialDay(serial + Math.floor(seconds / 86_400), serials)
  return read(seconds % 86_400 === 0 ? day : `${day}T${timeText(seconds)}`)
}

/** Excel counts 29 February 1900, which there was not: numbers up to 59 are a day further on. */
function serialDay(serial: number, serials: 'excel' | 'excel-1904'): string {
  const shift = serials === 'excel-1904' ? excel1904Shift : serial < 60 ? 1 : 0
  return isoDay(dayOf(1899, 12, 30) + serial + shift)
}

function timeText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

function date(text: string, yearDigits: string, month: string, day: string): FiguresRead {
  const edtf = exists(yearDigits, month, day)
  return edtf === undefined ? refused(`"${text}" is no day of the calendar`, 'check the day and the month') : read(edtf)
}

const isMonth = (digits: string) => Number(digits) >= 1 && Number(digits) <= 12

function exists(yearDigits: string, month: string, day: string): string | undefined {
  if (!isMonth(month) || Number(day) < 1 || Number(day) > daysInMonth(Number(yearDigits), Number(month)))
    return undefined
  return `${yearDigits}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const read = (edtf: string): FiguresRead => ({ ok: true, edtf })
const refused = (message: string, help: string): FiguresRead => ({ ok: false, message, help })
