import type { Result } from '../../diagnostic/index.ts'
import { type Counted, forms, mayBeCounted, readCounted, refused, type Steps, shown } from './counted.ts'

/** A place in a text that is counted by our own rule. */
export interface PassagePoint {
  readonly paragraph: number
  /** Absent for a whole paragraph. */
  readonly sentence?: number
}

/** Where a passage stands: counted in the text itself, or by something only the edition has. */
export type Locator =
  | { readonly kind: 'passage'; readonly first: PassagePoint; readonly last: PassagePoint }
  | Counted
  | Steps

const passageForm = /^p([1-9]\d{0,5})(?:\.s([1-9]\d{0,5}))?(?:[-–](?:p([1-9]\d{0,5}))?(?:\.?s([1-9]\d{0,5}))?)?$/
const longest = 100

/**
 * A locator as people write it: `p5.s3`, `p5`, `p5.s3-s4`, `p5-p7`, `p5.s3-p6.s1`, counted by `sentencesOf`; or a kind
 * that CSL knows with its number: `page 12`, `pp. 12-14`, `fol. 3r`, `§ 28`, `timestamp 1:02:03`; or several of these,
 * from the outermost in: `vol. 2, p. 4`, `page 14, lines 3-9`, `page 14, line 22 to page 15, line 4`. Two numbers with a
 * colon are a page and a line, as transcripts are cited: `14:3`, `14:3-9`, `14:22-15:4`.
 * Anything else is refused (R015), and so is a range of passages or of steps that ends before it begins.
 */
export function parseLocator(text: string): Result<Locator> {
  if (text.length > longest) return refused(`the locator is longer than ${longest} characters`, forms)
  const trimmed = text.trim()
  const passage = passageForm.exec(trimmed)
  if (passage) return readPassage(trimmed, passage)

  if (/^p\d/i.test(trimmed)) return refused(`"${shown(trimmed)}" is neither a paragraph and sentence nor a page`, forms)
  return readCounted(trimmed)
}

/** Whether `parseLocator` reads a text; where it does not, nothing is worked out to say why. */
export function isLocator(text: string): boolean {
  const trimmed = text.trim()
  return (mayBeCounted(trimmed) || passageForm.test(trimmed)) && parseLocator(text).ok
}

function readPassage(text: string, match: RegExpExecArray): Result<Locator> {
  const [paragraph, sentence, lastParagraph, lastSentence] = match
    .slice(1)
    .map((digits) => (digits ? Number(digits) : undefined))
  const first = point(paragraph!, sentence)
  if (!/[-–]/.test(text)) return { ok: true, value: { kind: 'passage', first, last: first } }
  if (
    (sentence === undefined) !== (lastSentence === undefined) ||
    (lastParagraph === undefined && lastSentence === undefined)
  ) {
    return refused(
      `"${shown(text)}" begins with one kind of thing and ends with another`,
      'write "p5.s3-s4", "p5.s3-p6.s1" or "p5-p7"',
    )
  }
  const last = point(lastParagraph ?? paragraph!, lastSentence)
  const order = last.paragraph - first.paragraph || (last.sentence ?? 0) - (first.sentence ?? 0)
  if (order < 0) return refused(`"${shown(text)}" ends before it begins`, 'write the earlier passage first')
  return { ok: true, value: { kind: 'passage', first, last } }
}

function point(paragraph: number, sentence: number | undefined): PassagePoint {
  return sentence === undefined ? { paragraph } : { paragraph, sentence }
}
