import type { Timeline } from '@regesta/core/reasoning'
import {
  contradictionTexts,
  type Entry,
  type EntryLink,
  horizonText,
  neighbourTexts,
  sourceTitles,
  unboundedText,
  whyTexts,
} from '@regesta/core/view'
import { contradictionBlock, proofBlock } from './proofs.ts'
import { paragraph } from './prose.ts'
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
  const unbounded = unboundedText(timeline, entry.id)
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
    ...(unbounded === undefined ? [] : [paragraph([unbounded], width)]),
    ...reasons.map((reason) => proofBlock(reason, width)),
    ...contradictions.map((each) => contradictionBlock(each, width)),
    ...(beside.length > 0 ? [setRows(beside, width)] : []),
  ].join('\n')
}

const neighbourRow =
  (label: string) =>
  ({ name, number }: EntryLink): Row => [label, `no. ${number}, ${name}`]
