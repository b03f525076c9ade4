import type { Bounds } from '@regesta/core/time'
import { isoDay } from '@regesta/core/time'
import type { ClaimText, Entry, View } from '@regesta/core/view'
import { passagesOf, type Texts } from './passages.ts'

/** All entries of a view in display order, as one JSON array. */
export function listJson(view: View): string {
  return written(view.entries.map(entryData))
}

/** One entry as a JSON object: the fields of the list, and the passages that could be looked up. */
export function showJson(entry: Entry, { texts }: { readonly texts: Texts }): string {
  const passages = passagesOf(entry, texts).map(({ cite, locator, state, movedTo, text }) => ({
    source: cite.source,
    locator,
    state,
    movedTo: movedTo ?? null,
    text: text ?? null,
  }))
  return written({ ...entryData(entry), passages })
}

function entryData(entry: Entry) {
  const { date, extent } = entry
  return {
    number: entry.number,
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    status: entry.status,
    part: entry.part,
    disputed: entry.disputed,
    edtf: date.edtf ?? null,
    ...boundsData(extent.hard),
    soft: extent.soft ? boundsData(extent.soft) : null,
    label: date.label,
    basis: date.basis,
    words: date.words ?? null,
    actors: entry.actors.map(({ id }) => id),
    places: entry.places.map(({ id }) => id),
    topics: entry.topics.map(({ id }) => id),
    claims: entry.claims.map(claimData),
    // As written at this entry; what points here is written at the other one.
    relations: entry.relations
      .filter(({ direction }) => direction === 'outgoing')
      .map(({ type, to, hedge, basis }) => ({ type, to: to.id, hedge: hedge ?? null, basis })),
    notes: entry.notes.map(({ text, cites }) => ({ text, cites: cites.map(citeData) })),
  }
}

function claimData(claim: ClaimText) {
  return {
    asserters: claim.asserters.map(({ id }) => id),
    stance: claim.stance,
    status: claim.status,
    edtf: claim.date.edtf ?? null,
    cites: claim.cites.map(citeData),
    known: claim.known,
  }
}

function citeData({ source, locator }: { readonly source: string; readonly locator?: string }) {
  return { source, locator: locator ?? null }
}

function boundsData({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds) {
  return {
    earliestStart: boundText(earliestStart),
    latestStart: boundText(latestStart),
    earliestEnd: boundText(earliestEnd),
    latestEnd: boundText(latestEnd),
  }
}

function boundText(bound: number | null): string {
  if (bound === null) return 'unknown'
  if (Number.isFinite(bound)) return isoDay(bound)
  return bound < 0 ? '-inf' : '+inf'
}

// JSON escapes some of what a terminal obeys, but neither C1 controls nor what turns the direction of writing.
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** The same value, with everything that a terminal could obey written as an escape. */
function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unsafe, escaped)}\n`
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`,
  ).join('')
}
