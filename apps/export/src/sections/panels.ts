import { statuses } from '@regesta/core/record'
import { type Axis, densestWindow, layOutAxis, type Mark, type View, wholeWindow } from '@regesta/core/view'
import { barItems, markItems, reachOf, rulerHeight, rulerItems, type Span } from '../drawing/index.ts'
import { type Item, linesOf, type Row, type Run, textAt } from '../layout/index.ts'
import { bars, colours, columns, styles } from '../theme.ts'
import { columnAt, entryTarget, type Press, run } from './press.ts'

/** One scale of the timeline, with the marks that are drawn on it. */
export interface Panel {
  readonly axis: Axis
  readonly lanes: readonly PanelLane[]
  readonly rulerHeight: number
  readonly footHeight: number
}

export interface PanelLane {
  readonly name: string
  readonly marks: readonly Mark[]
  /** Entries of this lane that stand on the other panel, where they are larger. */
  readonly enlarged: number
}

/** How many points a figure of a tick label takes. */
const characterWidth = 4.4

/**
 * The whole time, and its densest part at a larger scale: a mark that lies in that part stands there alone, as it
 * would be a speck on the whole; every other stands on the whole.
 */
export function panelsOf(view: View, width: number): readonly Panel[] {
  const whole = wholeWindow(view.timeline)
  const axis = layOutAxis(view, { window: whole, resolution: width, characterWidth })
  const dense = densestWindow(view, whole)
  if (!dense) return [panelOf(axis, () => true)].filter(({ lanes }) => lanes.length > 0)
  const closer = layOutAxis(view, { window: dense, resolution: width, characterWidth })
  const inside = new Set(closer.lanes.flatMap((lane) => lane.rows.flat().filter(isInside).map(keyOf)))
  return [panelOf(axis, (mark) => !inside.has(keyOf(mark))), panelOf(closer, (mark) => inside.has(keyOf(mark)))].filter(
    ({ lanes }) => lanes.length > 0,
  )
}

const keyOf = (mark: Mark) => `${mark.entry} ${mark.claim}`
const isInside = (mark: Mark) => mark.start === 'bounded' && mark.end === 'bounded'

function panelOf(axis: Axis, shown: (mark: Mark) => boolean): Panel {
  const lanes = axis.lanes.flatMap((lane): PanelLane[] => {
    const all = lane.rows.flat()
    const marks = all.filter(shown).sort((a, b) => a.number - b.number || a.claim - b.claim)
    const rest = all.filter((mark) => !shown(mark) && isInside(mark))
    return marks.length > 0 ? [{ name: lane.name, marks, enlarged: new Set(rest.map((mark) => mark.entry)).size }] : []
  })
  return { axis, lanes, rulerHeight, footHeight: axis.horizon ? 12 : 0 }
}

/** A panel does not begin at the foot of a page with fewer rows. */
const leastRows = 8

export function rulerRow(panel: Panel, axis: Span, again: boolean, press: Press): Row {
  const { typesetter, paper } = press
  const title = [run(panel.axis.windowLabel, styles.panel), ...(again ? [run('  continued', styles.laneNote)] : [])]
  const items = textAt(title, typesetter, paper.left, 9)
  return {
    height: rulerHeight,
    baseline: 9,
    items: [...items, ...rulerItems(panel.axis, axis, 0, typesetter)],
    keepNext: true,
  }
}

/** The ruler, the lanes with one row for each mark, and the name of the horizon at its foot. */
export function panelRows(panel: Panel, axis: Span, press: Press): readonly Row[] {
  const lanes = panel.lanes.flatMap((lane) => laneRows(lane, axis, press))
  const first = lanes.map((row, index) => (index < leastRows - 1 ? { ...row, keepNext: true } : row))
  return [
    rulerRow(panel, axis, false, press),
    ...first.map((row, index) => (index === lanes.length - 1 && panel.axis.horizon ? { ...row, keepNext: true } : row)),
    ...(panel.axis.horizon ? [horizonRow(panel.axis, axis, press)] : []),
  ]
}

function horizonRow({ horizon, horizonLabel }: Axis, axis: Span, press: Press): Row {
  const x = axis.from + (horizon?.to ?? 1) * (axis.to - axis.from)
  const runs = [run('Horizon', styles.horizonLabel), run(`  ${horizonLabel}`, styles.barNote)]
  const line = linesOf(runs, Number.MAX_SAFE_INTEGER, press.typesetter)[0]
  const width = line?.width ?? 0
  const left = Math.max(press.paper.left, Math.min(x - width, axis.to - width))
  return {
    height: 12,
    baseline: 9,
    items: line ? [{ kind: 'text', x: left, y: 9, pieces: line.pieces }] : [],
    keepNext: false,
  }
}

