import type { Diagnostic } from '@regesta/core/diagnostic'
import type { Imported } from '@regesta/core/record/table'
import { count } from './prose.ts'
import { safe } from './safe.ts'

/** What was made of a table, in a few lines: how much was read, and what is left to do. */
export function importSummary(name: string, imported: Imported, diagnostics: readonly Diagnostic[]): string {
  const { chronology, withoutDate, withoutStatus, kept } = imported
  const rows = chronology.events.length
  const misread = diagnostics.filter(({ severity }) => severity === 'error').length
  const lines = [
    `${name}: ${count(rows, 'row')} read, ${count(rows, 'entry', 'entries')} made`,
    misread === 0
      ? '  every cell was understood'
      : `  ${count(misread, 'cell')} not understood: told above, and kept as notes`,
    kept.length === 0 ? '' : `  ${count(kept.length, 'column')} kept as notes: ${kept.join(', ')}`,
    withoutDate === 0 ? '' : `  ${count(withoutDate, 'entry', 'entries')} without a date`,
    withoutStatus === 0 ? '' : `  ${count(withoutStatus, 'entry', 'entries')} without a status, taken as occurred`,
  ]
  return safe(lines.filter((line) => line !== ''))
    .map((line) => `${line}\n`)
    .join('')
}
