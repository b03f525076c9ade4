import {
  type Bound,
  boundsOf,
  type DayBounds,
  type Edtf,
  type EdtfEnd,
  type EdtfMember,
  type EdtfPoint,
  type Part,
  parseEdtf,
} from '../edtf/index.ts'
import type { Bounds, Candidate, Extent, Mode } from './types.ts'

/** A date as written: EDTF strings that have been checked, and how to read them. */
export interface WrittenDate {
  readonly edtf?: string | undefined
  /** Days on which it was certainly under way. */
  readonly covers?: string | undefined
  /** The best reading, in the mode of `edtf`. */
  readonly soft?: string | undefined
  readonly mode?: Mode | undefined
}

/** Nothing is said about when. */
export const unknownExtent: Extent = {
  hard: { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null },
  mode: 'within',
}

/**
 * What a date allows, and its best reading. A single date lies `within` its unit, an interval fills it `throughout`, a
 * set is one of its members, unless `mode` says otherwise. A season or a qualifier (`?`, `~`, `%`) moves only the soft
 * bounds: a season's hard bounds are its year, a qualified date has none.
 *
 * Text that is not EDTF gives the unknown extent; check it with `parseEdtf` where it comes from people.
 */
export function extentOf(date: WrittenDate): Extent {
  const value = read(date.edtf)
  if (!value) return unknownExtent
  const mode = date.mode ?? defaultMode(value)
  const covers = read(date.covers)
  const hard = cover(spread(value, mode, hardBounds), covers)
  const best = read(date.soft) ?? (isVague(value) ? value : undefined)
  const soft = best && cover(spread(best, mode, boundsOf), covers)
  const candidates = candidatesOf(value)
  return { hard, mode, ...(soft ? { soft } : {}), ...(candidates ? { candidates } : {}) }
}

function read(text: string | undefined): Edtf | undefined {
  if (text === undefined) return undefined
  const result = parseEdtf(text)
  return result.ok ? result.value : undefined
}

function defaultMode(value: Edtf): Mode {
  return value.kind === 'interval' || (value.kind === 'set' && value.choice === 'allOf') ? 'throughout' : 'within'
}

type BoundsOf = (value: EdtfPoint) => DayBounds
const nothing: DayBounds = { lower: null, upper: null }

/** The four bounds of a value whose points are bounded by `bounds`. */
function spread(value: Edtf, mode: Mode, bounds: BoundsOf): Bounds {
  switch (value.kind) {
    case 'interval': {
      const start = endBounds(value.start, bounds, -Infinity)
      const end = endBounds(value.end, bounds, Infinity)
      const earliest = value.startOrBefore ? -Infinity : start.lower
      const latest = value.endOrAfter ? Infinity : end.upper
      return mode === 'within'
        ? somewhere(earliest, latest)
        : inOrder({ earliestStart: earliest, latestStart: start.upper, earliestEnd: end.lower, latestEnd: latest })
    }
    case 'set': {
      const ranges = value.members.map((member) => rangeOf(member, bounds))
      const earliest = least(ranges.map(({ first }) => first.lower))
      const latest = greatest(ranges.map(({ last }) => last.upper))
      if (value.choice === 'oneOf' && mode === 'within') return somewhere(earliest, latest)
      const dates = ranges.flatMap(({ first, last }) => [first, last])
      const lowers = dates.map((date) => date.lower)
      const uppers = dates.map((date) => date.upper)
      const [latestStart, earliestEnd] =
        value.choice === 'oneOf'
          ? [greatest(lowers), least(uppers)]
          : // All of the dates are in it, so each that is known limits it.
            [least(known(uppers)), greatest(known(lowers))]
      return { earliestStart: earliest, latestStart, earliestEnd, latestEnd: latest }
    }
    default: {
      const { lower, upper } = bounds(value)
      return mode === 'within'
        ? somewhere(lower, upper)
        : { earliestStart: lower, latestStart: lower, earliestEnd: upper, latestEnd: upper }
    }
  }
}

/** No end comes before the earliest start, no start after the latest end: `2004-06/2004` ends in June or later. */
function inOrder(bounds: Bounds): Bounds {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  return {
    ...bounds,
    latestStart: latestStart === null || latestEnd === null ? latestStart : Math.min(latestStart, latestEnd),
    earliestEnd: earliestStart === null || earliestEnd === null ? earliestEnd : Math.max(earliestStart, earliestEnd),
  }
}

function somewhere(lower: Bound, upper: Bound): Bounds {
  return { earliestStart: lower, latestStart: upper, earliestEnd: lower, latestEnd: upper }
}

function endBounds(end: EdtfEnd, bounds: BoundsOf, open: number): DayBounds {
  if (end.kind === 'open') return { lower: open, upper: open }
  return end.kind === 'unknown' ? nothing : bounds(end)
}

