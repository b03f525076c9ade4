import type { Entry, Period, View } from '@regesta/core/view'

/** One row of the list: a heading, or an entry. */
export type ListRow =
  | { readonly kind: 'heading'; readonly period: Period }
  | { readonly kind: 'entry'; readonly entry: Entry }

// The rows of a view never change, and several functions need them for every key.
const known = new WeakMap<View, Record<'headings' | 'bare', readonly ListRow[]>>()

/** With fewer rows than this, headings would take too many of them. */
const leastRowsForHeadings = 8

/** The entries of a view in display order, under the headings of their periods where these group them and there is room. */
export function listRows(view: View, visibleRows: number): readonly ListRow[] {
  let rows = known.get(view)
  if (!rows) {
    const bare = view.periods.flatMap((period) => period.entries.map((entry): ListRow => ({ kind: 'entry', entry })))
    const headings = view.periods.flatMap((period): ListRow[] => [
      { kind: 'heading', period },
      ...period.entries.map((entry): ListRow => ({ kind: 'entry', entry })),
    ])
    rows = { bare, headings }
    known.set(view, rows)
  }
  const few = view.periods.length * 2 <= view.entries.length
  return few && visibleRows >= leastRowsForHeadings ? rows.headings : rows.bare
}

/** The row that an entry stands in, or -1. */
export function rowOf(rows: readonly ListRow[], id: string | undefined): number {
  return rows.findIndex((row) => row.kind === 'entry' && row.entry.id === id)
}
