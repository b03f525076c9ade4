import type { Diagnostic } from '../../diagnostic/index.ts'
import { parseLocator } from '../passage/index.ts'
import { foldHeader } from './columns.ts'
import type { RowReader } from './row-reader.ts'
import { type Cited, locatorsIn, sourcesIn } from './source-cell.ts'

const nowhere: Diagnostic = {
  code: 'R015',
  severity: 'error',
  message: 'it is told where in a source, but not in which',
  help: 'name the source in the row, or map the column of sources',
}

/**
 * The sources of a row with their locators. Locators that have columns of their own go to the sources that have none
 * yet: one to each in turn, or all of them to the only one.
 */
export function citesOf(row: RowReader): readonly Cited[] {
  const cited = row.cells('source').flatMap(({ text }) => sourcesIn(text))
  const cells = row.cells('page', 'locator')
  if (cells.length === 0) return cited
  const open = cited.filter(({ locator }) => locator === undefined)
  const counted = [...cells.flatMap(({ header }) => kindIn(header)), ...(row.cell('page') ? ['page'] : [])]
  const locators = locatorsIn(cells.map(({ text }) => text).join(';'), counted, open.length)
  if (open.length === 0 || locators === undefined) {
    const [first, ...others] = cells
    row.misread(first!, [open.length === 0 ? (cited.length === 0 ? nowhere : second) : mismatch(open.length)])
    for (const cell of others) row.misread(cell, [])
    return cited
  }
  const places = [...locators]
  return cited.flatMap((each): readonly Cited[] => {
    if (each.locator !== undefined) return [each]
    return places.splice(0, open.length === 1 ? places.length : 1).map((locator) => located(each, locator))
  })
}

/** What a header counts, by the word for it: "page" under "pp."; none where it is no such word. */
function kindIn(header: string): readonly string[] {
  const one = parseLocator(`${foldHeader(header)} 1`)
  return one.ok ? [one.value.kind] : []
}

const located = ({ title }: Cited, locator: string): Cited => (locator === '' ? { title } : { title, locator })

const second: Diagnostic = {
  code: 'R015',
  severity: 'error',
  message: 'the sources of this row have their places already',
  help: 'write a second place behind its source: "Minutes p. 12; Minutes p. 14"',
}

function mismatch(sources: number): Diagnostic {
  return {
    code: 'R015',
    severity: 'error',
    message:
      sources === 1
        ? 'it is no place in a source'
        : `it does not give one place for each of the ${sources} sources of this row`,
    help: 'write "p. 12", "fol. 3r" or "p5.s3", with semicolons between the places; an empty one is for a source without',
  }
}
