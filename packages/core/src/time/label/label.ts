import { civilOf } from '../calendar/index.ts'
import { type Edtf, parseEdtf } from '../edtf/index.ts'
import { type Bounds, conventions, type Extent, extentOf, type WrittenDate } from '../extent/index.ts'
import { dayLabel, daysLabel, edtfLabel, type Supplied, type Width, yearName } from './english.ts'

/** What a label is made from: the date as written, with how it was read. */
export interface DateToLabel extends WrittenDate {
  readonly supplied?: Supplied | undefined
  readonly basis?: string | undefined
  readonly rule?: string | undefined
  readonly convention?: string | undefined
}

/** A date in people's words. */
export interface DateLabel {
  readonly label: string
  /** Where there is little room: months in three letters, "inf." for inferred. */
  readonly short: string
  /** What a convention or a probable reading narrows, and what the words allow. */
  readonly bounds?: string
}

/**
 * A date in English. Components that the source does not print stand in square brackets; a date that was inferred as
 * a whole says so. `ownConventions` names the conventions that a chronology defines itself.
 */
export function labelDate(date: DateToLabel, ownConventions: readonly { id: string; name: string }[] = []): DateLabel {
  const parsed = date.edtf === undefined ? undefined : parseEdtf(date.edtf)
  if (!parsed?.ok) return { label: 'not dated', short: 'not dated' }
  const value = parsed.value
  const extent = extentOf(date)
  const supplied = date.supplied ?? []
  const inferred = date.basis === 'inferred' && supplied.length === 0
  const somewhere = value.kind === 'interval' && extent.mode === 'within'
  const base = (width: Width) =>
    vaguePhrase(date.rule, value, extent, width, supplied) ?? edtfLabel(value, width, supplied, somewhere)
  const bounds = boundsText(date, extent, ownConventions)
  return {
    label: inferred ? `${base('full')}, inferred` : base('full'),
    short: inferred ? `${base('short')}, inf.` : base('short'),
    ...(bounds ? { bounds } : {}),
  }
}

/** The source's vague word, where the reading's rule names one: `late-month` is "late September", `by-year` is "by 2003". */
function vaguePhrase(
  rule: string | undefined,
  value: Edtf,
  extent: Extent,
  width: Width,
  supplied: Supplied,
): string | undefined {
  const portion = /^(early|mid|late)-(?:month|year|decade|century)$/.exec(rule ?? '')?.[1]
  if (portion) return `${portion} ${edtfLabel(value, width, supplied, false)}`
  const last = extent.hard.latestEnd
  return rule === 'by-year' && last !== null && Number.isFinite(last) ? `by ${yearName(civilOf(last).year)}` : undefined
}

function boundsText(
  date: DateToLabel,
  extent: Extent,
  own: readonly { id: string; name: string }[],
): string | undefined {
  const parts: string[] = []
  if (extent.soft) {
    const name = conventionName(date, extent, own)
    parts.push(name ? `${labelBounds(extent.soft)} by ${name}` : `probably ${labelBounds(extent.soft)}`)
    const whole = date.basis === 'inferred' && !date.supplied?.length
    parts.push(`${labelBounds(extent.hard)} ${whole ? 'in any case' : 'as stated'}`)
  } else if (date.covers !== undefined) {
    parts.push(labelBounds(extent.hard))
  }
  return parts.length > 0 ? parts.join('; ') : undefined
}

function conventionName(
  date: DateToLabel,
  extent: Extent,
  own: readonly { id: string; name: string }[],
): string | undefined {
  const id =
    date.convention ??
    (date.soft === undefined && extent.soft && /-(2[1-9]|3[0-2])/.test(date.edtf ?? '')
      ? 'meteorological-seasons'
      : undefined)
  if (id === undefined) return undefined
  return (
    own.find((convention) => convention.id === id)?.name ??
    (conventions as Record<string, { name: string }>)[id]?.name ??
    id
  )
}

/** Four bounds in words, for what has no date as written: "between 1 September and 25 October 2000". */
export function labelBounds(bounds: Bounds, width: Width = 'full'): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  const moment = earliestStart === earliestEnd && latestStart === latestEnd
  if (moment) return spanText(earliestStart, latestStart, width) ?? 'not dated'
  const exactly = earliestStart === latestStart && earliestEnd === latestEnd
  if (exactly) return spanText(earliestStart, earliestEnd, width) ?? 'not dated'
  const start = spanText(earliestStart, latestStart, width)
  const end = spanText(earliestEnd, latestEnd, width)
  return [start && `begins ${start}`, end && `ends ${end}`].filter(Boolean).join(', ') || 'not dated'
}

function spanText(from: number | null, to: number | null, width: Width): string | undefined {
  const low = from === null || !Number.isFinite(from) ? undefined : from
  const high = to === null || !Number.isFinite(to) ? undefined : to
  if (low !== undefined && high !== undefined) return low === high ? dayLabel(low, width) : daysLabel(low, high, width)
  if (low !== undefined) return `${dayLabel(low, width)} or later`
  if (high !== undefined) return `${dayLabel(high, width)} or earlier`
  if (from === null || to === null) return undefined
  return 'any time'
}

/** The hull of several claims that differ. */
export function labelHull(extent: Extent): DateLabel {
  const { hard } = extent
  const text = (width: Width) => {
    const from = hard.earliestStart
    const to = hard.latestEnd
    if (from !== null && to !== null && Number.isFinite(from) && Number.isFinite(to)) {
      return width === 'full' ? `between ${daysLabel(from, to, width, ' and ')}` : daysLabel(from, to, width)
    }
    return labelBounds(hard, width)
  }
  return { label: text('full'), short: text('short') }
}
