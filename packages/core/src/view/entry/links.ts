import type { Timeline } from '../../reasoning/index.ts'
import type { EntryLink } from './types.ts'

/** Links to the entries of a timeline, with their printed numbers where they are known on the as-of day. */
export function linksOf(timeline: Timeline): (id: string) => EntryLink {
  const numbers = new Map(timeline.events.map((event) => [event.event.id, event.number]))
  const titles = new Map(timeline.chronology.events.map((event) => [event.id, event.title]))
  return (id) => {
    const number = numbers.get(id)
    return { id, name: titles.get(id) ?? id, ...(number === undefined ? {} : { number }) }
  }
}
