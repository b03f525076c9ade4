import { foldText, locatorOf, type TextIndex } from '../../../record/index.ts'
import { noText } from '../material.ts'
import { passagesOf } from '../passages.ts'
import { areDaysNamed } from '../support.ts'
import type { Rule } from '../types.ts'

export const wordsNotInPassage: Rule = {
  code: 'R123',
  name: 'words-not-in-passage',
  severity: 'warning',
  about: 'The words that a date was read from do not stand in the cited passages, nor others for the same days.',
  why: 'A date’s words are the source’s own. If they stand elsewhere, that place belongs to the evidence; if nowhere, they are somebody else’s.',
  remedy: 'Cite the passage that has them as well; or say under reasons why they hold here.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05, soft: 1911-05-21/1911-05-31, words: late in May, convention: thirds }
        cites: [{ source: gazette, locator: p1.s1 }]`,
    texts: { gazette: 'North Quay has opened. It was ready late in May.\n' },
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05, soft: 1911-05-21/1911-05-31, words: late in May, convention: thirds }
        cites: [{ source: gazette, locator: p1.s1 }, { source: gazette, locator: p1.s2 }]`,
    texts: { gazette: 'North Quay has opened. It was ready late in May.\n' },
  },
  check: (material) => {
    if (material.texts.size === 0) return noText
    const judged = material.claims.flatMap((placed) => {
      const { when } = placed.claim
      const passages = when?.words === undefined || when.reasons ? undefined : passagesOf(placed, material)
      return when?.words === undefined || !passages ? [] : [{ placed, when: { words: when.words }, passages }]
    })
    if (judged.length === 0) return { notRun: 'no date with words has all its passages at hand, and no reasons' }
    const placeOf = placeFinder()
    return judged.flatMap(({ placed, when, passages }) => {
      const words = folded(when.words)
      if (passages.some(({ passage }) => folded(passage.text).includes(words))) return []
      if (areDaysNamed(placed, passages, material)) return []
      const found = passages.map(({ text }) => placeOf(words, text)).find((place) => place !== undefined)
      return [
        {
          path: [...placed.path, 'when', 'words'],
          message: `"${when.words}" does not stand in the cited ${passages.length === 1 ? 'passage' : 'passages'}${found ? `, but at ${found}` : ', nor anywhere in the text'}`,
          help: found ? `cite ${found} as well` : 'take over the words of the source',
        },
      ]
    })
  },
}

const folded = (text: string) => foldText(text).text.toLowerCase()

/** Finds where words begin. Lower case may be longer than upper: then the place is not known. */
function placeFinder(): (words: string, text: TextIndex) => string | undefined {
  const lowerCase = new Map<TextIndex, string>()
  return (words, index) => {
    const { text, origin } = index.foldedWords
    const lower = lowerCase.get(index) ?? text.toLowerCase()
    lowerCase.set(index, lower)
    const at = lower.length === text.length ? lower.indexOf(words) : -1
    return at < 0 ? undefined : locatorOf(index, { from: origin[at]!, to: origin[at]! + 1 })
  }
}
