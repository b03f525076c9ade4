import type { BetweenText } from '@regesta/core/view'
import { proofBlock } from './proofs.ts'
import { paragraph, sentence } from './prose.ts'
import { safe } from './safe.ts'

/** The order of two entries and the time between them, with what proves it. */
export function betweenPlain(shown: BetweenText, width: number): string {
  const { order, time, proofs } = safe(shown)
  return [
    [sentence(order), sentence(time)].map((each) => paragraph([each], width)).join(''),
    ...proofs.map((proof) => proofBlock(proof, width)),
  ].join('\n')
}
