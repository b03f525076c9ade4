import { expect, it } from 'vitest'
import { renderDiagnostic } from '../../diagnostic/index.ts'
import { fuzzed, randomFrom } from './fuzz.cases.ts'
import { harbour, harbourJson } from './harbour.cases.ts'
import { readChronology, writeJson, writeYaml } from './index.ts'
import { head, shorts } from './short/short.cases.ts'

const short = `${head}${shorts.map((row, n) => `  - ${row.short.replace('{', `{ id: e${n}, title: It,`)}\n`).join('')}`

const signs = [
  ...':-?[]{},#&*!|>\'"%@`~<=\\',
  ...[
    '\t',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    ': ',
    '- ',
    '? ',
    '---\n',
    '...\n',
    '<<: ',
    '\0',
    '\uFEFF',
    '\uD800',
    '\u0085',
    '\u2028',
    '\u001B[31m',
  ],
  ...[
    '!!int ',
    '&a ',
    '*a',
    '|+2\n',
    '>-\n',
    '"\\u0000"',
    '__proto__: ',
    '1e999',
    '0o17',
    '.nan',
    'null',
    'true',
    'é',
    '会',
    '😀',
  ],
]

it.each([
  ['yaml', 'yaml', harbour],
  ['json', 'json', harbourJson],
  ['json as yaml', 'yaml', harbourJson],
  ['short', 'yaml', short],
] as const)('whatever is done to a file, it is read or refused, at a place that is in it: %s', (_, format, sample) => {
  const random = randomFrom(1905)
  const seen = new Set<string>()
  for (let n = 0; n < 1500; n++) {
    const text = fuzzed(sample, random, signs)
    const { chronology, diagnostics } = readChronology(text, { format })
    expect(chronology !== undefined || diagnostics.length > 0, text).toBe(true)
    for (const found of diagnostics) {
      seen.add(found.code)
      const { line, column, offset, length } = found.place!
      expect(line >= 1 && column >= 1 && offset >= 0 && length >= 0 && offset + length <= text.length, text).toBe(true)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed
      expect(renderDiagnostic(found, { file: 'a', text })).not.toMatch(/[\0-\t\v-\x1F\x7F-\x9F\uFEFF]|\p{Surrogate}/u)
    }
    if (chronology && diagnostics.length === 0) {
      expect(readChronology(writeJson(chronology), { format: 'json' }).chronology).toEqual(chronology)
      expect(readChronology(writeYaml(chronology), { format: 'yaml' }).chronology).toEqual(chronology)
    }
  }
  expect([...seen].length).toBeGreaterThan(4)
})

it('texts of nothing but signs are refused or read as little as they say', () => {
  const random = randomFrom(7)
  for (let n = 0; n < 3000; n++) {
    const text = Array.from(
      { length: Math.floor(random() * 40) },
      () => signs[Math.floor(random() * signs.length)],
    ).join('')
    for (const format of ['yaml', 'json'] as const) {
      expect(readChronology(text, { format }).diagnostics.length, text).toBeGreaterThan(0)
    }
  }
})

it.each([
  ['brackets', '['],
  ['tags', '!a k: '],
  ['quotation marks', '"'],
  ['list marks', '- '],
  ['documents', '---\n'],
  ['byte order marks', '\n\uFEFF'],
  ['questions', '? a\n'],
  ['empty lines', '\n'],
])('a file of 200,000 %s ends in a diagnostic', (_, sign) => {
  for (const format of ['yaml', 'json'] as const) {
    const { chronology, diagnostics } = readChronology(sign.repeat(200_000), { format })
    expect(chronology).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
  }
})
