import type { Edtf, EdtfDate, EdtfEnd, EdtfSeason, Part } from './types.ts'
import { hasX } from './unspecified.ts'

/**
 * The lowest level of EDTF (ISO 8601-2, annex A) that can say this: 0, 1 or 2. It is the level of the canonical form,
 * so `?2001`, which says the same as `2001?`, is of level 1.
 */
export function levelOf(value: Edtf): 0 | 1 | 2 {
  switch (value.kind) {
    case 'dateTime':
      return 0
    case 'set':
      return 2
    case 'interval':
      if (value.startOrBefore || value.endOrAfter) return 2
      return Math.max(levelOfEnd(value.start), levelOfEnd(value.end)) as 0 | 1 | 2
    default:
      return levelOfDate(value)
  }
}

function levelOfEnd(end: EdtfEnd): 0 | 1 | 2 {
  if (end.kind === 'open' || end.kind === 'unknown') return 1
  // Annex A lists unspecified digits for dates only; the Library of Congress has them in intervals at level 2.
  return partsOf(end).some((part) => hasX(part.digits)) ? 2 : levelOfDate(end)
}

function levelOfDate(date: EdtfDate | EdtfSeason): 0 | 1 | 2 {
  const { year } = date
  const parts = partsOf(date)
  if (year.exponent !== undefined || year.significant !== undefined) return 2
  if (date.kind === 'season' && date.season.value > 24) return 2
  const unspecified = parts.some((part) => hasX(part.digits))
  if (unspecified && !levelOneDigits.test(parts.map((part) => part.digits).join('-'))) return 2
  const qualifier = year.qualifier
  if (parts.some((part) => part.qualifier !== qualifier)) return 2
  return unspecified || qualifier || year.negative || year.prefixed || date.kind === 'season' ? 1 : 0
}

/** `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX` (A.5.5). */
const levelOneDigits = /^(\d\d(\dX|XX)|\d{4}-XX|\d{4}-(\d\d|XX)-XX)$/

function partsOf(date: EdtfDate | EdtfSeason): readonly Part[] {
  const parts = date.kind === 'season' ? [date.year, date.season] : [date.year, date.month, date.day]
  return parts.filter((part) => part !== undefined)
}
