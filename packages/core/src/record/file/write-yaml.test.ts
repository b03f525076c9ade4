import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { russiaNato2000 } from '../../chronologies/russia-nato-2000/index.ts'
import { parseChronology } from '../model/index.ts'
import { anyChronology } from './any-chronology.cases.ts'
import { harbour } from './harbour.cases.ts'
import { readChronology, writeJson, writeYaml } from './index.ts'

const examples = new URL('../../../../../examples/', import.meta.url)

it('reads back as the same chronology: the built-in one', () => {
  const text = writeYaml(russiaNato2000)
  expect(readChronology(text, { format: 'yaml' })).toEqual({ chronology: russiaNato2000, diagnostics: [] })
})

it.each(readdirSync(examples).filter((name) => name.endsWith('.yaml')))(
  'reads back as the same chronology: %s',
  (name) => {
    const { chronology } = readChronology(readFileSync(new URL(name, examples), 'utf8'), { format: 'yaml' })
    const again = readChronology(writeYaml(chronology!), { format: 'yaml' })
    expect(again).toEqual({ chronology, diagnostics: [] })
  },
)

it('reads back as the same chronology: any', () => {
  fc.assert(
    fc.property(anyChronology, (chronology) => {
      const text = writeYaml(chronology)
      const { chronology: again, diagnostics } = readChronology(text, { format: 'yaml' })
      expect(diagnostics, text).toEqual([])
      expect(again, text).toEqual(chronology)
      expect(writeYaml(again!)).toBe(text)
    }),
    { numRuns: 150, seed: 1921 },
  )
}, 30_000)

it('JSON is read as what it says, in the full form as ever', () => {
  fc.assert(
    fc.property(anyChronology, (chronology) => {
      const text = writeJson(chronology)
      expect(readChronology(text, { format: 'json' })).toEqual(parseChronology(JSON.parse(text)))
    }),
    { numRuns: 100, seed: 1921 },
  )
})

it('is what a person might have written', () => {
  const { chronology } = readChronology(harbour, { format: 'yaml' })
  expect(`\n${writeYaml(chronology!)}`).toMatchSnapshot()
})

it.each([
  ['plain', 'a \u202E b \u2066 c'],
  ['folded', `${'long '.repeat(40)}\u202E${' text'.repeat(40)}`],
  ['of several lines', 'one\u200F\ntwo\n\u061Cthree\n'],
  ['that looks like an escape', '\\u202E \u202E "quoted"'],
])('lets nothing stand that turns the direction of writing, in a text that is %s', (_, title) => {
  const { chronology } = readChronology(harbour, { format: 'yaml' })
  const hostile = { ...chronology!, title, topics: [...chronology!.topics, { id: 'turned', name: title }] }
  const text = writeYaml(hostile)
  expect(text).not.toMatch(/\p{Bidi_Control}/u)
  expect(readChronology(text, { format: 'yaml' })).toEqual({ chronology: hostile, diagnostics: [] })
})
