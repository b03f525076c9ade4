import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedInvalid, agreedValid } from './conformance.cases.ts'
import { errors } from './errors.cases.ts'
import { boundsOf, edtf, levelOf, parseEdtf, writeEdtf } from './index.ts'

describe('a date keeps what was written', () => {
  it.each([
    {
      text: '2000-12-05',
      parts: {
        year: { digits: '2000', value: 2000 },
        month: { digits: '12', value: 12 },
        day: { digits: '05', value: 5 },
      },
    },
    { text: '-0044', parts: { year: { digits: '0044', value: -44, negative: true } } },
    { text: '156X-12', parts: { year: { digits: '156X' }, month: { digits: '12', value: 12 } } },
    { text: 'Y-17E7', parts: { year: { digits: '17', value: -170_000_000, exponent: 7, prefixed: true } } },
    { text: '1950S2', parts: { year: { digits: '1950', value: 1950, significant: 2 } } },
    { text: '2001-21', parts: { kind: 'season', season: { digits: '21', value: 21 } } },
  ])('$text', ({ text, parts }) => {
    const value = edtf(text)
    expect(value).toMatchObject(parts)
    expect(value.text).toBe(text)
  })

  it('leaves the value out where digits are unspecified or the year is beyond counting', () => {
    expect(edtf('156X')).not.toHaveProperty('year.value')
    expect(edtf('Y9E18')).not.toHaveProperty('year.value')
  })
})

describe('a sign holds for', () => {
  it.each([
    { name: 'everything, at the end', text: '2004-06-11%', year: '%', month: '%', day: '%' },
    { name: 'what is left of it, after a component', text: '2004-06~-11', year: '~', month: '~', day: undefined },
    { name: 'its component alone, before it', text: '2004-?06-11', year: undefined, month: '?', day: undefined },
    { name: 'the year alone, at the beginning', text: '?2004-06-11', year: '?', month: undefined, day: undefined },
    { name: 'both ways at once', text: '2004?-06-~11', year: '?', month: undefined, day: '~' },
    { name: 'one component twice: ? and ~ are %', text: '2001-?09~-09', year: '~', month: '%', day: undefined },
  ])('$name: $text', ({ text, year, month, day }) => {
    const value = edtf(text)
    if (value.kind !== 'date') throw new Error('not a date')
    expect([value.year.qualifier, value.month?.qualifier, value.day?.qualifier]).toEqual([year, month, day])
  })
})

describe('a time of day', () => {
  it.each([
    { name: 'without a zone', text: '1985-04-12T23:20:30', zone: undefined },
    { name: 'in UTC', text: '1985-04-12T23:20:30Z', zone: 0 },
    { name: 'east of UTC', text: '1985-04-12T23:20:30+04:30', zone: 270 },
    { name: 'west of UTC, in hours', text: '1985-04-12T23:20:30-04', zone: -240 },
  ])('$name', ({ text, zone }) => {
    const value = edtf(text)
    if (value.kind !== 'dateTime') throw new Error('not a time of day')
    expect(value).toMatchObject({ hour: 23, minute: 20, second: 30, date: { text: '1985-04-12' } })
    expect(value.zoneMinutes).toBe(zone)
  })

  it('may be a leap second', () => {
    expect(edtf('2016-12-31T23:59:60Z')).toMatchObject({ second: 60 })
  })
})

describe('an interval', () => {
  it('tells open ends from unknown ones', () => {
    expect(edtf('1985/..')).toMatchObject({ start: { text: '1985' }, end: { kind: 'open' } })
    expect(edtf('1985/')).toMatchObject({ start: { text: '1985' }, end: { kind: 'unknown' } })
    expect(edtf('../1985')).toMatchObject({ start: { kind: 'open' }, end: { text: '1985' } })
    expect(edtf('/1985')).toMatchObject({ start: { kind: 'unknown' }, end: { text: '1985' } })
  })

  it('may begin on or before its start and end on or after its end', () => {
    expect(edtf('..2004-06-01/2004-06-20')).toMatchObject({ startOrBefore: true, start: { text: '2004-06-01' } })
    expect(edtf('2004-06-01/2004-06-20..')).toMatchObject({ endOrAfter: true, end: { text: '2004-06-20' } })
  })

  it.each(['1985/..1986', '1985../1986', '1985.././'])('has the dots on the outer side only: %s', (text) => {
    expect(parseEdtf(text).ok).toBe(false)
  })
})

describe('a set', () => {
  it('keeps its members apart, and says whether it is one of them or all', () => {
    expect(edtf('[1667,1668-12,1670..1672,1680..]')).toMatchObject({
      choice: 'oneOf',
      members: [
        { text: '1667' },
        { text: '1668-12' },
        { kind: 'range', from: { text: '1670' }, to: { text: '1672' } },
        { kind: 'range', from: { text: '1680' } },
      ],
    })
    expect(edtf('{..1984}')).toMatchObject({ choice: 'allOf', members: [{ kind: 'range', to: { text: '1984' } }] })
  })

  it('takes seasons, signs and unspecified digits', () => {
    for (const text of ['[2000-21..2000-23]', '[~1990..2000~]', '{198X,1999-XX}']) expect(parseEdtf(text).ok).toBe(true)
  })
})

