import * as v from 'valibot'
import { closest, type Diagnostic, type DiagnosticCode, type Path } from '../../diagnostic/index.ts'
import { boundsOf, type Edtf, parseEdtf } from '../../time/index.ts'
import { parseLocator } from '../passage/index.ts'
import { type Chronology, type Collection, chronologySchema, type Event, type When } from './schema.ts'

/** What could be read, and every problem found on the way. */
export interface Read {
  /** Absent only where not even the head of the chronology can be read. */
  readonly chronology: Chronology | undefined
  readonly diagnostics: readonly Diagnostic[]
}

type Report = (code: DiagnosticCode, path: Path, message: string, help?: string, offset?: number) => void

const collections = ['sources', 'actors', 'places', 'topics', 'events', 'conventions', 'periods'] as const
const itemWords: Record<(typeof collections)[number], string> = {
  sources: 'source',
  actors: 'actor',
  places: 'place',
  topics: 'topic',
  events: 'event',
  conventions: 'convention',
  periods: 'period',
}

/**
 * Reads a chronology from data of any origin. Never throws and reports every problem at once, each with the path to
 * it. What cannot be read is left out: a field that points nowhere, a claim without its source, an event without a
 * claim; the rest stays usable.
 */
export function parseChronology(value: unknown): Read {
  const diagnostics: Diagnostic[] = []
  const report: Report = (code, path, message, help, offset) => {
    diagnostics.push({
      code,
      severity: 'error',
      message,
      path,
      ...(help === undefined ? {} : { help }),
      ...(offset === undefined ? {} : { offset }),
    })
  }
  const done = (chronology?: Chronology): Read => ({ chronology, diagnostics })

  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('R005', [], `a chronology is a mapping of fields, but this is ${describe(value)}`, 'begin with "regesta: 1"')
    return done()
  }
  const record = value as Record<string, unknown>
  if (Object.hasOwn(record, 'regesta') && record['regesta'] !== 1) {
    report(
      'R011',
      ['regesta'],
      `format version ${quote(record['regesta'])} is not known to this program`,
      'this program reads "regesta: 1"; a newer file needs a newer Regesta',
    )
    return done()
  }

  const lists: Record<string, unknown[]> = {}
  const head: Record<string, unknown> = { ...record }
  for (const name of collections) {
    const list = record[name]
    if (Array.isArray(list)) {
      lists[name] = list
      head[name] = []
    }
  }
  const headResult = read(chronologySchema, head, [], report)
  const kept: Record<string, { item: unknown; path: Path }[]> = {}
  for (const name of collections) {
    const schema = itemSchema(name)
    const seen = new Map<string, number>()
    const items: { item: unknown; path: Path }[] = []
    kept[name] = items
    for (const [index, raw] of (lists[name] ?? []).entries()) {
      const path: Path = [name, index]
      const id = idOf(raw)
      if (id !== undefined) {
        const first = seen.get(id)
        if (first !== undefined) {
          report(
            'R006',
            [...path, 'id'],
            `the ${itemWords[name]} "${id}" is defined twice, first as number ${first + 1}`,
            'give one of them another id',
          )
          continue
        }
        seen.set(id, index)
      }
      const item = read(schema, raw, path, report)
      if (item !== undefined) items.push({ item, path })
    }
  }
  if (headResult === undefined) return done()

  const chronology = { ...(headResult as object) } as Record<string, unknown>
  for (const name of collections) chronology[name] = (kept[name] ?? []).map((entry) => entry.item)
  checkDate(chronology['scope'], ['scope'], report)
  checkWhen(chronology['asOf'] as When, ['asOf'], report)
  for (const { item, path } of kept['periods'] ?? [])
    checkDate((item as { when: string }).when, [...path, 'when'], report)
  for (const { item, path } of kept['sources'] ?? []) {
    const source = item as Chronology['sources'][number]
    if (source.issued) checkWhen(source.issued, [...path, 'issued'], report)
    if (source.accessed) checkWhen(source.accessed, [...path, 'accessed'], report)
    for (const [n, unused] of source.unused.entries())
      checkLocator(unused.locator, [...path, 'unused', n, 'locator'], report)
  }
  if (diagnostics.some((d) => d.path?.[0] === 'scope' || d.path?.[0] === 'asOf')) return done()

  const written = idsOf((name) => (lists[name] ?? []).flatMap((item) => idOf(item) ?? []))
  const readable = idsOf((name) => (kept[name] ?? []).map(({ item }) => (item as { id: string }).id))
  const events = (kept['events'] ?? []).flatMap(({ item, path }) =>
    checkEvent(item as Event, path, written, readable, report),
  )
  const left = new Set(events.map((event) => event.id))
  chronology['events'] = events.map((event) => withoutReferencesTo((id) => !left.has(id), event))
  return done(chronology as unknown as Chronology)
}

type Ids = Record<Exclude<Collection, 'claims'>, ReadonlySet<string>>

function idsOf(list: (name: string) => readonly string[]): Ids {
  const set = (name: string) => new Set(list(name))
  return {
    sources: set('sources'),
    actors: set('actors'),
    places: set('places'),
    topics: set('topics'),
    events: set('events'),
  }
}

