import type { Diagnostic, Path } from '../../diagnostic/index.ts'
import { type AnySchema, describe, quote, readBySchema } from './by-schema.ts'
import { checkDate, checkLocator, checkWhen, isDated } from './dates.ts'
import { checkEvent, checkRefusedEvent, checkSettingAt, idsOf, suggesterOf, withoutReferencesTo } from './events.ts'
import { collector, type Report } from './report.ts'
import { type CheckSetting, type Chronology, chronologySchema, type Event, type Source, type When } from './schema.ts'

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
  const headRead = readBySchema(chronologySchema, head, [], report)
  const read: Record<string, readonly Item[]> = {}
  for (const name of collections) {
    const seen = new Map<string, number>()
    read[name] = (lists[name] ?? []).map((raw, index): Item => {
      const path: Path = [name, index]
      const id = idOf(raw)
      const first = id === undefined ? undefined : seen.get(id)
      if (id !== undefined && first === undefined) seen.set(id, index)
      if (first !== undefined) {
        report(
          'R006',
          [...path, 'id'],
          `the ${itemWords[name]} "${id}" is defined twice, first as number ${first + 1}`,
          'give one of them another id',
        )
      }
      const { value, isWhole } = readBySchema(itemSchema(name), raw, path, report)
      const isKept = isWhole && first === undefined
      if (!isKept) leftOut.push(path)
      return { item: value, path, isKept }
    })
  }
  const kept = (name: string) => (read[name] ?? []).filter((entry) => entry.isKept)

  const chronology = { ...(headRead.value as object) } as Record<string, unknown>
  for (const name of collections) chronology[name] = kept(name).map((entry) => entry.item)
  const scope = chronology['scope'] === undefined || checkDate(chronology['scope'], ['scope'], report)
  const asOf = chronology['asOf'] as When | undefined
  const isHeadRead = [headRead.isWhole, scope, !isDated(asOf) || checkWhen(asOf, ['asOf'], report)].every(Boolean)
  for (const { item, path } of read['periods'] ?? []) {
    const when = (item as { when?: string } | undefined)?.when
    if (when !== undefined) checkDate(when, [...path, 'when'], report)
  }
  for (const { item, path } of read['sources'] ?? []) checkSource((item ?? {}) as Partial<Source>, path, report)

  const written = idsOf((name) => {
    const isLeftOut = record[name] === undefined && chronologySchema.entries[name].type === 'optional'
    return (lists[name] ?? (isLeftOut ? [] : undefined))?.flatMap((item) => idOf(item) ?? [])
  })
  const suggest = suggesterOf(written)
  const readable = idsOf((name) => kept(name).map(({ item }) => (item as { id: string }).id))
  const leave = (path: Path) => leftOut.push(path)
  const around = { written, readable, suggest, report }
  const events = (read['events'] ?? []).flatMap(({ item, path, isKept }) => {
    if (!isKept) {
      checkRefusedEvent(item, path, around)
      return []
    }
    const event = checkEvent(item as Event, path, { ...around, leave })
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
  chronology['checks'] = (read['checks'] ?? []).flatMap(({ item, path, isKept }) => {
    const setting = checkSettingAt((item ?? {}) as CheckSetting, path, { written, suggest, isGone, report })
    if (!isKept) return []
    if (!setting) leave(path)
    return setting ?? []
  })
  return done(isHeadRead ? (chronology as unknown as Chronology) : undefined)
}

/** An item of a collection, or what could be read of one that is left out. */
interface Item {
  readonly item: unknown
  readonly path: Path
  readonly isKept: boolean
}

function checkSource({ issued, accessed, unused }: Partial<Source>, path: Path, report: Report): void {
  if (isDated(issued)) checkWhen(issued, [...path, 'issued'], report)
  if (isDated(accessed)) checkWhen(accessed, [...path, 'accessed'], report)
  unused?.forEach(({ locator }, n) => {
    if (locator !== undefined) checkLocator(locator, [...path, 'unused', n, 'locator'], report)
  })
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
