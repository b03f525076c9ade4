import type { Direction } from './actions.ts'
import { keyFor } from './keys.ts'
import { selecting, showing, spotOf } from './showing.ts'
import type { State } from './state.ts'

/** Marks the selected entry, or takes its mark away. */
export function toggleMark(state: State): State {
  const { selected, marks } = state
  if (selected === undefined) return state
  const left = marks.filter((id) => id !== selected)
  const next = left.length < marks.length ? left : [...marks, selected]
  const count = next.length === 1 ? '1 mark' : `${next.length} marks`
  return { ...state, marks: next, message: `${left.length < marks.length ? 'mark taken away' : 'marked'}; ${count}` }
}

/** To the next or previous marked entry of those that are listed, round the end. */
export function moveToMark(state: State, direction: Direction): State {
  const { entries } = state.view
  const marked = entries.filter(({ id }) => state.marks.includes(id)).map(({ id }) => id)
  if (marked.length === 0) return { ...state, message: noMarks(state) }
  const order = entries.map(({ id }) => id)
  const here = order.indexOf(state.selected ?? '')
  const next =
    direction === 1 ? marked.find((id) => order.indexOf(id) > here) : marked.findLast((id) => order.indexOf(id) < here)
  const id = next ?? (direction === 1 ? marked[0] : marked.at(-1))
  return { ...selecting(state, id), message: `mark ${marked.indexOf(id!) + 1} of ${marked.length}` }
}

/** Lists the marked entries alone; again, what was listed before. */
export function showMarked(state: State): State {
  const query = `id:${state.marks.join(',')}`
  if (state.query === query) return { ...showing(state, { query: '' }), message: 'all entries again' }
  if (state.marks.length === 0) return { ...state, message: noMarks(state) }
  return { ...showing({ ...state, past: [...state.past, spotOf(state)], future: [] }, { query, statements: 'shown' }) }
}

/** Reads the time from the mark that was set last, on another entry than this, to the selected entry. */
export function measure(state: State): State {
  const from = state.marks.findLast((id) => id !== state.selected)
  if (state.selected === undefined || from === undefined) {
    return { ...state, message: `mark another entry with ${keyFor({ kind: 'mark' })} to measure from` }
  }
  return { ...state, reading: { kind: 'between', from }, focus: 'detail', detailLine: 0, detailTop: 0 }
}

function noMarks({ marks }: State): string {
  return marks.length === 0
    ? `nothing is marked; ${keyFor({ kind: 'mark' })} marks an entry`
    : 'no marked entry is listed'
}
