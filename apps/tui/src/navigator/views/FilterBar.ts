import { horizonText } from '@regesta/core/view'
import { printable, width } from '../../terminal/index.ts'
import { isBrief } from '../layout.ts'
import { bold, bothEnds, dim, type Row, span } from '../rows.ts'
import type { State } from '../state.ts'
import { glyphsOf } from '../theme.ts'
import { axisOf } from './Axis.ts'

/**
 * The first row: what chronology this is, how much of it is shown, and as of when. Counts stay when words go; in a
 * small terminal, which has no second row, a filter takes the place of the title, and where need be of the as-of day.
 */
export function headerRow(state: State): Row {
  const glyphs = glyphsOf(state.charset)
  const { columns } = state.size
  const { entries, total } = state.view
  const horizon = horizonText(state.timeline)
  const roomy = columns >= 100
  const asOf = `as of ${printable(roomy ? horizon.label : horizon.short, state.charset)} `
  const brief = `${entries.length}/${total}`
  const inWords = `${entries.length} of ${total} entries`
  const filtered = isBrief(state.size) && state.query !== ''
  const file = roomy && state.file !== undefined ? `   ${printable(state.file, state.charset)}` : ''
  const title = printable(filtered ? state.query : state.chronology.title, state.charset)
  const dated = (count: string) => `${count} ${glyphs.dot} ${asOf}`
  // The list's rule has the count as well; what a filter leaves of it is said in every pane.
  const forms = filtered ? [dated(brief), `${brief} `] : columns >= 60 ? [dated(inWords), dated(brief)] : [asOf]
  const right = forms.find((form) => width(form) + width(title) + 2 <= columns) ?? forms.at(-1)!
  return bothEnds([span(` ${title}`, bold), span(file, dim)], [span(right)], columns, glyphs.ellipsis)
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
