import type { Event } from '../../record/index.ts'
import type { Material } from './material.ts'
import { spanOfWhen } from './spans.ts'

export interface DatedEntry {
  readonly event: Event
  readonly index: number
}

/** Entries with the same date, that of their first dated claim; those without a date are together as well. */
export function entriesByDate({ chronology }: Material): readonly (readonly DatedEntry[])[] {
  const groups = new Map<string, DatedEntry[]>()
  for (const [index, event] of chronology.events.entries()) {
    const when = event.claims.find((claim) => claim.when?.edtf !== undefined)?.when
    const { from, to } = when ? spanOfWhen(when) : { from: '', to: '' }
    const key = `${from} ${to}`
    const group = groups.get(key) ?? []
    group.push({ event, index })
    groups.set(key, group)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** The words of a title without case and marks. */
export function titleWords(title: string): readonly string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [title]
  )
}

/** Whether one of two events says how it stands to the other: then they are known to be two. */
export function related(a: Event, b: Event): boolean {
  return a.relations.some(({ to }) => to === b.id) || b.relations.some(({ to }) => to === a.id)
}
