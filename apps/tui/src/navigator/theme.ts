import { type Family, type StatusId, statuses } from '@regesta/core/record'
import type { Charset } from '../terminal/index.ts'
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

/** The hues of families as SGR codes; a family without one has the terminal's own. */
export interface Theme {
  readonly hues: Partial<Readonly<Record<Family, string>>>
}

// Of the 16 colours none is legible on both backgrounds in the common palettes. Two of the 256, a blue and an orange,
// are: their contrast is over 4 on black and on white. Hue only repeats what glyphs and words say.
const hues: Readonly<Record<Background, Theme['hues']>> = {
  dark: { prospective: '36', contingent: '33' },
  light: { prospective: '34', contingent: '35' },
  unknown: { prospective: '38;5;31', contingent: '38;5;130' },
}

/**
 * The hues for a background. On an unknown one only somebody who asks for colour by name gets them, since a terminal
 * that does not tell its background may not have 256 colours either.
 */
export function themeFor(colour: boolean, background: Background, byName: boolean): Theme {
  return { hues: colour && (background !== 'unknown' || byName) ? hues[background] : {} }
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
  const codes: string[] = []
  if (style.bold) codes.push('1')
  if (style.dim) codes.push('2')
  if (style.underline) codes.push('4')
  if (style.reverse) codes.push('7')
  const hue = style.family && theme.hues[style.family]
  if (hue !== undefined) codes.push(hue)
  return codes.join(';')
}
