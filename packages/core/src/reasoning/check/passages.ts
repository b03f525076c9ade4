import { findQuotation, type Passage, passageAt, type Quotation, type TextIndex } from '../../record/index.ts'
import { type Material, noText, type PlacedCitation, type PlacedClaim } from './material.ts'
import { onceFor } from './once.ts'
import type { NotRun } from './types.ts'

/** A passage that is cited from a text at hand. */
export interface CitedPassage {
  readonly text: TextIndex
  readonly passage: Passage
  readonly source: string
}

/** The passages of a claim, if all that it cites can be looked up: what is not seen may say anything. */
export function passagesOf({ claim }: PlacedClaim, { texts }: Material): readonly CitedPassage[] | undefined {
  const passages = claim.cites.map(({ source, locator }): CitedPassage | undefined => {
    const text = texts.get(source)
    const passage = text && locator !== undefined ? passageAt(text, locator) : undefined
    return text && passage && { text, passage, source }
  })
  return passages.every((passage) => passage !== undefined) ? passages : undefined
}

/** A citation from a text at hand. */
export interface CitedText extends PlacedCitation {
  readonly text: TextIndex
}

/** Those citations from texts at hand that have a field, which is what is judged. */
export function citedTexts(
  { citations, texts }: Material,
  field: 'quote' | 'digest' | 'locator',
): readonly CitedText[] | NotRun {
  if (texts.size === 0) return noText
  const cited = citations.flatMap(({ cite, path }) => {
    const text = texts.get(cite.source)
    return text && cite[field] !== undefined ? [{ cite, path, text }] : []
  })
  return cited.length > 0 ? cited : { notRun: `no citation of a text at hand has a ${field}` }
}

/** A quotation from a text at hand, and where it was found again. */
export interface Quoted extends CitedText {
  readonly quote: string
  readonly found: Quotation
}

/** Every quotation from a text at hand. */
export const quotedTexts = /* @__PURE__ */ onceFor((material): readonly Quoted[] | NotRun => {
  const cited = citedTexts(material, 'quote')
  if ('notRun' in cited) return cited
  return cited.map(({ cite, path, text }) => {
    const { quote = '', locator } = cite
    const passage = locator === undefined ? undefined : passageAt(text, locator)
    return { cite, path, text, quote, found: findQuotation(text, quote, passage) }
  })
})

/** Words for a message: not more of them than a line holds. */
export function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
