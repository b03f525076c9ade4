import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { check } from '@regesta/core/check'
import { networkOf, resolve } from '@regesta/core/reasoning'
import {
  type Chronology,
  checkPassage,
  findQuotation,
  passageAt,
  readChronology,
  writeJson,
  writeYaml,
} from '@regesta/core/record'
import { describe, expect, it } from 'vitest'

const examples = new URL('../../examples/', import.meta.url)

describe.each(['legal', 'town'])('the example "%s"', (name) => {
  const folder = new URL(`${name}/`, examples)
  const read = readChronology(readFileSync(new URL('chronology.yaml', folder), 'utf8'), { format: 'yaml' })
  const chronology = read.chronology as Chronology
  const texts = new Map(
    chronology.sources.flatMap(({ id, file }) => (file ? [[id, readFileSync(new URL(file, folder), 'utf8')]] : [])),
  )
  const cites = chronology.events.flatMap(({ id, claims, notes, relations }) =>
    [...claims, ...notes]
      .flatMap((each) => each.cites ?? [])
      .concat(relations.flatMap(({ cite }) => cite ?? []))
      .map((cite) => ({
        ...cite,
        name: `${id}: ${cite.source} ${cite.locator ?? ''}`,
        text: texts.get(cite.source) ?? '',
      })),
  )

  it('reads without a fault', () => {
    expect(read.diagnostics).toEqual([])
    expect(chronology.events.length).toBeGreaterThanOrEqual(25)
  })

  it.each([
    ['JSON', writeJson, 'json'],
    ['YAML', writeYaml, 'yaml'],
  ] as const)('reads back from %s as the same', (_, write, format) => {
    expect(readChronology(write(chronology), { format })).toEqual({ chronology, diagnostics: [] })
  })

  it.each([undefined, '2100'])('contradicts itself nowhere, as of %s', (asOf) => {
    const { contradictions, isComplete } = networkOf(resolve(chronology, { asOf }))
    expect(contradictions).toEqual([])
    expect(isComplete).toBe(true)
  })

  it('has the text of every source beside it, as it was when it was cited', () => {
    for (const { id, sha256 } of chronology.sources)
      expect([
        id,
        createHash('sha256')
          .update(texts.get(id) ?? '')
          .digest('hex'),
      ]).toEqual([id, sha256])
  })

  it('checks without a warning', () => {
    const { findings } = check(chronology, { texts })
    // The judgment is later than the day of the lawsuit, as it says.
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(name === 'legal' ? ['R108 info'] : [])
  })

  it.each(cites)('cites what is there: $name', ({ text, locator, quote, digest }) => {
    const passage = locator === undefined ? { text } : passageAt(text, locator)
    expect(passage).toBeDefined()
    if (quote !== undefined) expect(findQuotation(passage?.text ?? '', quote).kind).toBe('found')
    if (locator !== undefined) expect(checkPassage(text, { locator, digest })).toMatchObject({ kind: 'found' })
  })
})
