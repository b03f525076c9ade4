import { expect, it } from 'vitest'
import type { Chronology } from '../model/index.ts'
import { harbour } from './harbour.cases.ts'
import { readChronology, writeJson } from './index.ts'

const chronology = readChronology(harbour, { format: 'yaml' }).chronology!

/** The same value with the fields of every mapping in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, content]) => [name, reversed(content)]),
  )
}

it('reads back as the same chronology', () => {
  expect(readChronology(writeJson(chronology), { format: 'json' })).toEqual({ chronology, diagnostics: [] })
})

it('gives the same bytes in whatever order the fields were set', () => {
  expect(writeJson(reversed(chronology) as Chronology)).toBe(writeJson(chronology))
})

it('begins with the version and has the fields in the order of the format', () => {
  const written = writeJson(chronology)
  expect(written.startsWith('{\n  "regesta": 1,\n  "id": "harbour",\n  "title": "The harbour talks",\n')).toBe(true)
  expect(written.endsWith('\n}\n')).toBe(true)
  expect(written).toContain(
    '"when": {\n            "edtf": "1921-05",\n            "words": "next month",\n            "basis": "inferred"\n          }',
  )
})

it('leaves out what is not set', () => {
  const [event, ...others] = chronology.events
  const unset = { ...chronology, events: [{ ...event!, duration: undefined }, ...others] }
  expect(writeJson(unset as unknown as Chronology)).toBe(writeJson(chronology))
})
