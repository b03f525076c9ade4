import { type ClaimText, type Entry, passagesOf, type Texts, type View } from '@regesta/core/view'
import { boundsData } from './bounds-data.ts'
import { written, writtenInLine } from './written.ts'

/** All entries of a view in display order, as one JSON array. */
export function listJson(view: View): string {
  return written(view.entries.map(entryData))
}

/** The same, one object a line. */
export function listNdjson(view: View): string {
  return view.entries.map((entry) => writtenInLine(entryData(entry))).join('')
}

/** One entry as a JSON object: the fields of the list, and the passages that could be looked up. */
export function showJson(entry: Entry, { texts }: { readonly texts: Texts }): string {
  return written(entryWithPassages(entry, texts))
}

/** The same in one line. */
export function showNdjson(entry: Entry, { texts }: { readonly texts: Texts }): string {
  return writtenInLine(entryWithPassages(entry, texts))
}

function entryWithPassages(entry: Entry, texts: Texts) {
  const passages = passagesOf(entry, texts).map(({ cite, locator, state, movedTo, text }) => ({
    source: cite.source,
    locator,
    state,
    movedTo: movedTo ?? null,
    text: text ?? null,
  }))
  return { ...entryData(entry), passages }
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
    contradicted: entry.contradictions.length > 0,
    edtf: date.edtf ?? null,
    ...boundsData(extent.hard),
    derived: entry.derived?.bounds ?? [],
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
