import type { Family, StatusId } from '../../record/index.ts'
import type { Mode } from '../../time/index.ts'

/** A stretch of time, half-open, in days; fractions of a day are allowed. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** How one end of a mark stands to what is drawn. */
export type MarkEnd = 'bounded' | 'open' | 'unknown' | 'beyond'

/** A span as fractions of the axis, 0 to 1, clipped to it. */
export interface Fraction {
  readonly from: number
  readonly to: number
}

/** One claim's extent on the axis. All positions are fractions of the width, clipped to 0..1. */
export interface Mark {
  readonly entry: string
  readonly number: number
  readonly title: string
  readonly status: StatusId
  readonly family: Family
  readonly mode: Mode
  /** Of several marks of one entry (a disputed one) which claim this is, from 0. */
  readonly claim: number
  /** Everything that is possible: what the words allow, or, where nearer days are proved, what those leave. */
  readonly possible: Fraction
  /** Whether its first and its last day follow from other entries, not from its own date. */
  readonly derived: { readonly start: boolean; readonly end: boolean }
  /** What is certainly covered: from the latest start through the earliest end. Absent where nothing is. */
  readonly certain?: Fraction
  /** The best reading by convention, inside what is possible. */
  readonly soft?: Fraction
  /** The members of a one-of set. */
  readonly candidates?: readonly Fraction[]
  readonly start: MarkEnd
  readonly end: MarkEnd
  /** Whether its entry has statements that cannot be true together with those of others. */
  readonly contradicted: boolean
  /** Whether the whole extent is a single day. */
  readonly exactDay: boolean
}

export interface Lane {
  readonly id: string
  readonly name: string
  /** Marks by their starts (display order where these are equal), arranged so that none of one row touch. */
  readonly rows: readonly (readonly Mark[])[]
  /** Entries of this lane that lie in whole before or after the window, and those without a place in time. */
  readonly before: number
  readonly after: number
  readonly undated: number
  readonly count: number
}

/** A line of the ruler. */
export interface Tick {
  readonly at: number
  readonly day: number
  /** "Dec", "2001", "Mon 4". */
  readonly label: string
  /** A unit above begins here too: "2001" over "Jan". */
  readonly major?: string
}

export interface Axis {
  readonly window: Window
  /** What one tick stands for. */
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium'
  readonly ticks: readonly Tick[]
  readonly lanes: readonly Lane[]
  /** Where fact ends: a band from the first to the last day that the as-of day can be. Absent outside the window. */
  readonly horizon?: Fraction
  readonly horizonLabel: string
  /** "5-16 December 2000", "September 2000 - December 2003". */
  readonly windowLabel: string
  /** How long one cell is at the given resolution: "1 cell is about 8 days". */
  readonly resolutionLabel: string
}
