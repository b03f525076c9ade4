import type { Diagnostic } from '../../../diagnostic/index.ts'
import { hasWords, parseEdtf, type Reading, type ReadingOptions, readWords } from '../../../time/index.ts'
import { type When, whenOfReading, whyUndated } from '../../model/index.ts'
import type { Value } from '../composed.ts'
import type { Problem } from '../problem.ts'
import { meaning } from './parts.ts'

export interface DateContext extends Pick<ReadingOptions, 'anchor' | 'tense' | 'conventions'> {
  /** What to do where the words are counted from a date that nobody gives. */
  readonly help: string
}

/** A date written as one text that is not EDTF. */
interface DateInWords {
  readonly when: When
  /** Why it has no `edtf`. */
  readonly problem?: Diagnostic
}

/**
 * What words in the place of a date stand for: what `readWords` makes of them, written out. "12 March 2018" is a notation,
 * and nobody's words; words that date nothing, or cannot be read, are kept as they are, with the reason. Nothing where
 * the text is EDTF, or is meant to be.
 */
export function readDate(text: string, context: DateContext): DateInWords | undefined {
  if (parseEdtf(text).ok) return undefined
  const words = text.trim()
  const reading = readAnchored(words, context)
  if (reading.ok) {
    return reading.value.edtf === undefined
      ? { when: asWords(words), problem: datesNothing(reading.value) }
      : { when: whenOfReading(reading.value, reading.value.words) }
  }
  if (!hasWords(text)) return undefined
  const problem = reading.diagnostics[0]!
  const offset = (problem.offset ?? 0) + text.length - text.trimStart().length
  const isCounted = context.anchor === undefined && readWords(words, { ...context, anchor: '2000-01-01' }).ok
  return { when: asWords(words), problem: { ...problem, offset, ...(isCounted ? { help: context.help } : {}) } }
}

/** A date as people write it, made full: words by `readDate`; EDTF and what is full already stay as they are. */
export function fullDate(written: Value, context: DateContext, report: (problem: Problem) => void): Value {
  if (typeof written.value !== 'string') return written
  const read = readDate(written.value, context)
  if (!read) return written
  if (read.problem) {
    const { code, message, help, offset = 0 } = read.problem
    const { from, to, verbatim } = written.spot
    const at = verbatim === undefined ? { from, to } : { from: verbatim + offset, to: verbatim + offset + 1 }
    report({ code, message, ...(help === undefined ? {} : { help }), at })
  }
  return meaning(written, read.when)
}

/** The EDTF of a date in full or as one text, from which others can be counted. */
export function edtfOf(date: unknown): string | undefined {
  const edtf = typeof date === 'object' && date !== null && 'edtf' in date ? date.edtf : date
  return typeof edtf === 'string' || typeof edtf === 'number' ? String(edtf) : undefined
}

/** A source of about 1990 gives no day to count from, but words that need none are read all the same. */
function readAnchored(words: string, { anchor, tense, conventions }: DateContext) {
  const reading = readWords(words, { anchor, tense, conventions })
  if (reading.ok || anchor === undefined || readWords('2000', { anchor }).ok) return reading
  const alone = readWords(words, { tense, conventions })
  return alone.ok ? alone : reading
}

const asWords = (words: string): When => ({ words, basis: 'stated' })

function datesNothing(reading: Reading): Diagnostic {
  const { words, duration } = reading
  const keep = `to keep the words, write when: { words: ${JSON.stringify(words)} }`
  const limits = Object.entries(duration ?? {}).map(([name, limit]) => `${name}: ${limit}`)
  const help = duration ? `write duration: { ${limits.join(', ')} } for the event; ${keep}` : keep
  return { code: 'R020', severity: 'error', message: whyUndated(reading, words), help }
}
