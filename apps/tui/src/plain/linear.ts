import type { Diagnostic } from '@regesta/core/diagnostic'
import { type Family, families } from '@regesta/core/record'
import {
  type Entry,
  firstAfterFacts,
  horizonText,
  type Period,
  parts,
  scopeText,
  type Texts,
  type View,
} from '@regesta/core/view'
import { entryParagraph } from './entry.ts'
import { omissionSentences } from './omissions.ts'
import { passageParagraphs, textsSentence } from './passages.ts'
import { paragraph, sentence } from './prose.ts'
import { safe } from './safe.ts'
import { issuedDays, sourceParagraphs } from './sources.ts'

export interface LinearOptions {
  readonly width: number
  /** The texts of sources that are at hand. */
  readonly texts: Texts
  /** What in the file could not be read. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The whole of a view as plain text: a head, one paragraph an entry under the headings of part and period, the horizon
 * where facts end, and the sources. For pipes and for screen readers: no colour, no drawing, nothing wider than `width`.
 */
export function linear(view: View, options: LinearOptions): string {
  const { chronology } = view.timeline
  const { width, texts } = options
  const periods = safe(view.periods)
  const entries = periods.flatMap((period) => period.entries)
  const issued = issuedDays(chronology)
  const turn = firstAfterFacts(entries)
  const blocks = [...headBlocks(view, entries, options)]
  let part: Period['part'] | undefined
  for (const period of periods) {
    if (period.part !== part) blocks.push(heading(parts[period.part].title.toUpperCase(), width))
    part = period.part
    blocks.push(heading(period.title, width))
    for (const entry of period.entries) {
      if (entry === turn)
        blocks.push(horizon(view, 'The dated entries that follow are plans, proposals, conditions or fears', width))
      blocks.push(entryParagraph(entry, { width, issued }) + passageParagraphs(entry, texts, width))
    }
  }
  if (entries.length > 0 && !turn) blocks.push(horizon(view, 'No entry with a date follows', width))
  const sources = sourceParagraphs(entries, chronology, width)
  if (sources.length > 0) blocks.push(heading('SOURCES', width), ...sources)
  return blocks.join('\n')
}

function headBlocks(view: View, entries: readonly Entry[], { width, texts, diagnostics }: LinearOptions): string[] {
  const { timeline } = view
  const { title, summary } = safe({ title: timeline.chronology.title, summary: timeline.chronology.summary ?? '' })
  const asOf = safe(horizonText(timeline))
  return [
    paragraph([title], width),
    ...(summary === '' ? [] : [paragraph([sentence(summary)], width)]),
    paragraph([sentence(`Scope: ${safe(scopeText(timeline))}`), sentence(`As of: ${asOf.label}`)], width),
    paragraph([...omissionSentences(view, diagnostics), ...familySentences(entries)], width),
    ...(texts.size === 0 ? [] : [paragraph([textsSentence(entries, texts)], width)]),
  ]
}

/** How many entries are facts, plans and so on, with what the words mean. */
function familySentences(entries: readonly Entry[]): string[] {
  return (Object.keys(families) as Family[]).flatMap((family) => {
    const number = entries.filter((entry) => entry.family === family).length
    return number === 0 ? [] : [sentence(`${number} ${families[family].word}: ${families[family].definition}`)]
  })
}

function heading(title: string, width: number): string {
  return paragraph([title], width)
}

function horizon(view: View, what: string, width: number): string {
  const day = safe(horizonText(view.timeline).label)
  return paragraph([sentence(`Horizon: facts end here, as of ${day}`), sentence(what)], width)
}
