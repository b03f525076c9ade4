import { resolve } from '@regesta/core/reasoning'
import { type Entry, select, type View, windowAround } from '@regesta/core/view'
import type { Spot, State } from './state.ts'

const withoutStatements = '-kind:statement -kind:judgement'

export function selectedEntry(state: State): Entry | undefined {
  return state.view.entries.find((entry) => entry.id === state.selected)
}

/** Whether anything was known of an entry on the as-of day. */
export function isKnown(state: State, id: string): boolean {
  return state.timeline.events.some(({ event }) => event.id === id)
}

export function spotOf(state: State): Spot {
  return {
    selected: state.selected,
    query: state.query,
    statements: state.statements,
    detailLine: state.detailLine,
  }
}

/** The filter with what hiding statements adds to it. */
export function wholeQuery(query: string, statements: State['statements']): string {
  return statements === 'hidden' ? `${query} ${withoutStatements}`.trim() : query
}

interface Change {
  readonly query?: string
  readonly statements?: State['statements']
  /** `null` is the chronology's own day. */
  readonly asOf?: string | null
}

/** The state with another filter, another as-of day, or with statements shown or hidden; the selection stays if it can. */
export function showing(state: State, change: Change): State {
  const query = change.query ?? state.query
  const statements = change.statements ?? state.statements
  const { asOf: before, ...rest } = state
  const asOf = change.asOf === undefined ? before : (change.asOf ?? undefined)
  const timeline =
    change.asOf === undefined ? state.timeline : resolve(state.chronology, asOf === undefined ? {} : { asOf })
  const view = select(timeline, wholeQuery(query, statements))
  const next: State = {
    ...rest,
    ...(asOf !== undefined && { asOf }),
    timeline,
    query,
    statements,
    view,
    hiddenStatements: statements === 'hidden' ? select(timeline, query).entries.length - view.entries.length : 0,
  }
  return { ...next, selected: nearest(view, state) }
}

/** The selected entry if it is still listed, else the one that follows it in the order of the whole. */
function nearest(view: View, state: State): string | undefined {
  const { entries } = view
  if (entries.some((entry) => entry.id === state.selected)) return state.selected
  const number = state.timeline.events.find(({ event }) => event.id === state.selected)?.number ?? 0
  return (entries.find((entry) => entry.number >= number) ?? entries.at(-1))?.id
}

/** Selects an entry that is listed and moves the axis so that it is in sight. */
export function selecting(state: State, id: string | undefined): State {
  if (id === undefined || id === state.selected) return state
  const entry = state.view.entries.find((candidate) => candidate.id === id)
  if (!entry) return state
  return { ...state, selected: id, detailLine: 0, detailTop: 0, window: windowAround(entry, state.window) }
}

/**
 * Goes to an entry from somewhere else, so that back returns here. Where the filter hides the entry, the filter goes,
 * and says so.
 */
export function jumping(state: State, id: string): State {
  if (!isKnown(state, id)) return { ...state, message: 'nothing was known of it on the as-of day' }
  const past = [...state.past, spotOf(state)]
  const listed = state.view.entries.some((entry) => entry.id === id)
  const open = listed ? state : showing(state, { query: '', statements: 'shown' })
  const message = listed ? state.message : 'the filter hid it and is cleared; back restores it'
  return { ...selecting({ ...open, past, future: [] }, id), message }
}

/** Back to where somebody was, or forward again. */
export function travel(state: State, to: 'back' | 'forward'): State {
  const [from, onto] = to === 'back' ? (['past', 'future'] as const) : (['future', 'past'] as const)
  const spot = state[from].at(-1)
  if (!spot) return { ...state, message: to === 'back' ? 'nothing to go back to' : 'nothing to go forward to' }
  const moved = { ...state, [from]: state[from].slice(0, -1), [onto]: [...state[onto], spotOf(state)] }
  return returning(moved, spot)
}

/** The filter, the selection and the cursor as they were. */
export function returning(state: State, spot: Spot): State {
  const same = spot.query === state.query && spot.statements === state.statements
  const selected = selecting(
    same ? state : showing(state, { query: spot.query, statements: spot.statements }),
    spot.selected,
  )
  return { ...selected, detailLine: spot.detailLine }
}
