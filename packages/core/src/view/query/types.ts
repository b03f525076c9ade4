import type { Diagnostic } from '../../diagnostic/index.ts'
import type { Timeline } from '../../reasoning/index.ts'
import type { Entry, Period } from '../entry/index.ts'

/** What is shown of a timeline. */
export interface View {
  readonly timeline: Timeline
  /** The query as typed. */
  readonly query: string
  /** In display order. */
  readonly entries: readonly Entry[]
  /** The same entries under headings: part, then the coarsest calendar unit that makes at least two groups. */
  readonly periods: readonly Period[]
  /** How many entries the timeline has, and how many the query leaves out. */
  readonly total: number
  readonly omitted: number
  /** Events left out because nothing was known of them on the as-of day. */
  readonly notYetKnown: number
  /** What of the query could not be understood; then everything is shown. */
  readonly diagnostics: readonly Diagnostic[]
}
