import type { Entry } from '@regesta/core/view'
import type { Run } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { entryTarget, type Press, run } from './press.ts'

/** Which reasons an entry gives itself, and which it shares with an entry before it. */
export interface Reasons {
  readonly own: readonly string[]
  readonly as: readonly Entry[]
}

/**
 * The reasons of every date in the order of print: each is printed once, and later entries refer to the first that has
 * it.
 */
export function reasonsOf(entries: readonly Entry[]): ReadonlyMap<string, Reasons> {
  const first = new Map<string, Entry>()
  return new Map(
    entries.map((entry) => {
      const own: string[] = []
      const as = new Set<Entry>()
      for (const reason of entry.date.reasons) {
        const earlier = first.get(reason)
        if (earlier) as.add(earlier)
        else own.push(reason)
        if (!earlier) first.set(reason, entry)
      }
      return [entry.id, { own, as: [...as] }] as const
    }),
  )
}

/** "Date inferred. The year is not printed. It is 2000, since ..." */
export function reasonRuns(entry: Entry, { own }: Reasons): readonly Run[] {
  if (own.length === 0) return []
  const { basis } = entry.date
  const label = basis === 'stated' ? 'Date. ' : `Date ${basis === 'editor' ? 'by the editor' : basis}. `
  return [run(label, styles.editor), run(own.map(sentence).join(' '), styles.small)]
}

/** "dated as 24": where the reasons have been given before. */
export function sharedReasonRuns({ as }: Reasons, press: Press): readonly Run[] {
  return as.flatMap((entry, index) => [
    run(index === 0 ? 'dated as ' : ', ', styles.link),
    run(String(entry.number), styles.linkNumber, entryTarget(press, entry.id).target),
  ])
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.;]$/, '')}.`
}
