import { type Family, type StatusId, statuses } from '@regesta/core/record'
import type { Charset, Colour } from '../terminal/index.ts'
import type { Row, Style } from './rows.ts'

/** The signs of one character set. All of Unicode's are in WGL4, which common terminal fonts have in full. */
export interface Glyphs {
  readonly charset: Charset
  readonly ellipsis: string
  readonly dot: string
  readonly dash: string
  readonly openQuote: string
  readonly closeQuote: string
  readonly selected: string
  readonly before: string
  readonly after: string
  readonly rule: string
  readonly side: string
  readonly sideDown: string
  readonly sideUp: string
  readonly horizon: string
  readonly band: string
}

const glyphSets = {
  unicode: {
    charset: 'unicode',
    ellipsis: '…',
    dot: '·',
    dash: '–',
    openQuote: '“',
    closeQuote: '”',
    selected: '►',
    before: '◄',
    after: '►',
    rule: '─',
    side: '│',
    sideDown: '┬',
    sideUp: '┴',
    horizon: '║',
    band: '░',
  },
  ascii: {
    charset: 'ascii',
    ellipsis: '..',
    dot: '-',
    dash: '-',
    openQuote: '"',
    closeQuote: '"',
    selected: '>',
    before: '<',
    after: '>',
    rule: '-',
    side: '|',
    sideDown: '+',
    sideUp: '+',
    horizon: '|',
    band: ':',
  },
} as const satisfies Record<Charset, Glyphs>

export function glyphsOf(charset: Charset): Glyphs {
  return glyphSets[charset]
}

/** The mark of a status: the same in lists, titles, help and on the axis. */
export function statusGlyph(status: StatusId, charset: Charset): string {
  return charset === 'ascii' ? statuses[status].ascii : statuses[status].glyph
}

export type Background = 'dark' | 'light' | 'unknown'

/** Reads the background from `COLORFGBG` ("15;0"), which some terminals set; the last number is the background's. */
export function backgroundOf(colorfgbg: string | undefined): Background {
  const last = colorfgbg?.split(';').at(-1)
  if (last === undefined || !/^\d+$/.test(last)) return 'unknown'
  return Number(last) === 7 || Number(last) === 15 ? 'light' : 'dark'
}

export interface Theme {
  readonly colour: Colour
  readonly background: Background
}

// No hue is legible on both backgrounds in the common palettes, so an unknown background gets none.
const hues: Readonly<Record<Exclude<Background, 'unknown'>, Partial<Record<Family, number>>>> = {
  dark: { prospective: 36, contingent: 33 },
  light: { prospective: 34, contingent: 35 },
}

/** The row as a string with SGR sequences: the only place in the navigator that knows them. */
export function paintRow(row: Row, theme: Theme): string {
  let painted = ''
  for (const { text, style } of row) {
    const codes = codesOf(style, theme)
    painted += codes === '' ? text : `\u001B[${codes}m${text}\u001B[0m`
  }
  return painted
}

function codesOf(style: Style, theme: Theme): string {
  const codes: number[] = []
  if (style.bold) codes.push(1)
  if (style.dim) codes.push(2)
  if (style.underline) codes.push(4)
  if (style.reverse) codes.push(7)
  if (style.family && theme.colour !== 'none' && theme.background !== 'unknown') {
    const hue = hues[theme.background][style.family]
    if (hue !== undefined) codes.push(hue)
  }
  return codes.join(';')
}
