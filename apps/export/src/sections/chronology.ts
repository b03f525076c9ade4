import { type StatusId, statuses, statusIds } from '@regesta/core/record'
import { type Entry, emptyText, firstAfterFacts, horizonText, type Period, parts } from '@regesta/core/view'
import { halo, markItems } from '../drawing/index.ts'
import { type Block, type Item, type Placed, paragraph, type Row, textAt } from '../layout/index.ts'
import { colours, columns, horizonRules, mark, space, styles } from '../theme.ts'
import { entryBlock, titleBaseline } from './entry.ts'
import { block, columnAt, flow, type LaidOut, type Press, partOrder, place, placeOf, plural, run } from './press.ts'
import { type Reasons, reasonsOf } from './reasons.ts'

const noReasons: Reasons = { own: [], as: [] }

type About =
  | { readonly kind: 'heading' }
  | { readonly kind: 'horizon' }
  | { readonly kind: 'entry'; readonly entry: Entry }

/** Every entry that is printed, under its part and period; the horizon where facts end and plans begin. */
export function chronology(press: Press): LaidOut {
  const { view } = press
  const printed = partOrder.flatMap((part) => {
    const periods = view.periods.filter((period) => period.part === part)
    return periods.length > 0 ? [{ part, periods }] : []
  })
  const inPrint = printed.flatMap(({ periods }) => periods.flatMap((period) => period.entries))
  const horizonAt = firstAfterFacts(inPrint)
  const reasons = reasonsOf(inPrint)
  const blocks = printed.flatMap(({ periods }) =>
    periods.flatMap((period, index): Block<About>[] => [
      ...(period.entries[0] === horizonAt ? [horizonBlock(press)] : []),
      headingBlock(period, index === 0, press),
      ...period.entries.flatMap((entry, at) => [
        ...(entry === horizonAt && at > 0 ? [horizonBlock(press)] : []),
        entryBlock<About>(entry, reasons.get(entry.id) ?? noReasons, { kind: 'entry', entry }, press),
      ]),
    ]),
  )
  const key = placeOf.section('chronology')
  return {
    key,
    title: 'The entries',
    pages: flow(blocks.length > 0 ? blocks : [emptyBlock(press)], press, ({ placed }, index) => ({
      head: spanOf(placed, view.periods),
      foot: entriesOf(placed, press),
      under: [...spine(placed, press), ...(index === 0 ? [place(key)] : [])],
      over: marks(placed, press),
    })),
    outline: {
      title: 'The entries',
      key,
      open: true,
      children: printed.map(({ part, periods }) => ({
        title: parts[part].title,
        key: placeOf.part(part),
        open: true,
        children: periods.map((period) => ({
          title: period.title,
          key: periodKey(period, press),
          open: false,
          children: period.entries.map((entry) => ({
            title: `${entry.number}  ${entry.title}`,
            key: placeOf.entry(entry.id),
            open: false,
            children: [],
          })),
        })),
      })),
    },
  }
}

function emptyBlock(press: Press): Block<About> {
  const rows = paragraph([run(emptyText(press.view) ?? '', styles.textItalic)], press.typesetter, {
    x: columnAt(press, 'text'),
    measure: columns.textWidth,
  })
  return block<About>({ kind: 'heading' }, rows)
}

function periodKey(period: Period, press: Press): string {
  return placeOf.period(press.view.periods.indexOf(period))
}

function headingBlock(period: Period, opensPart: boolean, press: Press): Block<About> {
  const { typesetter } = press
  const column = { x: columnAt(press, 'text'), measure: columns.textWidth, keepNext: true }
  const heading = paragraph([run(period.title, styles.heading)], typesetter, { ...column, balanced: true })
  const [first, ...others] = heading as [Row, ...Row[]]
  const label = opensPart
    ? textAt([run(parts[period.part].title, styles.section)], typesetter, press.paper.left, first.baseline)
    : []
  const places = [
    place(periodKey(period, press), 0, -8),
    ...(opensPart ? [place(placeOf.part(period.part), 0, -8)] : []),
  ]
  const counted = paragraph([run(countLine(period.entries), styles.count)], typesetter, column)
  return block<About>(
    { kind: 'heading' },
    [{ ...first, items: [...places, ...label, ...first.items] }, ...others, ...counted],
    {
      before: space.beforeHeading,
      after: space.afterHeading - space.countBelowHeading - 13,
      keepNext: true,
    },
  )
}