describe('what is not EDTF', () => {
  it.each(errors)('$name: "$text"', ({ text, offset, found, help }) => {
    const result = parseEdtf(text)
    if (result.ok) throw new Error('was read')
    const [diagnostic] = result.diagnostics
    expect(diagnostic).toMatchObject({ code: 'R008', severity: 'error', offset, help })
    expect(diagnostic?.message).toMatch(/^expected .+ at character \d+, found /)
    expect(diagnostic?.message.endsWith(` at character ${offset + 1}, found ${found}`)).toBe(true)
  })

  it('is always offered a form that is EDTF, if any is offered', () => {
    for (const text of [...agreedInvalid, ...errors.map((error) => error.text)]) {
      const result = parseEdtf(text)
      const help = result.ok ? '' : (result.diagnostics[0]?.help ?? '')
      const offered = /write (?!a date)(\S+)/.exec(help)?.[1]
      if (offered !== undefined) expect(parseEdtf(offered)).toMatchObject({ ok: true })
    }
  })

  it('says in words what it expected', () => {
    const message = (text: string) => {
      const result = parseEdtf(text)
      return result.ok ? undefined : result.diagnostics[0]?.message
    }
    expect(message('2000-13')).toBe('expected a month, 01 to 12, or a season, 21 to 41, at character 6, found "13"')
    expect(message('2015-02-29')).toBe('expected a day of that month at character 9, found "29"')
    expect(message('2004/2003')).toBe('expected a later end at character 6, found "2003"')
  })

  it('is thrown where it stands in source', () => {
    expect(() => edtf('2000-13')).toThrow(RangeError)
    expect(() => edtf('2000-13')).toThrow('"2000-13" is not an EDTF date')
  })
})

describe('length', () => {
  const setOf = (length: number) => `[${'2000,'.repeat(1000).slice(0, length - 6)}2000]`

  it('is refused beyond 4,096 characters', () => {
    expect(parseEdtf(setOf(4096)).ok).toBe(true)
    expect(parseEdtf(setOf(4101))).toMatchObject({ ok: false, diagnostics: [{ code: 'R009', offset: 4096 }] })
    expect(parseEdtf('1'.repeat(10_000_000))).toMatchObject({ ok: false, diagnostics: [{ code: 'R009' }] })
  })

  const filled = (piece: string, first = '', last = '') =>
    first + piece.repeat(Math.floor((4096 - first.length - last.length) / piece.length)) + last

  it.each([
    { name: 'digits', text: filled('1', 'Y') },
    { name: 'digits that fail', text: filled('1') },
    { name: 'an exponent after digits', text: filled('9', 'Y', 'E999999') },
    { name: 'significant digits after zeros', text: filled('0', '1950S', '2') },
    { name: 'spaces', text: filled(' ') },
    { name: 'letters', text: filled('a') },
    { name: 'dots', text: filled('.') },
    { name: 'commas', text: filled(',') },
    { name: 'slashes', text: filled('/') },
    { name: 'hyphens', text: filled('-') },
    { name: 'brackets', text: filled('[') },
    { name: 'letters between brackets', text: filled('a', '[', ']x') },
    { name: 'a hyphen after hyphens', text: filled('-', 'a', 'x') },
    { name: 'colons', text: filled('1:a') },
    { name: 'commas before a new line', text: filled(',', '', '\n') },
    { name: 'hyphens between digits', text: filled('0-') },
    { name: 'signs', text: filled('?~') },
    { name: 'a day that no month of ten thousand years has', text: 'XXXX-XX-00' },
    { name: 'a set of years', text: filled('2000,', '[', '2000]') },
    { name: 'a set of days of which nothing is known', text: filled('XXXX-XX-XX,', '{', '2000}') },
    { name: 'a set with a wrong member at its end', text: filled('2000,', '[', '196]') },
    { name: 'a set of leap days that are hard to find', text: filled('X600-02-29,', '[', '2000]') },
    { name: 'a set of ranges between such days', text: filled('XX04-02-29..XX08-02-29,', '{', '2000}') },
    { name: 'a set of such days before the year 0', text: filled('-XXX4-02-29,', '{', '2000}') },
    { name: 'a set with a day at its end that is not to be found', text: filled('X600-02-29,', '[', 'XXX1-02-29]') },
  ])('up to there takes at most 5 ms, be it read or not: $name', ({ text }) => {
    const milliseconds = Array.from({ length: 15 }, () => {
      const started = performance.now()
      const result = parseEdtf(text)
      if (result.ok) boundsOf(result.value)
      return performance.now() - started
    }).toSorted((a, b) => a - b)
    // In the middle, since machines pause.
    expect(milliseconds[7]).toBeLessThan(5)
  })

  it.each([
    { name: 'a number', text: filled('9', '1950S') },
    { name: 'digits after Y', text: filled('0', 'Y') },
    { name: 'a text that has a right form', text: filled('1') },
    { name: 'one wrong member', text: filled('2000,', '[', '196]') },
  ])('makes no message long: $name', ({ text }) => {
    const result = parseEdtf(text)
    const [diagnostic] = result.ok ? [] : result.diagnostics
    expect(`${diagnostic?.message}. ${diagnostic?.help}`.length).toBeLessThan(160)
    expect(diagnostic?.help).toMatch(/^write a date as |^instead of 196 write 196X/)
    expect(() => edtf(text)).toThrow(/^"?.{1,250}$/)
  })
})

const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789XYEST-/.,:+?~%[]{}Z '), maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(...agreedValid.map(([text]) => text)), fc.nat(40), fc.nat(3), fc.string({ maxLength: 2 }))
    .map(([text, at, gone, added]) => text.slice(0, at) + added + text.slice(at + gone)),
)

describe('any text', () => {
  it('is read or refused, never more', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const result = parseEdtf(text)
        if (result.ok) {
          const { lower, upper } = boundsOf(result.value)
          if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper)
          expect([0, 1, 2]).toContain(levelOf(result.value))
          const written = writeEdtf(result.value)
          expect(writeEdtf(edtf(written))).toBe(written)
          expect(boundsOf(edtf(written))).toEqual({ lower, upper })
          expect(levelOf(edtf(written))).toBe(levelOf(result.value))
        } else {
          const { offset } = result.diagnostics[0]!
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 20_000 },
    )
  })
})
