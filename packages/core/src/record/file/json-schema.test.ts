import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../../../schema/chronology.schema.json' with { type: 'json' }
import { russiaNato2000 } from '../../chronologies/russia-nato-2000/index.ts'
import { anyChronology } from './any-chronology.cases.ts'
import { readChronology, writeJson, writeYaml } from './index.ts'
import { accepts } from './json-schema.cases.ts'
import { readYaml } from './read-yaml.ts'
import { head, shorts } from './short/short.cases.ts'

const fromYaml = (text: string): unknown => readYaml(text).document?.value
const harbour = readFileSync(new URL('../../../../../examples/harbour.yaml', import.meta.url), 'utf8')

describe('the JSON Schema accepts', () => {
  const { chronology } = readChronology(harbour, { format: 'yaml' })
  it.each([
    ['the built-in chronology in full', JSON.parse(writeJson(russiaNato2000))],
    ['the built-in chronology in short', fromYaml(writeYaml(russiaNato2000))],
    ['the example as it is', fromYaml(harbour)],
    ['the example in full', JSON.parse(writeJson(chronology!))],
  ])('%s', (_, value) => {
    expect(accepts(schema, value)).toBe(true)
  })
})

describe('the JSON Schema accepts both forms alike:', () => {
  it.each(shorts)('$name', ({ short, full }) => {
    for (const fields of [short, full])
      expect(accepts(schema, fromYaml(`${head}  - ${fields.replace('{', '{ id: it, title: It,')}\n`))).toBe(true)
  })

  it('any chronology', () => {
    fc.assert(
      fc.property(anyChronology, (chronology) => {
        expect(accepts(schema, JSON.parse(writeJson(chronology)))).toBe(true)
        expect(accepts(schema, fromYaml(writeYaml(chronology)))).toBe(true)
      }),
      { numRuns: 50, seed: 1921 },
    )
  })
})

describe('the JSON Schema refuses', () => {
  const file = `${head}  - { id: it, title: It, when: late May, cite: gazette }\n`
  it.each([
    ['another version', 'regesta: 1', 'regesta: 2'],
    ['an id with a space', 'id: it', 'id: the event'],
    ['a missing title', ' title: It,', ''],
    ['a misspelt field', 'when:', 'wen:'],
    ['a status that is none', 'when: late May', 'status: planed'],
    ['an event without a source', ', cite: gazette', ''],
    ['an event with a claim and claims', 'when: late May', 'claims: [{ cite: gazette }]'],
    ['a claim without a source', 'when: late May, cite: gazette', 'claims: [{ status: planned }]'],
    ['a relation that is none', 'when: late May', 'relations: affter opening'],
    ['a digest that is none', 'cite: gazette', 'cite: { source: gazette, digest: 12ab }'],
    ['a list where a text should be', 'title: It', 'title: [It]'],
    ['a place beyond the pole', 'name: The quay', 'name: The quay, coordinates: [91, 0]'],
  ])('%s', (_, from, to) => {
    expect(accepts(schema, fromYaml(file))).toBe(true)
    expect(file.split(from)).toHaveLength(2)
    expect(accepts(schema, fromYaml(file.replace(from, to)))).toBe(false)
  })
})
