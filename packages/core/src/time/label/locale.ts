import type { conventions } from '../extent/index.ts'

/** How much room there is: `short` has months abbreviated. */
export type Width = 'full' | 'short'

/** The grammatical cases that a language here tells apart; one without cases ignores them. */
export type Case = 'nominative' | 'genitive' | 'accusative'

/** A part of a label, in the case that the words around it govern. */
export type Say = (inCase: Case) => string

/** Two ends of which the first leaves out what it shares with the second: "28 November" and "2 December 2000". */
export interface Ends {
  readonly from: Say
  readonly to: Say
  /** The two as typesetters join them: "28 November – 2 December 2000". */
  readonly dashed: Say
}

/** A component of a date, or what stands in the place of a month (a season, a quarter). */
export type Component = 'year' | 'month' | 'day' | 'season'
export type Portion = 'early' | 'mid' | 'late'
/** What is divided into portions. */
export type Whole = 'month' | 'season' | 'year' | 'decade' | 'century'
/** What a set is made of; `partOfYear` is a quarter, a third or a half. */
export type Grain = 'day' | 'month' | 'season' | 'partOfYear' | 'year'

/** The codes of ISO 8601-2 for seasons (21 to 32), quarters, thirds and halves of a year (33 to 41). */
export type SeasonCode =
  | (21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31)
  | (32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41)

/**
 * What a language must give at one width. A label is composed elsewhere, once for all languages; here are its words,
 * and the case in which each wants its date. Where a function gets a `Say` and a case, the case is its own.
 */
export interface Words {
  // Names
  readonly month: (month: number, inCase: Case) => string
  readonly season: (code: SeasonCode, inCase: Case) => string
  /** `count` is `many` where the number closes a list or a range of years. */
  readonly year: (number: string, era: 'AD' | 'BC', count: 'one' | 'many') => string
  /** A year after one before our era: "31 BC – AD 14". */
  readonly ofOurEra: (year: string) => string
  /** By its first year: "the 1990s". */
  readonly decade: (first: string, inCase: Case) => string
  readonly century: (number: number, era: 'AD' | 'BC', inCase: Case) => string

  // Dates
  readonly dayAndMonth: (day: string, month: Say) => string
  /** A day, month or part of a year, with its year; `year` is a number, or words such as "some year". */
  readonly ofYear: (what: string, year: Say, how: { readonly number: boolean; readonly partOfYear: boolean }) => string
  readonly or: string
  readonly and: string
  /** Before the last item, where an item is a phrase of its own: "1667 or earlier, or 1670". */
  readonly lastOf: { readonly or: string; readonly and: string }
  /** The dash between two ends, with its spaces. */
  readonly dash: (left: string, right: string) => string

  // Digits that are not stated
  readonly someYear: Say
  readonly someYearOf: (decade: Say, inCase: Case) => string
  readonly someYearFrom: (years: Ends, inCase: Case) => string
  /** `digits` with an X for each that is not stated. */
  readonly yearLike: (digits: string, inCase: Case) => string
  readonly someMonthOf: (year: Say, inCase: Case) => string
  readonly someMonthFrom: (months: Ends, inCase: Case) => string
  readonly someDayOf: (whole: Say, inCase: Case) => string
  /** Days of a month that is not one month: "the 25th of some month of 2000". */
  readonly dayOfSomeMonth: (days: readonly number[], month: Say, inCase: Case) => string
  readonly someDayFrom: (from: number, to: number, month: Say, inCase: Case) => string
  /** A note, after a component of whose digits only one reading is possible. */
  readonly writtenAs: (part: Component, digits: string) => string
  readonly significantDigits: (count: number) => string

  // What a sign says: of the whole date, and in a note of some of its components
  readonly uncertain: (date: Say, inCase: Case) => string
  readonly approximate: (date: Say, inCase: Case) => string
  readonly uncertainParts: (parts: readonly Component[]) => string
  readonly approximateParts: (parts: readonly Component[]) => string
  readonly uncertainAndApproximateParts: (parts: readonly Component[]) => string

  // From one to another, both inclusive
  readonly to: (ends: Ends) => string
  readonly fromTo: (ends: Ends) => string
  readonly oneDay: (ends: Ends, inCase: Case) => string
  readonly someTime: (ends: Ends) => string
  readonly between: (ends: Ends) => string
  readonly within: (span: Say) => string
  /** The same, where what follows is a phrase of its own: "within the time from 2000 on". */
  readonly withinTime: (phrase: string) => string
  readonly throughout: (span: Say) => string
  readonly throughoutTime: (phrase: string) => string
  readonly someTimeIn: (span: Say) => string
  readonly beginningAndEnd: (date: Say) => string
  readonly allOf: (date: Say) => string
  readonly allFromTo: (grain: Grain, ends: Ends) => string
  readonly allFrom: (grain: Grain, date: Say) => string
  readonly allUpTo: (grain: Grain, date: Say) => string

  // One end, inclusive unless it says before or after
  readonly notBefore: (date: Say) => string
  readonly by: (date: Say) => string
  readonly before: (date: Say) => string
  readonly after: (date: Say) => string
  readonly from: (date: Say) => string
  readonly fromOn: (date: Say) => string
  readonly upTo: (date: Say) => string
  readonly orEarlier: (date: Say) => string
  readonly orLater: (date: Say) => string

  // Ends of an interval: open, or unknown
  readonly begunBy: (date: Say) => string
  readonly begunByTo: (from: Say, to: Say, end: 'exact' | 'orAfter') => string
  readonly fromToOrAfter: (from: Say, to: Say) => string
  readonly upToOrAfter: (date: Say) => string
  readonly noBeginning: string
  readonly noEnd: string
  readonly beginningNotStated: string
  readonly endNotStated: string
  readonly nothingStated: string
  readonly always: string

  // What a convention makes of a date, and what may be said about it
  readonly portion: (portion: Portion, whole: Whole, date: Say, inCase: Case) => string
  /** After bounds: "by thirds"; a chronology's own conventions have a name in the chronology's language. */
  readonly conventions: { readonly [id in keyof typeof conventions]: string }
  readonly ownConvention: (name: string) => string
  readonly probably: (bounds: string) => string
  readonly asStated: (bounds: string) => string
  readonly inAnyCase: (bounds: string) => string
  readonly noLimits: string
  readonly begins: (bounds: string) => string
  readonly ends: (bounds: string) => string
  /** What was under way in some of a span, or in all of it, and perhaps before and after. */
  readonly someAtLeast: (bounds: string) => string
  readonly allAtLeast: (bounds: string) => string
  readonly begunAtLatest: (day: string) => string
  readonly anyTime: string
  readonly notDated: string
  readonly basis: { readonly [id in 'inferred' | 'assumed' | 'derived' | 'editor']: string }
}

/** A language of labels; `code` is its BCP 47 tag. */
export type Locale = { readonly code: string } & { readonly [width in Width]: Words }
