import type { Day } from '../calendar/index.ts'

/** `?` uncertain, `~` approximate, `%` both (ISO 8601-2, 4.6 to 4.8). */
export type Qualifier = '?' | '~' | '%'

/** One component as written. `digits` keeps every `X`; `value` is there only if no digit is unspecified. */
export interface Part {
  readonly digits: string
  readonly value?: number
  readonly qualifier?: Qualifier
}

/** A year: astronomical numbering (0 is 1 BC). `digits` has no sign and no `Y`. */
export interface YearPart extends Part {
  readonly negative: boolean
  /** Written with the prefix `Y` (beyond four digits). */
  readonly prefixed: boolean
  /** `E` of an exponential year. */
  readonly exponent?: number
  /** `S`: how many digits are significant. */
  readonly significant?: number
}

/** A calendar date: year, year and month, or year, month and day. */
export interface EdtfDate {
  readonly kind: 'date'
  readonly text: string
  readonly year: YearPart
  readonly month?: Part
  readonly day?: Part
}

/** A sub-year grouping: seasons 21 to 32, quarters 33 to 36, quadrimesters 37 to 39, semesters 40 and 41. */
export interface EdtfSeason {
  readonly kind: 'season'
  readonly text: string
  readonly year: YearPart
  readonly season: Part & { readonly value: number }
}

/** A civil day with a time of day, kept whole; it is bounded by its own civil day, whatever the zone. */
export interface EdtfDateTime {
  readonly kind: 'dateTime'
  readonly text: string
  readonly date: EdtfDate
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes east of UTC; absent where no zone is written. */
  readonly zoneMinutes?: number
}

export type EdtfPoint = EdtfDate | EdtfSeason | EdtfDateTime

/** An end of an interval: a date, open (`..`: it does not end) or unknown (empty: not said). */
export type EdtfEnd = EdtfPoint | { readonly kind: 'open' } | { readonly kind: 'unknown' }

/** `a/b`: from a through b. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly text: string
  readonly start: EdtfEnd
  readonly end: EdtfEnd
}

/** A member of a set: a date, or all dates from one to another; an absent end is open (`..b`, `a..`). */
export type EdtfMember = EdtfPoint | { readonly kind: 'range'; readonly from?: EdtfPoint; readonly to?: EdtfPoint }

/** `[a, b]`: one of the members; `{a, b}`: all of them. */
export interface EdtfSet {
  readonly kind: 'set'
  readonly text: string
  readonly choice: 'oneOf' | 'allOf'
  readonly members: readonly EdtfMember[]
}

/** A parsed EDTF string (ISO 8601-2:2019, levels 0 to 2). Every value keeps its verbatim `text`. */
export type Edtf = EdtfPoint | EdtfInterval | EdtfSet

/** A day, minus or plus infinity for an open end, or `null` for an end that is not known. */
export type Bound = Day | null

/** The first and the last day, both inclusive, that a date can mean. */
export interface DayBounds {
  readonly lower: Bound
  readonly upper: Bound
}
