import { compareLocators, type Source } from '@regesta/core/record'
import { type CiteText, type DateText, dateText, type Entry, passageOf } from '@regesta/core/view'
import { type Block, gap, type Item, linesOf, paragraph, type Row, type Run, widthOf } from '../layout/index.ts'
import { columns, styles } from '../theme.ts'
import { headingRows, labelled, marginLabel } from './front.ts'
import { type CitedPassage, citedPassages, type LookedUp, lookUp, lookUpText } from './passages.ts'
import { block, columnAt, type Press, place, placeOf, run, toPlace, withPlace } from './press.ts'
import { sentence } from './reasons.ts'
import { locatorText } from './references.ts'

/** Points of the column of locators, with its gap: as wide as they need within these. */
const locatorWidths = { least: 40, most: 110, gap: 6 } as const

export interface PrintedSource {
  readonly source: Source
  /** Its printed number, the same in every print. */
  readonly number: number
}

/** All sources; where entries are left out, those that the others cite. */
export function printedSources({ view }: Press): readonly PrintedSource[] {
  const numbered = view.timeline.chronology.sources.map((source, index) => ({ source, number: index + 1 }))
  if (view.omitted === 0) return numbered
  const cited = citedPassages(view.entries)
  return numbered.filter(({ number }) => cited.has(number))
}

/** Each source with its printed number, what it is, and where it is used: locator by locator, entry by entry. */
export function sourceBlocks(press: Press): readonly Block<undefined>[] {
  const heading = block(undefined, [...headingRows('Sources', 'The sources', press), gap(12)], { keepNext: true })
  const citing = citedPassages(press.view.entries)
  const lookedUp = lookUp(press.view.entries, press.texts)
  const blocks = printedSources(press).flatMap(({ source, number }) =>
    sourceBlock(
      source,
      number,
      citing.get(number) ?? [],
      lookedUp.find((each) => each.number === number),
      press,
    ),
  )
  if (blocks.length > 0) return [heading, ...blocks]
  return [heading, labelled('', [run('No entry of this print cites a source.', styles.textItalic)], press)]
}

function sourceBlock(
  source: Source,
  number: number,
  cited: readonly CitedPassage[],
  lookedUp: LookedUp | undefined,
  press: Press,
): readonly Block<undefined>[] {
  const { typesetter, hyphenate } = press
  const column = { x: columnAt(press, 'text'), measure: columns.textWidth }
  const title = paragraph([run(source.title, styles.entryTitle)], typesetter, {
    ...column,
    balanced: true,
    keepNext: true,
  })
  const about = paragraph(aboutRuns(source, press), typesetter, { ...column, hyphenate })
  const checked = lookedUp ? paragraph([run(lookedUpText(lookedUp), styles.bounds)], typesetter, column) : []
  const places = placesOf(cited)
  const whole = besideRows([...title, ...about, ...checked], places.get('')?.entries ?? [], press)
  const head = withPlace(whole, placeOf.source(number))
  const unused = source.unused
  const located = [...places].filter(([locator]) => locator !== '')
  const width = locatorWidth([...located.map(([locator]) => locator), ...unused.map(({ locator }) => locator)], press)
  return [
    block(undefined, head, {
      margin: marginLabel(`Source ${number}`, head, press),
      after: 5,
      whole: head.length <= 12,
      keepNext: located.length > 0,
    }),
    ...(located.length > 0 ? [block(undefined, passageRows(number, located, width, press), { after: 8 })] : []),
    ...(unused.length > 0 ? [block(undefined, unusedRows(number, unused, places, width, press), { after: 8 })] : []),
  ]
}

/** What came of all of them; that the text does not show some is said here once, and not at every place. */
function lookedUpText(lookedUp: LookedUp): string {
  const isSeen = lookedUp.passages.every(({ text }) => text.state !== 'notCounted')
  const unseen = isSeen ? '' : ' The text does not show the places that are not looked up.'
  return `${lookUpText(lookedUp, 'the text at hand')}.${unseen}`
}

function aboutRuns(source: Source, press: Press): readonly Run[] {
  const { chronology } = press.view.timeline
  const issued = source.issued && dateText(source.issued, chronology)
  const reasons = issued?.reasons ?? []
  const sentences = [
    source.author,
    source['container-title'],
    source.publisher,
    issued && `Issued ${withBounds(issued)}`,
    ...reasons,
    source.accessed && `Accessed ${withBounds(dateText(source.accessed, chronology))}`,
    source.note,
  ].flatMap((text) => (text ? [sentence(text)] : []))
  const runs = [run(`${sentences.join(' ')} `, styles.small)]
  if (source.URL) runs.push(run(source.URL, styles.reference, { kind: 'address', url: source.URL }))
  return runs
}

