import type { CiteText, Entry, Texts } from '@regesta/core/view'
import { dim } from '../rows.ts'
import { passageLines } from './passages.ts'
import type { Writer } from './writer.ts'

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

/** The sources of an entry: the cited passages where a text is at hand, else how to have them shown. */
export function sourceLines(entry: Entry, texts: Texts, writer: Writer): void {
  for (const cites of bySource([...entry.claims, ...entry.notes].flatMap((each) => each.cites))) {
    const [first] = cites
    if (!first) continue
    writer.blank()
    writer.paragraph('Source', `${first.number}. ${writer.clean(first.title)}`, dim)
    if (texts.has(first.source)) passageLines(cites, texts, writer)
    else writer.paragraph('', `its passages are shown here with --text ${writer.clean(first.source)}=FILE`, dim)
  }
}

/** The citations of each source together, each passage once, however many claims and notes rest on it. */
function bySource(cites: readonly CiteText[]): readonly (readonly CiteText[])[] {
  const sources = new Map<string, Map<string, CiteText>>()
  for (const cite of cites) {
    const places = sources.get(cite.source) ?? new Map<string, CiteText>()
    sources.set(cite.source, places.set(cite.locator ?? '', cite))
  }
  return [...sources.values()].map((places) => [...places.values()])
}
