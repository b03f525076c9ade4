import { afterOrdinal, beforeNumber, maybeLast, sentenceOpeners, titles } from './abbreviations.ts'
import { linesOf, type Stretch, trimmed } from './lines.ts'

/** The version of the rule below. Locators such as `p5.s3` count by it, whatever the platform. */
export const sentenceRule = 1

/** A passage of a text. */
export interface Passage extends Stretch {
  /**
   * Where it is: `p5.s3` is the third sentence of the fifth paragraph, `p5` a paragraph, `p5.s3-s4` a range; `14:3-9`
   * are lines of a page, and `para. 6` a paragraph, by numbers that are printed in the text.
   */
  readonly locator: string
  /** Without numbers that stand beside lines and paragraphs, and without the headings of pages. */
  readonly text: string
}

export interface Sentence extends Passage {
  /** Both counted from 1. */
  readonly paragraph: number
  readonly sentence: number
}

/** Marks that can end a sentence, with what closes after them: quotation marks and brackets. */
const ending = /[.!?…]+[”’»"')\]}]*(?=\s)|[。！？]+[」』”’）]*/g
/** What can stand before the first word: quotation marks, brackets, dashes, list marks, notes. */
const opening = /^[\s“‘«„"'([{¿¡–—-]*/
const openingMark = /^[“‘«„"'([{]+/

/**
 * The sentences of a text, in order, by our own rule, version 1.
 *
 * A paragraph is a line that holds something; any line break ends it. A sentence ends with `.`, `!`, `?` or `…`, and
 * the quotation marks and brackets that close after them, where white space and a word that can begin a sentence
 * follow: one that does not begin with a small letter. A full stop does not end it after a title (`Mr.`, `St.`), before
 * the number of `No. 4`, and after `U.S.`, an initial or `Inc.` unless one of the usual first words follows; nor after
 * a number that is all the sentence so far (`1. The return`). Ideographic `。！？` end a sentence by themselves.
 */
export function sentencesOf(text: string): Sentence[] {
  return linesOf(text).flatMap((line, index) => {
    const paragraph = index + 1
    return cut(text.slice(line.from, line.to)).map(({ from, to }, n) => ({
      locator: `p${paragraph}.s${n + 1}`,
      paragraph,
      sentence: n + 1,
      text: text.slice(line.from + from, line.from + to),
      from: line.from + from,
      to: line.from + to,
    }))
  })
}

/** The sentences of one paragraph. */
function cut(line: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const found of line.matchAll(ending)) {
    const end = found.index + found[0].length
    if (end <= start || !endsSentence(line, start, found.index, end)) continue
    sentences.push(trimmed(line, start, end))
    start = end
  }
  const rest = trimmed(line, start, line.length)
  if (rest.to > rest.from) sentences.push(rest)
  return sentences
}

/** Whether the marks from `mark` to `end` end the sentence that began at `start`. */
function endsSentence(line: string, start: number, mark: number, end: number): boolean {
  const marks = line.slice(mark, end)
  if (/^[。！？]/.test(marks)) return true
  // As far as any first word reaches; a line may be a whole book.
  const ahead = line.slice(end, end + 80)
  const lead = opening.exec(ahead)![0]
  const next = ahead.slice(lead.length)
  if (/^\p{Ll}/u.test(next)) return false
  if (!/^\.(?:[^.…!?]|$)/.test(marks)) return true

  const before = line.slice(Math.max(start, mark - 80), mark)
  const word = /[\p{L}\p{M}\p{N}№]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*$/u.exec(before)?.[0] ?? ''
  if (/^\d+$/.test(word) && before.trim().replace(openingMark, '') === word && mark - start <= 80) return false
  // Closing marks after the full stop leave no doubt: nobody writes `(Mr.) Smith`.
  if (marks.length > 1) return true
  const plain = word.toLowerCase()
  if (titles.has(plain)) return false
  if (beforeNumber.has(plain) && /^\p{N}/u.test(next)) return false
  const firstWord = /^[\p{L}\p{M}’']+/u.exec(next)?.[0].toLowerCase() ?? ''
  if (/^\d{1,2}$/.test(word) && afterOrdinal.has(firstWord)) return false
  const initials = /^\p{L}(?:\.\p{L})*$/u.test(word)
  if (!initials && !maybeLast.has(plain) && !/^(?:\p{L}\.)+\p{L}+$/u.test(word)) return true
  return firstWord === '' ? !/^\p{N}/u.test(next) : sentenceOpeners.has(firstWord)
}
