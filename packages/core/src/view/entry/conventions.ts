import type { Timeline } from '../../reasoning/index.ts'
import { type Convention, conventions } from '../../time/index.ts'
import type { Entry } from './types.ts'

const known: Readonly<Record<string, Convention>> = conventions

/** The conventions by which dates of these entries were read, each once, in the order in which they are met. */
export function conventionsUsed(timeline: Timeline, entries: readonly Entry[]): readonly Convention[] {
  const own = new Map(timeline.chronology.conventions.map((convention) => [convention.id, convention]))
  const dates = entries.flatMap((entry) => [entry.date, ...entry.claims.map((claim) => claim.date)])
  const ids = new Set(dates.flatMap((date) => date.convention ?? []))
  return [...ids].flatMap((id) => own.get(id) ?? known[id] ?? [])
}
