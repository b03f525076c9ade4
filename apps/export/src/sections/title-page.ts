import { families, type Part } from '@regesta/core/record'
import { type DateText, horizonText, parts, scopeText } from '@regesta/core/view'
import { type Block, gap, type Item, paragraph, type Row, type Run, textAt } from '../layout/index.ts'
import { colours, columns, styles } from '../theme.ts'
import { labelled, marginLabel } from './front.ts'
import {
  block,
  columnAt,
  familyOrder,
  flow,
  type LaidOut,
  type Press,
  partOrder,
  place,
  placeOf,
  plural,
  run,
  toPlace,
} from './press.ts'
import { sentence } from './reasons.ts'
import { printedSources } from './sources.ts'

/** A line of the contents: a place and the folio of its page. */
export interface Content {
  readonly title: string
  readonly key: string
  readonly folio: string
  /** A part of the section before it. */
  readonly inner: boolean
}

/** What the chronology is, what it covers, what it knew and when; how much of it there is, and where. */
export function titlePage(press: Press, contents: readonly Content[]): LaidOut {
  const { view, typesetter, paper } = press
  const { chronology } = view.timeline
  const key = placeOf.section('title')
  const full = { x: paper.left, measure: columns.measure }
  const title = paragraph([run(chronology.title, styles.bookTitle)], typesetter, { ...full, balanced: true })
  const summary = chronology.summary
    ? paragraph([run(chronology.summary, styles.lead)], typesetter, {
        x: columnAt(press, 'text'),
        measure: columns.textWidth + 40,
      })
    : []
  const label: Row = {
    height: 16,
    baseline: 11,
    items: textAt([run('A chronology', styles.section)], typesetter, paper.left, 11),
    keepNext: true,
  }
  const horizon = horizonText(view.timeline)
  const reasons = horizon.reasons.map(sentence).join(' ')
  const blocks: Block<undefined>[] = [
    block(undefined, [gap(34), label, ...title, gap(14), ...summary, gap(26)]),
    labelled('Scope', [run(scopeText(view.timeline), styles.text)], press),
    labelled('As of', dateRuns(horizon), press, reasons ? 0 : undefined),
    ...(reasons ? [labelled('', [run(reasons, styles.small)], press)] : []),
    ...(view.query.trim() === '' ? [] : [filterBlock(press)]),
    countsBlock(press),
    labelled('Sources', [run(sourceCount(press), styles.text)], press),
    labelled('Identity', [run(`${chronology.id}`, styles.text)], press, 0),
    labelled('', [run(`SHA-256 of its canonical form: ${grouped(press.digest)}`, styles.bounds)], press, 26),
    contentsBlock(contents, press),
  ]
  return {
    key,
    title: chronology.title,
    pages: flow(blocks, press, (_, index) => ({ under: index === 0 ? [place(key)] : [] })),
    outline: { title: 'Title', key, open: false, children: [] },
  }
}

function dateRuns({ label, bounds }: DateText): readonly Run[] {
  return [run(label, styles.text), ...(bounds === undefined ? [] : [run(` (${bounds})`, styles.bounds)])]
}

/** "50 sources", "3 sources of 50". */
function sourceCount(press: Press): string {
  const all = press.view.timeline.chronology.sources.length
  const printed = printedSources(press).length
  if (printed === all) return plural(all, 'source')
  return `${printed === 0 ? 'none' : plural(printed, 'source')} of ${all}`
}

/** In groups of eight, so that it can be compared by eye and broken over lines. */
function grouped(digest: string): string {
  return digest.replaceAll(/(.{8})(?=.)/g, '$1 ')
}

function filterBlock(press: Press): Block<undefined> {
  const { query, total, omitted } = press.view
  return labelled(
    'Filter',
    [
      run(query, styles.textItalic),
      run(
        ` — ${plural(total - omitted, 'entry', 'entries')} of ${total}; the others are named at the end.`,
        styles.text,
      ),
    ],
    press,
  )
}

/** Entries by family and part: a small table with its sums. */
function countsBlock(press: Press): Block<undefined> {
  const { typesetter, view } = press
  if (view.entries.length === 0) return labelled('Entries', [run('none', styles.text)], press)
  const x = columnAt(press, 'text')
  const printed = partOrder.filter((part) => view.entries.some((entry) => entry.part === part))
  const at = (column: number) => x + columns.textWidth - (printed.length - column) * 58
  const rule = (y: number): Item => ({
    kind: 'line',
    x,
    y,
    x2: at(printed.length),
    y2: y,
    stroke: { width: 0.3, colour: colours.rule },
  })
  const cell = (
    text: string,
    column: number,
    baseline: number,
    style: (typeof styles)['label' | 'count' | 'labelStrong'],
  ) => textAt([run(text, style)], typesetter, at(column), baseline, 'right')
  const counts = (family: string | undefined) => {
    const of = (part: Part | undefined) =>
      view.entries.filter(
        (entry) => (part === undefined || entry.part === part) && (family === undefined || entry.family === family),
      ).length
    return [...printed.map(of), of(undefined)]
  }
  const height = 13
  const baseline = 9
  const row = (title: string, numbers: readonly number[], strong = false): Row => ({
    height,
    baseline,
    items: [
      ...textAt([run(title, strong ? styles.labelStrong : styles.label)], typesetter, x, baseline),
      ...numbers.flatMap((count, column) =>
        cell(count === 0 ? '–' : String(count), column, baseline, strong ? styles.labelStrong : styles.label),
      ),
    ],
    keepNext: true,
  })
  const head: Row = {
    height,
    baseline,
    items: [...printed.map((part) => parts[part].title.toLowerCase()), 'all'].flatMap((text, column) =>
      cell(text, column, baseline, styles.count),
    ),
    keepNext: true,
  }
  const used = familyOrder.filter((family) => view.entries.some((entry) => entry.family === family))
  const body = used.map((family) => row(families[family].word, counts(family)))
  const sum = row('all', counts(undefined), true)
  const line = (): Row => ({ height: 3, baseline: 0, items: [rule(1)], keepNext: true })
  const rows = [head, line(), ...body, line(), sum]
  return block(undefined, rows, { margin: marginLabel('Entries', rows, press), after: 10, whole: true })
}

function contentsBlock(contents: readonly Content[], press: Press): Block<undefined> {
  const x = columnAt(press, 'text')
  const right = x + columns.textWidth
  const rows = contents.map(({ title, key, folio, inner }): Row => {
    const target = toPlace(key)
    return {
      height: 14,
      baseline: 10,
      items: [
        ...textAt([run(title, styles.text, target)], press.typesetter, x + (inner ? 12 : 0), 10),
        ...textAt([run(folio, styles.folio, target)], press.typesetter, right, 10, 'right'),
      ],
      keepNext: true,
    }
  })
  return block(undefined, rows, { margin: marginLabel('Contents', rows, press), whole: true })
}
