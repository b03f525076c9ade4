import type { Family } from '@regesta/core/record'
import type { Axis, Mark } from '@regesta/core/view'
import { bold, dim, plain, type Row, type Style } from '../rows.ts'
import { glyphsOf } from '../theme.ts'
import { cellsOf, paintMark, signs, strokes } from './mark.ts'
import type { ChartOptions, Drawn, Painted } from './painted.ts'
import { writeTitle } from './titles.ts'

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

/** A row of the chart, and how many entries of it had no room in it. */
export interface ChartRow {
  readonly row: Row
  readonly hidden: number
}

/**
 * One row of the chart. Usually its marks lie apart; where a lane has too few rows they do not. No sign may come of
 * parts of several marks then. Of long bars that overlap one is drawn: the selected one, else one with both ends before
 * those without, facts before plans before fears. Beside it stands the number of entries that can lie there, from 10 on
 * a plus sign, with a line as long as they can; what is nowhere counted either is `hidden`. Points and short bars stand over the bars, as a number
 * where they share a cell. The selected mark is drawn last, over everything.
 */
export function paintChartRow(axis: Axis, marks: readonly Mark[], options: ChartOptions): ChartRow {
  const { columns, charset, selected } = options
  const cells = ground(axis, options)
  const drawn = marks.map((mark): Drawn => {
    const painted = paintMark(mark, columns, charset)
    return { mark, painted, short: painted.length < longBar }
  })
  const rank = ({ mark }: Drawn) => rankOf(mark, selected)
  const bars = apart(drawn.filter(({ short }) => !short).sort((a, b) => rank(b) - rank(a)))
  const shorts = drawn.filter(({ short }) => short)
  const all = entriesByCell(drawn, columns)
  // What each cell shows or counts.
  const shown = [...entriesByCell([...bars, ...shorts], columns)]
  const count = (column: number, style: Style) => {
    const entries = all[column]!
    shown[column] = entries
    cells[column] = { glyph: entries.size > 9 ? '+' : String(entries.size), style }
  }
  let before: ReadonlySet<string> = new Set()
  for (let column = 0; column < columns; column += 1) {
    const beside: ReadonlySet<string> = shown[column]!.size === 0 ? all[column]! : new Set()
    if (beside.size > 0) {
      count(column, plain)
      // The number stands once; the length of its stretch is drawn as the line of those that it counts.
      if (isSame(beside, before)) cells[column] = { glyph: lineOf(beside, marks, charset), style: dim }
    }
    before = beside
  }
  const barCells = new Set(bars.flatMap(({ painted }) => painted.map(({ column }) => column)))
  const shares = sharing(shorts, columns)
  for (const each of [...bars, ...shorts]) {
    const counted =
      each.short &&
      (shares(each) || (each.painted.length > 1 && each.painted.some(({ column }) => barCells.has(column))))
    for (const { column, glyph } of each.painted) {
      if (counted) count(column, bold)
      else cells[column] = { glyph, style: { family: each.mark.family } }
    }
  }
  const onTop = drawn.filter(({ mark }) => mark.entry === selected)
  for (const { mark, painted } of onTop)
    for (const { column, glyph } of painted)
      cells[column] = { glyph, style: { family: mark.family, reverse: true, bold: true } }
  // More marks than cells cannot all stand apart, and only one that does gets its title.
  if (options.titles && marks.length < columns)
    for (const each of [...bars, ...shorts]) writeTitle(cells, each, shown, options)
  return { row: spansOf(cells), hidden: hiddenEntries(marks, shown, onTop) }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry))
}

/** The line of the family that all of these entries are of; dots, where they are of several. */
function lineOf(entries: ReadonlySet<string>, marks: readonly Mark[], charset: ChartOptions['charset']): string {
  const families = new Set(marks.filter(({ entry }) => entries.has(entry)).map(({ family }) => family))
  const [family] = families
  return family && families.size === 1 ? strokes[charset][family].line : signs[charset].allowed
}

function rankOf(mark: Mark, selected: string | undefined): number {
  const bounded = mark.start === 'bounded' && mark.end === 'bounded'
  return (mark.entry === selected ? 100 : 0) + (bounded ? 10 : 0) + drawnLater[mark.family]
}

/** Of bars in the order of their importance those that touch none before them. */
function apart(bars: readonly Drawn[]): readonly Drawn[] {
  const taken = new Set<number>()
  return bars.filter(({ painted }) => {
    const free = painted.every(({ column }) => !taken.has(column))
    if (free) for (const { column } of painted) taken.add(column)
    return free
  })
}

function entriesByCell(drawn: readonly Drawn[], columns: number): readonly ReadonlySet<string>[] {
  const entries = Array.from({ length: columns }, () => new Set<string>())
  for (const { mark, painted } of drawn) for (const { column } of painted) entries[column]!.add(mark.entry)
  return entries
}

/** Whether a short mark shares a cell with one of another entry: then numbers stand for all of it. */
function sharing(shorts: readonly Drawn[], columns: number): (drawn: Drawn) => boolean {
  const entries = entriesByCell(shorts, columns)
  return ({ painted }) => painted.some(({ column }) => entries[column]!.size > 1)
}

/** The entries that no cell shows or counts. */
function hiddenEntries(
  marks: readonly Mark[],
  entriesAt: readonly ReadonlySet<string>[],
  onTop: readonly Drawn[],
): number {
  const covered = new Set(onTop.flatMap(({ painted }) => painted.map(({ column }) => column)))
  const seen = new Set(onTop.map(({ mark }) => mark.entry))
  for (const [column, entries] of entriesAt.entries())
    if (!covered.has(column)) for (const entry of entries) seen.add(entry)
  return new Set(marks.map(({ entry }) => entry).filter((entry) => !seen.has(entry))).size
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
