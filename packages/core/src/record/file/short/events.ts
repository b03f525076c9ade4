import { relations } from '../../model/index.ts'
import type { Value } from '../composed.ts'
import { fullCite, setCites } from './cites.ts'
import { type ShortContext, setClaims } from './claims.ts'
import { impliedBy, itemsIn, itemsOf, listed, listedText, listOf, mappingOf, partsOf, setPart, split } from './parts.ts'

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
  setPart(parts, 'relations', (written) => fullRelations(written, context))
  setPart(parts, 'notes', (notes) => listed(notes, (item) => fullNote(item, context)))
  return mappingOf(parts, written.spot)
}

/** An id in the place of the mapping that names it. */
function named(written: Value, field: string): Value {
  if (typeof written.value !== 'string') return written
  return mappingOf(new Map([[field, { ...written, key: written.spot }]]), written.spot)
}

/** Without the words that name no relation, and nothing that is related: told once, as what they lack. */
function fullRelations(written: Value, { report }: ShortContext): Value {
  const items = itemsOf(written) ?? (typeof written.value === 'string' ? [written] : undefined)
  if (!items) return listed(written, fullRelation)
  const isRelation = ({ value, spot }: Value) => {
    const word = typeof value === 'string' ? value.trim() : ''
    if (word === '' || /\s/.test(word) || Object.hasOwn(relations, word)) return true
    const message = `"${word}" does not say how this is related`
    report({ code: 'R005', message, help: `write the kind of relation before it, such as "after ${word}"`, at: spot })
    return false
  }
  return listOf(items.filter(isRelation).map(fullRelation), written.spot)
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
