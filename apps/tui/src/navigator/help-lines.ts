import { statuses, statusIds } from '@regesta/core/record'
import { fields } from '@regesta/core/view'
import { type Charset, wrap } from '../terminal/index.ts'
import { groups, type KeyRow, keyLabel, keys } from './keys.ts'
import { legendOf } from './paint/legend.ts'
import { bold, dim, plain, type Row, span } from './rows.ts'
import { statusGlyph } from './theme.ts'

/** How many lines of the help a screen of so many rows shows, between a title and a hint. */
export function helpRoom(rows: number): number {
  return Math.max(1, rows - 2)
}

/** All lines of the help at a width: the whole key table, then what the marks and lines mean. */
export function helpLines(columns: number, charset: Charset): readonly Row[] {
  const shown = groups.map((group) => keys.filter((row) => row.group === group && !isRepeated(row)))
  const keyCells = columns >= 60 ? 22 : 13
  const lines: Row[] = []
  for (const rows of shown) {
    if (rows.length === 0) continue
    lines.push([span(` ${rows[0]!.group}`, bold)])
    for (const row of rows)
      lines.push(...entry(row.keys.map(keyLabel).join(' '), row.words + placeOf(row), keyCells, columns))
  }
  lines.push([], [span(' Filter fields', bold)])
  lines.push(...entry('word "a phrase"', 'in any text; -word: not in it; several: all of them', keyCells, columns))
  for (const [name, { value, about }] of Object.entries(fields))
    lines.push(...entry(`${name}:`, `${value}: ${about}`, keyCells, columns))
  lines.push([], [span(' Marks', bold)])
  for (const status of statusIds) {
    const { word, definition } = statuses[status]
    lines.push(...entry(`${statusGlyph(status, charset)} ${word}`, definition, keyCells, columns))
  }
  lines.push([], [span(' Lines', bold)])
  for (const [sign, words] of legendOf(charset)) lines.push(...entry(sign, words, keyCells, columns))
  lines.push([], [span(' Colour', bold)])
  lines.push(...entry('hue', hueWords, keyCells, columns))
  return lines
}

const hueWords =
  'one for plans, one for fears and conditions; only where the terminal tells its background (COLORFGBG) or colour is asked for by name; the marks say the same'

/** Digits that follow a relation are one thing to a reader. */
function isRepeated(row: KeyRow): boolean {
  return row.action.kind === 'follow' && row.action.link > 1
}

function placeOf(row: KeyRow): string {
  if (row.where === 'anywhere' || row.where === 'prompt') return ''
  return row.action.kind === 'follow' ? ', and so on to 9 (in the detail)' : ` (in the ${row.where})`
}

function entry(head: string, words: string, headCells: number, columns: number): readonly Row[] {
  const lines = wrap(words, Math.max(8, columns - headCells - 3))
  const fits = head.length <= headCells
  const first: Row = [
    span(`  ${fits ? head.padEnd(headCells) : head} `, plain),
    ...(fits ? [span(lines[0] ?? '', dim)] : []),
  ]
  const rest = (fits ? lines.slice(1) : lines).map((line): Row => [span(' '.repeat(headCells + 3)), span(line, dim)])
  return [first, ...rest]
}
