import type { Extent } from '@regesta/core/time'
import { type Fraction, type Ruler, type RulerSpan, rulerOf } from '@regesta/core/view'
import { type Charset, width as cellsOf, wrap } from '../terminal/index.ts'

export interface DrawingOptions {
  readonly width: number
  readonly charset: Charset
}

/** The same signs as on the axis of the navigator. */
const signs = {
  unicode: {
    tick: '┬',
    ruler: '─',
    line: '─',
    certain: '█',
    start: '├',
    end: '┤',
    point: '●',
    earlier: '◄',
    later: '►',
    unknown: '?',
  },
  ascii: {
    tick: '+',
    ruler: '-',
    line: '-',
    certain: '#',
    start: '[',
    end: ']',
    point: '*',
    earlier: '<',
    later: '>',
    unknown: '?',
  },
} as const satisfies Record<Charset, Record<string, string>>
type Signs = (typeof signs)[Charset]

/** What the signs of the lines say, told of those that occur. */
const meanings = {
  line: 'possible',
  certain: 'certain',
  point: 'in one cell',
  earlier: 'no beginning',
  later: 'no end',
  unknown: 'not known',
} as const

const labelCells = 11
const mostCells = 60
const fewestCells = 9

/**
 * Hard and soft bounds as lines under a ruler: filled where it certainly was, a line where it may have been, an arrow
 * where an end is open, `?` where it is not known. Nothing where no bound is a day.
 */
export function drawDate(extent: Extent, { width, charset }: DrawingOptions): string | undefined {
  const cells = Math.max(fewestCells, Math.min(mostCells, width - labelCells))
  const ruler = rulerOf(extent, cells)
  if (!ruler) return undefined
  const used = signs[charset]
  const row = (name: string, line: string) => `${name.padEnd(labelCells)}${line}`.trimEnd()
  const { majors, labels, line } = rulerLines(ruler, cells, used)
  const isMoment = extent.mode === 'within'
  const spans = [
    ['Hard', ruler.candidates ? membersLine(ruler, cells, used) : spanLine(ruler.hard, isMoment, cells, used)],
    ...(ruler.soft ? [['Soft', spanLine(ruler.soft, isMoment, cells, used)] as const] : []),
  ] as const
  const lines = [
    ...(majors.trim() === '' ? [] : [row('', majors)]),
    row('', labels),
    row('', line),
    ...spans.map(([name, drawn]) => row(name, drawn)),
    ...wrap(legend(spans.map(([, drawn]) => drawn).join(''), used), cells).map((each) => row('', each)),
  ]
  return lines.map((each) => `${each}\n`).join('')
}

function legend(drawn: string, used: Signs): string {
  const kinds = Object.keys(meanings) as (keyof typeof meanings)[]
  return kinds
    .filter((kind) => drawn.includes(used[kind]))
    .map((kind) => `${used[kind]} ${meanings[kind]}`)
    .join(', ')
}

function rulerLines({ ticks }: Ruler, cells: number, { tick, ruler }: Signs) {
  const placed = ticks.map(({ at, label, major }) => ({ column: cellAt(at, cells), label, major: major ?? '' }))
  const line = Array.from({ length: cells }, () => ruler as string)
  for (const { column } of placed) line[column] = tick
  return {
    majors: labelsLine(
      placed.map(({ column, major }) => ({ column, text: major })),
      cells,
    ),
    labels: labelsLine(
      placed.map(({ column, label }) => ({ column, text: label })),
      cells,
    ),
    line: line.join(''),
  }
}

/** Texts at their columns; one that does not fit before the end or behind another is left out. */
function labelsLine(texts: readonly { readonly column: number; readonly text: string }[], cells: number): string {
  let line = ''
  for (const { column, text } of texts) {
    const isFree = line === '' || column > line.length
    if (text !== '' && isFree && column + cellsOf(text) <= cells) line = line.padEnd(column) + text
  }
  return line
}

/** `isMoment`: what lies somewhere in a single day does not fill it. */
function spanLine({ possible, certain, start, end }: RulerSpan, isMoment: boolean, cells: number, used: Signs): string {
  const line = blank(cells)
  const fillsAll = certain && possible && certain.from === possible.from && certain.to === possible.to
  if (possible) drawSpan(line, possible, used)
  if (certain && !(isMoment && fillsAll)) fill(line, cellRange(certain, cells), used.certain)
  if (start === 'open') line[0] = used.earlier
  if (start === 'unknown') line[0] = used.unknown
  if (end === 'open') line[cells - 1] = used.later
  if (end === 'unknown') line[cells - 1] = used.unknown
  return line.join('')
}

function membersLine({ hard, candidates = [] }: Ruler, cells: number, used: Signs): string {
  const line = blank(cells)
  for (const member of candidates) drawSpan(line, member, used)
  if (hard.start === 'open') line[0] = used.earlier
  if (hard.end === 'open') line[cells - 1] = used.later
  return line.join('')
}

function drawSpan(line: string[], span: Fraction, { line: stroke, start, end, point }: Signs): void {
  const range = cellRange(span, line.length)
  fill(line, range, stroke)
  if (range.from === range.to) line[range.from] = point
  else {
    line[range.from] = start
    line[range.to] = end
  }
}

function fill(line: string[], { from, to }: { readonly from: number; readonly to: number }, sign: string): void {
  line.fill(sign, from, to + 1)
}

/** The cells that a span touches, both inclusive, at least one; a border of two cells is not touched by rounding. */
function cellRange({ from, to }: Fraction, cells: number) {
  const first = Math.min(cells - 1, Math.floor(from * cells + 1e-6))
  return { from: first, to: Math.max(first, Math.min(cells - 1, Math.ceil(to * cells - 1e-6) - 1)) }
}

const cellAt = (at: number, cells: number) => Math.min(cells - 1, Math.floor(at * cells + 1e-6))
const blank = (cells: number): string[] => Array.from({ length: cells }, () => ' ')
