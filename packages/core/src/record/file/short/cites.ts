import type { Value } from '../composed.ts'
import type { Problem } from '../problem.ts'
import { listed, type Part, setPart, split } from './parts.ts'

/** A citation in full. "article p15.s1" is the id of a source, then a locator, which may have spaces. */
export function fullCite(written: Value): Value {
  return typeof written.value === 'string' ? split(written, 'source', 'locator') : written
}

/** The citations of a claim or a note, which may stand under `cite`: one or several, as texts or in full. */
export function setCites(parts: Map<string, Part>, report: (problem: Problem) => void): void {
  const short = parts.get('cite')
  if (short && parts.has('cites')) {
    report({
      code: 'R003',
      message: '"cite" stands beside "cites", and is not read',
      help: 'put all citations into one of them',
      at: short.key,
    })
  } else if (short) parts.set('cites', short)
  parts.delete('cite')
  setPart(parts, 'cites', (cites) => listed(cites, fullCite))
}
