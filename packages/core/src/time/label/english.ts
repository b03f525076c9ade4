import { UTCDate } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { civilOf, type Day } from '../calendar/index.ts'
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember, EdtfPoint, EdtfSeason, Part, YearPart } from '../edtf/index.ts'

export type Width = 'full' | 'short'
/** Components that the source does not print: written in square brackets. */
export type Supplied = readonly ('year' | 'month' | 'day')[]

/** A date as year, month and day of which the last may be missing, for joining two of them into a range. */
interface Pieces {
  readonly day?: string
  readonly month?: string
  readonly year: string
}

// A leap year, so that 29 February has a name; only month and day are taken from it.
const nameYear = 2000

// Formatting a date costs some microseconds; of month names there are twenty-four.
const monthNames = new Map<string, string>()

function monthName(month: number, width: Width): string {
  const pattern = width === 'full' ? 'MMMM' : 'MMM'
  const known = monthNames.get(pattern + month)
  if (known !== undefined) return known
  const name = format(new UTCDate(nameYear, month - 1, 1), pattern, { locale: enGB })
  monthNames.set(pattern + month, name)
  return name
}

/** Astronomical year as people count: 0 is 1 BC. */
export function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

function bracket(text: string, part: 'year' | 'month' | 'day', supplied: Supplied): string {
  return supplied.includes(part) ? `[${text}]` : text
}

function join(pieces: Pieces): string {
  return [pieces.day, pieces.month, pieces.year].filter(Boolean).join(' ')
}

/** Two dates as one range, without saying twice what they share: "5–6 December 2000". */
function joinRange(from: Pieces, to: Pieces, dash: string): string {
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  if (sameMonth && from.day === to.day) return join(from)
  if (sameMonth && from.day && to.day) return `${from.day}${dash}${join(to)}`
  const left = sameYear ? [from.day, from.month].filter(Boolean).join(' ') : join(from)
  // A dash between single words is set tight, between phrases with spaces: typesetters do.
  const right = sameYear ? [to.day, to.month].filter(Boolean).join(' ') : join(to)
  return `${left}${left.includes(' ') || right.includes(' ') ? spaced(dash) : dash}${join(to)}`
}

function spaced(dash: string): string {
  return dash === '–' ? ' – ' : dash
}

function dayPieces(day: Day, width: Width): Pieces {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return { day: String(dayOfMonth), month: monthName(month, width), year: yearName(year) }
}

/** One day: "5 December 2000". */
export function dayLabel(day: Day, width: Width): string {
  return join(dayPieces(day, width))
}

/** From one day to another, both inclusive, in the coarsest units that fit: "2001", "March–May 2001", "21–30 September 2000". */
export function daysLabel(from: Day, to: Day, width: Width, dash = '–'): string {
  const first = civilOf(from)
  const last = civilOf(to)
  const afterLast = civilOf(to + 1)
  if (first.day === 1 && afterLast.day === 1) {
    if (first.month === 1 && afterLast.month === 1) {
      return joinRange({ year: yearName(first.year) }, { year: yearName(last.year) }, dash)
    }
    const pieces = (date: typeof first): Pieces => ({ month: monthName(date.month, width), year: yearName(date.year) })
    return joinRange(pieces(first), pieces(last), dash)
  }
  return joinRange(dayPieces(from, width), dayPieces(to, width), dash)
}

const seasonNames: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'northern spring',
  26: 'northern summer',
  27: 'northern autumn',
  28: 'northern winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first four months of',
  38: 'second four months of',
  39: 'last four months of',
  40: 'first half of',
  41: 'second half of',
}

function yearText(year: YearPart): string {
  const sign = year.negative ? '−' : ''
  if (year.significant !== undefined) return `${yearOrDigits(year, sign)} (to ${year.significant} significant digits)`
  return yearOrDigits(year, sign)
}

function yearOrDigits(year: YearPart, sign: string): string {
  if (year.value !== undefined) return yearName(year.value)
  const unspecified = /X*$/.exec(year.digits)?.[0].length ?? 0
  const known = year.digits.slice(0, year.digits.length - unspecified)
  if (known.includes('X') || known === '') return known === '' ? 'a year not stated' : `${sign}${year.digits}`
  const low = `${sign}${known}${'0'.repeat(unspecified)}`
  return unspecified === 1 ? `the ${low}s` : `${low}–${known}${'9'.repeat(unspecified)}`
}

function partText(part: Part | undefined, name: (value: number) => string, unit: string): string | undefined {
  if (!part) return undefined
  if (part.value !== undefined) return name(part.value)
  return /^X+$/.test(part.digits) ? `a ${unit} not stated` : `${unit} ${part.digits}`
}

function datePieces(date: EdtfDate, width: Width, supplied: Supplied): Pieces {
  const month = partText(date.month, (value) => monthName(value, width), 'month')
  const day = partText(date.day, String, 'day')
  return {
    ...(day === undefined ? {} : { day: bracket(day, 'day', supplied) }),
    ...(month === undefined ? {} : { month: bracket(month, 'month', supplied) }),
    year: bracket(yearText(date.year), 'year', supplied),
  }
}

const qualifierWords = { '?': 'perhaps', '~': 'about', '%': 'perhaps about' } as const

/** What a qualifier says, before a date all of whose parts carry it, or after one where it is a part's own. */
function qualify(text: string, parts: readonly (readonly [string, Part | undefined])[]): string {
  const present = parts.filter((entry): entry is [string, Part] => entry[1] !== undefined)
  const [first] = present
  const shared = first?.[1].qualifier
  if (shared && present.every(([, part]) => part.qualifier === shared)) return `${qualifierWords[shared]} ${text}`
  const own = present.flatMap(([name, part]) =>
    part.qualifier ? [`${qualifierWords[part.qualifier]} the ${name}`] : [],
  )
  return own.length > 0 ? `${text} (${own.join(', ')})` : text
}

