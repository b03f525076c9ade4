import { civilOf, type Day, dayOf, daysInMonth } from '../calendar/index.ts'
import type { Edtf } from '../edtf/index.ts'
import type { Extent } from '../extent/index.ts'
import { daysPieces } from './days.ts'
import type { Portion, Say, Whole } from './locale.ts'
import { say } from './pieces.ts'
import { pointOf } from './point.ts'
import { bracketed, type Style } from './style.ts'
import { countedYear } from './year.ts'

/**
 * The source's own word, where the id of the reading's rule names one: `late-month` is "late September", `winter` that of
 * two years, `by-year` is "by 2003", `before` and `after` name the year, month or day that is not meant any more.
 */
export function rulePhrase(rule: string | undefined, value: Edtf, extent: Extent, style: Style): string | undefined {
  const { words } = style
  const [, portion, whole] = /^(early|mid|late)-(month|season|year|decade|century)$/.exec(rule ?? '') ?? []
  if (portion && whole) {
    const date = wholeSay(whole as Whole, value, extent, style)
    return date && words.portion(portion as Portion, whole as Whole, date, 'nominative')
  }
  if (rule === 'winter') return winterOf(extent, style)?.('nominative')
  const century = rule === 'century' ? centuryOf(extent, style) : undefined
  if (century) return centuryPhrase(century, value, extent, style)
  const first = finite(extent.hard.earliestStart)
  const last = finite(extent.hard.latestEnd)
  if (rule === 'by-year' && last !== undefined) return words.by(yearOf(last, style))
  const unit = (days: readonly [Day, Day]) => say(daysPieces(...days, style)[1], words)
  if (rule === 'before' && last !== undefined) return words.before(unit(unitFrom(last + 1)))
  if (rule === 'after' && first !== undefined) return words.after(unit(unitTo(first - 1)))
  return undefined
}

/** "The 20th century", of which all is meant, or some time in it. */
function centuryPhrase(century: Say, value: Edtf, extent: Extent, { words, form }: Style): string {
  if (extent.mode === 'throughout')
    return value.kind === 'interval' && form !== 'full' ? century('nominative') : words.throughout(century)
  return form === 'full' ? words.someTimeIn(century) : century('nominative')
}

function finite(bound: number | null): number | undefined {
  return bound !== null && Number.isFinite(bound) ? bound : undefined
}

function yearOf(day: number, style: Style): Say {
  const { number, era } = countedYear(civilOf(day).year)
  return () => style.words.year(bracketed(number, 'year', style), era, 'one')
}

/** What is divided: a unit as it is written, or the century whose days are the bounds. A choice has no early part. */
function wholeSay(whole: Whole, value: Edtf, extent: Extent, style: Style): Say | undefined {
  if (whole === 'century') return centuryOf(extent, style)
  if (whole === 'season' && value.kind === 'interval') return winterOf(extent, style)
  if (value.kind === 'interval' || value.kind === 'set') return undefined
  const point = pointOf(value, style)
  return point.pieces?.year.numbered || whole === 'decade' ? point.say : undefined
}

/** "Winter 1739–40", where the bounds are those of a winter by both its years: December to March. */
function winterOf({ hard, mode }: Extent, style: Style): Say | undefined {
  if (mode === 'throughout') return undefined
  const first = finite(hard.earliestStart)
  const last = finite(hard.latestEnd)
  if (first === undefined || last === undefined) return undefined
  const { year } = civilOf(first)
  if (year <= 0 || first !== dayOf(year, 12, 1) || last !== dayOf(year + 1, 3, 31)) return undefined
  const { words } = style
  const next = String(year + 1)
  const second = next.endsWith('00') ? next : next.slice(-2)
  const years = bracketed(`${year}${words.dash(String(year), second)}${second}`, 'year', style)
  return (inCase) =>
    words.ofYear(words.season(24, inCase), () => words.year(years, 'AD', 'many'), { number: true, partOfYear: false })
}

/** "The 20th century", where the bounds are 1901 and 2000, as historians count; 1900 to 1999 has no such name. */
function centuryOf({ hard }: Extent, style: Style): Say | undefined {
  const first = finite(hard.earliestStart)
  const last = finite(hard.latestEnd)
  if (first === undefined || last === undefined) return undefined
  const year = civilOf(first).year
  const lastYear = civilOf(last).year
  if (lastYear - year !== 99) return undefined
  if (year > 0 && lastYear % 100 === 0) return (inCase) => style.words.century(lastYear / 100, 'AD', inCase)
  return lastYear <= 0 && lastYear % 100 === 0
    ? (inCase) => style.words.century(1 - lastYear / 100, 'BC', inCase)
    : undefined
}

/** The year, or the month, or the day, that begins on a day. */
function unitFrom(day: Day): readonly [Day, Day] {
  const { year, month, day: dayOfMonth } = civilOf(day)
  if (dayOfMonth !== 1) return [day, day]
  return [day, month === 1 ? dayOf(year, 12, 31) : dayOf(year, month, daysInMonth(year, month))]
}

/** The year, or the month, or the day, that ends on a day. */
function unitTo(day: Day): readonly [Day, Day] {
  const { year, month } = civilOf(day)
  if (civilOf(day + 1).day !== 1) return [day, day]
  return [dayOf(year, month === 12 ? 1 : month, 1), day]
}
