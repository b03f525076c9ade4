import type { Bound } from '../edtf/index.ts'
import type { Bounds, Extent } from '../extent/index.ts'
import { daysPieces, formOf } from './days.ts'
import type { DateLabel } from './label.ts'
import type { Locale, Width } from './locale.ts'
import { areSame, endsOf, say } from './pieces.ts'
import { type Form, type Style, styleOf } from './style.ts'

/** Four bounds in words, for what has no date as written: "begins 3–5 December 2000, ends 6–10 December 2000". */
export function labelBounds(bounds: Bounds, width: Width = 'full', locale?: Locale): string {
  return boundsLabel(bounds, styleOf(formOf(width), locale), 'span')
}

/**
 * How the days between two bounds are meant: a `span` as such, `some` one time in it, or the limits `between` which
 * something else lies. Only the full form tells them apart.
 */
type Meaning = 'span' | 'some' | 'between'

export function boundsLabel(bounds: Bounds, style: Style, meaning: Meaning): string {
  const { words } = style
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  const isMoment = earliestStart === earliestEnd && latestStart === latestEnd
  if (isMoment) return spanLabel(earliestStart, latestStart, style, meaning) ?? words.notDated
  const isExact = earliestStart === latestStart && earliestEnd === latestEnd
  if (isExact) return spanLabel(earliestStart, earliestEnd, style, 'span') ?? words.notDated
  const start = spanLabel(earliestStart, latestStart, style, 'between')
  const end = spanLabel(earliestEnd, latestEnd, style, 'between')
  const beginning = latestStart === -Infinity ? words.noBeginning : start && words.begins(start)
  const ending = earliestEnd === Infinity ? words.noEnd : end && words.ends(end)
  return [beginning, ending].filter(Boolean).join(', ') || words.notDated
}

function spanLabel(from: Bound, to: Bound, style: Style, meaning: Meaning): string | undefined {
  const { words } = style
  const day = (bound: number) => say(daysPieces(bound, bound, style)[0], words)
  const low = from !== null && Number.isFinite(from) ? from : undefined
  const high = to !== null && Number.isFinite(to) ? to : undefined
  if (low !== undefined && high !== undefined) return daysBetween(low, high, style, meaning)
  if (low !== undefined) return words.orLater(day(low))
  if (high !== undefined) return words.orEarlier(day(high))
  return from === null || to === null ? undefined : words.anyTime
}

function daysBetween(from: number, to: number, style: Style, meaning: Meaning): string {
  const { words, form } = style
  const [first, last] = daysPieces(from, to, style)
  const ends = endsOf(first, last, words)
  const isOne = areSame(first, last)
  if (form !== 'full') return isOne ? ends.to('nominative') : ends.dashed('nominative')
  if (isOne) return meaning === 'some' && from !== to ? words.someTimeIn(ends.to) : ends.to('nominative')
  switch (meaning) {
    case 'span':
      return words.to(ends)
    case 'some':
      return words.someTime(ends)
    case 'between':
      return words.between(ends)
    default:
      return meaning satisfies never
  }
}

/** Bounds that follow from more than a date: "5–10 December 2000, derived"; `days` goes without that word. */
export function labelDerived(bounds: Bounds, locale?: Locale): DateLabel & { readonly days: string } {
  const days = (style: Style) => atLeastLabel(bounds, style) ?? boundsLabel(bounds, style, 'span')
  const text = (form: Form) => {
    const style = styleOf(form, locale)
    return `${days(style)}, ${style.words.basis.derived}`
  }
  return { label: text('normal'), short: text('short'), full: text('full'), days: days(styleOf('normal', locale)) }
}

/** Of what began by one day and did not end before another nothing is known but that: it was under way between them. */
function atLeastLabel(
  { earliestStart, latestStart, earliestEnd, latestEnd }: Bounds,
  style: Style,
): string | undefined {
  const isLimited = Number.isFinite(earliestStart ?? -Infinity) || Number.isFinite(latestEnd ?? Infinity)
  if (isLimited || latestStart === null || !Number.isFinite(latestStart)) return undefined
  if (earliestEnd === null) return style.words.begunAtLatest(daysBetween(latestStart, latestStart, style, 'span'))
  if (!Number.isFinite(earliestEnd)) return undefined
  const [from, to] = [Math.min(latestStart, earliestEnd), Math.max(latestStart, earliestEnd)]
  const days = daysBetween(from, to, style, 'span')
  return latestStart <= earliestEnd ? style.words.allAtLeast(days) : style.words.someAtLeast(days)
}

/** The hull of several claims that differ: "between 1 September and 25 October 2000". */
export function labelHull(extent: Extent, locale?: Locale): DateLabel {
  const { earliestStart: from, latestEnd: to } = extent.hard
  const text = (form: Form) => {
    const style = styleOf(form, locale)
    if (from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) {
      return boundsLabel(extent.hard, style, 'some')
    }
    const [first, last] = daysPieces(from, to, style)
    const ends = endsOf(first, last, style.words)
    if (areSame(first, last)) return ends.to('nominative')
    return style.words.between(ends)
  }
  return { label: text('normal'), short: text('short'), full: text('full') }
}
