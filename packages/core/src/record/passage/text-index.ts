import { digestOf } from './digest.ts'
import { type FoldedText, foldText } from './fold.ts'
import { type Printed, printedOf } from './printed.ts'
import { type Passage, type Sentence, sentencesOf } from './sentences.ts'

/** A word that is worth looking up. */
export const wordForm = /[\p{L}\p{N}]{3,}/gu

/** A text that is searched more than once: what the searches need is worked out once, when it is first asked for. */
export interface TextIndex {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Where in `sentences` each paragraph begins; the paragraphs count from 1, as locators do. */
  readonly paragraphStarts: readonly number[]
  readonly folded: FoldedText
  /** The lines and paragraphs that are numbered in print. */
  readonly printed: Printed
  /** Folded without printed numbers and headings of pages; `folded` itself where there are none. */
  readonly foldedWords: FoldedText
  /** Where in `foldedWords` each word stands. */
  readonly wordPlaces: ReadonlyMap<string, readonly number[]>
  /** The first sentence with this digest. */
  readonly sentenceWith: (digest: string) => Passage | undefined
}

/** An index of the text; of what is one already, itself. */
export function indexText(from: string | TextIndex): TextIndex {
  if (typeof from !== 'string') return from
  let sentences: readonly Sentence[] | undefined
  let starts: number[] | undefined
  let folded: FoldedText | undefined
  let printed: Printed | undefined
  let foldedWords: FoldedText | undefined
  let wordPlaces: Map<string, number[]> | undefined
  let byDigest: Map<string, Passage> | undefined
  return {
    text: from,
    get sentences() {
      sentences ??= sentencesOf(from)
      return sentences
    },
    get paragraphStarts() {
      if (!starts) {
        starts = [0]
        for (const [n, { sentence }] of this.sentences.entries()) if (sentence === 1) starts.push(n)
      }
      return starts
    },
    get folded() {
      folded ??= foldText(from)
      return folded
    },
    get printed() {
      printed ??= printedOf(from)
      return printed
    },
    get foldedWords() {
      foldedWords ??= this.printed.words === from ? this.folded : foldText(this.printed.words)
      return foldedWords
    },
    get wordPlaces() {
      wordPlaces ??= placesOfWords(this.foldedWords.text)
      return wordPlaces
    },
    sentenceWith(digest) {
      byDigest ??= new Map(this.sentences.toReversed().map((sentence) => [digestOf(sentence.text), sentence]))
      return byDigest.get(digest)
    },
  }
}

function placesOfWords(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of text.matchAll(wordForm)) {
    const known = places.get(word)
    if (known) known.push(index)
    else places.set(word, [index])
  }
  return places
}
