import { nextByDate } from '@regesta/core/view'
import type { Direction } from './actions.ts'
import { readingLines } from './detail/reading.ts'
import { hitsOf } from './hits.ts'
import { arrangementOf, layOut } from './layout.ts'
import { jumping, selectedEntry, selecting } from './showing.ts'
import type { State } from './state.ts'

export function moveByDate(state: State, direction: Direction): State {
  if (state.selected === undefined) return state
  const id = nextByDate(state.view, state.selected, direction)
  if (id === undefined) return { ...state, message: direction === 1 ? 'no later date' : 'no earlier date' }
  return selecting(state, id)
}

/** From the axis and the list into the detail; there to the next line that leads elsewhere, and along it. */
export function enter(state: State): State {
  if (state.selected === undefined) return state
  if (state.focus !== 'detail') return { ...state, focus: 'detail', detailLine: 0, detailTop: 0 }
  const lines = linesOf(state)
  const here = lines[state.detailLine]?.link
  if (here !== undefined) return jumping(state, here)
  const next = lines.findIndex((line, index) => index > state.detailLine && line.link !== undefined)
  const line = next >= 0 ? next : lines.findIndex(({ link }) => link !== undefined)
  return line >= 0 ? { ...state, detailLine: line } : { ...state, message: 'no relations to follow' }
}

/** Follows the relation with this number, as printed in the detail. */
export function followLink(state: State, number: number): State {
  const line = linesOf(state).findIndex((each) => each.number === number)
  const id = linesOf(state)[line]?.link
  if (id === undefined) return { ...state, message: `there is no relation ${number}` }
  // The cursor goes along, so that back finds it there.
  return jumping({ ...state, detailLine: line }, id)
}

function linesOf(state: State) {
  const entry = selectedEntry(state)
  const columns = layOut({ ...arrangementOf(state), focus: 'detail' }).panes.detail?.columns ?? 80
  return entry ? readingLines(entry, state, columns) : []
}

/** To the next or previous hit, round the end. */
export function searchAgain(state: State, direction: Direction): State {
  if (!state.search) return { ...state, message: 'nothing was searched for' }
  const { text } = state.search
  const order = state.view.entries.map((entry) => entry.id)
  const listed = hitsOf(state)
  if (listed.length === 0) return { ...state, message: `no hit for ${text}` }
  const here = order.indexOf(state.selected ?? '')
  const next =
    direction === 1 ? listed.find((id) => order.indexOf(id) > here) : listed.findLast((id) => order.indexOf(id) < here)
  const id = next ?? (direction === 1 ? listed[0] : listed.at(-1))
  const round = next === undefined ? ', round the end' : ''
  const message = `hit ${listed.indexOf(id!) + 1} of ${listed.length} for ${text}${round}`
  return { ...selecting(state, id), message }
}
