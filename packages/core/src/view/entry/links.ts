import type { Timeline } from '../../reasoning/index.ts'
import type { EntryLink } from './types.ts'

type Links = (id: string) => EntryLink

// Every entry asks for them.
const made = new WeakMap<Timeline, Links>()

/** Links to the entries of a timeline, with their printed numbers where they are known on the as-of day. */
export function linksOf(timeline: Timeline): Links {
  const known = made.get(timeline)
  if (known) return known
  const links = newLinks(timeline)
  made.set(timeline, links)
  return links
}

function newLinks(timeline: Timeline): Links {
  const numbers = new Map(timeline.events.map((event) => [event.event.id, event.number]))
  const titles = new Map(timeline.chronology.events.map((event) => [event.id, event.title]))
  return (id) => {
    const number = numbers.get(id)
    return { id, name: titles.get(id) ?? id, ...(number === undefined ? {} : { number }) }
  }
}
