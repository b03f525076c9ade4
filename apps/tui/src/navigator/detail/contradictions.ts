import type { Entry } from '@regesta/core/view'
import type { Writer } from './writer.ts'

/** Statements that cannot be true together with those of this entry, each a link to the entry at which it stands. */
export function contradictionLines({ contradictions }: Entry, { clean, paragraph, link }: Writer): void {
  for (const { opening, statements, clash } of contradictions) {
    paragraph('Against', clean(`${opening}:`))
    for (const { statement, entry } of statements) link('', clean(statement), entry.id)
    paragraph('', clean(clash))
  }
}
