import { readBySchema } from './by-schema.ts'
import { type Chronology, chronologySchema } from './schema.ts'

type Convention = Chronology['conventions'][number]

/**
 * The conventions of a chronology that has not been checked, for reading its words before the rest of it is. What cannot
 * be read is left out, and so is the second of two with one id: `parseChronology` reports both.
 */
export function conventionsIn(value: unknown): readonly Convention[] {
  if (!Array.isArray(value)) return []
  const found = new Map<string, Convention>()
  for (const raw of value) {
    const read = readBySchema(chronologySchema.entries.conventions.wrapped.item, raw, [], () => {})
    if (!read.isWhole) continue
    const convention = read.value as Convention
    if (!found.has(convention.id)) found.set(convention.id, convention)
  }
  return [...found.values()]
}