function laneRows(lane: PanelLane, axis: Span, press: Press): readonly Row[] {
  const { typesetter, paper } = press
  const name = linesOf([run(lane.name, styles.lane)], columns.laneWidth, typesetter)
  const note =
    lane.enlarged > 0
      ? linesOf([run(`${lane.enlarged} more enlarged below`, styles.laneNote)], columns.laneWidth, typesetter)
      : []
  const title = [...name, ...note]
  let y = bars.lanePadding - 1
  const titleItems = title.map((line): Item => {
    y += line.leading
    return { kind: 'text', x: paper.left, y, pieces: line.pieces }
  })
  const again = linesOf(
    [run(lane.name, styles.lane), run(' continued', styles.laneNote)],
    columns.laneWidth,
    typesetter,
  )
  const rows = lane.marks.map((mark) => markRow(mark, lane, axis, press))
  const rule: Item = {
    kind: 'line',
    x: paper.left,
    y: 0,
    x2: axis.to,
    y2: 0,
    stroke: { width: 0.3, colour: colours.rule },
  }
  const needed = y + 4
  let height = 0
  return rows.map((row, index): Row => {
    const padding = index === 0 ? bars.lanePadding - 2 : 0
    const tail = index === rows.length - 1 ? bars.lanePadding - 3 : 0
    height += row.height + padding + tail
    const missing = index === rows.length - 1 ? Math.max(0, needed - height) : 0
    const opening = again.map(
      (line, at): Item => ({ kind: 'text', x: paper.left, y: 10.5 + at * line.leading, pieces: line.pieces }),
    )
    return {
      height: row.height + padding + tail + missing,
      baseline: row.baseline + padding,
      items: [...(index === 0 ? [rule, ...titleItems] : []), ...row.items.map((item) => lowered(item, padding))],
      // A lane keeps two rows together at its head and at its end, where it has them.
      keepNext: rows.length > 1 && (index === 0 || index === rows.length - 2),
      opening,
    }
  })
}

function lowered(item: Item, by: number): Item {
  return item.kind === 'line' ? { ...item, y: item.y + by, y2: item.y2 + by } : { ...item, y: item.y + by }
}

/** A mark in the label column, its bar on the axis, and beside the bar its number, title, date and status. */
function markRow(mark: Mark, lane: PanelLane, axis: Span, press: Press): Row {
  const centre = bars.row / 2
  const sign = markItems(statuses[mark.status].shape, columnAt(press, 'laneMark'), centre)
  const { items, height } = labelItems(mark, lane, axis, centre, press)
  return {
    height,
    baseline: centre + 2.5,
    items: [...sign, ...barItems(mark, axis, centre), ...items],
    keepNext: false,
  }
}

function labelRuns(mark: Mark, lane: PanelLane, press: Press): readonly Run[] {
  const entry = press.printed.get(mark.entry)
  const claim = entry?.claims[mark.claim]
  // Where claims differ each mark has the date of its own, also where the others stand on another panel.
  const dates = new Set(
    entry?.claims.flatMap(({ known, date }) => (known && date.edtf !== undefined ? [date.short] : [])),
  )
  const several = dates.size > 1 || lane.marks.filter(({ entry: id }) => id === mark.entry).length > 1
  const { target } = entryTarget(press, mark.entry)
  const date = several ? claim?.date.short : entry?.listed.short
  const words = [
    date,
    mark.status === 'occurred' ? undefined : statuses[mark.status].word,
    mark.contradicted ? 'contradicted' : undefined,
    several && claim?.cites[0] ? `by source ${claim.cites[0].number}` : undefined,
  ].filter((word) => word !== undefined)
  return [
    run(`${mark.number}`, styles.barNumber, target),
    run(`\u00a0 ${mark.title}`, styles.bar, target),
    run(` · ${words.join(' · ')}`, styles.barNote),
  ]
}

/** The label right of the bar, else left of it, else below: on white, and never on its own bar. */
function labelItems(
  mark: Mark,
  lane: PanelLane,
  axis: Span,
  centre: number,
  press: Press,
): { items: readonly Item[]; height: number } {
  const runs = labelRuns(mark, lane, press)
  const reach = reachOf(mark, axis)
  const { labelGap, row } = bars
  const [single, ...more] = linesOf(runs, axis.to - axis.from, press.typesetter)
  if (!single) return { items: [], height: row }
  const baseline = centre + 2.4
  const onWhite = (x: number, y: number, width: number): Item => ({
    kind: 'rectangle',
    x: x - 1.5,
    y: y - 7,
    width: width + 3,
    height: 9,
    fill: colours.white,
  })
  const put = (line: typeof single, x: number, y: number): readonly Item[] => [
    onWhite(x, y, line.width),
    { kind: 'text', x, y, pieces: line.pieces },
  ]
  if (more.length === 0) {
    const right = reach.to + labelGap
    if (right + single.width <= axis.to) return { items: put(single, right, baseline), height: row }
    const left = reach.from - labelGap - single.width
    if (left >= axis.from) return { items: put(single, left, baseline), height: row }
  }
  const lines = [single, ...more]
  const below = lines.flatMap((line, index) => {
    const x = Math.max(axis.from + 2, Math.min(reach.from, axis.to - line.width))
    return put(line, x, centre + 11.5 + index * styles.bar.leading)
  })
  return { items: below, height: row + lines.length * styles.bar.leading }
}
