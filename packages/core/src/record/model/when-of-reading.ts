import { isPlainDate, type Reading } from '../../time/index.ts'
import type { When } from './schema.ts'

/** A reading as the date of a claim, with its words as they were written, which may be more than the words that were read. */
export function whenOfReading(reading: Reading, words: string): When {
  const { edtf, covers, soft, mode, convention, rule, supplied, basis } = reading
  // Words that are but another notation of the date say nothing of how it was read.
  if (edtf !== undefined && isPlainDate(reading)) return { edtf, basis }
  return {
    ...(edtf === undefined ? {} : { edtf }),
    ...(covers === undefined ? {} : { covers }),
    ...(soft === undefined ? {} : { soft }),
    ...(mode === undefined ? {} : { mode }),
    words,
    ...(convention === undefined ? {} : { convention }),
    rule,
    ...(supplied.length === 0 ? {} : { supplied }),
    basis,
  }
}

/** Why a reading is no date, if it has no `edtf`. */
export function whyUndated({ duration }: Reading, words: string): string {
  return duration ? `"${words}" says how long, not when` : `what "${words}" allows cannot be written as EDTF`
}
