import { checkPassage, neighboursOf, type Passage } from '../../record/index.ts'
import type { CiteText, Entry } from './types.ts'

/** The texts of sources that are at hand, by the source's id. */
export type Texts = ReadonlyMap<string, string>

/** How a cited passage fares in the text at hand, and how such passages are counted. */
export const passageStates = {
  found: { words: 'found again, unchanged', counted: 'found again' },
  unchecked: { words: 'found; the record has no digest to check it by', counted: 'found but not checked' },
  changed: { words: 'changed: not the words that were cited', counted: 'changed' },
  missing: { words: 'missing: the text has no such passage', counted: 'missing' },
  notCounted: { words: 'not looked up: the text does not show it', counted: 'not looked up' },
} as const

export type PassageState = keyof typeof passageStates

/** A cited passage in the text at hand. */
export interface PassageText {
  readonly cite: CiteText
  readonly locator: string
  readonly state: PassageState
  /** How it fares, in words: "changed: not the words that were cited; they stand at p5.s4". */
  readonly words: string
  /** The locator where the cited words stand instead. */
  readonly movedTo?: string
  /** What stands there; absent where there is no such place. */
  readonly text?: string
  /** Where it begins in the text, in UTF-16 units. */
  readonly from?: number
  /** The sentences around it; of what is counted in print, the lines or paragraphs. */
  readonly before?: string
  readonly after?: string
}

/** A citation looked up and checked; nothing where no text is at hand, or no place in it is named. */
export function passageOf(cite: CiteText, texts: Texts): PassageText | undefined {
  const text = texts.get(cite.source)
  const { locator, digest } = cite
  if (text === undefined || locator === undefined) return undefined
  const check = checkPassage(text, { locator, digest })
  const state = check.kind === 'found' && digest === undefined ? 'unchecked' : check.kind
  const movedTo = 'moved' in check ? check.moved?.locator : undefined
  const moved = movedTo === undefined ? '' : `; the cited words stand at ${movedTo}`
  return {
    cite,
    locator,
    state,
    words: `${passageStates[state].words}${moved}`,
    ...(movedTo === undefined ? {} : { movedTo }),
    ...('passage' in check ? around(text, check.passage) : {}),
  }
}

function around(text: string, passage: Passage): Pick<PassageText, 'text' | 'from' | 'before' | 'after'> {
  const { before, after } = neighboursOf(text, passage)
  return {
    text: passage.text,
    from: passage.from,
    ...(before ? { before: before.text } : {}),
    ...(after ? { after: after.text } : {}),
  }
}

/** Every passage that an entry cites from a text at hand, once each, in the order of citing. */
export function passagesOf(entry: Entry, texts: Texts): readonly PassageText[] {
  const passages = new Map<string, PassageText>()
  for (const cite of [...entry.claims, ...entry.notes].flatMap((each) => each.cites)) {
    const key = `${cite.source} ${cite.locator}`
    const passage = passages.has(key) ? undefined : passageOf(cite, texts)
    if (passage) passages.set(key, passage)
  }
  return [...passages.values()]
}
