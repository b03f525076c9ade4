import type { Timeline } from '@regesta/core/reasoning'
import {
  contradictionTexts,
  type Entry,
  type EntryLink,
  horizonText,
  neighbourTexts,
  sourceTitles,
  whyTexts,
} from '@regesta/core/view'
import { contradictionBlock, proofBlock } from './proofs.ts'
import { paragraph, sentence } from './prose.ts'
import { type Row, setRows } from './rows.ts'
import { safe } from './safe.ts'

/**
 * Why an entry is dated as it is: what is stated, what is derived, and what proves each bound; and what certainly comes
 * right before and after it.
 */
export function whyPlain(timeline: Timeline, shown: Entry, width: number): string {
  const entry = safe(shown)
  const titles = sourceTitles(timeline)
  const reasons = safe(whyTexts(timeline, entry.id, titles))
  const contradictions = safe(contradictionTexts(timeline, entry.id, titles))
  const { before = [], after = [] } = neighbourTexts(timeline, entry.id) ?? {}
  const beside = [...safe(before).map(neighbourRow('Before')), ...safe(after).map(neighbourRow('After'))]
  const nothing = 'Nothing bounds its date: no source dates it, nor does what is said of other entries'
  return [
    paragraph([`${entry.number}. ${entry.title}`], width),
    setRows(
      [
        ['As of', safe(horizonText(timeline).label)],
        ['Stated', entry.date.label],
        ...(entry.derived ? [['Derived', entry.derived.days] as const] : []),
      ],
      width,
    ),
    ...(reasons.length === 0 ? [paragraph([sentence(nothing)], width)] : []),
    ...reasons.map((reason) =>
      proofBlock({ ...reason, claim: `${reason.claim}, ${reason.isDerived ? 'since' : 'as dated'}` }, width),
    ),
    ...contradictions.map((each) => contradictionBlock(each, width)),
    ...(beside.length > 0 ? [setRows(beside, width)] : []),
  ].join('\n')
}

const neighbourRow =
  (label: string) =>
  ({ name, number }: EntryLink): Row => [label, `no. ${number}, ${name}`]
