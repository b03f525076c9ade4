import { closest, type Result } from '../../diagnostic/index.ts'
import { type StatusId, statuses, statusIds } from '../model/index.ts'

const byWord = new Map<string, StatusId>(
  statusIds.flatMap((id) => [id, statuses[id].word, statuses[id].code].map((word) => [word, id] as const)),
)

/** A status by its word or its code of three letters, capitals apart. R005: anything else. */
export function readStatusCell(cell: string): Result<StatusId> {
  const word = cell.trim().toLowerCase()
  const status = byWord.get(word)
  if (status !== undefined) return { ok: true, value: status }
  const near = closest(word, statusIds)
  const message = `"${cell.trim()}" is no status; until it is one, the entry is taken as alleged`
  const help = near === undefined ? `it is one of ${statusIds.join(', ')}` : `did you mean "${near}"?`
  return { ok: false, diagnostics: [{ code: 'R005', severity: 'error', message, help }] }
}
