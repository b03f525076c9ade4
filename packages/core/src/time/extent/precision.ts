import type { Edtf, EdtfPoint, YearPart } from '../edtf/index.ts'

/** The units in which dates are given, from the finest to the coarsest. */
const precisions = [
  'second',
  'day',
  'month',
  'season',
  'quarter',
  'quadrimester',
  'semester',
  'year',
  'decade',
  'century',
  'millennium',
  'longer',
] as const

export type Precision = (typeof precisions)[number]

/**
 * The unit to which a date is given: `2000-12` to the month, `2001-21` to the season, `196X` and `1960S3` to the decade.
 * The first component that is not fully given ends it: `2000-XX-05` is given to the year, `156X-12-25` to the decade.
 * `longer` is more than a thousand years (`Y17E7S2`).
 *
 * An interval or a set is as precise as the least precise of its dates; open and unknown ends do not count. `undefined`
 * if no date is given to any unit: `XXXX-12-25`, `../..`.
 */
export function precisionOf(value: Edtf): Precision | undefined {
  const units = pointsOf(value).map(precisionOfPoint)
  const coarsest = Math.max(...units.map((unit) => (unit ? precisions.indexOf(unit) : precisions.length)))
  return precisions[coarsest]
}

function pointsOf(value: Edtf): readonly EdtfPoint[] {
  switch (value.kind) {
    case 'interval':
      return [value.start, value.end].filter((end) => end.kind !== 'open' && end.kind !== 'unknown')
    case 'set':
      return value.members
        .flatMap((member) => (member.kind === 'range' ? [member.from, member.to] : [member]))
        .filter((point) => point !== undefined)
    default:
      return [value]
  }
}

function precisionOfPoint(point: EdtfPoint): Precision | undefined {
  if (point.kind === 'dateTime') return 'second'
  const year = precisionOfYear(point.year)
  if (year !== 'year') return year
  if (point.kind === 'season') return precisionOfSeason(point.season.value)
  if (point.month?.value === undefined) return year
  return point.day?.value === undefined ? 'month' : 'day'
}

function precisionOfSeason(code: number): Precision {
  if (code <= 32) return 'season'
  if (code <= 36) return 'quarter'
  return code <= 39 ? 'quadrimester' : 'semester'
}

function precisionOfYear({ digits, exponent, significant }: YearPart): Precision | undefined {
  const firstX = digits.indexOf('X')
  const given = significant ?? (firstX < 0 ? digits.length : firstX)
  if (given === 0) return undefined
  const rounded = digits.length + (significant === undefined ? 0 : (exponent ?? 0)) - given
  return (['year', 'decade', 'century', 'millennium'] as const)[rounded] ?? 'longer'
}
