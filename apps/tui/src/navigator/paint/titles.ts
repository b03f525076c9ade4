import { statuses } from '@regesta/core/record'
import type { Mark } from '@regesta/core/view'
import { clip, printable, width } from '../../terminal/index.ts'
import { plain, type Style } from '../rows.ts'
import { glyphsOf } from '../theme.ts'
import type { ChartOptions, Drawn, Painted } from './painted.ts'

/** Cells that a title needs at the least to be worth printing. */
const shortestTitle = 28

/** The title inside its own bar if that is long, else behind it, wherever nothing else stands. */
export function writeTitle(
  cells: Painted[],
  { mark, painted }: Drawn,
  entriesAt: readonly ReadonlySet<string>[],
  options: ChartOptions,
): void {
  const { columns, selected } = options
  const own = { from: painted[0]!.column, to: painted.at(-1)!.column }
  if (entriesAt.slice(own.from, own.to + 1).some((entries) => entries.size > 1)) return
  const style: Style = mark.entry === selected ? { bold: true } : plain
  const run = longestRun(cells, own)
  if (run.length - 6 >= width(titleOf(mark, columns, options))) {
    put(cells, run.from + 3, titleOf(mark, run.length - 6, options), style)
    return
  }
  // Right behind the mark the horizon stays in sight.
  const from = own.to + (cells[own.to + 1]?.style.dim ? 2 : 1)
  let end = own.to + 1
  while (end < columns && entriesAt[end]!.size === 0) end += 1
  // A title that another mark follows leaves a cell between them.
  const room = (end < columns ? end - 1 : end) - from
  if (room >= shortestTitle) put(cells, from, titleOf(mark, room, options), style)
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

/** Lays a text over cells. */
function put(cells: Painted[], column: number, text: string, style: Style): void {
  const characters = [...text]
  // A cell is one column, so only text that is as wide as it is long can be laid over cells.
  if (width(text) !== characters.length) return
  for (const [index, glyph] of characters.entries()) cells[column + index] = { glyph, style }
}
