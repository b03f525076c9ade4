import type { Timeline } from '../../reasoning/index.ts'
import { boundsOf, civilOf, dayOf, edtf, listedBounds, parseEdtf } from '../../time/index.ts'
import type { Entry } from '../entry/index.ts'
import type { View } from '../query/index.ts'
import type { Window } from './types.ts'

const shortestDays = 2
const longestDays = 40_000 * 365.2425

/** The whole scope and the horizon, with what lies no farther beside it than it is long, out to whole months or years. */
export function wholeWindow(timeline: Timeline): Window {
  const scope = boundsOf(edtf(timeline.chronology.scope))
  const bounds = timeline.events
    .flatMap((event) => Object.values(event.extent.hard))
    .filter((bound): bound is number => bound !== null && Number.isFinite(bound))
  const finite = (bound: number | null): bound is number => bound !== null && Number.isFinite(bound)
  const lower = finite(scope.lower) ? scope.lower : least(bounds, finite(scope.upper) ? scope.upper : 0)
  const upper = finite(scope.upper) ? scope.upper : greatest(bounds, lower)
  const length = upper - lower + 1
  const horizon = Object.values(timeline.asOfExtent.hard).filter(finite)
  const near = [...bounds.filter((bound) => bound >= lower - length && bound <= upper + length), ...horizon]
  const from = civilOf(least(near, lower))
  const to = civilOf(greatest(near, upper))
  const byYear = to.year - from.year >= 10
  return {
    from: dayOf(from.year, byYear ? 1 : from.month, 1),
    to: byYear ? dayOf(to.year + 1, 1, 1) : firstOfNextMonth(to.year, to.month),
  }
}

// Not Math.min(...values): there may be more of them than a call takes arguments.
function least(values: readonly number[], atMost: number): number {
  return values.reduce((a, b) => Math.min(a, b), atMost)
}

function greatest(values: readonly number[], atLeast: number): number {
  return values.reduce((a, b) => Math.max(a, b), atLeast)
}

function firstOfNextMonth(year: number, month: number): number {
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
}

/** The window made longer (factor over 1) or shorter, so that a day keeps its place in it. */
export function zoomWindow(window: Window, factor: number, around: number): Window {
  const length = Math.min(Math.max((window.to - window.from) * factor, shortestDays), longestDays)
  const at = Math.min(Math.max(around + 0.5, window.from), window.to)
  const share = (at - window.from) / (window.to - window.from)
  const from = at - share * length
  return { from, to: from + length }
}

/** The window moved by a share of its length: 1 is a screenful later, -1 one earlier. */
export function panWindow(window: Window, share: number): Window {
  const by = (window.to - window.from) * share
  return { from: window.from + by, to: window.to + by }
}

/** A day that an entry can have: its earliest start, else its latest end; nothing where it has neither. */
export function dayNear(entry: Entry): number | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = listedBounds(entry.extent)
  return [earliestStart, latestStart, latestEnd, earliestEnd].find(
    (bound): bound is number => bound !== null && Number.isFinite(bound),
  )
}

/** The same window where it shows some of the entry, else moved to have the entry in its middle. */
export function windowAround(entry: Entry, window: Window): Window {
  const day = dayNear(entry)
  if (day === undefined) return window
  const { earliestStart, latestEnd } = listedBounds(entry.extent)
  const shown = (earliestStart ?? -Infinity) < window.to && (latestEnd ?? Infinity) + 1 > window.from
  return shown ? window : windowAt(day, window)
}

/** The window moved to have a day in its middle. */
export function windowAt(day: number, window: Window): Window {
  const half = (window.to - window.from) / 2
  return { from: day + 0.5 - half, to: day + 0.5 + half }
}

/** The first entry that begins on the next day (or the day before, for -1) on which any of the view begins. */
export function nextByDate(view: View, id: string, direction: 1 | -1): string | undefined {
  const start = (entry: Entry) => listedBounds(entry.extent).earliestStart as number
  const dated = view.entries.filter((entry) => entry.dated)
  const current = view.entries.find((entry) => entry.id === id)
  const day = current?.dated ? start(current) : direction === 1 ? -Infinity : Infinity
  const beyond = dated.filter((entry) => (direction === 1 ? start(entry) > day : start(entry) < day))
  const days = beyond.map(start)
  const target = direction === 1 ? least(days, Infinity) : greatest(days, -Infinity)
  return beyond.find((entry) => start(entry) === target)?.id
}

/**
 * The entry to go to for a date: the first in display order that can begin on its first day or later, else the last
 * dated one before it. Nothing where the text is no EDTF date, or nothing is dated.
 */
export function nearestTo(view: View, date: string): string | undefined {
  const parsed = parseEdtf(date)
  if (!parsed.ok) return undefined
  const day = boundsOf(parsed.value).lower ?? -Infinity
  const dated = view.entries.filter((entry) => entry.dated)
  const start = (entry: Entry) => listedBounds(entry.extent).earliestStart ?? Infinity
  const later = dated.filter((entry) => start(entry) >= day)
  const nearest = least(later.map(start), Infinity)
  return (later.find((entry) => start(entry) === nearest) ?? dated.at(-1))?.id
}

const leastEnlargement = 4
const leastShare = 0.35
const leastDays = 14

/**
 * The shortest window, of those a power of two shorter than the whole, in which more than a third of the view's dated
 * entries begin, out to whole days; nothing where no stretch of it is so dense. For a second, enlarged axis.
 */
export function densestWindow(view: View, whole: Window): Window | undefined {
  const days = view.entries
    .flatMap((entry) => dayNear(entry) ?? [])
    .filter((day) => day >= whole.from && day < whole.to)
  let densest: Window | undefined
  for (let factor = leastEnlargement; (whole.to - whole.from) / factor >= leastDays; factor *= 2) {
    const length = (whole.to - whole.from) / factor
    const candidate = fullestWindow(days, length)
    if (!candidate || candidate.count < days.length * leastShare) break
    densest = candidate.window
  }
  return densest && { from: Math.floor(densest.from), to: Math.ceil(densest.to) }
}

/** Of the windows of a length that begin two days before one of the days, so that it does not touch the edge. */
function fullestWindow(days: readonly number[], length: number): { count: number; window: Window } | undefined {
  const sorted = days.toSorted((a, b) => a - b)
  let fullest: { count: number; window: Window } | undefined
  let first = 0
  let after = 0
  for (const day of new Set(sorted)) {
    const window = { from: day - 2, to: day - 2 + length }
    while ((sorted[first] ?? Infinity) < window.from) first++
    while ((sorted[after] ?? Infinity) < window.to) after++
    if (!fullest || after - first > fullest.count) fullest = { count: after - first, window }
  }
  return fullest
}
