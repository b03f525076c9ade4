import { hedges, statuses } from '@regesta/core/record'
import type { ClaimText, Entry, EntryLink, NoteText, RelationText, Texts } from '@regesta/core/view'
import { type Charset, printable, width, wrap } from '../../terminal/index.ts'
import { keyFor } from '../keys.ts'
import { bold, dim, plain, span } from '../rows.ts'
import { statusGlyph } from '../theme.ts'
import { contradictionLines } from './contradictions.ts'
import { citesText, sourceLines } from './sources.ts'
import { type DetailLine, type Writer, writerFor } from './writer.ts'

/** Cells left of the lines, for the mark of the line that Enter acts on. */
export const detailMargin = 2

/** What the lines depend on beside the entry and the width. */
export interface Reader {
  readonly charset: Charset
  readonly texts: Texts
}

// Drawing and moving need the same lines several times for each key, and finding passages reads the whole text.
const known = new WeakMap<Entry, { reader: Reader; cells: number; lines: readonly DetailLine[] }>()

/** What somebody reads about the selected entry, in lines for a pane of so many columns. */
export function detailLines(entry: Entry, { charset, texts }: Reader, columns: number): readonly DetailLine[] {
  const cells = Math.max(1, columns - detailMargin)
  const before = known.get(entry)
  const same = before?.cells === cells && before.reader.charset === charset && before.reader.texts === texts
  if (before && same) return before.lines
  const lines = written(entry, { charset, texts }, cells)
  known.set(entry, { reader: { charset, texts }, cells, lines })
  return lines
}

/** The status with its mark, as the rule above the detail has it. */
export function statusText(entry: Entry, charset: Charset): string {
  return `${statusGlyph(entry.status, charset)} ${standingText(entry)}`
}

/** "occurred, disputed": two claims of it cannot both be true; "contradicted": nor can its statements and those of others. */
export function standingText({ status, disputed, contradicted }: Entry): string {
  return [statuses[status].word, ...(disputed ? ['disputed'] : []), ...(contradicted ? ['contradicted'] : [])].join(
    ', ',
  )
}

/** What the rule above the detail needs beside title and status: its frame and a position such as "100-120 of 194". */
const ruleCells = 26

/** Whether the title has room in the rule above the detail; where it has not, it is the first thing to read below. */
function titleFits(entry: Entry, charset: Charset, cells: number): boolean {
  return width(printable(entry.title, charset)) <= cells + detailMargin - width(statusText(entry, charset)) - ruleCells
}

function written(entry: Entry, { charset, texts }: Reader, cells: number): readonly DetailLine[] {
  const writer = writerFor(charset, cells)
  const { clean, quoted, paragraph } = writer
  const title = printable(entry.title, charset)
  const titleLines = titleFits(entry, charset, cells)
    ? []
    : wrap(title, cells).map((line): DetailLine => ({ row: [span(line, bold)] }))
  const { date } = entry
  paragraph('When', clean(date.label) + (date.words === undefined ? '' : `  ${quoted(date.words)}`), bold)
  if (entry.derived) paragraph('Derived', `${clean(entry.derived.days)} (${keyFor({ kind: 'why' })} says why)`, bold)
  for (const dispute of entry.disputes) paragraph('Disputed', clean(dispute))
  contradictionLines(entry, writer)
  for (const claim of entry.claims) claimLines(claim, entry, writer)
  if (entry.summary !== undefined) paragraph('What', clean(entry.summary))
  peopleAndPlaces(entry, writer)
  for (const [index, relation] of entry.relations.entries())
    relationLine(index === 0 ? 'Related' : '', relation, writer)
  if (entry.duration !== undefined) paragraph('Length', clean(entry.duration))
  if (date.bounds !== undefined) paragraph('Bounds', clean(date.bounds))
  paragraph('Basis', clean([`${date.basis}.`, ...date.reasons].join(' ')))
  if (date.edtf !== undefined) paragraph('EDTF', clean(date.edtf))
  for (const [index, note] of entry.notes.entries()) noteLine(index === 0 ? 'Notes' : '', note, writer)
  sourceLines(entry, texts, writer)
  writer.blank()
  paragraph('Kind', [entry.kind, entry.part].join(', '), dim)
  paragraph('Id', clean(entry.id), dim)
  return [...titleLines, ...writer.lines()]
}

/** Who says so, and where; of a single claim only what the entry does not say already. */
function claimLines(claim: ClaimText, entry: Entry, writer: Writer): void {
  const { clean, quoted, paragraph, glyphs } = writer
  const alone = entry.claims.length === 1
  const facts = [
    ...(alone ? [] : [claim.standing, clean(claim.date.short)]),
    ...(claim.hedge === undefined ? [] : [hedges[claim.hedge].held]),
    ...citesText(claim.cites, writer),
    ...(claim.said === undefined ? [] : [`said ${clean(claim.said)}`]),
    ...(claim.preferred === undefined ? [] : [`preferred: ${clean(claim.preferred)}`]),
    ...(claim.known ? [] : ['not known on the as-of day']),
    ...(claim.known && !claim.decides ? ['does not decide'] : []),
  ]
  const label = alone ? 'Claim' : `Claim ${claim.number}`
  paragraph(label, [clean(claim.who), ...facts].join(` ${glyphs.dot} `), claim.known ? plain : dim)
  if (claim.text !== undefined) paragraph('', quoted(claim.text))
  if (claim.at) writer.link('', `at ${linkText(claim.at, writer)}`, claim.at.id)
}

function linkText({ name, number }: EntryLink, { clean }: Writer): string {
  return `${clean(name)} (${number === undefined ? 'not known yet' : `no. ${number}`})`
}

function peopleAndPlaces(entry: Entry, { clean, paragraph }: Writer): void {
  const places = entry.places.map(({ name, inferred }) => clean(name) + (inferred ? ' (inferred)' : ''))
  const actors = entry.actors.map(({ name, role }) => clean(name) + (role === undefined ? '' : ` (${clean(role)})`))
  if (places.length > 0) paragraph('Where', places.join(', '))
  if (actors.length > 0) paragraph('Who', actors.join(', '))
  if (entry.topics.length > 0) paragraph('Topics', entry.topics.map(({ name }) => clean(name)).join(', '))
}

function relationLine(label: string, { words, to, limits, hedge, basis }: RelationText, writer: Writer): void {
  const sure = hedge && hedges[hedge].adverb
  const extra = [limits, sure, basis === 'stated' ? undefined : basis].filter((part) => part !== undefined)
  const how = extra.length === 0 ? words : `${words} (${extra.join(', ')})`
  writer.link(label, `${writer.clean(how)} ${linkText(to, writer)}`, to.id)
}

/** Notes stand outside the as-of day, so each says of what date its record is. */
function noteLine(label: string, note: NoteText, writer: Writer): void {
  const { clean, paragraph } = writer
  const record = [...(note.dated === undefined ? [] : [clean(note.dated)]), ...citesText(note.cites, writer)]
  paragraph(label, clean(note.text) + (record.length === 0 ? '' : ` (${record.join(', ')})`))
}
