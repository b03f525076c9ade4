import { type Entry, type EntryLink, whyTexts } from '@regesta/core/view'
import type { Run } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { type Press, run } from './press.ts'
import { numberRuns } from './relations.ts'

/** "derived from 29, 41": the entries from which its nearer bounds follow, or that they follow from the day of a source. */
export function derivationRuns(entry: Entry, press: Press): readonly Run[] {
  if (!entry.derived) return []
  const links = whyTexts(press.view.timeline, entry.id)
    .filter(({ isDerived }) => isDerived)
    .flatMap(({ steps }) => steps.map((step) => step.entry))
    .filter(({ id }) => id !== entry.id)
  const others = new Map(links.flatMap(({ id, number }: EntryLink) => (number === undefined ? [] : [[number, id]])))
  if (others.size === 0) return [run('derived from the day of its source', styles.link)]
  return [run('derived from ', styles.link), ...numberRuns(others, press)]
}
