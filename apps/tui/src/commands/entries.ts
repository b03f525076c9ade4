import { closest } from '@regesta/core/diagnostic'
import type { Timeline } from '@regesta/core/reasoning'
import { type Entry, entryOf, horizonText } from '@regesta/core/view'
import type { Outcome } from './command.ts'
import { exists } from './files.ts'
import { refusal, suggestion } from './refusal.ts'

/** FILE and the IDs that follow it; without a file they are of the built-in chronology. */
export interface FileAndIds {
  readonly file: string | undefined
  /** As many as are asked for; fewer where the last ones are missing. */
  readonly ids: readonly string[]
}

/**
 * The words behind a command as FILE and so many IDs, FILE first as in the usage, or last where only that makes sense.
 * With one word too few the first is a file, if there is one of that name, and an ID is missing.
 */
export async function fileAndIds(words: readonly string[], count: number): Promise<FileAndIds> {
  if (words.length > count) {
    const [first, last] = [words[0]!, words.at(-1)!]
    const isTurned = !(await isFile(first)) && (await isFile(last))
    return isTurned ? { file: last, ids: words.slice(0, -1) } : { file: first, ids: words.slice(1) }
  }
  if (await isFile(words[0]!)) return { file: words[0], ids: words.slice(1) }
  return { file: undefined, ids: words }
}

const isFile = async (word: string) => word === '-' || (await exists(word))

/** That a file is named and no entry of it. */
export function idMissing(file: string, example: string): Outcome {
  return refusal(`"${file}" is a file, and the ID of an entry is missing`, example)
}

/** The entry with that id, or with that number in the list; or why there is none, after what was to report before. */
export function findEntry(
  timeline: Timeline,
  id: string,
  report: string,
): { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly refusal: Outcome } {
  const numbered = /^\d+$/.test(id) ? timeline.events.find((each) => each.number === Number(id)) : undefined
  const entry = entryOf(timeline, id) ?? (numbered && entryOf(timeline, numbered.event.id))
  if (entry) return { ok: true, entry }
  const refused = unknownEntry(timeline, id)
  return { ok: false, refusal: { ...refused, err: report + refused.err } }
}

function unknownEntry(timeline: Timeline, id: string): Outcome {
  if (timeline.notYetKnown.includes(id)) {
    return refusal(
      `nothing was known of "${id}" yet: the chronology is shown as of ${horizonText(timeline).label}`,
      'choose a later day with --as-of',
    )
  }
  const ids = timeline.events.map((each) => each.event.id)
  return refusal(
    `no entry has the id "${id}"`,
    suggestion(closest(id, ids)),
    `there are ${ids.length} entries, and "regesta list" numbers them; a number will do as ID`,
  )
}
