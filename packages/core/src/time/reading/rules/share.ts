import { civilOf } from '../../calendar/index.ts'
import { attempt, type Cursor, peek, step, takeWord } from '../cursor.ts'
import type { Named, Period, PeriodRule, Refusal } from '../types.ts'
import { exactly, monthsSpan, somewhere, yearsSpan } from '../units.ts'
import { takeOrdinal, takeYear } from '../vocabulary.ts'
import { takeWhole } from './wholes.ts'

export const share: PeriodRule = {
  id: 'share',
  words: 'the first half of 2001, the last quarter of the 19th century, Q3 2001',
  examples: [
    { words: 'the first quarter of 2001', edtf: '2001-33', rule: 'quarter' },
    { words: 'in the second half of the 19th century', edtf: '1851/1900', rule: 'half' },
  ],
  read: (cursor) => attempt(cursor, () => inWords(cursor)) ?? attempt(cursor, () => inFigures(cursor)),
}

interface Which {
  readonly kind: 'half' | 'quarter'
  /** From 1. */
  readonly number: number
}

const shares = { half: 2, quarter: 4 } as const

function inWords(cursor: Cursor): Named | undefined {
  takeWord(cursor, 'the')
  const isLast = takeWord(cursor, 'last')
  const ordinal = isLast ? undefined : takeOrdinal(cursor)
  const kind = takeWord(cursor, 'half', 'quarter') as Which['kind'] | undefined
  if (!kind || (!isLast && !ordinal)) return undefined
  const number = ordinal ?? shares[kind]
  takeWord(cursor, 'of')
  const whole = number <= shares[kind] ? takeWhole(cursor) : undefined
  return whole && shareOf(whole, { kind, number })
}

/** "Q3 2001" */
function inFigures(cursor: Cursor): Named | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'word' || token.word !== 'q') return undefined
  step(cursor)
  const digit = peek(cursor)
  if (digit?.kind !== 'number' || digit.value < 1 || digit.value > 4) return undefined
  step(cursor)
  takeWord(cursor, 'of')
  const year = takeYear(cursor)
  if (year === undefined) return undefined
  const whole = { hard: exactly(yearsSpan(year, year)) }
  return {
    rule: 'quarter',
    unit: 'quarter',
    year,
    supplied: [],
    relative: false,
    place: () => cut(whole, 'year', { kind: 'quarter', number: digit.value }),
  }
}

function shareOf(whole: Named, which: Which): Named {
  const { fill } = whole
  return {
    ...whole,
    rule: which.kind,
    unit: which.kind,
    ...(fill ? { fill: (year) => shareOf(fill(year), which) } : {}),
    place: (scope) => {
      const period = whole.place(scope)
      return 'refused' in period ? period : cut(period, whole.unit, which)
    },
  }
}

function cut(period: Period, unit: Named['unit'], { kind, number }: Which): Period | Refusal {
  const { earliestStart: from, latestEnd: to } = period.hard
  if (from === null || to === null) return cannotCut
  const { year } = civilOf(from)
  const nth = number - 1
  if (unit === 'year') {
    const months = 12 / shares[kind]
    const hard = exactly(monthsSpan(year, nth * months + 1, months))
    return year >= 0 && year <= 9999 ? { hard, written: `${edtfYear(year)}-${codes[kind] + nth}` } : { hard }
  }
  const years = (unit === 'century' ? 100 : unit === 'decade' ? 10 : 0) / shares[kind]
  if (years >= 1 && Number.isInteger(years)) {
    return { hard: exactly(yearsSpan(year + nth * years, year + (nth + 1) * years - 1)) }
  }
  // Half of a month or of a week is not counted in days by those who speak of it.
  if (kind !== 'half' || unit !== 'month') return cannotCut
  const middle = from + 14
  const soft = number === 1 ? { from, to: middle } : { from: middle + 1, to }
  return { hard: somewhere(from, to), soft: exactly(soft), convention: 'halves' }
}

/** Where ISO 8601-2 begins to count them. */
const codes = { half: 40, quarter: 33 } as const

const edtfYear = (year: number) => String(year).padStart(4, '0')

const cannotCut: Refusal = {
  refused: 'halves are read of months, years, decades and centuries, quarters of years and centuries',
  help: 'write the days or the years from and to which it lasts',
}
