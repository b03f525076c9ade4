import type { CiteText } from '@regesta/core/view'
import { type Line, linesOf, type Row, type Run } from '../layout/index.ts'
import { columns, styles } from '../theme.ts'
import { columnAt, type Press, placeOf, run, toPlace } from './press.ts'

/** Rows of the text column with the passages that support them. */
export interface Supported {
  readonly rows: readonly Row[]
  readonly cites: readonly CiteText[]
}

/**
 * References stand in the right column, one line on the baseline of each row, from the first row that they support:
 * "1 · p5.s3, p5.s4", each a link to that passage among the sources. What is left over goes on beside rows that need no
 * support; where the next ones do, empty rows make room for it.
 */
export function withReferences(groups: readonly Supported[], press: Press): readonly Row[] {
  const out: Row[] = []
  let waiting: readonly Line[] = []
  const makeRoom = () => {
    for (const line of waiting) out.push(referenceRow(emptyRow(out.at(-1)), line, press))
    waiting = []
  }
  groups.forEach(({ rows, cites }, index) => {
    if (cites.length > 0) {
      makeRoom()
      waiting = referenceLines(cites, roomFrom(groups, index), press)
    }
    for (const row of rows) {
      const [line, ...others] = waiting
      if (line && hasText(row)) {
        out.push(referenceRow(row, line, press))
        waiting = others
      } else {
        out.push(row)
      }
    }
  })
  makeRoom()
  return out
}

const hasText = (row: Row) => row.baseline > 0

/** How many rows there are for the references of a group: its own, and those after it that need no support. */
function roomFrom(groups: readonly Supported[], index: number): number {
  const next = groups.findIndex(({ cites }, at) => at > index && cites.length > 0)
  return groups.slice(index, next === -1 ? undefined : next).flatMap(({ rows }) => rows.filter(hasText)).length
}

/** A line for each source, with all its passages; the sources in a row where there is no room for that. */
function referenceLines(cites: readonly CiteText[], room: number, press: Press): readonly Line[] {
  const sources = bySource(cites).map(sourceRuns)
  const set = (runs: readonly Run[]) => linesOf(runs, columns.referencesWidth, press.typesetter)
  const apart = sources.flatMap(set)
  if (apart.length <= room) return apart
  return set(sources.flatMap((runs, index) => (index > 0 ? [run('; ', styles.reference), ...runs] : runs)))
}

/** Citations without those that are repeated, by source, in the order of citing. */
function bySource(cites: readonly CiteText[]): readonly (readonly CiteText[])[] {
  const sources = new Map<number, Map<string, CiteText>>()
  for (const cite of cites) {
    const passages = sources.get(cite.number) ?? new Map<string, CiteText>()
    sources.set(cite.number, passages.set(cite.locator ?? '', cite))
  }
  return [...sources.values()].map((passages) => [...passages.values()])
}

function sourceRuns(cites: readonly CiteText[]): readonly Run[] {
  // A locator in steps has commas of its own.
  const between = cites.some(({ locator }) => locator?.includes(',')) ? '; ' : ', '
  return cites.flatMap(({ number, locator }, index) => {
    const words = [index === 0 ? String(number) : undefined, locator && locatorText(locator)].filter(
      (word) => word !== undefined,
    )
    const target = toPlace(locator ? placeOf.passage(number, locator) : placeOf.source(number))
    return [
      ...(index > 0 && words.length > 0 ? [run(between, styles.reference)] : []),
      run(words.join('\u00a0· '), styles.reference, target),
    ]
  })
}

/** A locator whose steps hold together: lines end between them, "page 14, line 22" or "to page 15". */
export function locatorText(locator: string): string {
  return locator.replace(/(?<!,) (?!to )/g, '\u00a0')
}

function emptyRow(above: Row | undefined): Row {
  const { leading } = styles.reference
  return { height: leading, baseline: leading - 3, items: [], keepNext: above?.keepNext ?? false }
}

function referenceRow(row: Row, line: Line, press: Press): Row {
  const item = { kind: 'text', x: columnAt(press, 'references'), y: row.baseline, pieces: line.pieces } as const
  return { ...row, items: [...row.items, item] }
}
