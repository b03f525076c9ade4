import { parseLocator } from '@regesta/core/record'
import { type CiteText, type PassageText, passageOf, type Texts } from '@regesta/core/view'
import { bold, dim } from '../rows.ts'
import type { Writer } from './writer.ts'

/**
 * The cited passages of one text, in the text's order, each between its neighbours. A line at the left marks the words
 * that are cited, so that they are told from their context without bold and dim. A passage that is not what was cited
 * says so first, and what stands in its place has no such line.
 */
export function passageLines(cites: readonly CiteText[], texts: Texts, writer: Writer): void {
  const passages = cites.flatMap((cite) => passageOf(cite, texts) ?? []).sort(byPlace)
  let last: string | undefined
  const context = (text: string | undefined, next?: PassageText) => {
    // Neighbouring passages share their context, and one's context can be the other's words.
    if (text === undefined || text === last || text === next?.text) return
    writer.aside('', writer.clean(text), dim)
    last = text
  }
  for (const [index, passage] of passages.entries()) {
    const { state, words, text, before, after } = passage
    const locator = writer.clean(passage.locator)
    if (state !== 'found' && state !== 'unchecked') {
      writer.paragraph(locator, writer.clean(words), bold)
      if (text !== undefined) writer.aside('', `in its place: ${writer.clean(text)}`, dim)
      last = undefined
      continue
    }
    if (text === undefined) continue
    if (before !== undefined && last !== undefined && before !== last && text !== last)
      writer.aside('', writer.glyphs.ellipsis, dim)
    context(before)
    writer.marked(locator, writer.clean(text), bold)
    last = text
    const next = passages[index + 1]
    context(after, next && isShown(next) ? next : undefined)
  }
  const unchecked = passages.filter(({ state }) => state === 'unchecked').length
  if (unchecked > 0) writer.aside('', 'found; the record has no digest to check it by', dim)
}

function isShown({ state }: PassageText): boolean {
  return state === 'found' || state === 'unchecked'
}

/** Passages in the order of the text; what is not counted in it last. */
function byPlace(a: PassageText, b: PassageText): number {
  return placeOf(a) - placeOf(b)
}

/** More sentences than a paragraph has. */
const manySentences = 1e6

function placeOf({ locator }: PassageText): number {
  const parsed = parseLocator(locator)
  if (!parsed.ok || parsed.value.kind !== 'passage') return Number.MAX_SAFE_INTEGER
  const { paragraph, sentence } = parsed.value.first
  return paragraph * manySentences + (sentence ?? 0)
}
