import type { Value } from '../composed.ts'
import { fullCite, setCites } from './cites.ts'
import { type ShortContext, setClaims } from './claims.ts'
import { impliedBy, itemsIn, listed, listedText, mappingOf, partsOf, setPart, split } from './parts.ts'

/** An event with everything that its short form leaves to be understood. */
export function fullEvent(written: Value, context: ShortContext): Value {
  const parts = partsOf(written)
  if (!parts) return written
  setClaims(parts, written.spot, context)
  if (!parts.has('kind')) parts.set('kind', impliedBy(written.spot, 'event'))
  setPart(parts, 'where', (where) => listed(where, (item) => named(item, 'place')))
  setPart(parts, 'actors', (actors) => listed(actors, (item) => named(item, 'actor')))
  for (const actor of itemsIn(parts, 'actors')) context.mention(partsOf(actor)?.get('actor')?.value)
  setPart(parts, 'topics', listedText)
  setPart(parts, 'relations', (relations) => listed(relations, fullRelation))
  setPart(parts, 'notes', (notes) => listed(notes, (item) => fullNote(item, context)))
  return mappingOf(parts, written.spot)
}

/** An id in the place of the mapping that names it. */
function named(written: Value, field: string): Value {
  if (typeof written.value !== 'string') return written
  return mappingOf(new Map([[field, { ...written, key: written.spot }]]), written.spot)
}

/** "after dredging": the type of a relation, and the id of the other event. */
function fullRelation(written: Value): Value {
  if (typeof written.value === 'string') return split(written, 'type', 'to')
  const parts = partsOf(written)
  if (!parts) return written
  setPart(parts, 'cite', fullCite)
  return mappingOf(parts, written.spot)
}

function fullNote(written: Value, { report }: ShortContext): Value {
  const parts = partsOf(written)
  if (!parts) return written
  setCites(parts, report)
  return mappingOf(parts, written.spot)
}
