import { type CivilDate, daysInMonth } from '../calendar/index.ts'
import type { EdtfDate } from './types.ts'

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
  const { digits, negative } = date.year
  const forward = side === 'lower'
  const years = 10 ** (digits.split('X').length - 1)
  // Two years with Februaries of the same length have the same days: of each kind one is enough.
  const februaries = new Set<number>()
  for (let step = 0; step < years && februaries.size < 2; step += 1) {
    const size = filled(digits, forward !== negative ? step : years - 1 - step)
    const year = negative ? -size : size
    const february = daysInMonth(year, 2)
    if ((negative && size === 0) || februaries.has(february)) continue
    februaries.add(february)
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

/** The digits as a number, each `X` replaced by a digit of `fill`, the last by its ones. */
function filled(digits: string, fill: number): number {
  let value = 0
  let rest = fill
  let power = 1
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const isX = digits[index] === 'X'
    value += power * (isX ? rest % 10 : Number(digits[index]))
    if (isX) rest = Math.floor(rest / 10)
    power *= 10
  }
  return value
}
