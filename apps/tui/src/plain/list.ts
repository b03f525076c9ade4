import type { Diagnostic } from '@regesta/core/diagnostic'
import { statuses } from '@regesta/core/record'
import type { Entry, View } from '@regesta/core/view'
import { width as cellsOf, wrap } from '../terminal/index.ts'
import { omissionSentences } from './omissions.ts'
import { paragraph } from './prose.ts'
import { safe } from './safe.ts'

export interface ListOptions {
  /** Absent in a pipe, where each entry is one whole line. */
  readonly width?: number
  readonly diagnostics: readonly Diagnostic[]
}

const titles = ['No.', 'Status', 'Date', 'Title'] as const
type Row = readonly [number: string, status: string, date: string, title: string]

const gap = '  '
/** What the date column may take of the room that it shares with the title, and the least that either has. */
const dateShare = 0.4
const leastCells = 12

/**
 * One row an entry in aligned columns. In a terminal what is too long for its column goes on in the next line, so that
 * nothing is cut off; the last lines say how much there is, and what is left out.
 */
export function listPlain(view: View, { width, diagnostics }: ListOptions): string {
  const rows = [titles, ...safe(view.entries).map(rowOf)]
  const [numberCells, statusCells, longestDate] = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => cellsOf(row[column]!))),
  ) as [number, number, number]
  const fixed = numberCells + statusCells + 3 * gap.length
  const room = (width ?? Number.POSITIVE_INFINITY) - fixed
  const dateCells = Math.max(leastCells, Math.min(longestDate, Math.floor(room * dateShare)))
  const titleCells = Math.max(leastCells, room - dateCells)

  const lines = rows.flatMap(([number, status, date, title]) => {
    const dates = wrap(date, dateCells)
    const inTitle = wrap(title, titleCells)
    return Array.from({ length: Math.max(dates.length, inTitle.length) }, (_, n) =>
      [
        (n === 0 ? number : '').padStart(numberCells),
        padded(n === 0 ? status : '', statusCells),
        padded(dates[n] ?? '', dateCells),
        inTitle[n] ?? '',
      ]
        .join(gap)
        .trimEnd(),
    )
  })
  return `${lines.join('\n')}\n\n${paragraph(omissionSentences(view, diagnostics), width ?? 80)}`
}

function rowOf(entry: Entry): Row {
  const remarks = [
    ...(entry.disputed ? ['disputed'] : []),
    ...(entry.contradictions.length > 0 ? ['contradicted'] : []),
  ]
  const title = remarks.length === 0 ? entry.title : `${entry.title} (${remarks.join(', ')})`
  return [String(entry.number), statuses[entry.status].word, entry.listed.short, title]
}

function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)))
}
