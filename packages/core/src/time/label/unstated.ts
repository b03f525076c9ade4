import { daysInMonth } from '../calendar/index.ts'
import type { EdtfDate, Part } from '../edtf/index.ts'
import type { Say } from './locale.ts'
import { endsOf, type Pieces, say } from './pieces.ts'
import { bracketed, type Style } from './style.ts'
import { yearPhrase } from './year.ts'

/** What the digits of a month or day can mean: any at all, the numbers from one to another, or one of a few. */
type Choice =
  | { readonly kind: 'any' }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'few'; readonly numbers: readonly number[] }

function choiceOf(part: Part, greatest: number): Choice {
  if (part.digits === 'XX') return { kind: 'any' }
  const pattern = new RegExp(`^${part.digits.replaceAll('X', '\\d')}$`)
  const numbers = Array.from({ length: greatest }, (_, index) => index + 1).filter((number) =>
    pattern.test(String(number).padStart(2, '0')),
  )
  const from = numbers[0] ?? 0
  const to = numbers.at(-1) ?? 0
  return numbers.length > 2 && to - from === numbers.length - 1 ? { kind: 'span', from, to } : { kind: 'few', numbers }
}

export function hasUnstated(part: Part | undefined): boolean {
  return part?.digits.includes('X') ?? false
}

/** A date whose month or day is not stated, or not all of it: "some day of December 2000". */
export function unstatedDate(date: EdtfDate, style: Style): Say {
  const month = date.month ?? { digits: 'XX' }
  const whole = hasUnstated(month)
    ? inBrackets('month', monthSay(date, month, style), style)
    : monthSay(date, month, style)
  const { day } = date
  if (!day) return whole
  const choice = daySay(date, day, month, whole, style)
  return inBrackets('day', choice, style)
}

/** Where a choice is supplied, not a number, the brackets stand round all of it. */
function inBrackets(part: 'month' | 'day', text: Say, style: Style): Say {
  return (inCase) => bracketed(text(inCase), part, style)
}

function monthPieces(number: number, date: EdtfDate, style: Style): Pieces {
  const { words } = style
  const stated = (name: string) => (hasUnstated(date.month) ? name : bracketed(name, 'month', style))
  return {
    month: { say: (inCase) => stated(words.month(number, inCase)), partOfYear: false },
    year: yearPhrase(date.year, style),
  }
}

function monthSay(date: EdtfDate, month: Part, style: Style): Say {
  const { words } = style
  const pieces = (number: number) => monthPieces(number, date, style)
  const choice = choiceOf(month, 12)
  switch (choice.kind) {
    case 'any': {
      const year = yearPhrase(date.year, style)
      return (inCase) => words.someMonthOf(year.alone, inCase)
    }
    case 'span': {
      const ends = endsOf(pieces(choice.from), pieces(choice.to), words)
      return (inCase) => words.someMonthFrom(ends, inCase)
    }
    case 'few': {
      const { numbers } = choice
      const last = say(pieces(numbers.at(-1) ?? 0), words)
      if (numbers.length === 1) return hasUnstated(month) ? noted(last, words.writtenAs('month', month.digits)) : last
      return (inCase) =>
        `${numbers
          .slice(0, -1)
          .map((number) => words.month(number, inCase))
          .join(', ')}${words.or}${last(inCase)}`
    }
    default:
      return choice satisfies never
  }
}

function daySay(date: EdtfDate, day: Part, month: Part, whole: Say, style: Style): Say {
  const { words } = style
  const choice = choiceOf(day, lastDayOf(date, month))
  const isOneMonth = !hasUnstated(month)
  if (choice.kind === 'any') {
    const year = yearPhrase(date.year, style)
    const ofYear = month.digits === 'XX' && !style.supplied.includes('month')
    return (inCase) => words.someDayOf(ofYear ? year.alone : whole, inCase)
  }
  if (!isOneMonth) {
    if (choice.kind === 'few') return (inCase) => words.dayOfSomeMonth(choice.numbers, whole, inCase)
    return (inCase) => words.someDayFrom(choice.from, choice.to, whole, inCase)
  }
  const pieces = (number: number): Pieces => ({ ...monthPieces(month.value ?? 0, date, style), day: String(number) })
  if (choice.kind === 'span') {
    const ends = endsOf(pieces(choice.from), pieces(choice.to), words)
    return (inCase) => words.oneDay(ends, inCase)
  }
  const { numbers } = choice
  const last = say(pieces(numbers.at(-1) ?? 0), words)
  if (numbers.length === 1) return hasUnstated(day) ? noted(last, words.writtenAs('day', day.digits)) : last
  return (inCase) => `${numbers.slice(0, -1).join(', ')}${words.or}${last(inCase)}`
}

/** Only one reading is possible (`2000-X3` is March), and yet it is not what stands there. */
function noted(text: Say, note: string): Say {
  return (inCase) => `${text(inCase)} (${note})`
}

function lastDayOf({ year }: EdtfDate, month: Part): number {
  // Without a year, or without a month, the longest that there are.
  return month.value === undefined ? 31 : daysInMonth(year.value ?? 2000, month.value)
}
