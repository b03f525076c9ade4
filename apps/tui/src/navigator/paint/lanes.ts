import type { Axis, Lane, Mark } from '@regesta/core/view'

/** One row of the chart: a row of a lane, or what of a lane had to share its last row. */
export interface LaneRow {
  readonly lane: Lane
  readonly marks: readonly Mark[]
  /** Whether it is the lane's first row, which carries its name. */
  readonly first: boolean
}

export interface ChosenLanes {
  readonly rows: readonly LaneRow[]
  /** How many lanes there are, and how many of them have a row here. */
  readonly lanes: number
  readonly shown: number
}

/**
 * The rows of lanes that so many rows of screen can show. Every lane gets one row, what is left goes to lanes with
 * more rows in turn, the selected entry's first; a lane with too few rows puts the rest into its last one. Where the
 * lanes want more rows than there are, those without a mark in the window go first; then those around the selected
 * entry's stay.
 */
export function chooseLanes(axis: Axis, height: number, selected: string | undefined): ChosenLanes {
  const marked = axis.lanes.filter((lane) => lane.rows.length > 0)
  const wanted = axis.lanes.reduce((sum, lane) => sum + Math.max(1, lane.rows.length), 0)
  const lanes = wanted <= height || marked.length === 0 ? axis.lanes.slice(0, height) : marked
  if (height <= 0 || lanes.length === 0) return { rows: [], lanes: axis.lanes.length, shown: 0 }
  const holds = (lane: Lane) => lane.rows.some((row) => row.some((mark) => mark.entry === selected))
  const home = Math.max(0, lanes.findIndex(holds))
  const top = lanes.length <= height ? 0 : Math.min(Math.floor(home / height) * height, lanes.length - height)
  const shown = lanes.slice(top, top + height)
  const shares = sharesOf(
    shown.map((lane) => lane.rows.length),
    height,
    home - top,
  )
  const rows = shown.flatMap((lane, index) => rowsOf(lane, shares[index] ?? 1))
  return { rows, lanes: axis.lanes.length, shown: shown.length }
}

function sharesOf(wanted: readonly number[], height: number, first: number): readonly number[] {
  const shares = wanted.map(() => 1)
  let left = height - shares.length
  const wants = (index: number) => shares[index]! < wanted[index]!
  const order = [first, ...wanted.keys()]
  while (left > 0 && order.some(wants)) {
    for (const index of order) {
      if (left > 0 && wants(index)) {
        shares[index]! += 1
        left -= 1
      }
    }
  }
  return shares
}

function rowsOf(lane: Lane, share: number): readonly LaneRow[] {
  if (lane.rows.length === 0) return [{ lane, marks: [], first: true }]
  const rows = share < lane.rows.length ? merged(lane.rows, share) : lane.rows
  return rows.map((marks, index) => ({ lane, marks, first: index === 0 }))
}

/** The rows that say most about time stay as they are, the others share one; all in their own order. */
function merged(rows: Lane['rows'], share: number): Lane['rows'] {
  const telling = (row: readonly Mark[]) =>
    row.filter((mark) => mark.start === 'bounded' && mark.end === 'bounded').length
  const kept = new Set([...rows].sort((a, b) => telling(b) - telling(a)).slice(0, share - 1))
  return [...rows.filter((row) => kept.has(row)), rows.filter((row) => !kept.has(row)).flat()]
}
