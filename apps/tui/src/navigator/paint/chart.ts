import { type Family, statuses } from '@regesta/core/record'
import type { Axis, Mark } from '@regesta/core/view'
import { type Charset, clip, printable, width } from '../../terminal/index.ts'
import { plain, type Row, type Style } from '../rows.ts'
import { glyphsOf } from '../theme.ts'
import { type Cell, cellsOf, paintMark } from './mark.ts'

interface Painted {
  readonly glyph: string
  readonly style: Style
}

export interface ChartOptions {
  readonly columns: number
  readonly charset: Charset
  readonly selected: string | undefined
  /** Entries with a mark for each of several claims. */
  readonly severalMarks: ReadonlySet<string>
  /** Whether titles stand beside the marks where there is room. */
  readonly titles: boolean
}

/** An empty row of the chart: nothing but the horizon, as a line where it fits one cell, else as a band. */
function ground(axis: Axis, { columns, charset }: ChartOptions): Painted[] {
  const cells = Array.from({ length: columns }, (): Painted => ({ glyph: ' ', style: plain }))
  if (!axis.horizon) return cells
  const glyphs = glyphsOf(charset)
  const { from, to } = cellsOf(axis.horizon, columns)
  for (let column = from; column <= to; column += 1) {
    cells[column] = { glyph: column === from || column === to ? glyphs.horizon : glyphs.band, style: { dim: true } }
  }
  return cells
}

/** A bar of at least so many cells is a line that others can be drawn over; a shorter one is counted like a point. */
const longBar = 4

const drawnLater = { contingent: 0, prospective: 1, alleged: 2, actual: 3 } as const satisfies Record<Family, number>

const layers = { openBars: 0, boundedBars: 10, points: 20, selected: 30 } as const

/**
 * One row of the chart. Usually its marks lie apart; where a lane has too few rows they do not. Then long bars are
 * drawn first, those with open ends before the others, fears before plans before facts, and points and short bars over
 * them; where several of these share a cell, it holds their number in reverse video, from 10 on a plus sign. The
 * selected mark is drawn last, over everything.
 */
export function paintChartRow(axis: Axis, marks: readonly Mark[], options: ChartOptions): Row {
  const { columns, selected } = options
  const cells = ground(axis, options)
  // How many marks have painted each cell.
  const taken = new Uint16Array(columns)
  const points = new Map<number, Set<string>>()
  for (const { mark, painted } of inDrawingOrder(marks, options)) {
    const chosen = mark.entry === selected
    for (const { column, glyph } of painted) {
      taken[column]! += 1
      const here = points.get(column) ?? new Set<string>()
      if (painted.length < longBar) points.set(column, here.add(mark.entry))
      cells[column] =
        here.size > 1 && !chosen
          ? { glyph: here.size > 9 ? '+' : String(here.size), style: { reverse: true } }
          : { glyph, style: { family: mark.family, ...(chosen && { reverse: true, bold: true }) } }
    }
  }
  // More marks than cells cannot all stand apart, and only one that does gets its title.
  if (options.titles && marks.length < columns) for (const mark of marks) writeTitle(cells, mark, taken, options)
  return spansOf(cells)
}

function inDrawingOrder(marks: readonly Mark[], { columns, charset, selected }: ChartOptions) {
  const layerOf = (mark: Mark, painted: readonly Cell[]) => {
    if (mark.entry === selected) return layers.selected
    if (painted.length < longBar) return layers.points
    const bounded = mark.start === 'bounded' && mark.end === 'bounded'
    return (bounded ? layers.boundedBars : layers.openBars) + drawnLater[mark.family]
  }
  return marks
    .map((mark) => ({ mark, painted: paintMark(mark, columns, charset) }))
    .map((drawn) => ({ ...drawn, layer: layerOf(drawn.mark, drawn.painted) }))
    .sort((a, b) => a.layer - b.layer)
}

/** Cells that a title needs at the least to be worth printing. */
const shortestTitle = 28

/** The title inside its own bar if that is long, else behind it, wherever nothing else stands. */
function writeTitle(cells: Painted[], mark: Mark, taken: Uint16Array, options: ChartOptions): void {
  const { columns, selected } = options
  const own = cellsOf(mark.possible, columns)
  if (taken.subarray(own.from, own.to + 1).some((marks) => marks > 1)) return
  const style: Style = mark.entry === selected ? { bold: true } : plain
  const run = longestRun(cells, own)
  if (run.length - 6 >= width(titleOf(mark, columns, options))) {
    put(cells, run.from + 3, titleOf(mark, run.length - 6, options), style)
    return
  }
  let free = 0
  while (own.to + 1 + free < columns && taken[own.to + 1 + free] === 0) free += 1
  // A title that another mark follows leaves a cell between them.
  const room = own.to + 1 + free < columns ? free - 1 : free
  if (room >= shortestTitle) put(cells, own.to + 1, titleOf(mark, room, options), style)
}

/** The title in at most so many cells, with its status in words: no mark of a status stands where no date is known. */
function titleOf(mark: Mark, cells: number, { charset, severalMarks }: ChartOptions): string {
  const claim = severalMarks.has(mark.entry) ? `, claim ${mark.claim + 1}` : ''
  const word = `(${statuses[mark.status].word}${claim})`
  const title = clip(printable(mark.title, charset), cells - width(word) - 3, glyphsOf(charset).ellipsis)
  return ` ${title} ${word} `
}

/** The longest stretch of one and the same glyph inside a bar: what a title can cover without hiding anything. */
function longestRun(cells: readonly Painted[], own: { from: number; to: number }): { from: number; length: number } {
  let best = { from: own.from, length: 0 }
  let start = own.from + 1
  for (let column = start; column <= own.to; column += 1) {
    if (column < own.to && cells[column]?.glyph === cells[start]?.glyph) continue
    if (column - start > best.length) best = { from: start, length: column - start }
    start = column
  }
  return best
}

/** Lays a text over cells. The horizon is seen through the spaces at its two ends. */
function put(cells: Painted[], column: number, text: string, style: Style): void {
  const characters = [...text]
  // A cell is one column, so only text that is as wide as it is long can be laid over cells.
  if (width(text) !== characters.length) return
  for (const [index, glyph] of characters.entries()) {
    const atEnd = index === 0 || index === characters.length - 1
    if (atEnd && cells[column + index]?.style.dim) continue
    cells[column + index] = { glyph, style }
  }
}

function spansOf(cells: readonly Painted[]): Row {
  const spans: { text: string; style: Style }[] = []
  for (const { glyph, style } of cells) {
    const last = spans.at(-1)
    if (last && sameStyle(last.style, style)) last.text += glyph
    else spans.push({ text: glyph, style })
  }
  return spans
}

function sameStyle(a: Style, b: Style): boolean {
  return (
    a === b ||
    (a.bold === b.bold &&
      a.dim === b.dim &&
      a.reverse === b.reverse &&
      a.underline === b.underline &&
      a.family === b.family)
  )
}
