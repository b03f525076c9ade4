import type { Bounds, Extent } from '../../time/index.ts'
import { certainOf, finishOf, fractionOf, startOf } from './span.ts'
import { ticksOf } from './ticks.ts'
import type { Axis, Fraction, MarkEnd, Tick, Window } from './types.ts'

/** Four bounds on a ruler. */
export interface RulerSpan {
  /** Everything they allow; absent where they say nothing. */
  readonly possible?: Fraction
  /** What is certainly covered. */
  readonly certain?: Fraction
  readonly start: MarkEnd
  readonly end: MarkEnd
}

/** One extent by itself, under a ruler that shows every day that bounds it. */
export interface Ruler {
  readonly window: Window
  readonly unit: Axis['unit']
  readonly ticks: readonly Tick[]
  readonly hard: RulerSpan
  readonly soft?: RulerSpan
  /** The members of a one-of set that leaves gaps. */
  readonly candidates?: readonly Fraction[]
}

/** On either side, so that an open end has somewhere to go. */
const roomShare = 0.1

/**
 * The hard and the soft bounds of an extent as fractions of a width that has room for so many `characters`. Nothing
 * where none of them is a day: what is open or unknown on both sides has no place on a ruler.
 */
export function rulerOf(extent: Extent, characters: number): Ruler | undefined {
  const { hard, soft, candidates } = extent
  const days = [hard, soft ?? hard].flatMap((bounds) => Object.values(bounds)).filter(isDay)
  if (days.length === 0) return undefined
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const room = Math.ceil((last + 1 - first) * roomShare)
  const window: Window = { from: first - room, to: last + 1 + room }
  const members = candidates?.flatMap(({ from, to }) => fractionOf(from, to, window) ?? [])
  return {
    window,
    ...ticksOf(window, characters),
    hard: spanOf(hard, window),
    ...(soft ? { soft: spanOf(soft, window) } : {}),
    ...(members ? { candidates: members } : {}),
  }
}

const isDay = (bound: number | null): bound is number => bound !== null && Number.isFinite(bound)

function spanOf(bounds: Bounds, window: Window): RulerSpan {
  const saysNothing = Object.values(bounds).every((bound) => bound === null)
  const possible = saysNothing ? undefined : fractionOf(bounds.earliestStart, bounds.latestEnd, window)
  const certain = certainOf(bounds, window)
  return {
    ...(possible ? { possible } : {}),
    ...(certain ? { certain } : {}),
    start: startOf(bounds, window),
    end: finishOf(bounds, window),
  }
}
