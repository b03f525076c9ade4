import type { Diagnostic, Result } from '../../diagnostic/index.ts'
import { parseEdtf, readWords } from '../../time/index.ts'
import { type When, whenOfReading, whyUndated } from '../model/index.ts'
import { type FigureOptions, readFigures } from './figures.ts'

export interface DateOptions extends FigureOptions {
  /** The date from which "next year" is counted, as EDTF. */
  readonly anchor?: string | undefined
}

/** Beside a day it is a spreadsheet's filling, and no time of day. */
const midnight = /(?<=\d)[ T]0?0:00(?::00(?:\.0+)?)?$/
/** As Excel writes a date with the month as a word: 5-Dec-2000. */
const hyphened = /^(\d{1,2})-(\p{L}{3,9})\.?-(\d{4})$/u
const doubted = /^(.*[^\s?(])\s*(?:\?|\(\?\))$/
const hasLetter = /\p{L}/u

/**
 * A cell with a date: figures, EDTF or words, in this order. R033: figures that can be read in two ways. R008: figures
 * that are no date. R020: words that cannot be read, or that bound no days.
 */
export function readDateCell(cell: string, options: DateOptions): Result<When> {
  const text = cell.trim().replace(midnight, '')
  const figures = readFigures(text, options)
  if (figures && !figures.ok) return refused('R033', figures.message, figures.help)
  const parsed = parseEdtf(figures?.edtf ?? text)
  if (parsed.ok) return { ok: true, value: { edtf: parsed.value.text, basis: 'stated' } }
  if (!hasLetter.test(text)) return withoutOffset(parsed.diagnostics)
  const { anchor } = options
  const [, doubtful] = doubted.exec(text) ?? []
  const phrase = doubtful === undefined ? text.replace(hyphened, '$1 $2 $3') : `perhaps ${doubtful}`
  const reading = readWords(phrase, { anchor })
  if (!reading.ok) return withoutOffset(reading.diagnostics)
  if (reading.value.edtf !== undefined) return { ok: true, value: whenOfReading(reading.value, text) }
  return refused('R020', whyUndated(reading.value, text), 'give a date, and write the words into a note')
}

/** The place is that of the whole cell: what is quoted in it does not stand in the file letter by letter. */
function withoutOffset(diagnostics: readonly Diagnostic[]): Result<never> {
  return { ok: false, diagnostics: diagnostics.map(({ offset: _, ...rest }) => rest) }
}

function refused(code: 'R020' | 'R033', message: string, help: string): Result<never> {
  return { ok: false, diagnostics: [{ code, severity: 'error', message, help }] }
}
