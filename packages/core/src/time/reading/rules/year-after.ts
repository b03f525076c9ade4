import { attempt, type Cursor, takeMark, takeWord } from '../cursor.ts'
import type { Named } from '../types.ts'
import { takeYear } from '../vocabulary.ts'
import { type Yearly, yearly } from '../yearly.ts'
import { thisUnit } from './this-unit.ts'

/** A year after a day or a month, with or without a comma. */
export function takeYearAfter(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    takeMark(cursor, 'comma')
    return takeYear(cursor)
  })
}

/** It, in the year that stands after it: "2001", "of 2001", "of last year"; if there is none, in one that is supplied. */
export function inYearAfter(cursor: Cursor, which: Yearly): Named {
  return yearly(which, takeOf(cursor, takeYearAfter) ?? takeOf(cursor, takeCountedYear))
}

function takeOf<T>(cursor: Cursor, take: (cursor: Cursor) => T): T {
  return attempt(cursor, () => {
    takeWord(cursor, 'of')
    return take(cursor)
  })
}

/** "Last year", "the following year". */
function takeCountedYear(cursor: Cursor): Named | undefined {
  const named = thisUnit.read(cursor)
  return named?.unit === 'year' ? named : undefined
}
