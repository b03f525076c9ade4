import { checkPassage } from '@regesta/core/record'
import type { CiteText, Entry } from '@regesta/core/view'
import { printable } from '../terminal/index.ts'
import { count, paragraph, sentence } from './prose.ts'

/** The texts of sources that are at hand, by the source's id. */
export type Texts = ReadonlyMap<string, string>

/** How a cited passage fares in the text at hand, in words. */
const states = {
  found: { words: 'found again, unchanged', counted: 'found again' },
  unchecked: { words: 'found; the record has no digest to check it by', counted: 'found but not checked' },
  changed: { words: 'changed: not the words that were cited', counted: 'changed' },
  missing: { words: 'missing: the text has no such passage', counted: 'missing' },
  notCounted: { words: 'not looked up: plain text does not show it', counted: 'not looked up' },
} as const

export type PassageState = keyof typeof states

export interface CitedPassage {
  readonly cite: CiteText
  readonly locator: string
  readonly state: PassageState
  /** What stands there in the text at hand; absent where there is no such place. */
  readonly text?: string
  /** Where the cited words stand instead. */
  readonly movedTo?: string
}

/** Every passage that an entry cites from a text at hand, once each, in the order of citing. */
export function passagesOf(entry: Entry, texts: Texts): readonly CitedPassage[] {
  const cited = new Map<string, CitedPassage>()
  for (const cite of [...entry.claims, ...entry.notes].flatMap((each) => each.cites)) {
    const text = texts.get(cite.source)
    const { locator } = cite
    if (text === undefined || locator === undefined || cited.has(keyOf(cite))) continue
    cited.set(keyOf(cite), { cite, locator, ...stateIn(text, locator, cite.digest) })
  }
  return [...cited.values()]
}

function stateIn(text: string, locator: string, digest: string | undefined): Omit<CitedPassage, 'cite' | 'locator'> {
  const check = checkPassage(text, { locator, digest })
  switch (check.kind) {
    case 'found':
      return { state: digest === undefined ? 'unchecked' : 'found', text: check.passage.text }
    case 'changed':
      return { state: 'changed', text: check.passage.text, ...(check.moved ? { movedTo: check.moved.locator } : {}) }
    case 'missing':
      return { state: 'missing', ...(check.moved ? { movedTo: check.moved.locator } : {}) }
    case 'notCounted':
      return { state: 'notCounted' }
    default:
      return check satisfies never
  }
}

const keyOf = ({ source, locator }: CiteText) => `${source} ${locator}`

/** `[1 p5.s5] found again, unchanged: "..."`. */
export function passageText({ cite, locator, state, text, movedTo }: CitedPassage): string {
  const moved = movedTo === undefined ? '' : `; the cited words stand at ${movedTo}`
  const passage = text === undefined ? '' : `: "${printable(text)}"`
  return `[${cite.number} ${locator}] ${states[state].words}${moved}${passage}`
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
  const all = [...new Map(cited.map(({ cite, state }) => [keyOf(cite), state])).values()]
  const parts = (Object.keys(states) as PassageState[]).flatMap((state) => {
    const number = all.filter((each) => each === state).length
    return number === 0 ? [] : [`${number} ${states[state].counted}`]
  })
  const which = `${count(all.length, 'passage')} cited from the ${texts.size === 1 ? 'text' : 'texts'} at hand`
  return sentence(parts.length === 0 ? which : `${which}: ${parts.join(', ')}`)
}
