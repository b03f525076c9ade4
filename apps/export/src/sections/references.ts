import type { CiteText } from '@regesta/core/view'
import { type Line, linesOf, type Row, type Run } from '../layout/index.ts'
import { columns, styles } from '../theme.ts'
import { columnAt, type Press, placeOf, run, toPlace } from './press.ts'

/** "1 · p5.s3", a link to that passage among the sources. */
function referenceRuns(cite: CiteText): readonly Run[] {
  const target = toPlace(cite.locator ? placeOf.passage(cite.number, cite.locator) : placeOf.source(cite.number))
  return [run(cite.locator ? `${cite.number}\u00a0· ${cite.locator}` : String(cite.number), styles.reference, target)]
}

/** Rows of the text column with the passages that support them. */
export interface Supported {
  readonly rows: readonly Row[]
  readonly cites: readonly CiteText[]
}

/**
 * References stand in the right column, one on the baseline of each row, from the first row that they support. What
 * is left over goes on beside rows that need no support; where the next ones do, empty rows make room for it.
 */
export function withReferences(groups: readonly Supported[], press: Press): readonly Row[] {
  const out: Row[] = []
  let waiting: readonly Line[] = []
  const makeRoom = () => {
    for (const line of waiting) out.push(referenceRow(emptyRow(out.at(-1)), line, press))
    waiting = []
  }
  for (const { rows, cites } of groups) {
    const lines = distinct(cites).flatMap((cite) =>
      linesOf(referenceRuns(cite), columns.referencesWidth, press.typesetter),
    )
    if (lines.length > 0) {
      makeRoom()
      waiting = lines
    }
    for (const row of rows) {
      const [line, ...others] = waiting
      if (line && row.baseline > 0) {
        out.push(referenceRow(row, line, press))
        waiting = others
      } else {
        out.push(row)
      }
    }
  }
  makeRoom()
  return out
}

function emptyRow(above: Row | undefined): Row {
  const { leading } = styles.reference
  return { height: leading, baseline: leading - 3, items: [], keepNext: above?.keepNext ?? false }
}

function referenceRow(row: Row, line: Line, press: Press): Row {
  const item = { kind: 'text', x: columnAt(press, 'references'), y: row.baseline, pieces: line.pieces } as const
  return { ...row, items: [...row.items, item] }
}

function distinct(cites: readonly CiteText[]): readonly CiteText[] {
  const seen = new Set<string>()
  return cites.filter((cite) => {
    const key = `${cite.number} ${cite.locator ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
