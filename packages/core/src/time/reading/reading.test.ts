import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes } from '../../diagnostic/index.ts'
import { type Bounds, extentOf } from '../extent/index.ts'
import { type Bound, civilOf, dayOf, isoDay, parseEdtf, writeEdtf } from '../index.ts'
import { type OwnConvention, type Reading, type ReadingOptions, readingRules, readWords } from './index.ts'
import { type ReadingRow, readingCases } from './reading.cases.ts'
import { refusalCases } from './refusals.cases.ts'

const P = '[2000-12-06..2000-12-10]'

/** What the column "by" of the table says. */
function optionsOf(by: string): ReadingOptions {
  const parts = by.split(';').map((part) => part.trim())
  const find = (pattern: RegExp) => parts.find((part) => pattern.test(part))
  return {
    anchor: parts.includes('P') ? P : find(/^[[\d]/),
    within: find(/^in /)?.slice(3),
    tense: find(/^(past|future)$/) as 'past' | 'future' | undefined,
    convention: find(/^(thirds|halves|quarters)$/),
  }
}

const dayText = (value: Bound) =>
  value === null ? '?' : Number.isFinite(value) ? isoDay(value) : value < 0 ? '-inf' : '+inf'
const pair = (a: Bound, b: Bound) => (a === b ? dayText(a) : `${dayText(a)}..${dayText(b)}`)

function hardText({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): string {
  const start = pair(earliestStart, latestStart)
  const isOne = earliestStart === earliestEnd && latestStart === latestEnd
  return isOne ? start : `${start} / ${pair(earliestEnd, latestEnd)}`
}

function rowOf({ words, by }: ReadingRow): ReadingRow | string {
  const result = readWords(words, optionsOf(by))
  if (!result.ok) return result.diagnostics[0]!.message
  const { edtf = '', soft = '', mode, covers, rule, convention, basis, supplied, extent, duration } = result.value
  return {
    words,
    by,
    edtf,
    soft,
    mode: [mode, covers && `covers ${covers}`].filter(Boolean).join(', '),
    rule: [rule, convention].filter(Boolean).join(', '),
    basis: [basis, ...supplied].join(', '),
    hard: duration
      ? Object.entries(duration)
          .map(([side, length]) => `${side} ${length}`)
          .join(', ')
      : hardText(extent.hard),
  }
}

describe('words', () => {
  it.each(readingCases)('"$words" by "$by" is $edtf', (row) => {
    expect(rowOf(row)).toEqual(row)
  })

  it('are many, and no row stands twice', () => {
    expect(readingCases.length).toBeGreaterThan(150)
    expect(new Set(readingCases.map(({ words, by }) => `${words}|${by}`)).size).toBe(readingCases.length)
  })

  it.each(refusalCases)('"$words" is refused', ({ words, options, offset, message, help }) => {
    const result = readWords(words, options)
    const diagnostic = result.ok ? undefined : result.diagnostics[0]
    expect(diagnostic).toMatchObject({ code: 'R020', severity: codes.R020.severity, offset })
    expect(diagnostic?.message).toContain(message)
    expect(diagnostic?.help).toContain(help)
  })

  it('may stand in capitals and with odd spaces and dashes', () => {
    const plain = readWords('late September 2000')
    for (const words of ['LATE SEPTEMBER 2000', '  late   September 2000 ', 'Late\u00a0September\n2000']) {
      expect(readWords(words)).toMatchObject({ ok: true, value: { edtf: '2000-09', rule: 'late-month' } })
    }
    expect(plain).toMatchObject({ ok: true, value: { words: 'late September 2000' } })
  })
})

describe('a rule', () => {
  const examples = readingRules.flatMap((rule) => rule.examples.map((example) => ({ ...example, of: rule.id })))

  it.each(examples)('$of reads its example "$words"', ({ words, edtf, soft, rule, of: _, ...options }) => {
    const result = readWords(words, options)
    const value = result.ok ? result.value : undefined
    expect({ rule: value?.rule, edtf: value?.edtf, soft: value?.soft }).toEqual({ rule, edtf, soft })
  })

  it('has an id of its own and words for people', () => {
    expect(new Set(readingRules.map((rule) => rule.id)).size).toBe(readingRules.length)
    expect(readingRules.filter((rule) => rule.words === '' || rule.examples.length === 0)).toEqual([])
  })
})

describe('a convention', () => {
  const own: OwnConvention = {
    id: 'last-week',
    name: 'the last week',
    definition: '“Late” in a month is its last seven days, from the 24th or 25th.',
    parts: { month: { late: [25, 31] } },
  }

  it('of a chronology is used and named', () => {
    const result = readWords('late May 1911', { convention: 'last-week', conventions: [own] })
    expect(result).toMatchObject({
      ok: true,
      value: { edtf: '1911-05', soft: '1911-05-25/1911-05-31', convention: 'last-week' },
    })
  })

  it('that says nothing of a word leaves it without a best reading', () => {
    const result = readWords('early 1911', { convention: 'last-week', conventions: [own] })
    expect(result).toMatchObject({ ok: true, value: { edtf: '1911', rule: 'early-year' } })
    expect(result.ok && [result.value.soft, result.value.convention]).toEqual([undefined, undefined])
  })

  it('that takes all of a month for a part of it narrows nothing', () => {
    const all: OwnConvention = { ...own, parts: { month: { late: [1, 31] } } }
    const result = readWords('late May 1911', { convention: 'last-week', conventions: [all] })
    expect(result.ok && result.value.extent).toEqual(extentOf({ edtf: '1911-05' }))
  })

  it('of the same id takes the place of a known one', () => {
    const result = readWords('late May 1911', { conventions: [{ ...own, id: 'thirds' }] })
    expect(result).toMatchObject({ ok: true, value: { soft: '1911-05-25/1911-05-31', convention: 'thirds' } })
  })
})

const readings = readingCases.flatMap(
  ({ words, by }): readonly { readonly reading: Reading; readonly name: string }[] => {
    const result = readWords(words, optionsOf(by))
    return result.ok ? [{ reading: result.value, name: `"${words}" by "${by}"` }] : []
  },
)

describe('a reading', () => {
  it('has the extent of the date that it writes', () => {
    for (const { name, reading } of readings) {
      const { edtf, soft, mode, covers, extent } = reading
      if (edtf !== undefined) expect(extent, name).toEqual(extentOf({ edtf, soft, mode, covers }))
    }
  })

  it('writes canonical EDTF', () => {
    for (const { name, reading } of readings) {
      for (const text of [reading.edtf, reading.soft, reading.covers]) {
        if (text === undefined) continue
        const parsed = parseEdtf(text)
        expect(parsed.ok && writeEdtf(parsed.value), name).toBe(text)
      }
    }
  })

  it('keeps its best reading inside what the words allow', () => {
    for (const { name, reading } of readings) {
      const { hard, soft } = reading.extent
      if (soft) expect(contains(hard, soft), name).toBe(true)
    }
  })
})

/** Whether every bound of the inner lies in those of the outer; what is not known excludes nothing. */
function contains(outer: Bounds, inner: Bounds): boolean {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = implied(inner)
  return (
    (outer.earliestStart ?? -Infinity) <= earliestStart &&
    (outer.latestStart ?? Infinity) >= latestStart &&
    (outer.earliestEnd ?? -Infinity) <= earliestEnd &&
    (outer.latestEnd ?? Infinity) >= latestEnd
  )
}

/** A start is not after the latest end, an end not before the earliest start, whether or not that is written. */
function implied(bounds: Bounds) {
  const earliestStart = bounds.earliestStart ?? -Infinity
  const latestEnd = bounds.latestEnd ?? Infinity
  return {
    earliestStart,
    latestStart: Math.min(bounds.latestStart ?? Infinity, latestEnd),
    earliestEnd: Math.max(bounds.earliestEnd ?? -Infinity, earliestStart),
    latestEnd,
  }
}

// The dumb, obviously right oracle: the words read from every single day that the anchor may be.
const relative = [
  ...new Set(readingCases.filter((row) => row.by !== '' && !row.by.includes('in ')).map(({ words }) => words)),
]
const anchors = fc
  .tuple(fc.integer({ min: dayOf(1999, 11, 1), max: dayOf(2001, 3, 31) }), fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => Array.from({ length: length + 1 }, (_, step) => from + step))
const tenses = fc.constantFrom(undefined, 'past', 'future')

describe('an anchor that may be one of several days', () => {
  it('gives bounds that hold whichever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relative), anchors, tenses, (words, days, tense) => {
        const anchor = `[${isoDay(days[0]!)}..${isoDay(days.at(-1)!)}]`
        const all = readWords(words, { anchor, tense })
        for (const day of days) {
          const one = readWords(words, { anchor: isoDay(day), tense })
          if (!all.ok || !one.ok) continue
          expect(contains(all.value.extent.hard, one.value.extent.hard), isoDay(day)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing where all days agree', () => {
    fc.assert(
      fc.property(fc.constantFrom('this year', 'last year', 'next year', 'late September', 'next March'), (words) => {
        const one = readWords(words, { anchor: '2000-12-08' })
        expect(readWords(words, { anchor: P })).toEqual(one)
      }),
    )
  })

  it('refuses only what one of its days refuses, or what leaves the year open', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relative), anchors, fc.constantFrom('past', 'future'), (words, days, tense) => {
        const anchor = `[${isoDay(days[0]!)}..${isoDay(days.at(-1)!)}]`
        const ends = [days[0]!, days.at(-1)!].map((day) => readWords(words, { anchor: isoDay(day), tense }))
        if (ends.every((result) => result.ok)) expect(readWords(words, { anchor, tense })).toMatchObject({ ok: true })
      }),
      { numRuns: 500 },
    )
  })
})

