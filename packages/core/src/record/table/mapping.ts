import { closest, type Diagnostic, type Result } from '../../diagnostic/index.ts'
import { type ColumnName, columnNamed, columns, foldHeader, readableColumns } from './columns.ts'

/** Which header to read as what: `{ date: ['When'], title: ['Fact'] }`. */
export type ColumnMap = Readonly<Partial<Record<ColumnName, readonly string[]>>>

/** What each column of a table is read as; nothing where its cells are kept as notes. */
export type Mapping = readonly (ColumnName | undefined)[]

/**
 * A map as it is written on a command line: `date=When,title=Fact,source=Source`. A comma in a header is no end of it
 * as long as no `name=` follows. R032: a name that no column can be read as.
 */
export function parseColumnMap(texts: readonly string[]): Result<ColumnMap> {
  const map: Partial<Record<ColumnName, string[]>> = {}
  for (const part of texts.flatMap((text) => text.split(/,(?=\s*[\p{L}]+\s*=)/u))) {
    const [, name = '', header = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(part) ?? []
    const known = readableColumns.find((each) => each === name)
    if (known === undefined || header === '') {
      return known === undefined && name !== ''
        ? unknown(`no column can be read as "${name}"`, closest(name, readableColumns), readableColumns)
        : refused(`"${part.trim()}" says of no column what it is`, 'write the kind, = and the header: date=When')
    }
    map[known] = [...(map[known] ?? []), header]
  }
  return { ok: true, value: map }
}

/**
 * What the columns under these headers are: those of the map as it says, the others by their headers. Of two columns
 * for what an entry has once, the first is taken. Without a title the summary is one. R032: a header of the map that
 * is not there, and a table without titles.
 */
export function mapColumns(headers: readonly string[], map: ColumnMap): Result<Mapping> {
  const mapped = new Map<number, ColumnName>()
  for (const name of readableColumns) {
    for (const header of map[name] ?? []) {
      const index = indexOf(headers, header)
      if (index < 0) return unknown(`there is no column "${header}"`, closest(header, headers), named(headers))
      const other = mapped.get(index)
      if (other !== undefined) return refused(`"${header}" cannot be both ${other} and ${name}`, 'map it once')
      mapped.set(index, name)
    }
    const given = [...mapped.values()].filter((each) => each === name)
    if (given.length > 1 && !('several' in columns[name])) {
      return refused(`an entry has only one ${name}, but ${given.length} columns are to be it`, 'map one of them')
    }
  }
  const taken = new Set<ColumnName>(mapped.values())
  const mapping = headers.map((header, index) => {
    const explicit = mapped.get(index)
    if (explicit !== undefined) return explicit
    const name = columnNamed(header)
    if (name === undefined || map[name] !== undefined) return undefined
    if (taken.has(name) && !('several' in columns[name])) return undefined
    taken.add(name)
    return name
  })
  if (taken.has('title')) return { ok: true, value: mapping }
  if (!taken.has('summary')) {
    const help = `say which it is, such as title="${named(headers)[0] ?? 'Fact'}"; the columns are ${named(headers).join(', ')}`
    return refused('no column tells what happened', help)
  }
  return { ok: true, value: mapping.map((name) => (name === 'summary' ? 'title' : name)) }
}

function indexOf(headers: readonly string[], wanted: string): number {
  const exact = headers.indexOf(wanted)
  return exact >= 0 ? exact : headers.findIndex((header) => foldHeader(header) === foldHeader(wanted))
}

const named = (headers: readonly string[]) => headers.filter((header) => header.trim() !== '')

function unknown(message: string, near: string | undefined, all: readonly string[]): Result<never> {
  return refused(message, near === undefined ? `it is one of ${all.join(', ')}` : `did you mean "${near}"?`)
}

function refused(message: string, help: string): Result<never> {
  const problem: Diagnostic = { code: 'R032', severity: 'error', message, help }
  return { ok: false, diagnostics: [problem] }
}
