import type { Edtf, EdtfEnd, EdtfInterval, EdtfPoint, EdtfSet } from '../edtf/index.ts'
import type { Mode } from '../extent/index.ts'
import { areSame } from './pieces.ts'
import { endsOfPoints, type Point, pointOf } from './point.ts'
import { setLabel } from './set.ts'
import type { Style } from './style.ts'
import { isDecade } from './year.ts'

/** Any EDTF value in words. `mode` is how it is meant, and is said where the value alone would be read otherwise. */
export function edtfLabel(value: Edtf, mode: Mode, style: Style): string {
  const { words } = style
  switch (value.kind) {
    case 'interval':
      return intervalLabel(value, mode, style)
    case 'set': {
      const only = onlyPoint(value)
      if (only) return edtfLabel(only, mode, style)
      const usual = value.choice === 'oneOf' ? 'within' : 'throughout'
      const label = setLabel(value, style)
      if (mode === usual) return label
      return mode === 'within' ? words.withinTime(label) : words.throughoutTime(label)
    }
    default: {
      const { say } = pointOf(value, style)
      if (mode === 'throughout') return words.throughout(say)
      return style.form === 'full' && leavesADayOpen(value) ? words.someTimeIn(say) : say('nominative')
    }
  }
}

/** One of one date is that date. */
function onlyPoint({ choice, members }: EdtfSet): EdtfPoint | undefined {
  const [only] = members
  return choice === 'oneOf' && members.length === 1 && only?.kind !== 'range' ? only : undefined
}

/**
 * Whether a plain date is coarser than a day and nothing in its label says so: a month, a year, a decade, a quarter.
 * What is vague, or has digits that are not stated, has its own words.
 */
function leavesADayOpen(value: EdtfPoint): boolean {
  if (value.kind === 'dateTime') return false
  const parts = value.kind === 'season' ? [value.year, value.season] : [value.year, value.month, value.day]
  if (parts.some((part) => part?.qualifier) || value.year.significant !== undefined) return false
  if (value.kind === 'season') return value.season.value >= 33
  if (value.day || value.month?.digits.includes('X')) return false
  return value.month !== undefined || /^\d+$/.test(value.year.digits) || isDecade(value.year)
}

function intervalLabel(interval: EdtfInterval, mode: Mode, style: Style): string {
  const { words, form } = style
  const start = endPoint(interval.start, style)
  const end = endPoint(interval.end, style)
  if (start && end && !interval.startOrBefore && !interval.endOrAfter) {
    const isPoint = start.pieces && end.pieces && areSame(start.pieces, end.pieces)
    if (isPoint && form === 'full' && mode === 'throughout') return words.beginningAndEnd(end.say)
    if (isPoint) return mode === 'within' ? words.within(end.say) : end.say('nominative')
    const ends = endsOfPoints(start, end, style)
    // "About 1984 – 1990" could be read as about 1984 to about 1990.
    if (!start.pieces || !end.pieces)
      return mode === 'within' ? words.withinTime(words.fromTo(ends)) : words.fromTo(ends)
    if (mode === 'within') return words.within(ends.dashed)
    return form === 'full' ? words.fromTo(ends) : ends.dashed('nominative')
  }
  const phrase = openLabel(interval, start, end, style)
  return mode === 'within' ? words.withinTime(phrase) : phrase
}

/** An interval of which an end is open, not known, or only a limit. */
function openLabel(
  { start, end, startOrBefore, endOrAfter }: EdtfInterval,
  from: Point | undefined,
  to: Point | undefined,
  { words }: Style,
): string {
  if (from && to) {
    if (!startOrBefore) return words.fromToOrAfter(from.say, to.say)
    return words.begunByTo(from.say, to.say, endOrAfter ? 'orAfter' : 'exact')
  }
  const beginning = start.kind === 'open' ? words.noBeginning : words.beginningNotStated
  const ending = end.kind === 'open' ? words.noEnd : words.endNotStated
  if (from) {
    if (startOrBefore) return `${words.begunBy(from.say)}, ${ending}`
    return `${end.kind === 'open' ? words.fromOn(from.say) : words.from(from.say)}, ${ending}`
  }
  if (to) return `${endOrAfter ? words.upToOrAfter(to.say) : words.upTo(to.say)}, ${beginning}`
  if (start.kind === end.kind) return start.kind === 'open' ? words.always : words.nothingStated
  return `${beginning}, ${ending}`
}

function endPoint(end: EdtfEnd, style: Style): Point | undefined {
  return end.kind === 'open' || end.kind === 'unknown' ? undefined : pointOf(end, style)
}
