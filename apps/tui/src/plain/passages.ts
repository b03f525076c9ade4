import {
  type Entry,
  type PassageState,
  type PassageText,
  passageStates,
  passagesOf,
  type Texts,
} from '@regesta/core/view'
import { printable } from '../terminal/index.ts'
import { count, paragraph, sentence } from './prose.ts'

/** `[1 p5.s5] found again, unchanged: "..."`. */
export function passageText({ cite, locator, words, text }: PassageText): string {
  const passage = text === undefined ? '' : `: "${printable(text)}"`
  return `[${cite.number} ${printable(locator)}] ${words}${passage}`
}

const passageIndent = 4

/** The passages below an entry's paragraph, one paragraph each. */
export function passageParagraphs(entry: Entry, texts: Texts, width: number): string {
  const inside = Math.max(1, width - passageIndent)
  return passagesOf(entry, texts)
    .map((passage) => paragraph([`Passage ${passageText(passage)}`], inside))
    .join('')
    .replace(/^(?=.)/gm, ' '.repeat(passageIndent))
}

/** How many of the passages cited from the texts at hand were found again. */
export function textsSentence(entries: readonly Entry[], texts: Texts): string {
  const cited = entries.flatMap((entry) => passagesOf(entry, texts))
  const all = [...new Map(cited.map(({ cite, locator, state }) => [`${cite.source} ${locator}`, state])).values()]
  const parts = (Object.keys(passageStates) as PassageState[]).flatMap((state) => {
    const number = all.filter((each) => each === state).length
    return number === 0 ? [] : [`${number} ${passageStates[state].counted}`]
  })
  const which = `${count(all.length, 'passage')} cited from the ${texts.size === 1 ? 'text' : 'texts'} at hand`
  return sentence(parts.length === 0 ? which : `${which}: ${parts.join(', ')}`)
}
