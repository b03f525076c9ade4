import type { Diagnostic } from '@regesta/core/diagnostic'
import {
  type Edtf,
  extentOf,
  hasWords,
  parseEdtf,
  precisionOf,
  type Reading,
  type ReadingOptions,
  readWords,
  writeEdtf,
} from '@regesta/core/time'
import type { DateAnswer, ReadDate } from '../plain/index.ts'

/** As long as a date may be, in UTF-16 units. */
export const longestDate = 4096

export interface DateReadingOptions extends ReadingOptions {
  /** Nothing is read as words, and the text is taken as it stands, white space included. */
  readonly edtfOnly?: boolean
}

const tooLong: Diagnostic = {
  code: 'R009',
  severity: 'error',
  message: `expected at most ${longestDate} characters`,
  help: 'give one date a line',
  offset: longestDate,
}

/** Reads a text as EDTF and, if it is none, as words. */
export function readDate(text: string, { edtfOnly = false, ...reading }: DateReadingOptions): DateAnswer {
  const refused = (problem: Diagnostic): DateAnswer => ({ ok: false, input: text.slice(0, longestDate), problem })
  if (text.length > longestDate) return refused(tooLong)
  const parsed = parseEdtf(edtfOnly ? text : text.trim())
  if (parsed.ok) return { ok: true, input: text, date: fromEdtf(parsed.value) }
  const problem = parsed.diagnostics[0]!
  if (edtfOnly) return refused(problem)
  const read = readWords(text, reading)
  if (read.ok) return { ok: true, input: text, date: fromWords(read.value) }
  if (hasWords(text)) return refused(read.diagnostics[0]!)
  const lead = text.length - text.trimStart().length
  return refused({ ...problem, offset: (problem.offset ?? 0) + lead })
}

function fromEdtf(value: Edtf): ReadDate {
  const edtf = writeEdtf(value)
  const extent = extentOf({ edtf })
  const isSeason = extent.soft && precisionOf(value) === 'season'
  return {
    kind: 'edtf',
    edtf: value,
    extent,
    written: { edtf },
    ...(isSeason ? { convention: 'meteorological-seasons' } : {}),
    supplied: [],
  }
}

function fromWords(reading: Reading): ReadDate {
  const { edtf, extent, rule, convention, supplied, duration } = reading
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf)
  return {
    kind: 'words',
    ...(parsed?.ok ? { edtf: parsed.value } : {}),
    extent,
    written: reading,
    rule,
    ...(convention === undefined ? {} : { convention }),
    supplied,
    ...(duration ? { duration } : {}),
  }
}
