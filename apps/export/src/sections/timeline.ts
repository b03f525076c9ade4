import { horizonItems, type Span, tickLines } from '../drawing/index.ts'
import { type Block, gap, type Item, type Placed, paragraph } from '../layout/index.ts'
import { colours, columns, styles } from '../theme.ts'
import { headingRows } from './front.ts'
import { type Panel, panelRows, panelsOf, rulerRow } from './panels.ts'
import { block, columnAt, flow, type LaidOut, type Press, place, placeOf, ranges, run } from './press.ts'
import { signsBlock } from './signs.ts'

type About = { readonly panel?: Panel }

/** The chronology drawn to scale: the whole of it, then its densest part enlarged. Every mark stands on one of them. */
export function timeline(press: Press): LaidOut {
  const key = placeOf.section('timeline')
  const panels = panelsOf(press.view, columns.axisWidth)
  const axis: Span = { from: columnAt(press, 'axis'), to: columnAt(press, 'axis') + columns.axisWidth }
  const sentences = [
    'A bar fills the time that an entry may have taken, black where that is certain; a line with ticks at its ends is one moment somewhere between them.',
    ...(panels.some((panel) => panel.axis.horizon) ? ['To the right of the red line nothing had happened yet.'] : []),
  ]
  const introduction = paragraph([run(sentences.join(' '), styles.text)], press.typesetter, {
    x: columnAt(press, 'text'),
    measure: columns.textWidth,
    hyphenate: press.hyphenate,
  })
  const heading = [...headingRows('What is certain, possible and open', 'The timeline', press), gap(4), ...introduction]
  const blocks: Block<About>[] = [
    block<About>({}, heading, { after: 14, keepNext: true }),
    ...panels.map((panel) =>
      block<About>({ panel }, panelRows(panel, axis, press), {
        after: 12,
        again: [rulerRow(panel, axis, true, press)],
      }),
    ),
    ...notDrawn(panels, press),
    signsBlock({}, press),
  ]
  return {
    key,
    title: 'The timeline',
    pages: flow(blocks, press, ({ placed }, index) => ({
      head: 'The timeline',
      under: [...(index === 0 ? [place(key)] : []), ...placed.flatMap((one) => gridItems(one, axis, press))],
    })),
    outline: { title: 'The timeline', key, open: false, children: [] },
  }
}

/** Grid, tint and horizon behind the part of a panel that stands on this page. */
function gridItems({ about, top, height, ends }: Placed<About>, axis: Span, press: Press): readonly Item[] {
  const { panel } = about
  if (!panel) return []
  const from = top + panel.rulerHeight
  const to = top + height - (ends ? panel.footHeight : 0)
  const { tint, line } = horizonItems(panel.axis, axis, from, to)
  const edge: Item = {
    kind: 'line',
    x: press.paper.left,
    y: to,
    x2: axis.to,
    y2: to,
    stroke: { width: 0.4, colour: colours.rule },
  }
  return [...tint, ...tickLines(panel.axis.ticks, axis, from - 4, to), ...line, edge]
}

/** Entries that no panel can show: they are outside its years, or have no date. */
function notDrawn(panels: readonly Panel[], press: Press): readonly Block<About>[] {
  const drawn = new Set(panels.flatMap((panel) => panel.lanes.flatMap((lane) => lane.marks.map((mark) => mark.entry))))
  const missing = press.view.entries.filter((entry) => !drawn.has(entry.id))
  const numbers = (dated: boolean) =>
    ranges(missing.filter((entry) => entry.dated === dated).map((entry) => entry.number))
  const sentences = [
    numbers(true) && `Outside the time shown: entries ${numbers(true)}.`,
    numbers(false) && `Without a date of their own, so not drawn: entries ${numbers(false)}.`,
  ].filter(Boolean)
  if (sentences.length === 0) return []
  const rows = paragraph([run(sentences.join(' '), styles.barNote)], press.typesetter, {
    x: columnAt(press, 'axis'),
    measure: columns.axisWidth,
  })
  return [block<About>({}, rows, { after: 6 })]
}
