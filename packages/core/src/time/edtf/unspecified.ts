import { type CivilDate, daysInMonth } from '../calendar/index.ts'
import type { EdtfDate, YearPart } from './types.ts'

/** Which end of what a date can mean. */
export type Side = 'lower' | 'upper'

export const hasX = (digits: string) => digits.includes('X')

/** Whether a number of one or two digits is among those that two digits, unspecified or not, can mean. */
function matches(digits: string, value: number): boolean {
  return fits(digits[0]!, Math.floor(value / 10)) && fits(digits[1]!, value % 10)
}

const fits = (digit: string, value: number) => digit === 'X' || Number(digit) === value

/**
 * The first or the last day among all that a date with unspecified digits can mean: `1985-0X-31` is from 31 January
 * to 31 August. `undefined` if the calendar has none, as for `1985-02-3X`.
 */
export function extremeDay(date: EdtfDate, side: Side): CivilDate | undefined {
  const forward = side === 'lower'
  // Years differ in nothing but 29 February, so this ends at the first year, or the first leap year, that matches.
  const years = 10 ** unspecifiedDigitsOf(date.year)
  const byMagnitude = forward !== date.year.negative
  for (let step = 0; step < years; step += 1) {
    const magnitude = filled(date.year.digits, byMagnitude ? step : years - 1 - step)
    if (magnitude === 0 && date.year.negative) continue
    const year = date.year.negative ? -magnitude : magnitude
    for (let monthStep = 1; monthStep <= 12; monthStep += 1) {
      const month = forward ? monthStep : 13 - monthStep
      if (date.month && !matches(date.month.digits, month)) continue
      const length = daysInMonth(year, month)
      for (let dayStep = 1; dayStep <= length; dayStep += 1) {
        const day = forward ? dayStep : length + 1 - dayStep
        if (!date.day || matches(date.day.digits, day)) return { year, month, day }
      }
    }
  }
  return undefined
}

const unspecifiedDigitsOf = (year: YearPart) => year.digits.split('X').length - 1

/** The digits as a number, each `X` replaced by a digit of `fill`, the last by its ones. */
function filled(digits: string, fill: number): number {
  let rest = fill
  let result = ''
  for (const digit of [...digits].reverse()) {
    result = (digit === 'X' ? rest % 10 : digit) + result
    if (digit === 'X') rest = Math.floor(rest / 10)
  }
  return Number(result)
}
