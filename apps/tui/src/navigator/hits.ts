import { type Entry, parseQuery } from '@regesta/core/view'
import type { State } from './state.ts'

// Every visible row of the list asks, for every key.
const known = new WeakMap<readonly Entry[], { readonly text: string; readonly hits: readonly string[] }>()

/** The listed entries, by id in their order, in which what was searched for is found. */
export function hitsOf({ view, search }: Pick<State, 'view' | 'search'>): readonly string[] {
  if (!search) return []
  const before = known.get(view.entries)
  if (before?.text === search.text) return before.hits
  const { matches } = parseQuery(`"${search.text}"`)
  const hits = view.entries.filter(matches).map(({ id }) => id)
  known.set(view.entries, { text: search.text, hits })
  return hits
}
