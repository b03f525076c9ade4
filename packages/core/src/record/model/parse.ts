import type { Diagnostic, Path } from '../../diagnostic/index.ts'
import { type AnySchema, describe, quote, readBySchema } from './by-schema.ts'
import { checkDate, checkLocator, checkWhen } from './dates.ts'
import { checkEvent, checkSettingAt, idsOf, suggesterOf, withoutReferencesTo } from './events.ts'
import { collector } from './report.ts'
import { type CheckSetting, type Chronology, chronologySchema, type Event, type When } from './schema.ts'

/** What could be read, and every problem found on the way. */
export interface Read {
  /** Absent only where not even the head of the chronology can be read. */
  readonly chronology: Chronology | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** The same, and what has not been kept. */
export interface ReadInPart extends Read {
  /** Where in the value the items stood that the chronology does not have: `['events', 3, 'claims', 1]`. */
  readonly leftOut: readonly Path[]
}

const collections = ['sources', 'actors', 'places', 'topics', 'events', 'conventions', 'periods', 'checks'] as const
const itemWords: Record<(typeof collections)[number], string> = {
  sources: 'source',
  actors: 'actor',
  places: 'place',
  topics: 'topic',
  events: 'event',
  conventions: 'convention',
  periods: 'period',
  checks: 'check',
}

/**
 * Reads a chronology from data of any origin. Never throws and reports every problem at once, each with the path to
 * it. What cannot be read is left out: a field that points nowhere, a claim without its source, an event without a
 * claim; the rest stays usable.
 */
export function parseChronology(value: unknown): Read {
  const { chronology, diagnostics } = parseInPart(value)
  return { chronology, diagnostics }
}

export function parseInPart(value: unknown): ReadInPart {
  const { diagnostics, report } = collector()
  const leftOut: Path[] = []
  const done = (chronology?: Chronology): ReadInPart => ({ chronology, diagnostics, leftOut })

  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('R005', [], `a chronology is a mapping of fields, but this is ${describe(value)}`, 'begin with "regesta: 1"')
    return done()
  }
  const record = value as Record<string, unknown>
  if (Object.hasOwn(record, 'regesta') && record['regesta'] !== 1) {
    const version = record['regesta']
    const isText = version === '1'
    report(
      'R011',
      ['regesta'],
      isText
        ? 'the format version is a text here, not a number'
        : `format version ${quote(version)} is not known to this program`,
      isText
        ? 'write it without quotation marks: "regesta: 1"'
        : 'this program reads "regesta: 1"; a newer file needs a newer Regesta',
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
  const headResult = readBySchema(chronologySchema, head, [], report)
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
          leftOut.push(path)
          continue
        }
        seen.set(id, index)
      }
      const item = readBySchema(schema, raw, path, report)
      if (item === undefined) leftOut.push(path)
      else items.push({ item, path })
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
  const suggest = suggesterOf(written)
  const readable = idsOf((name) => (kept[name] ?? []).map(({ item }) => (item as { id: string }).id))
  const leave = (path: Path) => leftOut.push(path)
  const events = (kept['events'] ?? []).flatMap(({ item, path }) => {
    const event = checkEvent(item as Event, path, { written, readable, suggest, report, leave })
    if (!event) leave(path)
    return event ? [{ event, path, relations: (item as Event).relations }] : []
  })
  const left = new Set(events.map(({ event }) => event.id))
  const isGone = (id: string) => !left.has(id)
  chronology['events'] = events.map(({ event, path, relations }) => {
    const whole = withoutReferencesTo(isGone, event)
    const stay = new Set(whole.relations)
    for (const [n, relation] of relations.entries()) if (!stay.has(relation)) leave([...path, 'relations', n])
    return whole
  })
  chronology['checks'] = (kept['checks'] ?? []).flatMap(({ item, path }) => {
    const setting = checkSettingAt(item as CheckSetting, path, { written, suggest, isGone, report })
    if (!setting) leave(path)
    return setting ?? []
  })
  return done(chronology as unknown as Chronology)
}

function itemSchema(name: (typeof collections)[number]): AnySchema {
  const field = chronologySchema.entries[name] as unknown as AnySchema
  return (field.wrapped ?? field).item as AnySchema
}

function idOf(item: unknown): string | undefined {
  const id =
    typeof item === 'object' && item !== null && Object.hasOwn(item, 'id') ? (item as { id: unknown }).id : undefined
  return typeof id === 'string' ? id : undefined
}