/**
 * A value by its schema; nothing where it cannot be read. A field that the format does not know is reported and left
 * out, so that it hides neither the rest nor other faults.
 */
function read(schema: v.GenericSchema, raw: unknown, path: Path, report: Report): unknown {
  let value = raw
  for (;;) {
    const result = v.safeParse(schema, value)
    if (result.success) return result.output
    const unknown = result.issues.filter(isUnknownField)
    for (const issue of unknown.length > 0 ? unknown : result.issues) reportIssue(issue, path, schema, report)
    if (unknown.length === 0) return undefined
    value = unknown.reduce((rest, issue) => withoutField(rest, stepsOf(issue)), value)
  }
}

/** valibot stops at the first unknown field of a mapping. */
function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function stepsOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((step) => step.key as string | number)
}

function withoutField(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withoutField(item, rest) : item))
  const entries = Object.entries(value as object)
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([key]) => key !== step)
      : entries.map(([key, item]) => [key, key === step ? withoutField(item, rest) : item]),
  )
}

/** An event that was left out takes with it what points to it, without a second complaint. */
function withoutReferencesTo(gone: (id: string) => boolean, event: Event): Event {
  const date = (when: When): When => {
    if (when.anchor === undefined || !gone(when.anchor)) return when
    const { anchor: _, ...rest } = when
    return rest
  }
  return {
    ...event,
    relations: event.relations.filter((relation) => !gone(relation.to)),
    claims: event.claims.map(({ at, when, said, ...claim }) => ({
      ...claim,
      ...(when === undefined ? {} : { when: date(when) }),
      ...(at === undefined || gone(at) ? {} : { at }),
      ...(said === undefined ? {} : { said: date(said) }),
    })),
  }
}

/** The event without the parts that point nowhere; nothing if no claim is left. */
function checkEvent(event: Event, path: Path, written: Ids, readable: Ids, report: Report): Event[] {
  /** Whether the id leads to something that is left; a fault only where nothing of that name is written at all. */
  const refers = (collection: keyof Ids, id: string, at: Path): boolean => {
    if (!written[collection].has(id)) {
      const near = closest(id, [...written[collection]])
      const what = collection.slice(0, -1)
      const help = near ? `did you mean "${near}"?` : `define it under "${collection}"`
      report('R007', at, `no ${what} has the id "${id}"`, help)
    }
    return readable[collection].has(id)
  }
  const citesRead = (cites: Event['claims'][number]['cites'], at: Path) =>
    cites.filter((cite, n) => {
      if (cite.locator !== undefined) checkLocator(cite.locator, [...at, n, 'locator'], report)
      return refers('sources', cite.source, [...at, n, 'source'])
    })

  const claimIds = new Set<string>()
  const claims = event.claims.flatMap((claim, n) => {
    const at: Path = [...path, 'claims', n]
    if (claim.id !== undefined) {
      if (claimIds.has(claim.id)) {
        report('R006', [...at, 'id'], `the claim "${claim.id}" is defined twice`, 'give one of them another id')
      }
      claimIds.add(claim.id)
    }
    if (claim.at !== undefined) refers('events', claim.at, [...at, 'at'])
    const whole = [
      ...claim.asserters.map((asserter, k) => refers('actors', asserter, [...at, 'asserters', k])),
      claim.when === undefined || checkWhen(claim.when, [...at, 'when'], report, refers),
      claim.said === undefined || checkWhen(claim.said, [...at, 'said'], report, refers),
    ].every(Boolean)
    const cites = citesRead(claim.cites, [...at, 'cites'])
    return whole && cites.length > 0 ? [{ ...claim, cites }] : []
  })
  const { preferred, ...rest } = event
  if (preferred && !claimIds.has(preferred.claim)) {
    const near = closest(preferred.claim, [...claimIds])
    report(
      'R017',
      [...path, 'preferred', 'claim'],
      `the preferred claim "${preferred.claim}" is not a claim of this event`,
      near ? `did you mean "${near}"?` : 'give the claim that you prefer an id, and name it here',
    )
  }
  const left = claims.some((claim) => claim.id !== undefined && claim.id === preferred?.claim)
  const checked: Event = {
    ...rest,
    where: event.where.filter((where, n) => refers('places', where.place, [...path, 'where', n, 'place'])),
    actors: event.actors.filter((entry, n) => refers('actors', entry.actor, [...path, 'actors', n, 'actor'])),
    topics: event.topics.filter((topic, n) => refers('topics', topic, [...path, 'topics', n])),
    relations: event.relations.filter((relation, n) => {
      const at: Path = [...path, 'relations', n]
      refers('events', relation.to, [...at, 'to'])
      return relation.cite === undefined || citesRead([relation.cite], [...at, 'cite']).length > 0
    }),
    notes: event.notes.map((note, n) =>
      note.cites ? { ...note, cites: citesRead(note.cites, [...path, 'notes', n, 'cites']) } : note,
    ),
    claims,
    ...(preferred && left ? { preferred } : {}),
  }
  return claims.length > 0 ? [checked] : []
}

