import type { Family } from '@regesta/core/record'
import type { Fraction, Mark, MarkEnd } from '@regesta/core/view'
import type { Colour, Item, Stroke } from '../layout/index.ts'
import { bars, colours } from '../theme.ts'

/** A stretch of the page in points, from left to right. */
export interface Span {
  readonly from: number
  readonly to: number
}

type BarMark = Pick<
  Mark,
  'family' | 'mode' | 'possible' | 'certain' | 'soft' | 'candidates' | 'start' | 'end' | 'derived'
>

const outlines: Record<Exclude<Family, 'actual'>, Stroke> = {
  alleged: { width: bars.outline, colour: colours.black },
  prospective: { width: bars.outline, colour: colours.black, dash: bars.dash },
  contingent: { width: bars.outline * 1.2, colour: colours.black, dash: bars.dot, cap: 'round' },
}

const leastWidth = 1.4

/**
 * The extent of one claim around the height `y`. What fills its bounds is a bar, one moment somewhere in them a line
 * with ticks at its ends. Facts are filled (grey where possible, darker by convention, black where certain); what is
 * alleged, planned or feared is an outline, whole, dashed or dotted. An end that follows from other entries has two
 * ticks. No gradients: there are bounds here and no probabilities.
 */
export function barItems(mark: BarMark, axis: Span, y: number): readonly Item[] {
  const span = spanOn(mark.possible, axis)
  const inner = clearOfEnds(span, mark)
  const members = mark.candidates?.map((member) => spanOn(member, axis))
  const certain = mark.certain && spanOn(mark.certain, axis)
  const soft = mark.soft && spanOn(mark.soft, axis)
  const isMoment = mark.mode === 'within' && !mark.certain
  const body = members
    ? [thread(inner, y, mark.family), ...members.flatMap((member) => bar(member, mark.family, y, undefined, undefined))]
    : isMoment
      ? moment(inner, mark, y, soft)
      : bar(inner, mark.family, y, certain, soft)
  return [
    ...body,
    ...endItems(span, 'start', mark.start, mark, y),
    ...endItems(span, 'end', mark.end, mark, y),
    ...(mark.derived.start && mark.start === 'bounded' ? derivedEnd(span.from, -1, y) : []),
    ...(mark.derived.end && mark.end === 'bounded' ? derivedEnd(span.to, 1, y) : []),
  ]
}

/** Where the drawing of a mark begins and ends: what a label must keep clear of. */
export function reachOf(mark: Pick<Mark, 'possible'>, axis: Span): Span {
  return spanOn(mark.possible, axis)
}

function spanOn(fraction: Fraction, axis: Span): Span {
  const width = axis.to - axis.from
  const from = axis.from + fraction.from * width
  const to = axis.from + fraction.to * width
  if (to - from >= leastWidth) return { from, to }
  const start = Math.min(from, axis.to - leastWidth)
  return { from: start, to: start + leastWidth }
}

const hachureRoom = bars.hachures.length * bars.hachureStep
const arrowRoom = 4
const questionRoom = 8

function roomOf(end: MarkEnd): number {
  return { bounded: 0, open: hachureRoom, beyond: arrowRoom, unknown: questionRoom }[end]
}

/** The body stops short of the sign at an end, as far as there is room for it. */
function clearOfEnds(span: Span, mark: BarMark): Span {
  const from = span.from + roomOf(mark.start)
  const to = span.to - roomOf(mark.end)
  return from < to
    ? { from, to }
    : { from: Math.min(from, span.to - leastWidth), to: Math.min(from, span.to - leastWidth) + leastWidth }
}

function clipped(span: Span, to: Span): Span | undefined {
  const from = Math.max(span.from, to.from)
  const end = Math.min(span.to, to.to)
  return from < end ? { from, to: end } : undefined
}

function bar(
  span: Span,
  family: Family,
  y: number,
  certain: Span | undefined,
  soft: Span | undefined,
): readonly Item[] {
  const half = bars.height / 2
  const best = soft && clipped(soft, span)
  const sure = certain && clipped(certain, span)
  if (family === 'actual') {
    return [
      filled(span, y, half, colours.possible),
      ...(best ? [filled(best, y, half, colours.soft)] : []),
      ...(sure ? [filled(sure, y, half, colours.black)] : []),
    ]
  }
  return [
    filled(span, y, half, colours.white),
    ...(best ? [filled(best, y, half - 0.6, colours.possible)] : []),
    {
      kind: 'rectangle',
      x: span.from,
      y: y - half,
      width: span.to - span.from,
      height: 2 * half,
      stroke: outlines[family],
    },
    ...(sure ? [line(sure.from, sure.to, y, { width: bars.within, colour: colours.black, ...dashOf(family) })] : []),
  ]
}

function filled(span: Span, y: number, half: number, fill: Colour): Item {
  return { kind: 'rectangle', x: span.from, y: y - half, width: span.to - span.from, height: 2 * half, fill }
}