/** The first and the last date of a member of a set. */
function rangeOf(member: EdtfMember, bounds: BoundsOf): { readonly first: DayBounds; readonly last: DayBounds } {
  if (member.kind !== 'range') {
    const date = bounds(member)
    return { first: date, last: date }
  }
  return {
    first: endBounds(member.from ?? { kind: 'open' }, bounds, -Infinity),
    last: endBounds(member.to ?? { kind: 'open' }, bounds, Infinity),
  }
}

/** What the words of a single date really exclude. */
function hardBounds(value: EdtfPoint): DayBounds {
  if (partsOf(value).some((part) => part.qualifier)) return nothing
  const exact = boundsOf(value)
  if (value.kind !== 'season' || !isVagueSeason(value.season.value)) return exact
  const { qualifier: _, ...year } = value.year
  const whole = boundsOf({ kind: 'date', text: value.text, year })
  return { lower: least([whole.lower, exact.lower]), upper: greatest([whole.upper, exact.upper]) }
}

/** Seasons depend on the place and on who counts; quarters, quadrimesters and semesters are calendar units. */
function isVagueSeason(code: number): boolean {
  return code <= 32
}

function isVague(value: Edtf): boolean {
  switch (value.kind) {
    case 'interval':
      return [value.start, value.end].some((end) => end.kind !== 'open' && end.kind !== 'unknown' && isVague(end))
    case 'set':
      return value.members.some((member) =>
        member.kind === 'range' ? [member.from, member.to].some((point) => point && isVague(point)) : isVague(member),
      )
    case 'season':
      return isVagueSeason(value.season.value) || partsOf(value).some((part) => part.qualifier)
    default:
      return partsOf(value).some((part) => part.qualifier)
  }
}

function partsOf(value: EdtfPoint): readonly Part[] {
  if (value.kind === 'season') return [value.year, value.season]
  const { year, month, day } = value.kind === 'dateTime' ? value.date : value
  return [year, month, day].filter((part) => part !== undefined)
}

/** The separate days or spans of a set, where something lies between them. */
function candidatesOf(value: Edtf): readonly Candidate[] | undefined {
  if (value.kind !== 'set') return undefined
  const members = value.members
    .map((member) => rangeOf(member, hardBounds))
    .map(({ first, last }) => ({ lower: first.lower, upper: last.upper }))
    .filter((m): m is { lower: number; upper: number } => m.lower !== null && m.upper !== null)
    .sort((a, b) => a.lower - b.lower || a.upper - b.upper)
  const merged: { from: number; to: number }[] = []
  for (const { lower, upper } of members) {
    const last = merged.at(-1)
    if (last && lower <= last.to + 1) last.to = Math.max(last.to, upper)
    else merged.push({ from: lower, to: upper })
  }
  return merged.length > 1 ? merged : undefined
}

function cover(bounds: Bounds, covered: Edtf | undefined): Bounds {
  if (!covered) return bounds
  const { lower, upper } = boundsOf(covered)
  return {
    ...bounds,
    latestStart: lower === null ? bounds.latestStart : Math.min(bounds.latestStart ?? Infinity, lower),
    earliestEnd: upper === null ? bounds.earliestEnd : Math.max(bounds.earliestEnd ?? -Infinity, upper),
  }
}

function known(bounds: readonly Bound[]): readonly Bound[] {
  const days = bounds.filter((bound) => bound !== null)
  return days.length > 0 ? days : [null]
}

/** The least bound; not known as soon as one is not. */
function least(bounds: readonly Bound[]): Bound {
  return bounds.reduce<Bound>((a, b) => (a === null || b === null ? null : Math.min(a, b)), Infinity)
}

/** The greatest bound; not known as soon as one is not. */
function greatest(bounds: readonly Bound[]): Bound {
  return bounds.reduce<Bound>((a, b) => (a === null || b === null ? null : Math.max(a, b)), -Infinity)
}

/** The extent that holds all of the given ones: whichever of them is right lies inside it. */
export function hullOf(extents: readonly Extent[]): Extent {
  const [first] = extents
  if (!first) return unknownExtent
  if (extents.length === 1) return first
  const hull = (pick: (extent: Extent) => Bounds | undefined): Bounds | undefined => {
    const all = extents.map(pick)
    if (all.some((bounds) => bounds === undefined)) return undefined
    const known = all as readonly Bounds[]
    return {
      earliestStart: least(known.map((b) => b.earliestStart)),
      latestStart: greatest(known.map((b) => b.latestStart)),
      earliestEnd: least(known.map((b) => b.earliestEnd)),
      latestEnd: greatest(known.map((b) => b.latestEnd)),
    }
  }
  const soft = extents.some((e) => e.soft) ? hull((e) => e.soft ?? e.hard) : undefined
  return {
    hard: hull((e) => e.hard) as Bounds,
    mode: extents.every((e) => e.mode === first.mode) ? first.mode : 'within',
    ...(soft ? { soft } : {}),
  }
}
