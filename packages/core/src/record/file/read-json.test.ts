import { expect, it } from 'vitest'
import { fuzzed, randomFrom } from './fuzz.cases.ts'
import { harbourJson } from './harbour.cases.ts'
import { readJson } from './read-json.ts'

/** What `JSON.parse` makes of a text; nothing if it refuses it. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const documents = [
  'null',
  ' true ',
  '-0.5e-3',
  '0',
  '1e999',
  '"\\u0041\\uD83D\\uDE00\\/\\b\\f\\n\\r\\t\\\\\\""',
  '""',
  '[]',
  '{}',
  '[[], {}, [1, [2, [3]]]]',
  '{"a": {"b": [true, false, null]}, "": 0}',
  '{"__proto__": {"x": 1}, "constructor": 2}',
  harbourJson,
]

it.each(documents)('gives the value that JSON.parse gives: %s', (text) => {
  expect(readJson(text).document?.value).toStrictEqual(JSON.parse(text))
})

it.each([
  '',
  '+1',
  '.5',
  '1.',
  '01',
  '-',
  '1e',
  '0x10',
  '[1 2]',
  '[,]',
  '{,}',
  '{"a"}',
  '"\u0001"',
  "'a'",
  '[1]]',
  'nul',
  'undefined',
  '\u00A01',
])('refuses what JSON.parse refuses: %j', (text) => {
  expect(parsed(text)).toBeUndefined()
  expect(readJson(text).document).toBeUndefined()
})

it('agrees with JSON.parse on texts made at random, but for what we refuse on purpose', () => {
  const random = randomFrom(1921)
  let accepted = 0
  for (let n = 0; n < 4000; n++) {
    const text = fuzzed(documents[n % documents.length]!, random, [
      '"',
      ',',
      ':',
      '[',
      ']',
      '{',
      '}',
      '\\',
      '1',
      '-',
      'e',
      '.',
      'null',
      ' ',
      '\n',
      '"a":1',
    ])
    const expected = parsed(text)
    const { document, problems } = readJson(text)
    // Halves of characters, NUL, and the second of two equal fields, are ours to refuse.
    if (problems.some(({ code }) => code !== 'R001')) continue
    if (document) accepted++
    expect(document && { value: document.value }, text).toEqual(expected)
  }
  expect(accepted).toBeGreaterThan(200)
})
