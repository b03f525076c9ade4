import type { Bound, Bounds } from '../../time/index.ts'
import type { Fraction, MarkEnd, Window } from './types.ts'

/** From the first through the last day as fractions, clipped; nothing where no part of it lies in the window. */
export function fractionOf(first: Bound, last: Bound, window: Window): Fraction | undefined {
  const from = Math.max(first ?? -Infinity, window.from)
  const to = Math.min((last ?? Infinity) + 1, window.to)
  if (from >= to) return undefined
  const length = window.to - window.from
  return { from: (from - window.from) / length, to: (to - window.from) / length }
}

/** What is certainly covered: from the latest start through the earliest end, if it is in that order. */
export function certainOf({ latestStart, earliestEnd }: Bounds, window: Window): Fraction | undefined {
  return latestStart !== null && earliestEnd !== null && latestStart <= earliestEnd
    ? fractionOf(latestStart, earliestEnd, window)
    : undefined
}

export function startOf({ earliestStart }: Bounds, window: Window): MarkEnd {
  return endOf(earliestStart, (day) => day < window.from)
}

export function finishOf({ latestEnd }: Bounds, window: Window): MarkEnd {
  return endOf(latestEnd, (day) => day + 1 > window.to)
}

function endOf(bound: Bound, beyond: (day: number) => boolean): MarkEnd {
  if (bound === null) return 'unknown'
  if (!Number.isFinite(bound)) return 'open'
  return beyond(bound) ? 'beyond' : 'bounded'
}
