import type { Chronology, Source } from '@regesta/core/record'
import { dateText, type Entry } from '@regesta/core/view'
import { paragraph, sentence } from './prose.ts'
import { safe } from './safe.ts'

const hangingIndent = 4

/** The day each source was issued, in words, by id; a source without one is absent. */
export function issuedDays(chronology: Chronology): ReadonlyMap<string, string> {
  const dated = chronology.sources.filter((source) => source.issued !== undefined)
  return new Map(dated.map((source) => [source.id, dateText(source.issued, chronology).label]))
}

/** The sources that the entries cite, each under its printed number. */
export function sourceParagraphs(entries: readonly Entry[], chronology: Chronology, width: number): readonly string[] {
  const cites = entries.flatMap((entry) => [...entry.claims, ...entry.notes].flatMap((each) => each.cites))
  const numbers = new Map(cites.map((cite) => [cite.source, cite.number]))
  const issued = issuedDays(chronology)
  return chronology.sources.flatMap((source) => {
    const number = numbers.get(source.id)
    if (number === undefined) return []
    return [paragraph([`[${number}]`, ...sourceSentences(safe(source), issued.get(source.id))], width, hangingIndent)]
  })
}

function sourceSentences(source: Source, issued: string | undefined): string[] {
  const { author, title, publisher, URL: address, note } = source
  return [author, title, source['container-title'], publisher, issued]
    .map((each) => sentence(each ?? ''))
    .concat(address ?? '', sentence(note ?? ''))
}
