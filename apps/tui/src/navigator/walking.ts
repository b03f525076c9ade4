import { nextByDate } from '@regesta/core/view'
import type { Direction } from './actions.ts'
import { detailLines } from './detail/lines.ts'
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
  const id = linksOf(state)[number - 1]
  return id === undefined ? { ...state, message: `there is no relation ${number}` } : jumping(state, id)
}

function linesOf(state: State) {
  const entry = selectedEntry(state)
  const columns = layOut({ ...arrangementOf(state), focus: 'detail' }).panes.detail?.columns ?? 80
  return entry ? detailLines(entry, state, columns) : []
}

/** Where the numbered lines lead; a line that was wrapped counts once. */
function linksOf(state: State): readonly string[] {
  return linesOf(state).flatMap((line) => (line.link !== undefined && line.number !== undefined ? [line.link] : []))
}

/** To the next or previous hit, round the end. */
export function searchAgain(state: State, direction: Direction): State {
  if (!state.search) return { ...state, message: 'nothing was searched for' }
  const { hits, text } = state.search
  const order = state.view.entries.map((entry) => entry.id)
  const listed = order.filter((id) => hits.includes(id))
  if (listed.length === 0) return { ...state, message: `no hit for ${text}` }
  const here = order.indexOf(state.selected ?? '')
  const next =
    direction === 1 ? listed.find((id) => order.indexOf(id) > here) : listed.findLast((id) => order.indexOf(id) < here)
  const id = next ?? (direction === 1 ? listed[0] : listed.at(-1))
  const round = next === undefined ? ', round the end' : ''
  const message = `hit ${listed.indexOf(id!) + 1} of ${listed.length} for ${text}${round}`
  return { ...selecting(state, id), message }
}