function withBounds({ label, bounds }: DateText): string {
  return bounds === undefined ? label : `${label} (${bounds})`
}

/** What is cited at one place of a source: usually one text, several where citations disagree about it. */
interface Place {
  readonly cites: readonly CiteText[]
  /** In the order of their numbers. */
  readonly entries: readonly Entry[]
}

type Places = ReadonlyMap<string, Place>

/** By locator; what is cited as a whole has none. */
function placesOf(cited: readonly CitedPassage[]): Places {
  const places = new Map<string, Place>()
  for (const { cite, entries } of cited) {
    const locator = cite.locator ?? ''
    const place = places.get(locator)
    const all = new Set([...(place?.entries ?? []), ...entries])
    places.set(locator, {
      cites: [...(place?.cites ?? []), cite],
      entries: [...all].sort((a, b) => a.number - b.number),
    })
  }
  return places
}

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
function passageRows(
  number: number,
  places: readonly (readonly [locator: string, place: Place])[],
  width: number,
  press: Press,
): readonly Row[] {
  const { typesetter } = press
  const column = { x: columnAt(press, 'text') + width, measure: columns.textWidth - width }
  return [...places]
    .sort(([a], [b]) => compareLocators(a, b))
    .flatMap(([locator, { cites, entries }]) => {
      const read = wordsRows(cites, column, press)
      const rows =
        read.length > 0 ? besideRows(read, entries, press) : paragraph(entryRuns(entries), typesetter, column)
      return [
        ...withLocator(rows, locator, width, placeOf.passage(number, locator), press),
        ...(read.length > 0 ? [gap(3, false)] : []),
      ]
    })
}

/** What can be seen at a place in the text at hand; before it, where that is not what was cited, that it is not. */
function wordsRows(
  cites: readonly CiteText[],
  column: { readonly x: number; readonly measure: number },
  press: Press,
): readonly Row[] {
  const { typesetter, hyphenate, texts } = press
  const passages = cites.flatMap((cite) => passageOf(cite, texts) ?? []).filter(({ state }) => state !== 'notCounted')
  const doubts = new Set(passages.filter(({ state }) => state !== 'found').map(({ words }) => sentence(words)))
  const isCited = passages.every(({ state }) => state === 'found' || state === 'unchecked')
  const style = isCited ? styles.bounds : styles.columnHead
  const said = [...doubts].flatMap((words) =>
    paragraph([run(words, style)], typesetter, { ...column, keepNext: !isCited }),
  )
  const text = passages[0]?.text
  const words =
    text === undefined
      ? []
      : paragraph([run(text, isCited ? styles.small : styles.smallGrey)], typesetter, { ...column, hyphenate })
  return isCited ? [...words, ...said] : [...said, ...words]
}

const locatorRun = (locator: string) => run(locatorText(locator), styles.referenceGrey)

function locatorWidth(locators: readonly string[], { typesetter }: Press): number {
  const { least, most } = locatorWidths
  const widest = Math.max(0, ...locators.map((locator) => widthOf([locatorRun(locator)], typesetter)))
  return Math.min(most, Math.max(least, Math.ceil(widest) + locatorWidths.gap))
}

/** The locator in front of the rows, and the place that references to it lead to. */
function withLocator(
  rows: readonly Row[],
  locator: string,
  width: number,
  key: string | undefined,
  press: Press,
): readonly Row[] {
  const [first, ...others] = rows
  if (!first) return rows
  const lines = linesOf([locatorRun(locator)], width - locatorWidths.gap, press.typesetter)
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
function unusedRows(
  number: number,
  unused: Source['unused'],
  places: Places,
  width: number,
  press: Press,
): readonly Row[] {
  const x = columnAt(press, 'text')
  const { typesetter, hyphenate } = press
  const head = paragraph([run(`Not used for any entry: ${unused.length}`, styles.columnHead)], typesetter, {
    x,
    measure: columns.textWidth,
    keepNext: true,
  })
  const rows = unused.flatMap(({ locator, reason }) => {
    const set = paragraph([run(reason, styles.reference)], typesetter, {
      x: x + width,
      measure: columns.textWidth - width,
      hyphenate,
    })
    return withLocator(set, locator, width, places.has(locator) ? undefined : placeOf.passage(number, locator), press)
  })
  return [...head, ...rows]
}
