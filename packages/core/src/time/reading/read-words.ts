import type { Diagnostic, Result } from '../../diagnostic/index.ts'
import { parseEdtf } from '../edtf/index.ts'
import { type Extent, extentOf } from '../extent/index.ts'
import { contextOf } from './context.ts'
import { atEnd, type Cursor, cursorOn } from './cursor.ts'
import { finish } from './finish.ts'
import { nearForm } from './near-form.ts'
import { phrases } from './rules/index.ts'
import { tokensOf } from './tokens.ts'
import type { Phrase, Reading, ReadingOptions, Refusal } from './types.ts'

const longestWords = 4096

/**
 * Reads the words that a source uses for a date, English as written in Britain and in America, and says what they
 * allow (hard) and what a convention makes of them (soft), by which rule, and what the anchor supplied.
 *
 * What is relative is counted from every day that the anchor may be; where these do not agree the bounds are the
 * union. A date without a year takes it from the period spoken of (`within`); else by `tense`, the latest that has
 * begun by the anchor or the earliest that is not over; else it is the only one within six months on either side of
 * every possible anchor, and if there is no such one the words are refused.
 *
 * R020: not understood, or not without an anchor; `offset` is where the words begin that were not understood. EDTF
 * and ISO dates are not words, but a year is. R009: longer than 4,096 characters. Never throws; takes time in
 * proportion to the length.
 *
 * `readWords('late September', { anchor: '[2000-12-06..2000-12-10]' })` is `2000-09`, by thirds `2000-09-21/2000-09-30`,
 * its year supplied.
 */
export function readWords(words: string, options: ReadingOptions = {}): Result<Reading> {
  const text = words.trim()
  if (words.length > longestWords) {
    const message = `expected at most ${longestWords} characters, found ${words.length}`
    return { ok: false, diagnostics: [{ code: 'R009', severity: 'error', message, offset: longestWords }] }
  }
  if (isNotation(text)) {
    return refuse({ refused: `"${quoted(text)}" is EDTF, not words`, help: notationHelp(text) })
  }
  const spokenOf = options.within === undefined ? undefined : extentSpokenOf(options.within, options)
  if (spokenOf && 'ok' in spokenOf) return spokenOf
  const context = contextOf(options, spokenOf)
  if ('refused' in context) return refuse(context)
  const cursor = cursorOn(tokensOf(words))
  const phrase = takePhraseToEnd(cursor)
  if (!phrase) return notUnderstood(words, cursor)
  const outcome = phrase(context)
  return 'refused' in outcome ? refuse(outcome) : { ok: true, value: finish(words, outcome) }
}

/** By the first rule that reads the words to their end. */
function takePhraseToEnd(cursor: Cursor): Phrase | undefined {
  for (const rule of phrases) {
    cursor.at = 0
    const phrase = rule.read(cursor)
    if (phrase && atEnd(cursor)) return phrase
  }
  return undefined
}

/** Dates in figures. A year by itself is what sources write as well. */
function isNotation(text: string): boolean {
  return !/^\d{4}$/.test(text) && /\d/.test(text) && parseEdtf(text).ok
}

function notationHelp(text: string): string {
  const help = 'write it as EDTF (edtf instead of words)'
  const [, century, first, last] = /^(\d\d)(\d\d)-(\d\d)$/.exec(text) ?? []
  return last !== undefined && last > first!
    ? `${help}, or both years in full: ${century}${first}-${century}${last}`
    : help
}

function extentSpokenOf(within: string, options: ReadingOptions): Extent | Result<never> {
  if (parseEdtf(within).ok) return extentOf({ edtf: within })
  const { within: _, ...rest } = options
  const read = readWords(within, rest)
  if (read.ok) return read.value.extent
  const [{ offset: _offset, message, ...reason }] = read.diagnostics as [Diagnostic]
  return { ok: false, diagnostics: [{ ...reason, message: `the period spoken of: ${message}`, offset: 0 }] }
}

function notUnderstood(words: string, cursor: Cursor): Result<never> {
  const stopped = cursor.tokens[cursor.furthest]
  const isBetter = (corrected: string) => {
    const other = cursorOn(tokensOf(corrected))
    return takePhraseToEnd(other) !== undefined || other.furthest > cursor.furthest
  }
  const offset = stopped?.offset ?? words.length
  const before = words.slice(0, offset).trim()
  const understood = before === '' ? '' : `understood "${quoted(before)}", then `
  const found = stopped ? `found "${quoted(stopped.text)}"` : 'found the end'
  const message = `${understood}expected ${before === '' ? 'a date in words' : 'more of a date'}, ${found}`
  return { ok: false, diagnostics: [diagnostic(message, nearForm(words, cursor, isBetter), offset)] }
}

function refuse({ refused, help }: Refusal): Result<never> {
  return { ok: false, diagnostics: [diagnostic(refused, help, 0)] }
}

const diagnostic = (message: string, help: string, offset: number): Diagnostic => ({
  code: 'R020',
  severity: 'error',
  message,
  help,
  offset,
})

/** Shortened, by code points, so that a message stays readable. */
const quoted = (text: string) => (text.length > 60 ? `${[...text.slice(0, 60)].join('')}…` : text)
