import { type CivilDate, daysInMonth } from '../calendar/index.ts'
import type { EdtfDate } from './types.ts'

/** Which end of what a date can mean. */
export type Side = 'lower' | 'upper'

export const hasX = (digits: string) => digits.includes('X')

/**
 * The first or the last day among all that a date with unspecified digits can mean: `1985-0X-31` is from 31 January
 * to 31 August. `undefined` if the calendar has none, as for `1985-02-3X`.
 */
export function extremeDay(date: EdtfDate, side: Side): CivilDate | undefined {
  const { digits, negative } = date.year
  const isLower = side === 'lower'
  // Two years with Februaries of the same length have the same days: of each kind one is enough.
  let triedFebruary = 0
  for (let step = 0; ; step += 1) {
    const size = filled(digits, step, isLower === negative)
    if (size === undefined) return undefined
    const year = negative ? -size : size
    const february = daysInMonth(year, 2)
    if ((negative && size === 0) || february === triedFebruary) continue
    const day = extremeDayOf(year, date, isLower)
    if (day || triedFebruary) return day
    triedFebruary = february
  }
}

/** The digits as a number, each `X` filled with a digit of `step`, or with what it lacks to 9; `undefined` after all. */
function filled(digits: string, step: number, fromAbove: boolean): number | undefined {
  let value = 0
  let rest = step
  for (let index = digits.length - 1, power = 1; index >= 0; index -= 1, power *= 10) {
    let digit = digits.charCodeAt(index) - zero
    if (digit > 9) {
      digit = fromAbove ? 9 - (rest % 10) : rest % 10
      rest = Math.floor(rest / 10)
    }
    value += power * digit
  }
  return rest > 0 ? undefined : value
}

const zero = 48

function extremeDayOf(year: number, date: EdtfDate, isLower: boolean): CivilDate | undefined {
  for (let monthStep = 1; monthStep <= 12; monthStep += 1) {
    const month = isLower ? monthStep : 13 - monthStep
    if (date.month && !canMean(date.month.digits, month)) continue
    const length = daysInMonth(year, month)
    for (let dayStep = 1; dayStep <= length; dayStep += 1) {
      const day = isLower ? dayStep : length + 1 - dayStep
      if (!date.day || canMean(date.day.digits, day)) return { year, month, day }
    }
  }
  return undefined
}

/** Whether a number of one or two digits is among those that two digits, unspecified or not, can mean. */
const canMean = (digits: string, value: number) =>
  isDigit(digits.charCodeAt(0) - zero, Math.floor(value / 10)) && isDigit(digits.charCodeAt(1) - zero, value % 10)

const isDigit = (digit: number, value: number) => digit > 9 || digit === value
