import type { Result } from '../../diagnostic/index.ts'
import { parseEdtf } from '../../time/index.ts'
import type { When } from '../model/index.ts'

/**
 * A date from the column of starts and that of ends, as an interval: `a/b`, `a/` and `/b` where the other is not said.
 * Two that are the same are one date. R005: what cannot be an end of an interval ("by 2003"). R008: an end before its
 * start.
 */
export function spanOf(start: When | undefined, end: When | undefined): Result<When> {
  for (const [name, when] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (when !== undefined && !isPoint(when)) {
      const message = `"${when.words ?? when.edtf}" is more than one day, month or year, and cannot be ${article(name)} ${name}`
      return { ok: false, diagnostics: [{ code: 'R005', severity: 'error', message, help: 'give one date' }] }
    }
  }
  if (start && end && start.edtf === end.edtf) return { ok: true, value: start }
  const edtf = `${start?.edtf ?? ''}/${end?.edtf ?? ''}`
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) return { ok: false, diagnostics: parsed.diagnostics.map(({ offset: _, ...rest }) => rest) }
  const words = [start, end].map((when) => when?.words ?? when?.edtf ?? '').join(' – ')
  const supplied = [...new Set([...(start?.supplied ?? []), ...(end?.supplied ?? [])])]
  return {
    ok: true,
    value: {
      edtf,
      ...(start?.words === undefined && end?.words === undefined ? {} : { words: words.trim() }),
      ...(supplied.length === 0 ? {} : { supplied }),
      basis: [start, end].some((when) => when?.basis === 'inferred') ? 'inferred' : 'stated',
    },
  }
}

function isPoint({ edtf, mode }: When): boolean {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf)
  return mode === undefined && parsed?.ok === true && (parsed.value.kind === 'date' || parsed.value.kind === 'season')
}

const article = (name: string) => (name === 'end' ? 'an' : 'a')
