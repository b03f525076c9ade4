import type { Family } from '@regesta/core/record'
import type { Fraction, Mark, MarkEnd } from '@regesta/core/view'
import type { Charset } from '../../terminal/index.ts'
import { statusGlyph } from '../theme.ts'

/** One painted cell of the axis. */
export interface Cell {
  readonly column: number
  readonly glyph: string
}

/** Whole cells, both ends inclusive. */
export interface CellRange {
  readonly from: number
  readonly to: number
}

interface Strokes {
  /** The line of what is possible, and what fills the part that is certainly covered. */
  readonly line: string
  readonly certain: string
  /** Hard ends of a moment or a span that lies somewhere within. */
  readonly start: string
  readonly end: string
}

/** What the lines of the families are drawn with. */
export const strokes = {
  unicode: {
    actual: { line: '═', certain: '█', start: '╞', end: '╡' },
    alleged: { line: '─', certain: '▓', start: '╞', end: '╡' },
    prospective: { line: '─', certain: '▒', start: '├', end: '┤' },
    contingent: { line: '~', certain: '░', start: '├', end: '┤' },
  },
  ascii: {
    actual: { line: '=', certain: '#', start: '[', end: ']' },
    alleged: { line: '_', certain: '&', start: '[', end: ']' },
    prospective: { line: '-', certain: '%', start: '[', end: ']' },
    contingent: { line: '~', certain: ':', start: '[', end: ']' },
  },
} as const satisfies Record<Charset, Record<Family, Strokes>>

/** What is common to the lines of all families. */
export const signs = {
  unicode: {
    softStart: '(',
    softEnd: ')',
    derivedStart: '«',
    derivedEnd: '»',
    allowed: '·',
    earlier: '◄',
    later: '►',
    unknown: '?',
    setStart: '{',
    setEnd: '}',
  },
  ascii: {
    softStart: '(',
    softEnd: ')',
    derivedStart: '^',
    derivedEnd: '^',
    allowed: '.',
    earlier: '<',
    later: '>',
    unknown: '?',
    setStart: '{',
    setEnd: '}',
  },
} as const satisfies Record<Charset, Record<string, string>>

/** As in the list: in the middle of a bar, or in place of a mark of one cell. */
export const contradictedSign = '!'

/** The cell of a chart that a position lies in: for marks and for the ticks of the ruler above them. */
export function columnOf(at: number, columns: number): number {
  // A bound on the border of two cells, such as the first of a month, must not spill over by rounding.
  return Math.min(columns - 1, Math.max(0, Math.floor(at * columns + 1e-6)))
}

/** The cells that a span touches. One that is shorter than a cell has the cell in which most of it lies. */
export function cellsOf(span: Fraction, columns: number): CellRange {
  if ((span.to - span.from) * columns < 1) {
    const column = columnOf((span.from + span.to) / 2, columns)
    return { from: column, to: column }
  }
  const from = columnOf(span.from, columns)
  return { from, to: Math.max(from, Math.min(columns, Math.ceil(span.to * columns - 1e-6)) - 1) }
}

/**
 * A mark as cells: the status's glyph only where the date is known to the cell; otherwise a line from the first to the
 * last possible cell with nothing in its middle, a filling where the time is certainly covered, round brackets where a
 * convention ends and dots for what the words allow beyond it, arrows for open ends and question marks for unknown ones.
 * A span that fills its bounds (`throughout`) but is nowhere certain has its brackets turned outward. An end that
 * follows from other entries has a sign of its own, and so has a mark whose statements contradict others.
 */
