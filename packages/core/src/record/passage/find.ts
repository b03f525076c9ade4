import { digestOf } from './digest.ts'
import { type PassagePoint, parseLocator } from './locator.ts'
import type { Passage } from './sentences.ts'
import { indexText, type TextIndex } from './text-index.ts'

/**
 * The passage at a locator: a sentence, a paragraph or a range. Nothing if the text has no such place, not even in
 * part, or if the locator counts something that a plain text does not show, such as pages.
 */
export function passageAt(from: string | TextIndex, locator: string): Passage | undefined {
  const parsed = parseLocator(locator)
  if (!parsed.ok || parsed.value.kind !== 'passage') return undefined
  const { first, last } = parsed.value
  const index = indexText(from)
  const { text } = index
  const begin = sentenceAt(index, first, 'first')
  const end = sentenceAt(index, last, 'last')
  if (!begin || !end) return undefined
  return {
    locator: locatorText(first, last),
    paragraph: begin.paragraph,
    sentence: begin.sentence,
    text: text.slice(begin.from, end.to),
    from: begin.from,
    to: end.to,
  }
}

/** The sentence before and the sentence after a passage, for showing it in its context. */
export function neighboursOf(from: string | TextIndex, passage: Passage): { before?: Passage; after?: Passage } {
  const { sentences } = indexText(from)
  const before = sentences.findLast((sentence) => sentence.to <= passage.from)
  const after = sentences.find((sentence) => sentence.from >= passage.to)
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

/** What comparing a citation with a text shows. */
export type PassageCheck =
  /** The passage is there; and it is the one that was cited, if the citation has a digest. */
  | { readonly kind: 'found'; readonly passage: Passage }
  /** Another text stands there; `moved` is where the cited sentence stands now. */
  | { readonly kind: 'changed'; readonly passage: Passage; readonly moved?: Passage }
  /** There is no such place; `moved` as above. */
  | { readonly kind: 'missing'; readonly moved?: Passage }
  /** The locator counts what a plain text does not show, such as pages: nothing is proved either way. */
  | { readonly kind: 'notCounted' }

/** Whether the cited passage still stands in the text at hand. A locator that cannot be read is `missing`. */
export function checkPassage(
  from: string | TextIndex,
  citation: { readonly locator: string; readonly digest?: string | undefined },
): PassageCheck {
  const parsed = parseLocator(citation.locator)
  if (parsed.ok && parsed.value.kind !== 'passage') return { kind: 'notCounted' }
  const text = indexText(from)
  const passage = passageAt(text, citation.locator)
  if (passage && (citation.digest === undefined || digestOf(passage.text) === citation.digest))
    return { kind: 'found', passage }
  const moved = citation.digest === undefined ? undefined : text.sentenceWith(citation.digest)
  return {
    kind: passage ? 'changed' : 'missing',
    ...(passage ? { passage } : {}),
    ...(moved ? { moved } : {}),
  } as PassageCheck
}

/** The sentence at a point; of a whole paragraph its first or its last. */
function sentenceAt(
  { sentences, paragraphStarts }: TextIndex,
  { paragraph, sentence }: PassagePoint,
  which: 'first' | 'last',
): Passage | undefined {
  const start = paragraphStarts[paragraph]
  if (start === undefined) return undefined
  const end = paragraphStarts[paragraph + 1] ?? sentences.length
  const at = sentence === undefined ? (which === 'first' ? start : end - 1) : start + sentence - 1
  return at < end ? sentences[at] : undefined
}

function locatorText(first: PassagePoint, last: PassagePoint): string {
  const write = ({ paragraph, sentence }: PassagePoint) =>
    `p${paragraph}${sentence === undefined ? '' : `.s${sentence}`}`
  if (first === last) return write(first)
  const end = first.paragraph === last.paragraph && last.sentence !== undefined ? `s${last.sentence}` : write(last)
  return `${write(first)}-${end}`
}
