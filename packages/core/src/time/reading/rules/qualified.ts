import { type Cursor, takePhrase } from '../cursor.ts'
import { lyingIn, phraseOn } from '../phrase.ts'
import type { Period, Phrase, Refusal } from '../types.ts'
import { somewhere } from '../units.ts'
import { unitTextOf } from '../write.ts'
import { takePeriod } from './periods.ts'
import { prepositions } from './plain.ts'

/**
 * A period whose words say that it is not certain or not exact. It excludes nothing, and has only a best reading; the
 * sign of EDTF stands for the whole date.
 */
export function takeQualified(cursor: Cursor, rule: string, sign: '~' | '?' | '%'): Phrase | undefined {
  takePhrase(cursor, ...prepositions)
  const named = takePeriod(cursor)
  if (!named) return undefined
  return phraseOn(named, (period) => {
    const text = pointText(period)
    if (text === undefined) return notAPoint
    const { soft, ...rest } = lyingIn(period, named)
    // What EDTF says of a season by itself need not be said again.
    const best = period.written === undefined || period.convention !== 'meteorological-seasons' ? soft : undefined
    return {
      ...rest,
      rule,
      hard: somewhere(null, null),
      ...(best ? { soft: best } : {}),
      written: text + sign,
    }
  })
}

/** A single date of EDTF, which can carry a sign. */
function pointText({ hard, written, point }: Period): string | undefined {
  if (point !== undefined) return point
  if (written !== undefined) return written.startsWith('[') ? undefined : written
  return unitTextOf(hard)
}

const notAPoint: Refusal = {
  refused: 'only a day, month, season, year or decade can be approximate or uncertain',
  help: 'name one of those, or the dates between which it lies',
}

/** A period of which the words say that it is about then: one end of a range. */
export function approximate(period: Period): Period | Refusal {
  const text = pointText(period)
  return text === undefined
    ? notAPoint
    : { hard: somewhere(null, null), soft: period.soft ?? period.hard, written: `${text}~` }
}

export const isApproximate = ({ hard }: Period): boolean => hard.earliestStart === null
