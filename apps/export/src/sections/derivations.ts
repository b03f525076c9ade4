import { type Entry, type EntryLink, whyTexts } from '@regesta/core/view'
import type { Run } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { type Press, run } from './press.ts'
import { numberRuns } from './relations.ts'

/** "derived from 29, 41": the entries from which its nearer bounds follow; else whether the day of its source or its length gives them. */
export function derivationRuns(entry: Entry, press: Press): readonly Run[] {
  if (!entry.derived) return []
  const proofs = whyTexts(press.view.timeline, entry.id).filter(({ isDerived }) => isDerived)
  const links = proofs.flatMap(({ steps }) => steps.map((step) => step.entry)).filter(({ id }) => id !== entry.id)
  const others = new Map(links.flatMap(({ id, number }: EntryLink) => (number === undefined ? [] : [[number, id]])))
  if (others.size === 0) {
    const isTold = proofs.some(({ kinds }) => kinds.includes('told'))
    return [run(`derived from ${isTold ? 'the day of its source' : 'its duration'}`, styles.link)]
  }
  return [run('derived from ', styles.link), ...numberRuns(others, press)]
}
