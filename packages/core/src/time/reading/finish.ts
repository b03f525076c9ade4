import { isoDay } from '../calendar/index.ts'
import { parseEdtf } from '../edtf/index.ts'
import { type Bounds, type Extent, extentOf } from '../extent/index.ts'
import type { Outcome, Reading } from './types.ts'
import { sameBounds } from './units.ts'
import { type Written, writeSoft, writeThroughout, writeWithin } from './write.ts'

/** Writes what a phrase says as EDTF, as far as EDTF can say it, and gives the extent that follows. */
export function finish(words: string, outcome: Outcome): Reading {
  const { rule, convention, duration } = outcome
  const day = outcome.covers === undefined ? '' : isoDay(outcome.covers)
  const covers = isEdtf(day) ? day : undefined
  const common = {
    words,
    rule,
    ...(convention === undefined ? {} : { convention }),
    ...(covers === undefined ? {} : { covers }),
    ...(duration ? { duration } : {}),
    basis: outcome.relative ? ('inferred' as const) : ('stated' as const),
    supplied: outcome.supplied ?? [],
  }
  const written = write(outcome)
  if (!written) return { ...common, extent: extentFrom(outcome) }
  const { edtf, mode } = written
  const soft = softText(outcome, extentOf({ edtf, covers, mode }).soft)
  return {
    ...common,
    edtf,
    ...(soft === undefined ? {} : { soft }),
    ...(mode ? { mode } : {}),
    extent: extentOf({ edtf, soft, mode, covers }),
  }
}

function write({ written, mode, hard, unit, duration }: Outcome): Written | undefined {
  if (duration) return undefined
  if (written !== undefined && isEdtf(written)) {
    return extentOf({ edtf: written }).mode === mode ? { edtf: written } : { edtf: written, mode }
  }
  const text =
    mode === 'within' ? writeWithin(hard.earliestStart, hard.latestEnd, unit ?? 'span') : writeThroughout(hard)
  return text && isEdtf(text.edtf) ? text : undefined
}

/** Years beyond four digits have no months, days or seasons in EDTF: then bounds alone must do. */
const isEdtf = (text: string) => parseEdtf(text).ok

/** Not said again where the EDTF says it by itself, or where it is no narrower than what the words allow. */
function softText({ soft, hard, mode }: Outcome, known: Bounds | undefined): string | undefined {
  if (!soft || mode === 'throughout' || (known && sameBounds(known, soft)) || sameBounds(soft, hard)) return undefined
  const text = writeSoft(soft.earliestStart, soft.latestEnd)
  return text !== undefined && isEdtf(text) ? text : undefined
}

function extentFrom({ hard: stated, soft, mode, covers }: Outcome): Extent {
  const hard: Bounds =
    covers === undefined
      ? stated
      : {
          ...stated,
          latestStart: Math.min(stated.latestStart ?? Infinity, covers),
          earliestEnd: Math.max(stated.earliestEnd ?? -Infinity, covers),
        }
  return { hard, mode, ...(soft && !sameBounds(soft, hard) ? { soft } : {}) }
}