export function paintMark(mark: Mark, columns: number, charset: Charset): readonly Cell[] {
  if (mark.candidates && mark.candidates.length > 0) return paintCandidates(mark, mark.candidates, columns, charset)
  const { from, to } = cellsOf(mark.possible, columns)
  if (from === to) return [{ column: from, glyph: mark.contradicted ? contradictedSign : oneCell(mark, charset) }]

  const stroke = strokes[charset][mark.family]
  const sign = signs[charset]
  const glyphs = Array.from({ length: to - from + 1 }, (): string => (mark.soft ? sign.allowed : stroke.line))
  const put = (range: CellRange, glyph: string) => {
    for (let column = range.from; column <= range.to; column += 1) glyphs[column - from] = glyph
  }
  const outward = mark.mode === 'throughout' && mark.certain === undefined
  if (mark.soft) {
    const soft = cellsOf(mark.soft, columns)
    put(soft, stroke.line)
    // In one cell there is room for the line alone. The status's glyph would say that the words allow no other.
    if (soft.to > soft.from) {
      put({ from: soft.from, to: soft.from }, sign.softStart)
      put({ from: soft.to, to: soft.to }, sign.softEnd)
    }
  } else {
    glyphs[0] = outward ? stroke.end : stroke.start
    glyphs[glyphs.length - 1] = outward ? stroke.start : stroke.end
  }
  // A moment of a known day does not fill the day.
  const filled = mark.exactDay && mark.mode === 'within' ? undefined : mark.certain
  if (filled) put(cellsOf(filled, columns), stroke.certain)
  if (mark.derived.start) glyphs[0] = sign.derivedStart
  if (mark.derived.end) glyphs[glyphs.length - 1] = sign.derivedEnd
  glyphs[0] = endGlyph(mark.start, sign.earlier, sign.unknown) ?? glyphs[0]!
  glyphs[glyphs.length - 1] = endGlyph(mark.end, sign.later, sign.unknown) ?? glyphs.at(-1)!
  if (mark.contradicted) glyphs[glyphs.length >> 1] = contradictedSign
  return glyphs.map((glyph, index) => ({ column: from + index, glyph }))
}

function oneCell(mark: Mark, charset: Charset): string {
  const sign = signs[charset]
  return (
    endGlyph(mark.start, sign.earlier, sign.unknown) ??
    endGlyph(mark.end, sign.later, sign.unknown) ??
    statusGlyph(mark.status, charset)
  )
}

function endGlyph(end: MarkEnd, beyond: string, unknown: string): string | undefined {
  switch (end) {
    case 'bounded':
      return undefined
    case 'open':
    case 'beyond':
      return beyond
    case 'unknown':
      return unknown
  }
}

/**
 * One of several: the status's glyph for each candidate that is known to the cell, a line with its ends for a longer
 * one, in braces. Where the set goes on beyond an edge, or has no end, the arrow stands in place of the brace; without
 * a cell beside the candidate it stands on it.
 */
function paintCandidates(
  mark: Mark,
  candidates: readonly Fraction[],
  columns: number,
  charset: Charset,
): readonly Cell[] {
  const sign = signs[charset]
  const painted = new Map<number, string>()
  for (const { from, to } of candidates.map((candidate) => cellsOf(candidate, columns)))
    for (let column = from; column <= to; column += 1)
      painted.set(column, candidateGlyph(mark, column, { from, to }, charset))
  const first = Math.min(...painted.keys())
  const last = Math.max(...painted.keys())
  const several = last > first
  const start = endGlyph(mark.start, sign.earlier, sign.unknown)
  const end = endGlyph(mark.end, sign.later, sign.unknown)
  const before = start ?? (several ? sign.setStart : undefined)
  const after = end ?? (several ? sign.setEnd : undefined)
  if (before !== undefined && first > 0) painted.set(first - 1, before)
  else if (start !== undefined) painted.set(first, start)
  if (after !== undefined && last < columns - 1) painted.set(last + 1, after)
  else if (end !== undefined) painted.set(last, end)
  return [...painted].map(([column, glyph]) => ({ column, glyph })).sort((a, b) => a.column - b.column)
}

function candidateGlyph(mark: Mark, column: number, { from, to }: CellRange, charset: Charset): string {
  const stroke = strokes[charset][mark.family]
  if (from === to) return statusGlyph(mark.status, charset)
  if (column === from) return stroke.start
  return column === to ? stroke.end : stroke.line
}
