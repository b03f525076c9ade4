import type { Action } from './actions.ts'
import { readingLines } from './detail/reading.ts'
import { helpLines, helpRoom } from './help-lines.ts'
import { arrangementOf, layOut } from './layout.ts'
import { listRows, rowOf } from './list-rows.ts'
import { selectedEntry, selecting } from './showing.ts'
import type { State } from './state.ts'

type Move = Extract<Action, { kind: 'move' }>

/** How far a move goes in a pane of so many rows. */
function distance({ by, direction }: Move, rows: number, total: number): number {
  switch (by) {
    case 'line':
      return direction
    case 'halfPage':
      return direction * Math.max(1, Math.floor(rows / 2))
    case 'page':
      return direction * Math.max(1, rows - 1)
    case 'end':
      return direction * total
  }
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

export function moveInList(state: State, move: Move): State {
  const { entries } = state.view
  if (entries.length === 0) return state
  const rows = layOut(arrangementOf(state)).panes.list?.rows ?? 10
  const from = entries.findIndex((entry) => entry.id === state.selected)
  const to = within(from + distance(move, rows, entries.length), 0, entries.length - 1)
  return selecting(state, entries[to]?.id)
}

export function moveInDetail(state: State, move: Move): State {
  const total = linesOfDetail(state)
  const rows = detailRows(state)
  const by = distance(move, rows, total)
  const paging = move.by === 'page' || move.by === 'halfPage'
  return {
    ...state,
    detailLine: within(state.detailLine + by, 0, Math.max(0, total - 1)),
    // A page is one of what is seen, wherever in it the cursor stands.
    ...(paging && { detailTop: within(state.detailTop + by, 0, Math.max(0, total - rows)) }),
  }
}

export function moveInHelp(state: State, move: Move): State {
  if (!state.help) return state
  const total = helpLines(state.size.columns, state.charset).length
  return { ...state, help: { top: helpTop(state, state.help.top + distance(move, helpRoom(state.size.rows), total)) } }
}

function helpTop({ size, charset }: State, top: number): number {
  return within(top, 0, Math.max(0, helpLines(size.columns, charset).length - helpRoom(size.rows)))
}

function detailRows(state: State): number {
  return layOut(arrangementOf(state)).panes.detail?.rows ?? 1
}

function linesOfDetail(state: State): number {
  const entry = selectedEntry(state)
  const pane = layOut(arrangementOf(state)).panes.detail
  return entry && pane ? readingLines(entry, state, pane.columns).length : 0
}

/** Scrolls what has to scroll, so that the selection and the cursor are in sight whatever has happened. */
export function settle(state: State): State {
  const layout = layOut(arrangementOf(state))
  const visible = layout.panes.list?.rows ?? 1
  const rows = listRows(state.view, visible)
  const selected = rowOf(rows, state.selected)
  const listTop = topFor(state.listTop, selected, visible, rows.length, rows[selected - 1]?.kind === 'heading')
  const total = linesOfDetail(state)
  const detailLine = within(state.detailLine, 0, Math.max(0, total - 1))
  const detailTop = topFor(state.detailTop, detailLine, layout.panes.detail?.rows ?? 1, total, false)
  return { ...state, listTop, detailLine, detailTop, help: state.help && { top: helpTop(state, state.help.top) } }
}

/** The first visible of `total` rows so that `row` is in sight, and the heading above it if there is one and room. */
function topFor(top: number, row: number, visible: number, total: number, heading: boolean): number {
  if (visible <= 0 || row < 0) return 0
  const first = heading && visible > 1 ? row - 1 : row
  const scrolled = first < top ? first : row >= top + visible ? row - visible + 1 : top
  return within(scrolled, 0, Math.max(0, total - visible))
}
