import type { Timeline } from '@regesta/core/reasoning'
import type { Entry } from '@regesta/core/view'
import type { Charset } from '../../terminal/index.ts'
import type { Reading, State } from '../state.ts'
import { detailLines, detailMargin } from './lines.ts'
import { betweenLines, whyLines } from './why.ts'
import type { DetailLine } from './writer.ts'

type Reader = Pick<State, 'charset' | 'texts' | 'timeline' | 'reading'>

// Drawing and moving need the same lines several times for each key.
interface Known {
  readonly reading: Reading
  readonly timeline: Timeline
  readonly charset: Charset
  readonly cells: number
  readonly lines: readonly DetailLine[]
}
const known = new WeakMap<Entry, Known>()

/** The lines of the detail in a pane of so many columns. */
export function readingLines(entry: Entry, reader: Reader, columns: number): readonly DetailLine[] {
  const { reading, timeline, charset } = reader
  if (reading.kind === 'entry' || isFromItself(reading, entry)) return detailLines(entry, reader, columns)
  const cells = Math.max(1, columns - detailMargin)
  const before = known.get(entry)
  const isSame =
    before?.reading === reading && before.timeline === timeline && before.charset === charset && before.cells === cells
  if (isSame) return before.lines
  const lines =
    reading.kind === 'why'
      ? whyLines(entry, timeline, charset, cells)
      : betweenLines(reading.from, entry, timeline, charset, cells)
  known.set(entry, { reading, timeline, charset, cells, lines })
  return lines
}

/** What stands before the title in the rule above the detail. */
export function readingTitle(reading: Reading, entry: Entry): string {
  if (reading.kind === 'entry' || isFromItself(reading, entry)) return ''
  return reading.kind === 'why' ? 'Why: ' : 'Time between: '
}

/** From the mark to itself there is nothing to measure. */
function isFromItself(reading: Reading, entry: Entry): boolean {
  return reading.kind === 'between' && reading.from === entry.id
}
