import { digestOf } from './digest.ts'
import { type FoldedText, foldText } from './fold.ts'
import { type Passage, sentencesOf } from './sentences.ts'

/** A text that is searched more than once: what the searches need is worked out once, when it is first asked for. */
export interface TextIndex {
  readonly text: string
  readonly sentences: readonly Passage[]
  /** Where in `sentences` each paragraph begins; the paragraphs count from 1, as locators do. */
  readonly paragraphStarts: readonly number[]
  readonly folded: FoldedText
  /** The first sentence with this digest. */
  readonly sentenceWith: (digest: string) => Passage | undefined
}

/** An index of the text; of what is one already, itself. */
export function indexText(from: string | TextIndex): TextIndex {
  if (typeof from !== 'string') return from
  let sentences: readonly Passage[] | undefined
  let starts: number[] | undefined
  let folded: FoldedText | undefined
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
    sentenceWith(digest) {
      byDigest ??= new Map(this.sentences.toReversed().map((sentence) => [digestOf(sentence.text), sentence]))
      return byDigest.get(digest)
    },
  }
}
