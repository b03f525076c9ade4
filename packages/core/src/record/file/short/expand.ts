import { conventionsIn } from '../../model/index.ts'
import type { Value } from '../composed.ts'
import type { Span } from '../positions.ts'
import type { Problem } from '../problem.ts'
import { type Authors, authorsIn } from './authors.ts'
import { fieldNames, type ShortContext } from './claims.ts'
import { type DateContext, edtfOf, fullDate } from './dates.ts'
import { fullEvent } from './events.ts'
import { eachOf, impliedBy, itemsOf, listOf, mappingOf, type Part, partsOf, setPart } from './parts.ts'

export interface Expanded {
  /** The full form; every part of it stands where the person wrote what it follows from. */
  readonly document: Value
  readonly problems: readonly Problem[]
  /** The ids of actors whom nobody wrote down: authors of sources who are asserters. */
  readonly made: ReadonlySet<string>
  readonly wishingFor: Authors['wishingFor']
}

/**
 * The full form of a chronology that people may have written short: dates in words, citations and relations as one text,
 * an event that is its own claim, one thing for a list of one, and what is left to be understood. What is full already
 * stays as it is; what is neither is left to `parseChronology` to refuse.
 */
export function expand(document: Value): Expanded {
  const parts = partsOf(document)
  const version = parts?.get('regesta')
  if (!parts || (version && version.value !== 1))
    return { document, problems: [], made: new Set(), wishingFor: () => [] }
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    problems.push(problem)
  }
  const conventions = conventionsIn(parts.get('conventions')?.value)
  const alone: DateContext = { conventions, help: 'write the date in full, with its year' }
  const date = (part: Part) => fullDate(part, alone, report)

  setPart(parts, 'asOf', date)
  setPart(parts, 'sources', (sources) =>
    eachOf(sources, (source) => {
      const fields = partsOf(source)
      if (!fields) return source
      setPart(fields, 'issued', date)
      setPart(fields, 'accessed', date)
      return mappingOf(fields, source.spot)
    }),
  )
  const sources = identified(parts.get('sources'))
  const issued = new Map(sources.map(({ value }) => [value.id, edtfOf(value['issued'])]))
  const places = new Map<string, Span>(sources.map(({ value, spot }) => [value.id, spot]))
  const authors = authorsIn(
    identified(parts.get('actors')).map((actor) => actor.value),
    sources.map((source) => source.value),
  )
  const context: ShortContext = {
    report,
    conventions,
    fields: fieldNames(),
    authorOf: authors.authorOf,
    mention: authors.mention,
    issuedOf: (id) => issued.get(id),
  }
  setPart(parts, 'events', (events) => eachOf(events, (event) => fullEvent(event, context)))

  const actors = parts.get('actors') ?? impliedBy(document.spot, [])
  const written = itemsOf(actors)
  if (written) {
    const made = [...authors.made].map(([source, actor]) => impliedBy(places.get(source) ?? document.spot, actor))
    parts.set('actors', { ...listOf([...written, ...made], actors.spot), key: actors.key })
  }
  return {
    document: mappingOf(parts, document.spot),
    problems,
    made: new Set([...authors.made.values()].map((actor) => actor.id)),
    wishingFor: authors.wishingFor,
  }
}

interface Identified extends Value {
  readonly value: { readonly id: string; readonly [field: string]: unknown }
}

/** What of a list can be referred to. */
function identified(list: Value | undefined): readonly Identified[] {
  const items = (list && itemsOf(list)) ?? []
  return items.filter(
    (item): item is Identified =>
      typeof item.value === 'object' && item.value !== null && 'id' in item.value && typeof item.value.id === 'string',
  )
}
