import type { EdtfDate, EdtfDateTime, EdtfPoint, EdtfSeason, Part, Qualifier } from '../edtf/index.ts'
import type { Component, Ends, Say, SeasonCode, Words } from './locale.ts'
import { endsOf, type Pieces, say } from './pieces.ts'
import { bracketed, type Style } from './style.ts'
import { hasUnstated, unstatedDate } from './unstated.ts'
import { yearPhrase } from './year.ts'

/** A single date in words; in pieces too, where nothing but its components is to be said. */
export interface Point {
  readonly say: Say
  readonly pieces?: Pieces
}

export function pointOf(point: EdtfPoint, style: Style): Point {
  switch (point.kind) {
    case 'date':
      return datePoint(point, style)
    case 'season':
      return qualified(seasonPieces(point, style), { year: point.year, season: point.season }, style)
    case 'dateTime': {
      const { say: day } = datePoint(point.date, style)
      return { say: (inCase) => `${day(inCase)}, ${timeOf(point)}` }
    }
    default:
      return point satisfies never
  }
}

/** The ends of a range; what they share is said once, if nothing else is to be said of either. */
export function endsOfPoints(from: Point, to: Point, { words }: Style): Ends {
  if (from.pieces && to.pieces) return endsOf(from.pieces, to.pieces, words)
  return {
    from: from.say,
    to: to.say,
    // Always spaced: one of them is a phrase.
    dashed: (inCase) => `${from.say(inCase)}${words.dash('a b', 'a b')}${to.say(inCase)}`,
  }
}

function datePoint(date: EdtfDate, style: Style): Point {
  const { year, month, day } = date
  const parts = { year, ...(month ? { month } : {}), ...(day ? { day } : {}) }
  if (!hasUnstated(month) && !hasUnstated(day)) return qualified(datePieces(date, style), parts, style)
  return qualified(unstatedDate(date, style), parts, style)
}

function datePieces({ year, month, day }: EdtfDate, style: Style): Pieces {
  return {
    ...(day ? { day: bracketed(String(day.value), 'day', style) } : {}),
    ...(month
      ? {
          month: {
            say: (inCase) => bracketed(style.words.month(month.value ?? 0, inCase), 'month', style),
            partOfYear: false,
          },
        }
      : {}),
    year: yearPhrase(year, style),
  }
}

const firstQuarter = 33

function seasonPieces({ year, season }: EdtfSeason, style: Style): Pieces {
  const code = season.value as SeasonCode
  return {
    month: {
      say: (inCase) => bracketed(style.words.season(code, inCase), 'season', style),
      partOfYear: code >= firstQuarter,
    },
    year: yearPhrase(year, style),
  }
}

function timeOf({ hour, minute, second, zoneMinutes }: EdtfDateTime): string {
  const time = `${two(hour)}:${two(minute)}:${two(second)}`
  if (zoneMinutes === undefined) return time
  if (zoneMinutes === 0) return `${time} UTC`
  const size = Math.abs(zoneMinutes)
  return `${time} UTC${zoneMinutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (value: number) => String(value).padStart(2, '0')

/**
 * What the signs say: before a date all of whose components carry the same one, in a note after it where they belong to
 * some of them.
 */
function qualified(date: Pieces | Say, parts: { readonly [part in Component]?: Part }, style: Style): Point {
  const { words } = style
  const pieces = typeof date === 'function' ? undefined : date
  const plain = typeof date === 'function' ? date : say(date, words)
  const entries = Object.entries(parts) as [Component, Part][]
  const common = entries[0]?.[1].qualifier
  const isCommon = common !== undefined && entries.every(([, part]) => part.qualifier === common)
  if (isCommon) return { say: signed(plain, common, words) }
  const notes = signNotes(entries, words)
  if (notes.length > 0) return { say: (inCase) => `${plain(inCase)} (${notes.join(', ')})` }
  return pieces ? { say: plain, pieces } : { say: plain }
}

function signed(date: Say, sign: Qualifier, words: Words): Say {
  switch (sign) {
    case '?':
      return (inCase) => words.uncertain(date, inCase)
    case '~':
      return (inCase) => words.approximate(date, inCase)
    case '%':
      return (inCase) => words.uncertain((inner) => words.approximate(date, inner), inCase)
    default:
      return sign satisfies never
  }
}

function signNotes(entries: readonly (readonly [Component, Part])[], words: Words): readonly string[] {
  const carrying = (sign: Qualifier) =>
    entries.filter(([, part]) => part.qualifier === sign).map(([component]) => component)
  const notes = [
    [carrying('?'), words.uncertainParts],
    [carrying('~'), words.approximateParts],
    [carrying('%'), words.uncertainAndApproximateParts],
  ] as const
  return notes.flatMap(([components, note]) => (components.length > 0 ? [note(components)] : []))
}
