import { clip, printable } from '../terminal/index.ts'
import { statusText } from './detail/lines.ts'
import { readingTitle } from './detail/reading.ts'
import { arrangementOf, type Layout, layOut, leastSize, type Rectangle } from './layout.ts'
import { bold, bothEnds, dim, fitRow, plain, type Row, reverse, rowWidth, type Style, safeRow, span } from './rows.ts'
import { selectedEntry } from './showing.ts'
import type { State } from './state.ts'
import { type Glyphs, glyphsOf } from './theme.ts'
import { axisRows } from './views/Axis.ts'
import { detailPane, detailPosition } from './views/Detail.ts'
import { filterRow, headerRow } from './views/FilterBar.ts'
import { helpScreen } from './views/Help.ts'
import { listPane, listPosition } from './views/List.ts'
import { statusRows } from './views/StatusLine.ts'

/** The whole screen: exactly `size.rows` rows of exactly `size.columns` cells, all of it printable. Pure. */
export function screen(state: State): readonly Row[] {
  const { columns, rows } = state.size
  const drawn = draw(state)
  return Array.from({ length: rows }, (_, index) => safeRow(drawn[index] ?? [], columns, state.charset))
}

function draw(state: State): readonly Row[] {
  const layout = layOut(arrangementOf(state))
  if (layout.kind === 'tooSmall') return tooSmall(state)
  if (state.help) return helpScreen(state)
  const header = layout.header > 1 ? [headerRow(state), filterRow(state)] : [headerRow(state)]
  return [...header, ...bodyRows(state, layout), ...statusRows(state)]
}

/** The selected entry in whatever room there is. */
function tooSmall(state: State): readonly Row[] {
  const entry = selectedEntry(state)
  const lines = [
    ...(entry
      ? [printable(entry.title, state.charset), `${entry.status}, ${printable(entry.listed.short, state.charset)}`]
      : []),
    `enlarge to ${leastSize.columns}x${leastSize.rows}`,
  ]
  return lines.map((line) => [span(line)])
}

function bodyRows(state: State, layout: Layout): readonly Row[] {
  const { axis, list, detail } = layout.panes
  const { columns } = state.size
  const glyphs = glyphsOf(state.charset)
  const axisPart = axis ? fill(axisRows(state, axis), axis, glyphs) : []
  if (layout.kind === 'single') {
    const pane = axis ?? list ?? detail!
    const title = axis
      ? axisRule(state, columns, glyphs)
      : list
        ? listRule(state, list, glyphs)
        : detailRule(state, pane, glyphs)
    const rows = axis ? axisRows(state, pane) : list ? listPane(state, pane) : detailPane(state, pane)
    return [title, ...fill(rows, pane, glyphs)]
  }
  if (layout.kind === 'wide' && list && detail) {
    const left = fill(listPane(state, list), list, glyphs)
    const right = fill(detailPane(state, detail), detail, glyphs)
    return [
      ...axisPart,
      [...listRule(state, list, glyphs), span(glyphs.sideDown, dim), ...detailRule(state, detail, glyphs)],
      ...left.map((row, index): Row => [...row, span(glyphs.side, dim), ...(right[index] ?? [])]),
    ]
  }
  return [
    ...axisPart,
    ...(list ? [listRule(state, list, glyphs), ...fill(listPane(state, list), list, glyphs)] : []),
    ...(detail && layout.kind === 'stacked' ? [detailRule(state, detail, glyphs)] : []),
    ...(detail ? fill(detailPane(state, detail), detail, glyphs) : []),
  ]
}

/** The rows of a pane made as many and as wide as its rectangle. */
function fill(rows: readonly Row[], { columns, rows: height }: Rectangle, glyphs: Glyphs): readonly Row[] {
  return Array.from({ length: height }, (_, index) => fitRow(rows[index] ?? [], columns, glyphs.ellipsis))
}

/** A rule that carries the name of the pane below it and, at the right, where in it we are. */
function rule(title: string, position: string, columns: number, glyphs: Glyphs, style: Style): Row {
  const right: Row =
    position === '' ? [span(glyphs.rule.repeat(2), dim)] : [span(` ${position} `), span(glyphs.rule, dim)]
  const name = clip(title, columns - rowWidth(right) - 4, glyphs.ellipsis)
  const left: Row = [span(`${glyphs.rule} `, dim), span(name, style), span(' '), span(glyphs.rule.repeat(columns), dim)]
  return bothEnds(left, right, columns, '')
}

function axisRule(state: State, columns: number, glyphs: Glyphs): Row {
  return rule('Axis by topic', '', columns, glyphs, titleStyle(state, 'axis'))
}

function listRule(state: State, { columns, rows }: Rectangle, glyphs: Glyphs): Row {
  return rule(
    columns < 40 ? 'List' : 'List by earliest start',
    listPosition(state, rows),
    columns,
    glyphs,
    titleStyle(state, 'list'),
  )
}

function detailRule(state: State, pane: Rectangle, glyphs: Glyphs): Row {
  const entry = selectedEntry(state)
  if (!entry) return rule('Detail', '', pane.columns, glyphs, titleStyle(state, 'detail'))
  const title = readingTitle(state.reading, entry) + printable(entry.title, state.charset)
  const parts = [statusText(entry, state.charset), detailPosition(state, pane)]
  return rule(
    title,
    parts.filter((part) => part !== '').join(` ${glyphs.dot} `),
    pane.columns,
    glyphs,
    titleStyle(state, 'detail'),
  )
}

function titleStyle(state: State, pane: State['focus']): Style {
  return state.focus === pane ? reverse : pane === 'detail' ? bold : plain
}
