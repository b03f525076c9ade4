import type { Day } from '../calendar/index.ts'

/** `?` uncertain, `~` approximate, `%` both (ISO 8601-2, clause 8). */
export type Qualifier = '?' | '~' | '%'

/** One component of a date. */
export interface Part {
  /** As written, every unspecified digit an `X`. */
  readonly digits: string
  /** What the digits say; absent if one of them is unspecified. */
  readonly value?: number
  /**
   * What holds for this component, wherever the sign stands: one to the right of a component holds for everything
   * left of it too (`2004-06~-11`: year and month), one to the left for the component alone (`2004-~06-11`).
   */
  readonly qualifier?: Qualifier
}

/**
 * A year in astronomical numbering (0 is 1 BC). `digits` has no sign, no `Y` and no exponent; `value` has both sign
 * and exponent, and is absent where it passes the safe integers.
 */
export interface YearPart extends Part {
  readonly negative: boolean
  /** Written with the prefix `Y` (beyond four digits). */
  readonly prefixed: boolean
  /** `E` of an exponential year: the power of ten. */
  readonly exponent?: number
  /** `S`: how many digits, from the left, are significant. */
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
export type EdtfEnd = EdtfDate | EdtfSeason | { readonly kind: 'open' } | { readonly kind: 'unknown' }

/** `a/b`: from a through b. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly text: string
  readonly start: EdtfEnd
  readonly end: EdtfEnd
  /** `..a/b`: it began on or before a (ISO 8601-2, 10.6). */
  readonly startOrBefore?: true
  /** `a/b..`: it ended on or after b. */
  readonly endOrAfter?: true
}

/** All dates from one to another, both inclusive; an absent end is open (`..b`, `a..`). One end is always there. */
export interface EdtfRange {
  readonly kind: 'range'
  readonly from?: EdtfDate | EdtfSeason
  readonly to?: EdtfDate | EdtfSeason
}

export type EdtfMember = EdtfDate | EdtfSeason | EdtfRange

/** `[a, b]`: one of the members; `{a, b}`: all of them. */
export interface EdtfSet {
  readonly kind: 'set'
  readonly text: string
  readonly choice: 'oneOf' | 'allOf'
  readonly members: readonly EdtfMember[]
}

/** A parsed EDTF string (ISO 8601-2:2019, levels 0 to 2). Every value keeps its verbatim `text`. */
export type Edtf = EdtfPoint | EdtfInterval | EdtfSet

/**
 * A day, minus or plus infinity for an open end, or `null` for an end that is not known: the text does not say, or it
 * is a year so far away that its days cannot be counted exactly (some 24 million million years).
 */
export type Bound = Day | null

/** The first and the last day, both inclusive, that a date can mean. */
export interface DayBounds {
  readonly lower: Bound
  readonly upper: Bound
}
