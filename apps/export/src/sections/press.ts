import { type Family, families, type Part } from '@regesta/core/record'
import { type Entry, parts, type Texts, type View } from '@regesta/core/view'
import {
  type Block,
  type FlowPage,
  type Frame,
  fillPages,
  type Hyphenator,
  type Item,
  type OutlineItem,
  type Row,
  type Run,
  type Target,
  type Typesetter,
} from '../layout/index.ts'
import { columns, type Paper, styles } from '../theme.ts'

/** What every section needs: the view to print, and the means to set it. */
export interface Press {
  readonly view: View
  readonly paper: Paper
  readonly typesetter: Typesetter
  readonly hyphenate: Hyphenator
  /** SHA-256 of the canonical JSON of the whole chronology, hexadecimal. */
  readonly digest: string
  /** The entries that are printed, by id: what can be linked to. */
  readonly printed: ReadonlyMap<string, Entry>
  /** What could not be read of the file, one line each. */
  readonly unread: readonly string[]
  /** Texts of sources that are at hand, by the source's id. */
  readonly texts: Texts
}

/** A section laid out on pages of its own. */
export interface LaidOut {
  readonly key: string
  readonly title: string
  readonly pages: readonly LaidOutPage[]
  readonly outline: OutlineItem
}

export interface LaidOutPage {
  readonly items: readonly Item[]
  /** At the right of the running head; none on a page that opens the book. */
  readonly head?: string
  /** In the foot line, between the chronology's id and its digest. */
  readonly foot?: string
  /** Keys of places on it. */
  readonly keys: readonly string[]
}

const frameOf = (paper: Paper): Frame => ({ top: paper.textTop, bottom: paper.textBottom })

/** Left edge of a column on this paper. */
export const columnAt = (press: Press, column: 'date' | 'text' | 'references' | 'spine' | 'axis' | 'laneMark') =>
  press.paper.left + columns[column]

const nothing: readonly Row[] = []

/** A block with the usual habits; what differs is said. */
export function block<About>(about: About, rows: readonly Row[], rest: Partial<Block<About>> = {}): Block<About> {
  return {
    about,
    rows,
    margin: nothing,
    before: 0,
    after: 0,
    keepNext: false,
    keepPrevious: false,
    whole: false,
    again: nothing,
    ...rest,
  }
}

export interface Dressing {
  readonly head?: string
  readonly foot?: string
  /** Drawn beneath what flows, and above it. */
  readonly under?: readonly Item[]
  readonly over?: readonly Item[]
}

/** Fills pages with blocks and dresses each of them. */
export function flow<About>(
  blocks: readonly Block<About>[],
  press: Press,
  dress: (page: FlowPage<About>, index: number) => Dressing,
): readonly LaidOutPage[] {
  return fillPages(blocks, frameOf(press.paper)).map((page, index) => {
    const { under = [], over = [], ...said } = dress(page, index)
    const items = [...under, ...page.items, ...over]
    return { ...said, items, keys: items.flatMap((item) => (item.kind === 'place' ? [item.key] : [])) }
  })
}

export const placeOf = {
  entry: (id: string) => `entry ${id}`,
  source: (number: number) => `source ${number}`,
  passage: (number: number, locator: string) => `source ${number} ${locator}`,
  period: (index: number) => `period ${index}`,
  part: (part: Part) => `part ${part}`,
  section: (key: string) => `section ${key}`,
}

export function toPlace(key: string): Target {
  return { kind: 'place', key }
}

/** A link to an entry, if it is in this print. */
export function entryTarget(press: Press, id: string): { target?: Target } {
  return press.printed.has(id) ? { target: toPlace(placeOf.entry(id)) } : {}
}

export function place(key: string, x = 0, y = 0): Item {
  return { kind: 'place', x, y, key }
}

/** The first row of these with a place to link to. */
export function withPlace(rows: readonly Row[], key: string, above = 6): readonly Row[] {
  const [first, ...others] = rows
  if (!first) return rows
  return [{ ...first, items: [place(key, 0, -above), ...first.items] }, ...others]
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Ascending numbers as first and last of each run of three or more; others stand alone, first and last the same. */
export function rangesOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < numbers.length; ) {
    let end = at
    while (numbers[end + 1] === (numbers[end] as number) + 1) end += 1
    if (end < at + 2) end = at
    found.push([numbers[at] as number, numbers[end] as number])
    at = end + 1
  }
  return found
}

/** "9–12, 15". */
export function ranges(numbers: readonly number[]): string {
  return rangesOf(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ')
}

export const partOrder = Object.keys(parts) as readonly Part[]
export const familyOrder = Object.keys(families) as readonly Family[]

export const run = (text: string, style: Run['style'], target?: Target): Run => ({
  text,
  style,
  ...(target && { target }),
})

/** Short remarks in one line, those that say nothing left out: "who NATO · after 10 · dated as 12". */
export function byDots(...remarks: readonly (readonly Run[])[]): readonly Run[] {
  return remarks
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index > 0 ? [run(' · ', styles.link), ...runs] : runs))
}
