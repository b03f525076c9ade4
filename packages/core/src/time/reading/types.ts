import type { Day } from '../calendar/index.ts'
import type { Bound } from '../edtf/index.ts'
import type { Bounds, Convention, Extent, Mode } from '../extent/index.ts'
import type { Cursor } from './cursor.ts'

export type Component = 'year' | 'month' | 'day'

/** A convention that a chronology defines itself. */
export interface OwnConvention extends Convention {
  readonly id: string
}

export interface ReadingOptions {
  /** The date from which "next year" is counted, as EDTF; it may be uncertain: `[2000-12-06..2000-12-10]`. */
  readonly anchor?: string | undefined
  /** The period that was spoken of just before, as words or EDTF: "the year" is the year of that period. */
  readonly within?: string | undefined
  /** Whether what is dated is told as past or as still to come: decides the year of a date that prints none. */
  readonly tense?: 'past' | 'future' | undefined
  /** The id of the convention for early, mid and late, beginning, middle and end. */
  readonly convention?: string | undefined
  /** Conventions beside those that Regesta knows; one with the id of a known one takes its place. */
  readonly conventions?: readonly OwnConvention[] | undefined
}

/** How long, at least and at most, as ISO 8601 durations (`P5Y`); an end that is not said is not there. */
export interface SpokenDuration {
  readonly atLeast?: string
  readonly atMost?: string
}

/** What a phrase says of a date: ready to be written into a claim's `when`. */
export interface Reading {
  readonly words: string
  /** The words' hard bounds, where EDTF can say them exactly. */
  readonly edtf?: string
  /** The best reading inside the bounds, in the mode of `edtf`. */
  readonly soft?: string
  /** Where it is not what `edtf` has by itself. */
  readonly mode?: Mode
  /** Days on which it was certainly under way. */
  readonly covers?: string
  /** Where there is `edtf`, the same as `extentOf` says of `edtf`, `soft`, `mode` and `covers`. */
  readonly extent: Extent
  readonly rule: string
  readonly convention?: string
  /** `stated`: the words name the date by themselves. `inferred`: it is counted, or completed, from the anchor. */
  readonly basis: 'stated' | 'inferred'
  /**
   * What the words do not print of a date that they print in part, and the year of "next year". Of a date that prints
   * nothing ("yesterday", "this week") nothing is listed: it is inferred as a whole.
   */
  readonly supplied: readonly Component[]
  readonly duration?: SpokenDuration
}

/** Why a phrase that was understood cannot be placed. */
export interface Refusal {
  readonly refused: string
  readonly help: string
}

/** What the words name, which decides how it is cut and written. */
export type Unit = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'span'

/**
 * Where a period lies. Its first day is from `earliestStart` to `latestStart`, its last from `earliestEnd` to
 * `latestEnd`: of "2001" both are one day, of "late 2001" either may be any day of the year.
 */
export interface Period {
  readonly hard: Bounds
  readonly soft?: Bounds
  /** EDTF that says more than bounds do: a season, a quarter, separate days. */
  readonly written?: string
  /** EDTF for the whole of it that can carry a sign, where `written` is not that. */
  readonly point?: string
  readonly convention?: string
}

/** The days from which a relative phrase may be counted, both inclusive; an end may be open. */
export interface Anchor {
  readonly from: Bound
  readonly to: Bound
}

/** What a reading has to go by. */
export interface Context {
  readonly anchor?: Anchor
  /** The period that was spoken of before; both ends are finite. */
  readonly within?: { readonly from: Day; readonly to: Day }
  readonly tense?: 'past' | 'future' | undefined
  /** The named convention, or the one that is usual for the word. */
  readonly conventionFor: (usual: string) => { readonly id: string; readonly convention: Convention }
}

/** A context with one of the anchor's days; none if there is no anchor. */
export interface Scope extends Context {
  readonly day: Day | undefined
}

/** A period that words name, before it is placed. */
export interface Named {
  readonly rule: string
  readonly unit: Unit
  readonly supplied: readonly Component[]
  /** Whether its place depends on the anchor or on the period spoken of before. */
  readonly relative: boolean
  /**
   * Without a tense it is looked for on both sides of the anchor, and every possible anchor must agree on it; what is
   * said where they do not.
   */
  readonly nearest?: Refusal
  readonly month?: number
  readonly year?: number
  /** The year of "April of last year". */
  readonly countedYear?: Named
  /** The same with a year that a neighbour prints: "5 December" of "from 5 December to 3 January 2001". */
  readonly fill?: (year: number | Named) => Named
  /** The same in a month that a neighbour prints: "Monday the 17th" of "from Monday the 17th to 20 June". */
  readonly inMonth?: (month: number) => Named
  readonly place: (scope: Scope) => Period | Refusal
}

/** A whole phrase, placed: the event lies `within` the bounds or fills them `throughout`. */
export interface Outcome {
  readonly rule: string
  readonly hard: Bounds
  readonly soft?: Bounds
  readonly mode: Mode
  /** What one of the bounds' members is, for sets: `[2001..2002]` is one of two years. */
  readonly unit?: Unit
  readonly written?: string
  /** A day on which it was certainly under way; `hard` does not say so. */
  readonly covers?: Day
  readonly convention?: string
  readonly relative: boolean
  readonly supplied?: readonly Component[]
  readonly duration?: SpokenDuration
}

export type Phrase = (context: Context) => Outcome | Refusal

/** Words with what they are read as; every one is tested. */
export interface Example extends ReadingOptions {
  readonly words: string
  readonly edtf?: string
  readonly soft?: string
  readonly rule: string
}

interface RuleText {
  readonly id: string
  /** The phrases that it reads, for people. */
  readonly words: string
  readonly examples: readonly [Example, ...Example[]]
}

/** Reads the name of a period, wherever it stands in a phrase. */
export interface PeriodRule extends RuleText {
  readonly read: (cursor: Cursor) => Named | undefined
}

/** Reads a whole phrase. */
export interface PhraseRule extends RuleText {
  readonly read: (cursor: Cursor) => Phrase | undefined
}
