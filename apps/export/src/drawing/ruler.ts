import type { Axis, Tick } from '@regesta/core/view'
import { type Item, type Typesetter, textAt, widthOf } from '../layout/index.ts'
import { bars, colours, styles } from '../theme.ts'
import type { Span } from './bars.ts'

const ruler = { majorBaseline: 21, minorBaseline: 32 } as const

/** From the top of a ruler to the lines that hang from it. */
export const rulerHeight = 39

const at = (fraction: number, span: Span) => span.from + fraction * (span.to - span.from)

/**
 * The labels of the ticks in two lines. None is dropped: where the name of a larger unit has no room before the next,
 * it is set to the left of its tick.
 */
export function rulerItems(axis: Axis, span: Span, y: number, typesetter: Typesetter): readonly Item[] {
  const majors = axis.ticks.filter((tick) => tick.major !== undefined)
  const minorBaseline = majors.length > 0 ? ruler.minorBaseline : ruler.majorBaseline + 5
  return axis.ticks.flatMap((tick) => {
    const x = at(tick.at, span)
    const minor = textAt([{ text: tick.label, style: styles.tick }], typesetter, x + 2, y + minorBaseline)
    if (tick.major === undefined) return minor
    const runs = [{ text: tick.major, style: styles.tickMajor }]
    const next = majors[majors.indexOf(tick) + 1]
    const room = (next ? at(next.at, span) : span.to) - x
    const fits = widthOf(runs, typesetter) + 6 <= room
    return [
      ...minor,
      ...textAt(
        runs,
        typesetter,
        fits ? x + 2 : x - 2 + Math.max(0, room - 4),
        y + ruler.majorBaseline,
        fits ? 'left' : 'right',
      ),
    ]
  })
}

/** The grid: a hairline at each tick, darker where a larger unit begins. */
export function tickLines(ticks: readonly Tick[], span: Span, top: number, bottom: number): readonly Item[] {
  return ticks.map((tick) => {
    const x = at(tick.at, span)
    const colour = tick.major === undefined ? colours.grid : colours.rule
    return { kind: 'line', x, y: top, x2: x, y2: bottom, stroke: { width: 0.3, colour } }
  })
}

/** The horizon: a line at its last day, a tint over the days that it may be. Nothing where it lies outside the axis. */
export function horizonItems(
  axis: Axis,
  span: Span,
  top: number,
  bottom: number,
): { readonly tint: readonly Item[]; readonly line: readonly Item[] } {
  if (!axis.horizon) return { tint: [], line: [] }
  const from = at(axis.horizon.from, span)
  const to = at(axis.horizon.to, span)
  const stroke = { width: bars.horizon, colour: colours.rubric }
  return {
    tint: [{ kind: 'rectangle', x: from, y: top, width: to - from, height: bottom - top, fill: colours.horizonTint }],
    line: [{ kind: 'line', x: to, y: top, x2: to, y2: bottom, stroke }],
  }
}