function line(from: number, to: number, y: number, stroke: Stroke): Item {
  return { kind: 'line', x: from, y, x2: to, y2: y, stroke }
}

function dashOf(family: Family): Partial<Stroke> {
  if (family === 'prospective') return { dash: bars.dash }
  if (family === 'contingent') return { dash: bars.dot, cap: 'round' }
  return {}
}

/** One moment in the span: a thin line of the family, heavier where a convention puts it. */
function moment(span: Span, mark: BarMark, y: number, soft: Span | undefined): readonly Item[] {
  const best = soft && clipped(soft, span)
  const heavy = (stretch: Span) =>
    line(stretch.from, stretch.to, y, { width: bars.momentSoft, colour: colours.black, ...dashOf(mark.family) })
  const ticks = [
    ...(mark.start === 'bounded' ? [tick(span.from, y)] : []),
    ...(mark.end === 'bounded' ? [tick(span.to, y)] : []),
  ]
  if (mark.family === 'alleged') {
    const rail: Stroke = { width: 0.5, colour: colours.black }
    return [
      line(span.from, span.to, y - 1.1, rail),
      line(span.from, span.to, y + 1.1, rail),
      ...(best ? [heavy(best)] : []),
      ...ticks,
    ]
  }
  const thin: Stroke = { width: bars.moment, colour: colours.black, ...dashOf(mark.family) }
  return [line(span.from, span.to, y, thin), ...(best ? [heavy(best)] : []), ...ticks]
}

function tick(x: number, y: number): Item {
  const half = bars.height / 2
  return { kind: 'line', x, y: y - half, x2: x, y2: y + half, stroke: { width: bars.moment, colour: colours.black } }
}

/** Two ticks, taller than the bar: the end is derived, not stated. */
function derivedEnd(x: number, outward: 1 | -1, y: number): readonly Item[] {
  const half = bars.height / 2 + 1
  return [0, bars.derivedApart].map((apart): Item => {
    const at = x + outward * apart
    return {
      kind: 'line',
      x: at,
      y: y - half,
      x2: at,
      y2: y + half,
      stroke: { width: bars.derived, colour: colours.black },
    }
  })
}

/** What joins the members of a set that leaves gaps between them. */
function thread(span: Span, y: number, family: Family): Item {
  return line(span.from, span.to, y, { width: 0.4, colour: colours.secondary, ...dashOf(family) })
}

/** Hachures where no end is stated, an arrowhead where it lies beyond the panel, a question mark where it is unknown. */
function endItems(span: Span, side: 'start' | 'end', end: MarkEnd, mark: BarMark, y: number): readonly Item[] {
  const outward = side === 'start' ? -1 : 1
  const edge = side === 'start' ? span.from : span.to
  const half = bars.height / 2
  const length = Math.min(roomOf(end), span.to - span.from)
  switch (end) {
    case 'bounded':
      return []
    case 'unknown':
      return questionItems(edge - outward * length * 0.4, y)
    case 'beyond':
      return [
        {
          kind: 'polygon',
          x: edge,
          y,
          points: [
            [0, 0],
            [-outward * length, -half * 0.85],
            [-outward * length, half * 0.85],
          ],
          fill: colours.black,
        },
      ]
    case 'open':
      return hachures(edge, outward, length, mark.family === 'actual' && mark.mode === 'throughout', y)
  }
}

/** Thinner and thinner outwards; as many as the span has room for, the outermost at least. */
function hachures(edge: number, outward: number, room: number, onBar: boolean, y: number): readonly Item[] {
  const half = bars.height / 2
  const least = Math.min(bars.hachures.length - 1, Math.ceil(bars.hachures.length - room / bars.hachureStep))
  return bars.hachures.flatMap((width, index): readonly Item[] => {
    if (index < least) return []
    const inward = Math.min(room - 0.5, (bars.hachures.length - index - 0.5) * bars.hachureStep)
    const x = edge - outward * inward
    const stroke = onBar
      ? { width, colour: colours.hachure }
      : { width: Math.min(width * 0.4, 0.9), colour: colours.black }
    return [{ kind: 'line', x, y: y - half, x2: x, y2: y + half, stroke }]
  })
}

/** A small question mark as a path, so that it can stand anywhere. */
function questionItems(x: number, y: number): readonly Item[] {
  const stroke: Stroke = { width: 0.7, colour: colours.secondary, cap: 'round' }
  const points = [
    [-1.3, -1.9],
    [-0.8, -2.7],
    [0.2, -2.9],
    [1.2, -2.4],
    [1.3, -1.4],
    [0.6, -0.6],
    [0, 0],
    [0, 0.8],
  ] as const
  const strokes = points.slice(1).map(([x2, y2], index): Item => {
    const [x1, y1] = points[index] as readonly [number, number]
    return { kind: 'line', x: x + x1, y: y + y1, x2: x + x2, y2: y + y2, stroke }
  })
  return [...strokes, { kind: 'circle', x, y: y + 2.4, radius: 0.5, fill: colours.secondary }]
}
