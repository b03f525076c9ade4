import {
  type CiteText,
  type Entry,
  type PassageState,
  type PassageText,
  passageOf,
  passageStates,
  type Texts,
} from '@regesta/core/view'

/** A place of a source as it was cited, and the entries that rest on it, in the order of their numbers. */
export interface CitedPassage {
  readonly cite: CiteText
  readonly entries: readonly Entry[]
}

/**
 * What known claims and notes cite, by the printed number of the source: each place once, or once for each digest where
 * it was cited as several texts.
 */
export function citedPassages(entries: readonly Entry[]): ReadonlyMap<number, readonly CitedPassage[]> {
  const sources = new Map<number, Map<string, Citing>>()
  const citing = entries.flatMap((entry) =>
    [...entry.claims.filter((claim) => claim.known), ...entry.notes].flatMap(({ cites }) =>
      cites.map((cite) => ({ cite, entry })),
    ),
  )
  // A citation without a digest is of whatever text the others have: it comes last, and joins the first of them.
  for (const { cite, entry } of citing.toSorted((a, b) => Number(!a.cite.digest) - Number(!b.cite.digest))) {
    const passages = sources.get(cite.number) ?? new Map<string, Citing>()
    sources.set(cite.number, passages)
    const [place, text] = [cite.locator ?? '', `${cite.locator ?? ''} ${cite.digest ?? ''}`]
    const passage = passages.get(cite.digest ? text : place) ?? { cite, entries: new Set() }
    passage.entries.add(entry)
    passages.set(text, passages.get(text) ?? passage)
    passages.set(place, passages.get(place) ?? passage)
  }
  return new Map([...sources].map(([number, passages]) => [number, [...new Set(passages.values())].map(inOrder)]))
}

/** Found by its place, and by its place and digest. */
interface Citing {
  readonly cite: CiteText
  readonly entries: Set<Entry>
}

function inOrder({ cite, entries }: Citing): CitedPassage {
  return { cite, entries: [...entries].sort((a, b) => a.number - b.number) }
}

/** The passages of a source that were looked up in its text. */
export interface LookedUp {
  readonly source: string
  readonly number: number
  readonly passages: readonly (CitedPassage & { readonly text: PassageText })[]
}

/** What comes of looking up every cited passage whose text is at hand, by source. */
export function lookUp(entries: readonly Entry[], texts: Texts): readonly LookedUp[] {
  return [...citedPassages(entries)].flatMap(([number, cited]) => {
    const passages = cited.flatMap((passage) => {
      const text = passageOf(passage.cite, texts)
      return text ? [{ ...passage, text }] : []
    })
    const [first] = passages
    return first ? [{ source: first.cite.source, number, passages }] : []
  })
}

const stateOrder = Object.keys(passageStates) as readonly PassageState[]
/** States in which the cited words do not stand where they should: these are named one by one. */
const faults: ReadonlySet<PassageState> = new Set(['changed', 'missing'])

/** Whether the words of each of these can be read in the text, as they were cited or unchecked. */
export function isWhole({ passages }: LookedUp): boolean {
  return passages.every(({ text }) => text.state === 'found' || text.state === 'unchecked')
}

/** "61 passages of article: 60 found again, 1 changed (entry 21 p1.s1)"; no more than `most` are named. */
export function lookUpText({ passages }: LookedUp, name: string, most = Number.POSITIVE_INFINITY): string {
  const counted = stateOrder.flatMap((state) => {
    const inState = passages.filter(({ text }) => text.state === state)
    if (inState.length === 0) return []
    const named = inState.slice(0, most).map(({ entries, text }) => `${entryWords(entries)} ${text.locator}`)
    const others = inState.length > most ? [`and ${inState.length - most} more`] : []
    const where = faults.has(state) ? ` (${[...named, ...others].join('; ')})` : ''
    return [`${inState.length} ${passageStates[state].counted}${where}`]
  })
  return `${passages.length} ${passages.length === 1 ? 'passage' : 'passages'} of ${name}: ${counted.join(', ')}`
}

function entryWords(entries: readonly Entry[]): string {
  return `${entries.length === 1 ? 'entry' : 'entries'} ${entries.map(({ number }) => number).join(', ')}`
}
