import type { Entry } from '@regesta/core/view'
import { printable } from '../../terminal/index.ts'
import { detailMargin, standingText } from '../detail/lines.ts'
import { readingLines } from '../detail/reading.ts'
import type { Rectangle } from '../layout.ts'
import { bold, dim, fitRow, type Row, restyle, span } from '../rows.ts'
import { selectedEntry } from '../showing.ts'
import type { State } from '../state.ts'
import { glyphsOf } from '../theme.ts'

/** The visible lines about the selected entry; with the focus, a mark at the line that Enter acts on. */
export function detailPane(state: State, { columns, rows }: Rectangle): readonly Row[] {
  const entry = selectedEntry(state)
  if (!entry) return [[span('  no entry is selected', dim)]]
  if (rows <= 2) return briefly(entry, state).slice(0, rows)
  const glyphs = glyphsOf(state.charset)
  const lines = readingLines(entry, state, columns)
  return lines.slice(state.detailTop, state.detailTop + rows).map(({ row, link }, index) => {
    const here = state.focus === 'detail' && state.detailTop + index === state.detailLine
    const line: Row = [span(here ? glyphs.selected.padEnd(detailMargin) : ' '.repeat(detailMargin), bold), ...row]
    return here && link !== undefined ? restyle(fitRow(line, columns, glyphs.ellipsis), { reverse: true }) : line
  })
}

/** "1-8 of 30", where not all lines are visible. */
export function detailPosition(state: State, { columns, rows }: Rectangle): string {
  const entry = selectedEntry(state)
  if (!entry) return ''
  const total = readingLines(entry, state, columns).length
  const { dash } = glyphsOf(state.charset)
  return total <= rows ? '' : `${state.detailTop + 1}${dash}${Math.min(total, state.detailTop + rows)} of ${total}`
}

/** Two lines where there is no room for more: who says so and where, and in which words. */
function briefly(entry: Entry, state: State): readonly Row[] {
  const { charset } = state
  const glyphs = glyphsOf(charset)
  const clean = (text: string) => printable(text, charset)
  const [claim] = entry.claims.filter(({ decides }) => decides)
  const locator = claim?.cites[0]?.locator
  const who = claim === undefined ? '' : `: ${clean(claim.who)}${locator === undefined ? '' : `, ${clean(locator)}`}`
  const words =
    entry.date.words === undefined ? '' : ` ${glyphs.openQuote}${clean(entry.date.words)}${glyphs.closeQuote}`
  return [
    [span(` ${standingText(entry)}`, bold), span(who)],
    [span(` ${clean(entry.listed.short)}`), span(words)],
  ]
}
