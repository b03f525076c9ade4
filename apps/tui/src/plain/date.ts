import type { Diagnostic } from '@regesta/core/diagnostic'
import {
  conventions,
  type DateToLabel,
  type Edtf,
  type Extent,
  type Locale,
  labelBounds,
  labelDate,
  levelOf,
  limitsText,
  type Mode,
  type SpokenDuration,
  writeEdtf,
} from '@regesta/core/time'
import type { Charset } from '../terminal/index.ts'
import { type BoundsData, boundsData } from './bounds-data.ts'
import { drawDate } from './date-drawing.ts'
import { paragraph } from './prose.ts'
import { type Row, setRows } from './rows.ts'
import { inAscii, safe } from './safe.ts'

/** A date as it was read, or why it could not be. */
export type DateAnswer =
  | { readonly ok: true; readonly input: string; readonly date: ReadDate }
  | { readonly ok: false; readonly input: string; readonly problem: Diagnostic }

export interface ReadDate {
  readonly kind: 'edtf' | 'words'
  /** Absent where EDTF cannot say what the words allow. */
  readonly edtf?: Edtf
  readonly extent: Extent
  /** What labels are made from. */
  readonly written: DateToLabel
  /** By which the words were read. */
  readonly rule?: string
  /** By which the soft bounds are drawn. */
  readonly convention?: string
  readonly supplied: readonly string[]
  readonly duration?: SpokenDuration
}

export interface DateOptions {
  readonly width: number
  readonly charset: Charset
  readonly locale?: Locale
  /** Where supplied components come from: "the anchor 2000-12-08". */
  readonly from: string
}

const modes: Readonly<Record<Mode, string>> = {
  within: 'some one day or span lies in these bounds',
  throughout: 'it fills the time between its start and its end',
}

/** What Regesta makes of a date, for people: in words, as EDTF, its bounds, how it was read, and a small drawing. */
export function datePlain({ input, date }: Extract<DateAnswer, { ok: true }>, options: DateOptions): string {
  const { width, charset, locale, from } = options
  const { kind, extent, written, rule, convention, supplied, duration } = date
  const { label, full } = written.edtf === undefined ? boundsLabel(extent, locale) : labelDate(written, [], locale)
  const rows: readonly Row[] = [
    ...(full === label ? [] : [['In full', full] as const]),
    ['Input', input],
    ['Read as', kind === 'words' ? `words, by the rule "${rule}"` : 'EDTF'],
    ...edtfRows(date),
    ...boundsRows('Hard', extent.hard, locale),
    ...(extent.soft ? boundsRows('Soft', extent.soft, locale) : []),
    ...(isUnknown(extent.hard) && !extent.soft ? [] : [['Mode', `${extent.mode}: ${modes[extent.mode]}`] as const]),
    ...conventionRows(convention),
    ...(supplied.length === 0 ? [] : [['Supplied', `${supplied.join(', ')}, from ${from}`] as const]),
    ...durationRows(duration),
  ]
  const drawing = drawDate(extent, { width, charset })
  const text = [paragraph([safe(label)], width), setRows(safe(rows), width)].join('\n')
  return (charset === 'ascii' ? inAscii(text) : text) + (drawing === undefined ? '' : `\n${drawing}`)
}

function boundsLabel({ hard }: Extent, locale?: Locale) {
  const label = labelBounds(hard, 'full', locale)
  return { label, full: label }
}

function edtfRows({ edtf, written }: ReadDate): readonly Row[] {
  if (!edtf) return [['EDTF', 'none: it cannot say this']]
  return [
    ['EDTF', `${writeEdtf(edtf)} (level ${levelOf(edtf)})`],
    ...(written.soft === undefined ? [] : [['', `best reading ${written.soft}`] as const]),
    ...(written.covers === undefined ? [] : [['', `certainly under way on ${written.covers}`] as const]),
  ]
}

function boundsRows(name: string, bounds: Extent['hard'], locale?: Locale): readonly Row[] {
  if (isUnknown(bounds)) return [[name, 'unknown']]
  return [
    [name, labelBounds(bounds, 'full', locale)],
    ['', daysText(boundsData(bounds))],
  ]
}

const isUnknown = (bounds: Extent['hard']) => Object.values(bounds).every((bound) => bound === null)

/** The days as ISO; start and end once where they have the same. */
function daysText({ earliestStart, latestStart, earliestEnd, latestEnd }: BoundsData): string {
  const start = rangeText(earliestStart, latestStart)
  const end = rangeText(earliestEnd, latestEnd)
  return start === end ? `start and end ${start}` : `start ${start}; end ${end}`
}

function rangeText(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`
}

function conventionRows(id: string | undefined): readonly Row[] {
  if (id === undefined) return []
  const definition = (conventions as Readonly<Record<string, { readonly definition: string }>>)[id]?.definition
  return [['Convention', definition === undefined ? id : `${id}: ${definition}`]]
}

function durationRows(duration: SpokenDuration | undefined): readonly Row[] {
  return duration ? [['Duration', limitsText(duration)]] : []
}
