import {
  type Basis,
  type Chronology,
  type Citation,
  type Claim,
  type Event,
  type Relation,
  stanceOf,
  type When,
} from '../../model/index.ts'
import { datesOf, type ShortContext } from './claims.ts'
import { type DateContext, edtfOf, readDate } from './dates.ts'
import { listedActors } from './listed-actors.ts'
import { wordAndRest } from './parts.ts'

/** A mapping as it will be written: what is `undefined` is not. */
type Fields = Readonly<Record<string, unknown>>

/**
 * A chronology in the short form, wherever that reads back as the same: the opposite of `expand`. Nothing is made short
 * on trust: a date becomes words only if these words are read as that date, and actors are left out only if `expand`
 * makes the same of the authors of sources. Defaults of other parts than events are left to the writer.
 */
export function shorten(chronology: Chronology): Fields {
  const { conventions, sources } = chronology
  const issued = new Map(sources.map((source) => [source.id, edtfOf(source.issued)]))
  const { actors, authorOf } = listedActors(chronology)
  const context = { conventions, authorOf, issuedOf: (id: string) => issued.get(id) }
  const alone: DateContext = { conventions, help: '' }
  return {
    ...chronology,
    scope: shortEdtf(chronology.scope),
    asOf: shortDate(chronology.asOf, alone),
    sources: sources.map((source) => ({
      ...source,
      issued: source.issued && shortDate(source.issued, alone),
      accessed: source.accessed && shortDate(source.accessed, alone),
    })),
    actors: actors.length > 0 ? actors : undefined,
    events: chronology.events.map((event) => shortEvent(event, context)),
    periods: chronology.periods.map((period) => ({ ...period, when: shortEdtf(period.when) })),
  }
}

type ClaimContext = Pick<ShortContext, 'authorOf' | 'issuedOf' | 'conventions'>

function shortEvent(event: Event, context: ClaimContext): Fields {
  const { id, title, summary, kind, part, where, actors, topics, relations, claims, notes, ...rest } = event
  const [only] = claims
  const isOwn = claims.length === 1 && only !== undefined && only.id === undefined
  return {
    id,
    title,
    summary,
    kind: kind === 'event' ? undefined : kind,
    part: part === 'chronology' ? undefined : part,
    ...(isOwn ? shortClaim(only, context) : {}),
    where: alone(
      where.map((item) => (isSame(item, { place: item.place, basis: 'stated' }) ? item.place : stated(item))),
    ),
    actors: alone(actors.map((item) => (isSame(item, { actor: item.actor }) ? item.actor : item))),
    topics: alone(topics),
    relations: alone(relations.map(shortRelation)),
    claims: isOwn ? undefined : claims.map(({ id, ...claim }) => ({ id, ...shortClaim(claim, context) })),
    ...rest,
    notes: notes.length === 0 ? undefined : notes.map(({ cites, ...note }) => ({ ...note, ...shortCites(cites) })),
  }
}

function shortClaim({ cites, asserters, status, ...claim }: Claim, context: ClaimContext): Fields {
  const { when, said, stance, hedge, ...rest } = claim
  const source = cites[0]?.source
  const isByAuthor = asserters.length === 1 && asserters[0] === context.authorOf(source)
  return {
    when: when && shortDate(when, datesOf(context, { source, said, status })),
    status: status === 'occurred' ? undefined : status,
    hedge,
    asserters: isByAuthor ? undefined : alone(asserters),
    stance: stance === stanceOf(status) ? undefined : stance,
    said: said && shortDate(said, datesOf(context, { source, status: 'occurred' })),
    ...rest,
    ...shortCites(cites),
  }
}

/** No citations of a note are not the same as none given. */
function shortCites(cites: readonly Citation[] | undefined): Fields {
  if (cites?.length === 0) return { cites }
  return { cite: cites && alone(cites.map(shortCite)) }
}

function shortCite(cite: Citation): unknown {
  const { source, locator } = cite
  const text = locator === undefined ? source : `${source} ${locator}`
  return isSame(cite, { source, locator }) && isSplit(text, source, locator) ? text : cite
}

function shortRelation(relation: Relation): unknown {
  const { type, to, cite } = relation
  const text = `${type} ${to}`
  if (isSame(relation, { type, to, basis: 'stated' }) && isSplit(text, type, to)) return text
  return stated({ ...relation, cite: cite && shortCite(cite) })
}

/** Without the basis, where it is the usual one. */
function stated<T extends { readonly basis?: Basis }>(item: T): Omit<T, 'basis'> {
  return item.basis === 'stated' ? { ...item, basis: undefined } : item
}

/** Whether a text would be read as these two. */
function isSplit(text: string, first: string, second: string | undefined): boolean {
  const [, word, rest] = wordAndRest.exec(text) ?? []
  return word === first && rest === second
}

/** One thing by itself, several as a list, none not at all. */
function alone(items: readonly unknown[]): unknown {
  return items.length > 1 ? items : items[0]
}

function shortDate(when: When, context: DateContext): unknown {
  const { words, edtf, covers, soft } = when
  if (words !== undefined && edtf !== undefined) {
    const read = readDate(words, context)
    if (read && !read.problem && isSame(read.when, when)) return words
  }
  if (edtf !== undefined && isSame({ edtf, basis: 'stated' }, when)) return shortEdtf(edtf)
  return stated({ ...when, edtf: shortEdtf(edtf), covers: shortEdtf(covers), soft: shortEdtf(soft) })
}

/** A year needs no quotation marks. */
function shortEdtf(edtf: string | undefined): string | number | undefined {
  return edtf !== undefined && /^[1-9]\d{3}$/.test(edtf) ? Number(edtf) : edtf
}

/** Whether two mappings have the same fields; one that is not set is not there. */
function isSame(one: object, other: object): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  const field = (of: object, name: string) => JSON.stringify((of as Fields)[name])
  return [...names].every((name) => field(one, name) === field(other, name))
}
