import { passageAt, type Source } from '@regesta/core/record'
import { type CiteText, dateText, type Entry } from '@regesta/core/view'
import { type Block, gap, type Item, linesOf, paragraph, type Row, type Run } from '../layout/index.ts'
import { columns, styles } from '../theme.ts'
import { headingRows, marginLabel } from './front.ts'
import { block, columnAt, type Press, place, placeOf, run, toPlace, withPlace } from './press.ts'
import { sentence } from './reasons.ts'

const locatorWidth = 40

/** Each source with its printed number, what it is, and where it is used: locator by locator, entry by entry. */
export function sourceBlocks(press: Press): readonly Block<undefined>[] {
  const { sources } = press.view.timeline.chronology
  const heading = block(undefined, [...headingRows('Sources', 'The sources', press), gap(12)], { keepNext: true })
  const citing = citingEntries(press)
  return [heading, ...sources.flatMap((source, index) => sourceBlock(source, index + 1, citing, press))]
}

function sourceBlock(source: Source, number: number, citing: Citing, press: Press): readonly Block<undefined>[] {
  const { typesetter, hyphenate } = press
  const column = { x: columnAt(press, 'text'), measure: columns.textWidth }
  const title = paragraph([run(source.title, styles.entryTitle)], typesetter, {
    ...column,
    balanced: true,
    keepNext: true,
  })
  const about = paragraph(aboutRuns(source, press), typesetter, { ...column, hyphenate })
  const passages = citing.get(number) ?? new Map<string, readonly Entry[]>()
  const whole = besideRows([...title, ...about], passages.get('') ?? [], press)
  const head = withPlace(whole, placeOf.source(number))
  const unused = source.unused
  const located = [...passages].filter(([locator]) => locator !== '')
  return [
    block(undefined, head, {
      margin: marginLabel(`Source ${number}`, head, press),
      after: 5,
      whole: head.length <= 12,
      keepNext: located.length > 0,
    }),
    ...(located.length > 0 ? [block(undefined, passageRows(source, number, located, press), { after: 8 })] : []),
    ...(unused.length > 0 ? [block(undefined, unusedRows(number, unused, citing, press), { after: 8 })] : []),
  ]
}

function aboutRuns(source: Source, press: Press): readonly Run[] {
  const { chronology } = press.view.timeline
  const issued = source.issued && dateText(source.issued, chronology)
  const reasons = issued?.reasons ?? []
  const sentences = [
    source.author,
    source['container-title'],
    source.publisher,
    issued && `Issued ${issued.label}`,
    ...reasons,
    source.accessed && `Accessed ${dateText(source.accessed, chronology).label}`,
    source.note,
  ].flatMap((text) => (text ? [sentence(text)] : []))
  const runs = [run(`${sentences.join(' ')} `, styles.small)]
  if (source.URL) runs.push(run(source.URL, styles.reference, { kind: 'address', url: source.URL }))
  return runs
}

type Citing = ReadonlyMap<number, ReadonlyMap<string, readonly Entry[]>>

/** The entries of this print that cite a passage, by source and locator, in the order of their numbers. */
function citingEntries(press: Press): Citing {
  const citing = new Map<number, Map<string, Entry[]>>()
  for (const entry of press.view.entries) {
    const cites: readonly CiteText[] = [
      ...entry.claims.filter((claim) => claim.known).flatMap((claim) => claim.cites),
      ...entry.notes.flatMap((note) => note.cites),
    ]
    for (const { number, locator = '' } of cites) {
      const passages = citing.get(number) ?? new Map<string, Entry[]>()
      const entries = passages.get(locator) ?? []
      if (!entries.includes(entry)) entries.push(entry)
      citing.set(number, passages.set(locator, entries))
    }
  }
  return citing
}

const collator = new Intl.Collator('en', { numeric: true })

type Passages = readonly (readonly [locator: string, entries: readonly Entry[]])[]

/** "entries 10, 11", each a link. */
function entryRuns(entries: readonly Entry[]): readonly Run[] {
  return [
    run(entries.length === 1 ? 'entry ' : 'entries ', styles.reference),
    ...entries.flatMap((entry, index) => [
      ...(index > 0 ? [run(', ', styles.reference)] : []),
      run(String(entry.number), styles.referenceRed, toPlace(placeOf.entry(entry.id))),
    ]),
  ]
}

/** The entries that cite a source as a whole, in the right column beside it. */
function besideRows(rows: readonly Row[], entries: readonly Entry[], press: Press): readonly Row[] {
  if (entries.length === 0) return rows
  const lines = linesOf(entryRuns(entries), columns.referencesWidth, press.typesetter)
  const { leading } = styles.reference
  return Array.from({ length: Math.max(rows.length, lines.length) }, (_, index): Row => {
    const row = rows[index] ?? { height: leading, baseline: leading - 3, items: [], keepNext: false }
    const line = lines[index]
    if (!line) return row
    return {
      ...row,
      items: [...row.items, { kind: 'text', x: columnAt(press, 'references'), y: row.baseline, pieces: line.pieces }],
    }
  })
}

/** Passage by passage, with its own words where the text is at hand, and the entries that rest on it. */
function passageRows(source: Source, number: number, passages: Passages, press: Press): readonly Row[] {
  const { typesetter, hyphenate, texts } = press
  const text = texts.get(source.id)
  const column = { x: columnAt(press, 'text') + locatorWidth, measure: columns.textWidth - locatorWidth }
  return [...passages]
    .sort(([a], [b]) => collator.compare(a, b))
    .flatMap(([locator, entries]) => {
      const passage = text === undefined ? undefined : passageAt(text, locator)
      const rows = passage
        ? besideRows(paragraph([run(passage.text, styles.small)], typesetter, { ...column, hyphenate }), entries, press)
        : paragraph(entryRuns(entries), typesetter, column)
      return [
        ...withLocator(rows, locator, placeOf.passage(number, locator), press),
        ...(passage ? [gap(3, false)] : []),
      ]
    })
}

/** The locator in front of the rows, and the place that references to it lead to. */
function withLocator(rows: readonly Row[], locator: string, key: string | undefined, press: Press): readonly Row[] {
  const [first, ...others] = rows
  if (!first) return rows
  const lines = linesOf([run(locator || '—', styles.referenceGrey)], locatorWidth - 4, press.typesetter)
  const { leading } = styles.referenceGrey
  const items = lines.map(
    (line, index): Item => ({
      kind: 'text',
      x: columnAt(press, 'text'),
      y: first.baseline + index * leading,
      pieces: line.pieces,
    }),
  )
  const height = Math.max(first.height, (lines.length - others.length) * leading)
  const placed = key === undefined ? [] : [place(key, 0, -4)]
  return [{ ...first, height, items: [...placed, ...items, ...first.items] }, ...others]
}

/** Passages that support no entry, each with the editor's reason. */
function unusedRows(number: number, unused: Source['unused'], citing: Citing, press: Press): readonly Row[] {
  const x = columnAt(press, 'text')
  const { typesetter, hyphenate } = press
  const head = paragraph([run(`Not used for any entry: ${unused.length}`, styles.columnHead)], typesetter, {
    x,
    measure: columns.textWidth,
    keepNext: true,
  })
  const rows = unused.flatMap(({ locator, reason }) => {
    const set = paragraph([run(reason, styles.reference)], typesetter, {
      x: x + locatorWidth,
      measure: columns.textWidth - locatorWidth,
      hyphenate,
    })
    return withLocator(
      set,
      locator,
      citing.get(number)?.has(locator) ? undefined : placeOf.passage(number, locator),
      press,
    )
  })
  return [...head, ...rows]
}