function checkWhen(
  when: When,
  path: Path,
  report: Report,
  refers: (collection: 'events', id: string, at: Path) => boolean = () => true,
): boolean {
  if (when.edtf === undefined && when.words === undefined) {
    report(
      'R004',
      path,
      'a date needs "edtf", or at least the source\'s "words"',
      'leave "when" out where nothing is said',
    )
    return false
  }
  const read = (field: 'edtf' | 'covers' | 'soft') =>
    when[field] === undefined ? undefined : checkDate(when[field], [...path, field], report)
  const hard = read('edtf')
  const covers = read('covers')
  const soft = read('soft')
  if (when.anchor !== undefined) refers('events', when.anchor, [...path, 'anchor'])
  for (const [field, part] of [
    ['covers', covers],
    ['soft', soft],
  ] as const) {
    if (part && hard && !liesWithin(part, hard)) {
      report(
        'R012',
        [...path, field],
        `"${when[field]}" lies outside "${when.edtf}"`,
        `"${field}" must lie within what "edtf" allows`,
      )
    }
  }
  return [
    [when.edtf, hard],
    [when.covers, covers],
    [when.soft, soft],
  ].every(([text, value]) => text === undefined || value)
}

function liesWithin(part: Edtf, whole: Edtf): boolean {
  const inner = boundsOf(part)
  const outer = boundsOf(whole)
  return (
    (inner.lower === null || outer.lower === null || inner.lower >= outer.lower) &&
    (inner.upper === null || outer.upper === null || inner.upper <= outer.upper)
  )
}

function checkDate(text: unknown, path: Path, report: Report): Edtf | undefined {
  const result = parseEdtf(text as string)
  if (result.ok) return result.value
  for (const d of result.diagnostics) report(d.code, path, d.message, d.help, d.offset)
  return undefined
}

function checkLocator(text: string, path: Path, report: Report): void {
  const result = parseLocator(text)
  if (!result.ok) for (const d of result.diagnostics) report(d.code, path, d.message, d.help, d.offset)
}

type AnySchema = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: AnySchema
  readonly item?: AnySchema
  readonly entries?: Record<string, AnySchema>
  readonly options?: readonly unknown[]
  readonly pipe?: readonly unknown[]
  readonly getter?: (input: unknown) => AnySchema
}

function itemSchema(name: (typeof collections)[number]): AnySchema {
  const field = chronologySchema.entries[name] as unknown as AnySchema
  return (field.wrapped ?? field).item as AnySchema
}

/** The schema at a path below another: what fields or words would have been right there. */
function schemaAt(schema: AnySchema, path: Path): AnySchema | undefined {
  let at: AnySchema | undefined = schema
  for (const step of path) {
    at = unwrap(at)
    at = typeof step === 'number' ? at?.item : at?.entries?.[step]
  }
  return unwrap(at)
}

function unwrap(schema: AnySchema | undefined): AnySchema | undefined {
  let at = schema
  while (at?.wrapped) at = at.wrapped
  return at?.type === 'lazy' ? at.getter?.({}) : at
}

function reportIssue(issue: v.BaseIssue<unknown>, base: Path, schema: v.GenericSchema, report: Report): void {
  const below = stepsOf(issue)
  const path: Path = [...base, ...below]
  const field = String(below.at(-1) ?? path.at(-1) ?? 'this')
  const at = (where: Path) => schemaAt(schema as AnySchema, where)
  if (isUnknownField(issue)) {
    const fields = Object.keys(at(below.slice(0, -1))?.entries ?? {})
    const near = closest(field, fields)
    report(
      'R003',
      path,
      `there is no field "${field}" here`,
      near ? `did you mean "${near}"?` : `the fields are ${fields.join(', ')}`,
    )
    return
  }
  if (issue.received === 'undefined') {
    report('R004', path, `the field "${field}" is missing`, hintFor(at(below)))
    return
  }
  const options = at(below)?.options
  if (Array.isArray(options)) {
    const near = typeof issue.input === 'string' ? closest(issue.input, options.map(String)) : undefined
    report(
      'R005',
      path,
      `${quote(issue.input)} is not one of the words for "${field}"`,
      near ? `did you mean "${near}"?` : `write one of ${options.join(', ')}`,
    )
    return
  }
  const wanted = issue.kind === 'validation' ? issue.message : wantedWords(issue.expected)
  report('R005', path, `"${field}" is ${describe(issue.input)}`, `expected ${wanted}`)
}

function hintFor(schema: AnySchema | undefined): string | undefined {
  if (!schema) return undefined
  if (Array.isArray(schema.options)) return `one of ${schema.options.join(', ')}`
  return undefined
}

function wantedWords(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'text'
    case 'Object':
      return 'a mapping of fields'
    case 'Array':
      return 'a list'
    case 'boolean':
      return 'true or false'
    default:
      return expected ?? 'another value'
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping of fields'
  return quote(value)
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value))
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`
}

function idOf(item: unknown): string | undefined {
  const id =
    typeof item === 'object' && item !== null && Object.hasOwn(item, 'id') ? (item as { id: unknown }).id : undefined
  return typeof id === 'string' ? id : undefined
}
