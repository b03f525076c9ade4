import { digestOf } from './digest.ts'
import { firstEndingAfter, type Stretch } from './lines.ts'
import { type Locator, type PassagePoint, parseLocator } from './locator.ts'
import { areApart, printedAround, printedAt, printedTouching } from './printed.ts'
import type { Passage, Sentence } from './sentences.ts'
import { indexText, type TextIndex } from './text-index.ts'

/**
 * The passage at a locator: a sentence, a paragraph or a range by our own count; or lines (`14:3-9`), pages and
 * paragraphs (`para. 6`) by the numbers that are printed in the text. Nothing if the text has no such place, not even in
 * part, or if the locator counts something that the text does not show.
 */
export function passageAt(from: string | TextIndex, locator: string): Passage | undefined {
  const parsed = parseLocator(locator)
  if (!parsed.ok) return undefined
  const found = placeAt(indexText(from), parsed.value)
  return typeof found === 'object' ? found : undefined
}

/** The passage at a place; `missing` where there is none, nothing where the text does not tell. */
function placeAt(index: TextIndex, locator: Locator): Passage | 'missing' | undefined {
  if (locator.kind !== 'passage') return printedAt(index.printed, locator)
  const { first, last } = locator
  const begin = sentenceAt(index, first, 'first')
  const end = sentenceAt(index, last, 'last')
  if (!begin || !end) return 'missing'
  const stretch = { from: begin.from, to: end.to }
  return { locator: locatorText(first, last), text: index.text.slice(stretch.from, stretch.to), ...stretch }
}

/** What stands before and after a passage, for showing it in its context: sentences; lines or paragraphs by print. */
export function neighboursOf(from: string | TextIndex, passage: Passage): { before?: Passage; after?: Passage } {
  const { sentences, printed } = indexText(from)
  const parsed = parseLocator(passage.locator)
  const places: readonly Passage[] = (parsed.ok && printedAround(printed, passage, parsed.value)) || sentences
  const before = places.findLast((place) => place.to <= passage.from)
  const after = places.find((place) => place.from >= passage.to)
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}

/**
 * The locator of the whole places that a stretch of a text touches: of lines or paragraphs that are numbered in print,
 * `14:3-9`, or else of sentences, `p2.s1-s3`. Empty where it touches nothing.
 */
export function locatorOf(from: string | TextIndex, stretch: Stretch): string {
  const { sentences, printed } = indexText(from)
  const numbered = printedTouching(printed, stretch)
  if (numbered) return numbered.locator
  const first = firstEndingAfter(sentences, stretch.from)
  let last = first - 1
  while (last + 1 < sentences.length && sentences[last + 1]!.from < stretch.to) last++
  return last < first ? '' : locatorText(sentences[first]!, sentences[last]!)
}

/**
 * Whether a stretch of a text stands elsewhere than at a locator. Nothing where that cannot be told: the locator counts
 * what the text does not show, or there is no such place.
 */
export function standsElsewhere(from: string | TextIndex, stretch: Stretch, locator: string): boolean | undefined {
  const index = indexText(from)
  const parsed = parseLocator(locator)
  if (!parsed.ok) return undefined
  const place = placeAt(index, parsed.value)
  if (typeof place === 'object') return stretch.from >= place.to || stretch.to <= place.from
  const touched = printedTouching(index.printed, stretch)
  const own = touched && parseLocator(touched.locator)
  // A place that an extract leaves out is another one all the same.
  return own?.ok ? areApart(own.value, parsed.value) : undefined
}

/** What comparing a citation with a text shows. */
export type PassageCheck =
  /** The passage is there; and it is the one that was cited, if the citation has a digest. */
  | { readonly kind: 'found'; readonly passage: Passage }
  /** Another text stands there; `moved` is where the cited sentence stands now. */
  | { readonly kind: 'changed'; readonly passage: Passage; readonly moved?: Passage }
  /** There is no such place; `moved` as above. */
  | { readonly kind: 'missing'; readonly moved?: Passage }
  /** The locator counts what the text does not show, such as pages: nothing is proved either way. */
  | { readonly kind: 'notCounted' }

/** Whether the cited passage still stands in the text at hand. A locator that cannot be read is `missing`. */
export function checkPassage(
  from: string | TextIndex,
  citation: { readonly locator: string; readonly digest?: string | undefined },
): PassageCheck {
  const parsed = parseLocator(citation.locator)
  const text = indexText(from)
  const place = parsed.ok ? placeAt(text, parsed.value) : 'missing'
  if (place === undefined) return { kind: 'notCounted' }
  const passage = place === 'missing' ? undefined : place
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
): Sentence | undefined {
  const start = paragraphStarts[paragraph]
  if (start === undefined) return undefined
  const end = paragraphStarts[paragraph + 1] ?? sentences.length
  const at = sentence === undefined ? (which === 'first' ? start : end - 1) : start + sentence - 1
  return at < end ? sentences[at] : undefined
}

function locatorText(first: PassagePoint, last: PassagePoint): string {
  const write = ({ paragraph, sentence }: PassagePoint) =>
    `p${paragraph}${sentence === undefined ? '' : `.s${sentence}`}`
  if (first.paragraph === last.paragraph && first.sentence === last.sentence) return write(first)
  const end = first.paragraph === last.paragraph && last.sentence !== undefined ? `s${last.sentence}` : write(last)
  return `${write(first)}-${end}`
}