describe('the year that is not printed', () => {
  it('without a tense is the only one within six months of the anchor', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2010, 12, 31) }), (day) => {
        const result = readWords('5 December', { anchor: isoDay(day) })
        const { year, month } = civilOf(day)
        // Between 6 December and 4 June the nearest is the last one, but for the days about 5 June.
        if (month >= 7) expect(result).toMatchObject({ ok: true, value: { edtf: `${year}-12-05` } })
        if (month <= 5) expect(result).toMatchObject({ ok: true, value: { edtf: `${year - 1}-12-05` } })
      }),
    )
  })

  it('is that of the last one told as past, and of the next one told as still to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2010, 12, 31) }), (day) => {
        const anchor = isoDay(day)
        const past = readWords('23 December', { anchor, tense: 'past' })
        const future = readWords('23 December', { anchor, tense: 'future' })
        const days = [past, future].map((result) => (result.ok ? result.value.extent.hard.latestEnd : null))
        expect(days[0]).toBeLessThanOrEqual(day)
        expect(days[1]).toBeGreaterThanOrEqual(day)
        expect((days[1] ?? 0) - (days[0] ?? 0)).toBeLessThanOrEqual(366)
      }),
    )
  })
})

describe('any text', () => {
  const pieces = [...new Set(readingCases.flatMap(({ words }) => words.split(/\b/)))]
  const mixed = fc.array(fc.constantFrom(...pieces, ' ', '-', ',', '.', "'", '2000', '31'), { maxLength: 12 })
  const option = fc.constantFrom(
    undefined,
    P,
    '2000-12-08',
    '[2000-12-06..]',
    '[..2000-12-10]',
    '2000/',
    '9999-12-31',
    '',
  )

  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mixed.map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 60 }),
        ),
        option,
        tenses,
        option,
        (words, anchor, tense, within) => {
          const result = readWords(words, { anchor, tense, within })
          if (!result.ok) {
            expect(result.diagnostics[0]).toMatchObject({ code: 'R020' })
            expect(result.diagnostics[0]!.offset).toBeLessThanOrEqual(words.length)
            return
          }
          const { edtf, soft, mode, covers, extent } = result.value
          if (edtf !== undefined) expect(extent).toEqual(extentOf({ edtf, soft, mode, covers }))
          expect(extent.soft === undefined || contains(extent.hard, extent.soft)).toBe(true)
        },
      ),
      { numRuns: 4000 },
    )
  })

  it('beyond 4,096 characters is refused at once', () => {
    expect(readWords('x'.repeat(4097))).toMatchObject({ ok: false, diagnostics: [{ code: 'R009', offset: 4096 }] })
    expect(readWords('the early '.repeat(409))).toMatchObject({ ok: false, diagnostics: [{ code: 'R020' }] })
  })
})
