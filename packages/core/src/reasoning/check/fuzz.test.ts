import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChronology } from '../../record/file/any-chronology.cases.ts'
import { readLocated, writeYaml } from '../../record/index.ts'
import { check, exampleFile, rules } from './index.ts'

const files = rules
  .flatMap(({ bad, good }) => [bad, good])
  .map((example) => ({ yaml: exampleFile(example), texts: example.texts ?? {} }))

/** A file from which some lines are gone, some stand twice and some words have changed. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files),
    lines: fc.array(fc.record({ at: fc.nat(), what: fc.constantFrom('drop', 'double', 'number', 'word') }), {
      maxLength: 4,
    }),
  })
  .map(({ file, lines }) => {
    const left = file.yaml.split('\n')
    for (const { at, what } of lines) {
      const n = at % left.length
      const line = left[n] ?? ''
      if (what === 'drop') left.splice(n, 1)
      else if (what === 'double') left.splice(n, 0, line)
      else
        left[n] =
          what === 'number'
            ? line.replace(/\d/, (digit) => String((Number(digit) + at) % 10))
            : line.replace(/\p{L}+$/u, 'other')
    }
    return { text: left.join('\n'), texts: new Map(Object.entries(file.texts)) }
  })

it('any chronology is checked, and its findings have their places in the short form that is written of it', () => {
  fc.assert(
    fc.property(anyChronology, (chronology) => {
      const { findings } = check(chronology)
      const { chronology: read, locate } = readLocated(writeYaml(chronology), { format: 'yaml' })
      expect(check(read!).findings).toEqual(findings)
      for (const found of findings) expect(locate(found).place?.line).toBeGreaterThan(0)
    }),
  )
})

describe('whatever can be read of a damaged file', () => {
  it('is checked, and every finding has a line that the file has', () => {
    fc.assert(
      fc.property(damaged, ({ text, texts }) => {
        const { chronology, diagnostics, locate } = readLocated(text, { format: 'yaml' })
        if (!chronology) return
        const { findings, silenced } = check(chronology, { texts, isPartial: diagnostics.length > 0 })
        for (const found of [...findings, ...silenced.map(({ finding }) => finding)]) {
          const place = locate(found).place
          expect(place?.line).toBeLessThanOrEqual(text.split('\n').length)
          expect(found.message).not.toMatch(/undefined|NaN|null|Infinity|\.$/)
        }
      }),
      { numRuns: 500 },
    )
  })
})