/** "12 entries: 9 occurred, 2 absent, 1 scheduled; 1 disputed". */
function countLine(entries: readonly Entry[]): string {
  const counts = new Map<StatusId, number>()
  for (const { status } of entries) counts.set(status, (counts.get(status) ?? 0) + 1)
  const words = statusIds.flatMap((status) => {
    const count = counts.get(status)
    return count ? [`${count} ${statuses[status].word}`] : []
  })
  const disputed = entries.filter((entry) => entry.disputed).length
  const contradicted = entries.filter((entry) => entry.contradictions.length > 0).length
  const remarks = [
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ...(contradicted > 0 ? [`${contradicted} contradicted`] : []),
  ]
  return [`${plural(entries.length, 'entry', 'entries')}: ${words.join(', ')}`, ...remarks].join('; ')
}

function horizonBlock(press: Press): Block<About> {
  const { typesetter, paper, view } = press
  const { thick, thin, apart, textBelow } = horizonRules
  const rule = (y: number, width: number): Item => ({
    kind: 'line',
    x: paper.left,
    y,
    x2: paper.left + columns.measure,
    y2: y,
    stroke: { width, colour: colours.rubric },
  })
  const sentence = `What is dated after this had not happened as of ${horizonText(view.timeline).label}.`
  const said = paragraph([run(sentence, styles.horizon)], typesetter, {
    x: columnAt(press, 'text'),
    measure: paper.left + columns.measure - columnAt(press, 'text'),
  })
  const [first, ...others] = said as [Row, ...Row[]]
  const above = 6
  const down = above + textBelow - first.baseline + 2
  const label = textAt([run('The horizon', styles.horizonLabel)], typesetter, paper.left, above + textBelow + 2)
  const lowered: Row = {
    ...first,
    height: first.height + down,
    keepNext: true,
    items: [
      place('horizon', 0, 0),
      rule(above, thick),
      rule(above + apart, thin),
      ...label,
      ...first.items.map((item) => ({ ...item, y: item.y + down })),
    ],
  }
  let height = lowered.height
  for (const row of others) height += row.height
  return block<About>({ kind: 'horizon' }, [lowered, ...others], {
    keepNext: true,
    keepPrevious: true,
    whole: true,
    after: Math.max(6, space.horizon - height),
  })
}

type OnPage = readonly Placed<About>[]

const entryOf = (placed: Placed<About>) => (placed.about.kind === 'entry' ? placed.about.entry : undefined)

/** The dates of a page in its running head: of its first and its last dated entry, else the heading they stand under. */
function spanOf(placed: OnPage, periods: readonly Period[]): string {
  const entries = placed.flatMap((one) => entryOf(one) ?? [])
  const dated = entries.filter((entry) => entry.dated)
  const [first, last] = [dated[0]?.listed.label, dated.at(-1)?.listed.label]
  if (first === undefined || last === undefined)
    return periods.find((period) => period.entries.some((entry) => entry === entries[0]))?.title ?? 'The entries'
  return first === last ? first : `${first} – ${last}`
}

function entriesOf(placed: OnPage, press: Press): string {
  const numbers = placed.flatMap((one) => entryOf(one)?.number ?? [])
  if (numbers.length === 0) return ''
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return `${first === last ? `entry ${first}` : `entries ${first}–${last}`} of ${press.view.total}`
}

/** The line that the marks stand on: from the first mark of a page to the end of its last entry. */
function spine(placed: OnPage, press: Press): readonly Item[] {
  const entries = placed.filter((one) => one.about.kind === 'entry')
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last) return []
  const x = columnAt(press, 'spine')
  const goesOn = !last.ends || placed.at(-1) === last
  const y = first.begins ? first.top + markHeight() : first.top
  const y2 = goesOn ? Math.max(last.top + last.height, y) : last.top + last.height
  return [{ kind: 'line', x, y, x2: x, y2, stroke: { width: 0.35, colour: colours.spine } }]
}

function marks(placed: OnPage, press: Press): readonly Item[] {
  const x = columnAt(press, 'spine')
  return placed.flatMap((one) => {
    const entry = entryOf(one)
    if (!entry || !one.begins) return []
    const y = one.top + markHeight()
    return [halo(x, y), ...markItems(statuses[entry.status].shape, x, y)]
  })
}

function markHeight(): number {
  return titleBaseline() - mark.aboveBaseline
}
