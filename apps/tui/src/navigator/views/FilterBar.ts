import { horizonText } from '@regesta/core/view'
import { printable, width } from '../../terminal/index.ts'
import { bold, bothEnds, dim, type Row, span } from '../rows.ts'
import type { State } from '../state.ts'
import { glyphsOf } from '../theme.ts'
import { axisOf } from './Axis.ts'

/** The first row: what chronology this is, how much of it is shown, and as of when. Counts stay when words go. */
export function headerRow(state: State): Row {
  const glyphs = glyphsOf(state.charset)
  const { columns } = state.size
  const { entries, total } = state.view
  const horizon = horizonText(state.timeline)
  const roomy = columns >= 100
  const asOf = `as of ${printable(roomy ? horizon.label : horizon.short, state.charset)} `
  // In a narrow terminal the count stands over the list.
  const right = columns >= 60 ? `${entries.length} of ${total} entries ${glyphs.dot} ${asOf}` : asOf
  const file = roomy && state.file !== undefined ? `   ${printable(state.file, state.charset)}` : ''
  const title = printable(state.chronology.title, state.charset)
  return bothEnds([span(` ${title}`, bold), span(file, dim), span(' ')], [span(right)], columns, glyphs.ellipsis)
}

/** The second row: the filter, what is hidden, and the stretch of time on the axis. */
export function filterRow(state: State): Row {
  const glyphs = glyphsOf(state.charset)
  const { columns } = state.size
  const axis = axisOf(state, columns)
  const filter = state.query === '' ? span('(none)', dim) : span(printable(state.query, state.charset), bold)
  const search =
    state.search === undefined
      ? []
      : [span('  Search ', dim), span(printable(state.search.text, state.charset), { underline: true })]
  const hidden = hiddenWords(state)
  const left: Row = [span(' Filter ', dim), filter, ...search, ...(hidden === '' ? [] : [span(`  ${hidden}`, bold)])]
  const window = printable(axis.windowLabel, state.charset)
  const resolution = printable(axis.resolutionLabel, state.charset)
  const both = `${window} ${glyphs.dot} ${resolution} `
  const room = columns - left.reduce((sum, each) => sum + width(each.text), 0) - 2
  const right = [both, `${window} `, ''].find((text) => width(text) <= room) ?? ''
  return bothEnds(left, [span(right, dim)], columns, glyphs.ellipsis)
}

/** What the screen leaves out beside the filter, with counts. Where there is little room words go. */
export function hiddenWords(state: State, brief = false): string {
  const { hiddenStatements, statements, view } = state
  const parts = [
    ...(statements === 'hidden' ? [`${hiddenStatements}${brief ? '' : ' statements'} hidden`] : []),
    ...(view.notYetKnown > 0 ? [`${view.notYetKnown} not yet${brief ? '' : ' known'}`] : []),
  ]
  return parts.join(', ')
}
