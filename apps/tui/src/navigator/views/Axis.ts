import type { Timeline } from '@regesta/core/reasoning'
import { type Axis, type Lane, layOutAxis, type View, type Window } from '@regesta/core/view'
import { fit, fitRight, printable, width } from '../../terminal/index.ts'
import type { Rectangle } from '../layout.ts'
import { paintChartRow } from '../paint/chart.ts'
import { chooseLanes } from '../paint/lanes.ts'
import { cellsOf, contradictedSign } from '../paint/mark.ts'
import type { ChartOptions } from '../paint/painted.ts'
import { paintRuler, paintShortRuler } from '../paint/ruler.ts'
import { dim, plain, type Row, reverse, span } from '../rows.ts'
import type { State } from '../state.ts'
import { type Glyphs, glyphsOf } from '../theme.ts'

/** How the width of the axis is divided: names of lanes, the chart, and counts of what lies beyond it. */
interface Columns {
  readonly name: number
  readonly chart: number
  readonly count: number
}

function columnsOf(columns: number): Columns {
  const name = columns >= 120 ? 19 : columns >= 60 ? 12 : 8
  const count = columns >= 120 ? 8 : columns >= 100 ? 6 : 3
  return { name, count, chart: Math.max(1, columns - name - 1 - count) }
}

// The same axis is asked for by several views and by frames in which nothing of it changes.
const known = new WeakMap<View, { window: Window; resolution: number; axis: Axis }>()

/** The axis of the state at the width it is drawn in. */
export function axisOf(state: Pick<State, 'view' | 'window'>, columns: number): Axis {
  const resolution = columnsOf(columns).chart
  const before = known.get(state.view)
  if (before && before.window === state.window && before.resolution === resolution) return before.axis
  const axis = layOutAxis(state.view, { window: state.window, resolution })
  known.set(state.view, { window: state.window, resolution, axis })
  return axis
}

/** The ruler, the lanes with their marks, and, where there is room, what the two sides of the horizon mean. */
export function axisRows(state: State, { columns, rows }: Rectangle): readonly Row[] {
  const cells = columnsOf(columns)
  const axis = axisOf(state, columns)
  const glyphs = glyphsOf(state.charset)
  const short = rows < 6
  const legend = rows >= 8 ? [legendRow(axis, state.timeline, cells, glyphs)] : []
  const height = Math.max(0, rows - (short ? 1 : 2) - legend.length)
  const chosen = chooseLanes(axis, height, state.selected)
  const part = `${chosen.shown}/${chosen.lanes}`
  const head = chosen.shown === chosen.lanes ? 'topic' : cells.name < 12 ? part : `topic ${part}`
  const ruler = rulerRows(head, short, state, axis, cells, glyphs)
  const options: ChartOptions = {
    columns: cells.chart,
    charset: state.charset,
    selected: state.selected,
    severalMarks: severalMarks(axis),
    titles: cells.chart >= 90,
  }
  const lanes = chosen.rows.map(({ lane, marks, first }): Row => {
    const name = first ? printable(lane.name, state.charset) : '  "'
    const before = first && lane.before > 0 && cells.name > 8 ? ` ${lane.before}${glyphs.before}` : ''
    const after = first && lane.after > 0 ? `${glyphs.after}${lane.after}` : ''
    const { row, hidden } = paintChartRow(axis, marks, options)
    const sign = first && lane.rows.some((all) => all.some(({ contradicted }) => contradicted)) ? contradictedSign : ' '
    return [
      span(`${sign}${fit(name, cells.name - 1 - width(before), glyphs.ellipsis)}${before}`, first ? plain : dim),
      span(glyphs.side, dim),
      ...row,
      span(countsText(hidden === 0 ? '' : `+${hidden}`, after, cells.count), dim),
    ]
  })
  const empty: Row = [span(' '.repeat(cells.name)), span(glyphs.side, dim), ...paintChartRow(axis, [], options).row]
  const blank = Array.from({ length: Math.max(0, height - lanes.length) }, () => empty)
  return [...ruler, ...lanes, ...blank, ...legend]
}