function pointLabel(point: EdtfPoint, width: Width, supplied: Supplied): string {
  switch (point.kind) {
    case 'date':
      return qualify(join(datePieces(point, width, supplied)), [
        ['year', point.year],
        ['month', point.month],
        ['day', point.day],
      ])
    case 'season':
      return seasonLabel(point, supplied)
    case 'dateTime': {
      const two = (value: number) => String(value).padStart(2, '0')
      const zone = point.zoneMinutes
      const offset =
        zone === undefined
          ? ''
          : ` UTC${zone === 0 ? '' : `${zone < 0 ? '−' : '+'}${two(Math.floor(Math.abs(zone) / 60))}:${two(Math.abs(zone) % 60)}`}`
      return `${pointLabel(point.date, width, supplied)}, ${two(point.hour)}:${two(point.minute)}:${two(point.second)}${offset}`
    }
    default:
      return point satisfies never
  }
}

function seasonLabel(point: EdtfSeason, supplied: Supplied): string {
  const name = seasonNames[point.season.value] ?? `part ${point.season.digits} of`
  return qualify(`${name} ${bracket(yearText(point.year), 'year', supplied)}`, [
    ['year', point.year],
    ['season', point.season],
  ])
}

function isPlain(point: EdtfPoint | EdtfEnd | EdtfMember | undefined): point is EdtfDate {
  return point?.kind === 'date' && [point.year, point.month, point.day].every((part) => !part?.qualifier)
}

function rangeLabel(from: EdtfPoint, to: EdtfPoint, width: Width, supplied: Supplied, dash: string): string {
  if (isPlain(from) && isPlain(to))
    return joinRange(datePieces(from, width, supplied), datePieces(to, width, supplied), dash)
  return `${pointLabel(from, width, supplied)}${spaced(dash)}${pointLabel(to, width, supplied)}`
}

function isPoint(end: EdtfEnd): end is Exclude<EdtfEnd, { kind: 'open' | 'unknown' }> {
  return end.kind !== 'open' && end.kind !== 'unknown'
}

/** Any EDTF value in words. `somewhere` says that one moment of an interval is meant, not all of it. */
export function edtfLabel(value: Edtf, width: Width, supplied: Supplied, somewhere: boolean): string {
  switch (value.kind) {
    case 'interval': {
      const { start, end } = value
      if (isPoint(start) && isPoint(end) && (value.startOrBefore || value.endOrAfter)) {
        const from = `${pointLabel(start, width, supplied)}${value.startOrBefore ? ' or before' : ''}`
        return `from ${from} to ${pointLabel(end, width, supplied)}${value.endOrAfter ? ' or after' : ''}`
      }
      if (isPoint(start) && isPoint(end)) {
        return `${somewhere ? 'within ' : ''}${rangeLabel(start, end, width, supplied, '–')}`
      }
      if (isPoint(start))
        return `from ${pointLabel(start, width, supplied)}${end.kind === 'open' ? ' on, no end' : ', end not stated'}`
      if (isPoint(end))
        return `up to ${pointLabel(end, width, supplied)}${start.kind === 'open' ? ', no beginning' : ', start not stated'}`
      return start.kind === 'open' && end.kind === 'open' ? 'at all times' : 'not stated'
    }
    case 'set': {
      const [only] = value.members
      if (value.members.length === 1 && only?.kind === 'range') return oneOfRange(only, width, supplied, value.choice)
      const parts = value.members.map((member) =>
        member.kind === 'range' ? memberRange(member, width, supplied) : pointLabel(member, width, supplied),
      )
      if (value.choice === 'oneOf' && value.members.length === 2) {
        const [a, b] = value.members
        if (isPlain(a) && isPlain(b))
          return joinRange(datePieces(a, width, supplied), datePieces(b, width, supplied), ' or ')
      }
      const last = parts.pop()
      const word = value.choice === 'oneOf' ? 'or' : 'and'
      return parts.length > 0 ? `${parts.join(', ')} ${word} ${last}` : `${last}`
    }
    default:
      return pointLabel(value, width, supplied)
  }
}

type Range = Extract<EdtfMember, { kind: 'range' }>

function memberRange(range: Range, width: Width, supplied: Supplied): string {
  if (range.from && range.to) return rangeLabel(range.from, range.to, width, supplied, '–')
  if (range.from) return `from ${pointLabel(range.from, width, supplied)} on`
  return range.to ? `by ${pointLabel(range.to, width, supplied)}` : 'any time'
}

function oneOfRange(range: Range, width: Width, supplied: Supplied, choice: 'oneOf' | 'allOf'): string {
  const { from, to } = range
  if (choice === 'allOf') return `all of ${memberRange(range, width, supplied)}`
  if (!from || !to)
    return from ? `some time from ${pointLabel(from, width, supplied)}` : memberRange(range, width, supplied)
  if (isPlain(from) && isPlain(to) && from.day?.value !== undefined && to.day?.value !== undefined) {
    const neighbours =
      from.year.value === to.year.value && from.month?.value === to.month?.value && to.day.value - from.day.value === 1
    if (neighbours) return joinRange(datePieces(from, width, supplied), datePieces(to, width, supplied), ' or ')
    if (width === 'full') return `one day from ${rangeLabel(from, to, width, supplied, ' to ')}`
  }
  return width === 'full'
    ? `some time from ${rangeLabel(from, to, width, supplied, ' to ')}`
    : rangeLabel(from, to, width, supplied, '–')
}
