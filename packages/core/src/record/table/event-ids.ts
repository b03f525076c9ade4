import type { Result } from '../../diagnostic/index.ts'
import { idGiver, slugOf } from '../model/index.ts'
import type { ColumnName } from './columns.ts'
import type { RowReader } from './row-reader.ts'
import type { HeadedCell, HeadedRow } from './rows.ts'

/**
 * The id of an event: the one that its row asks for, made an id where it is none ("F-12" is `f-12`, and kept as a
 * note); a number by itself is not taken for one. Else one from its title. Ids that rows ask for go first, so that none
 * from a title stands in the way. R006: an id that an earlier row has.
 */
export function eventIds(
  rows: readonly HeadedRow[],
  columnOf: (cell: HeadedCell) => ColumnName | undefined,
): (row: RowReader, title: string) => string {
  const idCells = rows.flatMap(({ cells }) => cells.filter((cell) => columnOf(cell) === 'id').slice(0, 1))
  const give = idGiver(
    idCells.flatMap(({ text }) => idIn(text) ?? []),
    'event',
  )
  const taken = new Set<string>()
  return (row, title) => {
    const cell = row.cell('id')
    const wanted = cell && idIn(cell.text)
    if (cell && wanted !== cell.text && (wanted === undefined || !taken.has(wanted))) row.keep(cell)
    const id = wanted === undefined ? undefined : row.read(cell, () => unused(wanted))
    if (id === undefined) return give(title)
    taken.add(id)
    return id
  }

  function unused(id: string): Result<string> {
    if (!taken.has(id)) return { ok: true, value: id }
    const message = `the id "${id}" stands in an earlier row`
    const help = 'give one of the rows another id; this one has got one from its title'
    return { ok: false, diagnostics: [{ code: 'R006', severity: 'error', message, help }] }
  }
}

function idIn(text: string): string | undefined {
  const slug = slugOf(text)
  return /[a-z]/.test(slug) ? slug : undefined
}