/** What has no room in the row, and what lies beyond its end: " +3 ►2". Where there is too little room blanks go first. */
function countsText(hidden: string, after: string, cells: number): string {
  const parts = [hidden, after].filter((part) => part !== '')
  const forms = [` ${parts.join(' ')}`, ` ${parts.join('')}`, parts.join(''), ` ${hidden}`, hidden]
  const text = forms.find((form) => width(form) <= cells) ?? ''
  return fit(parts.length === 0 ? '' : text, cells, '')
}

const severalByAxis = new WeakMap<Axis, ReadonlySet<string>>()

/** The entries that several claims date differently: a title alone would not say which of them a mark is. */
function severalMarks(axis: Axis): ReadonlySet<string> {
  const before = severalByAxis.get(axis)
  if (before) return before
  const once = new Set<string>()
  const several = new Set<string>()
  for (const lane of axis.lanes)
    for (const row of lane.rows) for (const { entry } of row) (once.has(entry) ? several : once).add(entry)
  severalByAxis.set(axis, several)
  return several
}

function rulerRows(
  head: string,
  short: boolean,
  state: State,
  axis: Axis,
  cells: Columns,
  glyphs: Glyphs,
): readonly Row[] {
  const name = span(fit(` ${head}`, cells.name, ''), state.focus === 'axis' ? reverse : dim)
  const side = span(glyphs.side, dim)
  if (short) return [[name, side, span(paintShortRuler(axis, cells.chart))]]
  const { majors, labels } = paintRuler(axis, cells.chart)
  return [
    [span(' '.repeat(cells.name)), side, span(majors)],
    [name, side, span(labels)],
  ]
}

/** Under the chart: facts to the left of the horizon, plans to the right; and how many entries have no place on it. */
function legendRow(axis: Axis, timeline: Timeline, cells: Columns, glyphs: Glyphs): Row {
  const sum = (count: (lane: Lane) => number) => axis.lanes.reduce((total, lane) => total + count(lane), 0)
  const [before, after, undated] = [sum((lane) => lane.before), sum((lane) => lane.after), sum((lane) => lane.undated)]
  const counts = [
    ...(before === 0 ? [] : [`${before}${glyphs.before}`]),
    ...(after === 0 ? [] : [`${glyphs.after}${after}`]),
    ...(undated === 0 ? [] : [`${undated} not dated`]),
  ]
  const right = counts.length === 0 ? '' : ` ${counts.join(' ')} `
  const room = cells.chart + cells.count - width(right)
  return [
    span(' '.repeat(cells.name)),
    span(glyphs.side, dim),
    span(fit(sidesText(axis, timeline, Math.min(cells.chart, room), cells.chart, glyphs), room, ''), dim),
    span(right, dim),
  ]
}

const facts = 'facts so far'
const plans = 'plans, proposals, fears'

/** Where the horizon is, or on which side of the chart it lies. */
function sidesText(axis: Axis, timeline: Timeline, room: number, columns: number, glyphs: Glyphs): string {
  if (!axis.horizon) {
    const { earliestStart } = timeline.asOfExtent.hard
    if (earliestStart === null) return ''
    return earliestStart >= axis.window.to
      ? fitRight(`${facts} ${glyphs.after}`, room, glyphs.ellipsis)
      : `${glyphs.before} ${plans}`
  }
  const { from, to } = cellsOf(axis.horizon, columns)
  const band = glyphs.horizon + glyphs.band.repeat(Math.max(0, to - from - 1)) + glyphs.horizon
  const line = to > from ? band : glyphs.horizon
  const left = fitRight(from > width(facts) ? `${facts} ` : '', from, '') + line
  const right = [` ${plans}`, ' plans'].find((text) => width(left + text) <= room) ?? ''
  return left + right
}
