import { type Bound, type Bounds, isoDay } from '@regesta/core/time'

/** Four bounds as texts: days by ISO 8601-2, `-inf`, `+inf` or `unknown`. */
export type BoundsData = Readonly<Record<keyof Bounds, string>>

export function boundsData({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): BoundsData {
  return {
    earliestStart: boundText(earliestStart),
    latestStart: boundText(latestStart),
    earliestEnd: boundText(earliestEnd),
    latestEnd: boundText(latestEnd),
  }
}

export function boundText(bound: Bound): string {
  if (bound === null) return 'unknown'
  if (Number.isFinite(bound)) return isoDay(bound)
  return bound < 0 ? '-inf' : '+inf'
}
