import { neighboursOf, passageAt } from '@regesta/core/record'
import type { CiteText, Entry } from '@regesta/core/view'
import { bold, dim } from '../rows.ts'
import type { Writer } from './writer.ts'

/** The texts of sources that are at hand, by the source's id. */
export type Texts = ReadonlyMap<string, string>

/** Each source once, with all places in it: "source 1 p1.s2, p2.s2". */
export function citesText(cites: readonly CiteText[], writer: Writer): readonly string[] {
  const numbers = [...new Set(cites.map((cite) => cite.number))]
  return numbers.map((number) => {
    const places = cites.filter((cite) => cite.number === number).map((cite) => placeText(cite, writer))
    return `source ${number} ${places.join(', ')}`.trimEnd()
  })
}

function placeText({ locator, quote }: CiteText, { clean, quoted }: Writer): string {
  return [...(locator === undefined ? [] : [clean(locator)]), ...(quote === undefined ? [] : [quoted(quote)])].join(' ')
}

/** The sources of an entry's claims: the cited passages where a text is at hand, else how to have them shown. */
export function sourceLines(entry: Entry, texts: Texts, writer: Writer): void {
  for (const cites of bySource(entry.claims.flatMap((claim) => claim.cites))) {
    const [first] = cites
    if (!first) continue
    const text = texts.get(first.source)
    writer.blank()
    writer.paragraph('Source', `${first.number}. ${writer.clean(first.title)}`, dim)
    if (text === undefined)
      writer.paragraph('', `its passages are shown here with --text ${writer.clean(first.source)}=FILE`, dim)
    else for (const cite of cites) passageLines(cite, text, writer)
  }
}

/** The citations of each source together, each passage once, however many claims rest on it. */
function bySource(cites: readonly CiteText[]): readonly (readonly CiteText[])[] {
  const sources = new Map<string, Map<string, CiteText>>()
  for (const cite of cites) {
    const places = sources.get(cite.source) ?? new Map<string, CiteText>()
    sources.set(cite.source, places.set(cite.locator ?? '', cite))
  }
  return [...sources.values()].map((places) => [...places.values()])
}

/** A passage between its neighbours. */
function passageLines({ locator }: CiteText, text: string, { clean, paragraph }: Writer): void {
  if (locator === undefined) return
  const passage = passageAt(text, locator)
  if (!passage) {
    paragraph(clean(locator), 'not found in the text at hand')
    return
  }
  const { before, after } = neighboursOf(text, passage)
  if (before) paragraph('', clean(before.text), dim)
  paragraph(clean(locator), clean(passage.text), bold)
  if (after) paragraph('', clean(after.text), dim)
}
