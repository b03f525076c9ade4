import { helpLines, helpRoom } from '../help-lines.ts'
import { keyLabel, keys } from '../keys.ts'
import { bold, bothEnds, dim, type Row, span } from '../rows.ts'
import type { State } from '../state.ts'
import { glyphsOf } from '../theme.ts'

/** The help screen: all of the key table, then what the marks mean. */
export function helpScreen(state: State): readonly Row[] {
  const { columns, rows } = state.size
  const glyphs = glyphsOf(state.charset)
  const lines = helpLines(columns, state.charset)
  const top = state.help?.top ?? 0
  const room = helpRoom(rows)
  const visible = lines.slice(top, top + room)
  const position = lines.length <= room ? '' : `${top + 1}${glyphs.dash}${top + visible.length} of ${lines.length} `
  const hint = [`${keysFor('page').join('/')} page`, `${keysFor('quit').join('/')} back`].join('   ')
  return [
    bothEnds([span(' Keys and marks', bold)], [span(position, dim)], columns, glyphs.ellipsis),
    ...visible,
    ...Array.from({ length: room - visible.length }, (): Row => []),
    [span(` ${hint}`, dim)],
  ]
}

/** The keys behind a hint of the status line. */
function keysFor(hint: string): readonly string[] {
  return keys.filter((row) => row.hint === hint).map((row) => keyLabel(row.keys[0]!))
}
