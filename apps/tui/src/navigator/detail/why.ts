import type { Timeline } from '@regesta/core/reasoning'
import { betweenTexts, type Entry, type EntryLink, neighbourTexts, type ProofText, whyTexts } from '@regesta/core/view'
import type { Charset } from '../../terminal/index.ts'
import { bold, dim } from '../rows.ts'
import { contradictionLines } from './contradictions.ts'
import { type DetailLine, type Writer, writerFor } from './writer.ts'

/**
 * Why the entry is dated as it is: every bound with the statements that prove it, each a link to where it leads; and what
 * certainly comes right before and after it.
 */
export function whyLines(entry: Entry, timeline: Timeline, charset: Charset, cells: number): readonly DetailLine[] {
  const writer = writerFor(charset, cells)
  const { clean, paragraph } = writer
  const reasons = whyTexts(timeline, entry.id)
  paragraph('Stated', clean(entry.date.label), bold)
  if (entry.derived) paragraph('Derived', clean(entry.derived.days), bold)
  contradictionLines(entry, writer)
  for (const reason of reasons) {
    writer.blank()
    proofLines({ ...reason, claim: `${reason.claim}, ${reason.isDerived ? 'since' : 'as dated'}:` }, writer)
  }
  if (reasons.length === 0) {
    writer.blank()
    paragraph('', 'Nothing bounds its date: no source dates it, nor does what is said of other entries.')
  }
  const beside = neighbourTexts(timeline, entry.id)
  if (beside && beside.before.length + beside.after.length > 0) writer.blank()
  linkLines('Before', beside?.before ?? [], writer)
  linkLines('After', beside?.after ?? [], writer)
  return writer.lines()
}

/** The order of two entries and the time between them. */
export function betweenLines(
  from: string,
  entry: Entry,
  timeline: Timeline,
  charset: Charset,
  cells: number,
): readonly DetailLine[] {
  const writer = writerFor(charset, cells)
  const { clean, paragraph } = writer
  const texts = betweenTexts(timeline, from, entry.id)
  if (!texts) return []
  paragraph('Order', clean(`${texts.order}.`), bold)
  paragraph('Time', clean(`${texts.time}.`), bold)
  for (const proof of texts.proofs) {
    writer.blank()
    proofLines({ ...proof, claim: `${proof.claim}:` }, writer)
  }
  writer.blank()
  linkLines('', [texts.first, texts.second], writer)
  return writer.lines()
}

function linkLines(label: string, links: readonly EntryLink[], { clean, link }: Writer): void {
  for (const [index, { id, name, number }] of links.entries())
    link(index === 0 ? label : '', clean(`${name} (no. ${number})`), id)
}

function proofLines({ claim, steps, rests }: ProofText, { clean, paragraph, link, aside }: Writer): void {
  paragraph('', clean(claim), bold)
  for (const { statement, so, entry } of steps) {
    link('', clean(statement), entry.id)
    if (so !== undefined) aside('', clean(so), dim)
  }
  if (rests !== undefined) aside('', clean(rests), dim)
}
