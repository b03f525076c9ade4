import type { Diagnostic, Result } from '../../diagnostic/index.ts'
import { parseEdtf, type Reading, type ReadingOptions, readWords } from '../../time/index.ts'
import { type When, whenOfReading, whyUndated } from '../model/index.ts'
import { type FigureOptions, readFigures } from './figures.ts'
import { withHabit } from './habits.ts'

export interface DateOptions extends FigureOptions {
  /** The date from which "next year" is counted, as EDTF. */
  readonly anchor?: string | undefined
}

export interface CellOptions extends DateOptions {
  /** On which side of the anchor it lies, where its row tells. */
  readonly tense?: ReadingOptions['tense']
}

/** Beside a day it is a spreadsheet's filling, and no time of day. */
const midnight = /(?<=\d)[ T]0?0:00(?::00(?:\.0+)?)?$/
/** As Excel writes a date with the month as a word: 5-Dec-2000. */
const hyphened = /^(\d{1,2})-(\p{L}{3,9})\.?-(\d{4})$/u
const doubted = /^(.*[^\s?(])\s*(?:\?|\(\?\))$/
const hasLetter = /\p{L}/u
/** What people write where there is no date, in small letters, without points and white space. */
const noDate = new Set(
  '? ?? - -- – — / n/a nd sd none nodate undated unknown notknown бд бездаты нетдаты неизвестно'.split(' '),
)

/**
 * A cell with a date: figures, EDTF or words, in this order. R033: figures that can be read in two ways. R008: figures
 * that are no date, and what people write where there is none. R020: words that cannot be read, or that bound no days.
 */
export function readDateCell(cell: string, options: CellOptions): Result<When> {
  const text = cell.trim().replace(midnight, '')
  if (noDate.has(text.toLowerCase().replace(/[\s.]+/g, ''))) {
    return refused('R008', `"${text}" says that there is no date`, 'leave the cell empty')
  }
  const asItStands = parseEdtf(text)
  const [, doubtful] = (asItStands.ok ? null : doubted.exec(text)) ?? []
  const figures = readFigures(doubtful ?? text, options)
  if (figures && !figures.ok) return refused('R033', figures.message, figures.help)
  const date = figures?.edtf ?? doubtful
  const parsed = date === undefined ? asItStands : parseEdtf(doubtful === undefined ? date : inDoubt(date))
  if (parsed.ok) return { ok: true, value: { edtf: parsed.value.text, basis: 'stated' } }
  if (!hasLetter.test(text)) return withoutOffset(withHabit(text, parsed.diagnostics))
  const phrase = doubtful === undefined ? text.replace(hyphened, '$1 $2 $3') : `perhaps ${doubtful}`
  const reading = readPhrase(phrase, options)
  if (!reading.ok) return withoutOffset(reading.diagnostics)
  if (reading.value.edtf !== undefined) return { ok: true, value: whenOfReading(reading.value, text) }
  return refused('R020', whyUndated(reading.value, text), 'give a date, and write the words into a note')
}

/** A doubt about an interval is one about both of its ends. */
const inDoubt = (date: string) => date.replace(/[^/.]+/g, '$&?')

/** The tense tells a year that words leave open; it is not held against words that tell theirs. */
function readPhrase(phrase: string, { anchor, tense }: CellOptions): Result<Reading> {
  const told = readWords(phrase, { anchor, tense })
  const read = told.ok || tense === undefined ? told : readWords(phrase, { anchor })
  if (read.ok || !readWords(phrase, { anchor, tense: 'past' }).ok) return read
  return refused(
    'R020',
    read.diagnostics[0]!.message,
    'write the year, or a status that tells it, such as occurred or planned',
  )
}

/** The place is that of the whole cell: what is quoted in it does not stand in the file letter by letter. */
function withoutOffset(diagnostics: readonly Diagnostic[]): Result<never> {
  return { ok: false, diagnostics: diagnostics.map(({ offset: _, ...rest }) => rest) }
}

function refused(code: 'R008' | 'R020' | 'R033', message: string, help: string): Result<never> {
  return { ok: false, diagnostics: [{ code, severity: 'error', message, help }] }
}
