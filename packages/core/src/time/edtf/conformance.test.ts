import { describe, expect, it } from 'vitest'
import { isoDay } from '../calendar/index.ts'
import { agreedInvalid, agreedValid } from './conformance.cases.ts'
import { departures, disputedInvalid, disputedValid } from './disputed.cases.ts'
import { type Bound, boundsOf, parseEdtf, writeEdtf } from './index.ts'

function boundText(bound: Bound): string {
  if (bound === null) return 'unknown'
  return Number.isFinite(bound) ? isoDay(bound) : bound < 0 ? '-inf' : '+inf'
}

/** The first and the last day, or that it is not EDTF. */
function verdictOn(text: string): readonly string[] | 'not EDTF' {
  const result = parseEdtf(text)
  if (!result.ok) return 'not EDTF'
  const { lower, upper } = boundsOf(result.value)
  return [boundText(lower), boundText(upper)]
}

describe('strings on which implementations agree', () => {
  it.each(agreedValid)('"%s" is from %s to %s', (text, lower, upper) => {
    expect(verdictOn(text)).toEqual([lower, upper])
  })

  it.each(agreedInvalid.map((text) => [text]))('"%s" is not EDTF', (text) => {
    expect(verdictOn(text)).toBe('not EDTF')
  })
})

describe('strings on which implementations disagree', () => {
  const ours = new Set(departures.map(([text]) => text))

  it.each(disputedValid)('"%s" is from %s to %s', (text, lower, upper) => {
    expect(verdictOn(text)).toEqual([lower, upper])
  })

  it.each(disputedInvalid.filter((text) => !ours.has(text)).map((text) => [text]))('"%s" is not EDTF', (text) => {
    expect(verdictOn(text)).toBe('not EDTF')
  })

  it.each(departures)('"%s" is from %s to %s here: %s', (text, lower, upper) => {
    expect(disputedInvalid).toContain(text)
    expect(verdictOn(text)).toEqual([lower, upper])
  })
})

describe('every valid string of the tables', () => {
  const all = [...agreedValid, ...disputedValid, ...departures].map(([text]) => [text] as const)

  it.each(all)('"%s" is written in a form that says the same and stays as it is', (text) => {
    const parsed = parseEdtf(text)
    if (!parsed.ok) throw new Error(`"${text}" was not read`)
    const written = writeEdtf(parsed.value)
    const again = parseEdtf(written)
    if (!again.ok) throw new Error(`"${written}" was not read`)
    expect(boundsOf(again.value)).toEqual(boundsOf(parsed.value))
    expect(writeEdtf(again.value)).toBe(written)
  })
})
