import type { Axis } from '@regesta/core/view'
import { width } from '../../terminal/index.ts'

/** The ruler as texts of exactly so many cells: what begins above (years over months), and the labels of the ticks. */
export function paintRuler(axis: Axis, columns: number): { readonly majors: string; readonly labels: string } {
  const columnOf = (at: number) => Math.min(columns - 1, Math.round(at * columns))
  return {
    majors: placed(
      axis.ticks.flatMap((tick) => (tick.major === undefined ? [] : [{ column: columnOf(tick.at), text: tick.major }])),
      columns,
    ),
    labels: placed(
      axis.ticks.map((tick) => ({ column: columnOf(tick.at), text: tick.label })),
      columns,
    ),
  }
}

/** In one row: labels over ticks, and where something begins above, that instead. */
export function paintShortRuler(axis: Axis, columns: number): string {
  const columnOf = (at: number) => Math.min(columns - 1, Math.round(at * columns))
  const majors = axis.ticks.flatMap((tick) =>
    tick.major === undefined ? [] : [{ column: columnOf(tick.at), text: tick.major }],
  )
  const line = placed(majors, columns)
  const rest = axis.ticks
    .filter((tick) => tick.major === undefined)
    .map((tick) => ({ column: columnOf(tick.at), text: tick.label }))
  return placed(rest, columns, line)
}

/** Texts at their columns; one that does not fit, or would touch one that stands already, is left out. */
function placed(
  texts: readonly { column: number; text: string }[],
  columns: number,
  onto = ' '.repeat(columns),
): string {
  let line = onto
  for (const { column, text } of texts) {
    const cells = width(text)
    const free = line.slice(Math.max(0, column - 1), column + cells + 1).trim() === ''
    if (free && column + cells <= columns) line = line.slice(0, column) + text + line.slice(column + cells)
  }
  return line
}
