import type { Axis } from '@regesta/core/view'
import { clip, width } from '../../terminal/index.ts'
import { columnOf } from './mark.ts'

interface Label {
  readonly column: number
  readonly text: string
}

/** The ruler as texts of exactly so many cells: what begins above (years over months), and the labels of the ticks. */
export function paintRuler(axis: Axis, columns: number): { readonly majors: string; readonly labels: string } {
  return {
    majors: inOneRow(majorsOf(axis, columns), columns),
    labels: inOneRow(
      axis.ticks.map((tick) => ({ column: columnOf(tick.at, columns), text: tick.label })),
      columns,
    ),
  }
}

/** In one row: what begins above, in its shortest form, and between that the labels of ticks that have room. */
export function paintShortRuler(axis: Axis, columns: number): string {
  const short = majorsOf(axis, columns).map(({ column, text }) => ({ column, text: abbreviated(text) }))
  let line = inOneRow(short, columns)
  for (const { at, label } of axis.ticks) {
    const column = columnOf(at, columns)
    const end = column + width(label)
    const free = end <= columns && line.slice(Math.max(0, column - 1), end + 1).trim() === ''
    if (free) line = line.slice(0, column) + label + line.slice(end)
  }
  return line
}

function majorsOf(axis: Axis, columns: number): readonly Label[] {
  return axis.ticks.flatMap((tick) =>
    tick.major === undefined ? [] : [{ column: columnOf(tick.at, columns), text: tick.major }],
  )
}

/**
 * Labels in the order of their columns, each from its own column on, or a cell behind it. One without room before the next becomes shorter:
 * "November 2000", "Nov 2000", "Nov", "No". Numbers are never cut: a part of one would be another number. A label that
 * still has no room moves to the left, as at the right edge, and is left out only where there is no room there either.
 */
function inOneRow(labels: readonly Label[], columns: number): string {
  let line = ''
  for (const [index, { column, text }] of labels.entries()) {
    const earliest = line === '' ? 0 : width(line) + 1
    const from = Math.max(column, earliest)
    const next = labels[index + 1]
    // The next one can begin a cell late, for a blank between them.
    const room = next ? next.column - from : columns - from
    const forms = [text, abbreviated(text)]
    const inPlace = forms.find((form) => width(form) <= room)
    const moved = next ? undefined : forms.find((form) => width(form) <= columns - earliest)
    const form = inPlace ?? moved ?? cutTo(text, room)
    if (form === undefined) continue
    const at = inPlace === undefined && form === moved ? columns - width(form) : from
    line += ' '.repeat(at - width(line)) + form
  }
  return line + ' '.repeat(Math.max(0, columns - width(line)))
}

/** "Nov 2000" of "November 2000". */
function abbreviated(text: string): string {
  return text.replaceAll(/(\p{L}{3})\p{L}+/gu, '$1')
}

/** What of a label fits: the day of "Mon 4", the month of "Nov 2000", or as many letters as there is room for. */
function cutTo(text: string, room: number): string | undefined {
  const day = / (\d{1,2})$/.exec(text)?.[1]
  if (day !== undefined && width(day) <= room) return day
  const cut = clip(/^\p{L}+/u.exec(abbreviated(text))?.[0] ?? '', room, '')
  return cut === '' ? undefined : cut
}
