import { describe, expect, it } from 'vitest'
import { renderDiagnostic } from '../../diagnostic/index.ts'
import { type Broken, brokenJson, brokenYaml, faulty, faultyDates } from './broken.cases.ts'
import { harbour, harbourJson, harbourWith } from './harbour.cases.ts'
import { readChronology } from './index.ts'
import { limits } from './limits.ts'

/** The file of a row, and the line and column of its mark. */
function marked({ text }: Broken) {
  const parts = text.split('‸')
  if (parts.length !== 2) throw new Error('a row needs exactly one mark')
  const lines = parts[0]!.replace('\uFEFF', '').split(/\r\n|\n/)
  return { text: parts.join(''), line: lines.length, column: lines.at(-1)!.length + 1 }
}

describe('a file that is not well-formed', () => {
  for (const format of ['yaml', 'json'] as const) {
    it.each(format === 'yaml' ? brokenYaml : brokenJson)(`${format}: $name`, (row) => {
      const { text, line, column } = marked(row)
      const { chronology, diagnostics } = readChronology(text, { format })
      expect(chronology).toBeUndefined()
      expect(diagnostics.map((d) => [d.code, d.place?.line, d.place?.column])).toEqual([[row.code, line, column]])
      expect(diagnostics[0]!.help).toContain(row.help ?? '')
    })
  }
})

describe('a file with many faults', () => {
  const told = (text: string) =>
    readChronology(text, { format: 'yaml' }).diagnostics.map(({ code, place }) => `${place?.line} ${code}`)

  it('is told of all of them, and of what is wrong around them, in one go', () => {
    const text = `regesta: 1
id: harbour
title: The harbour: a history
scope: 1921
asOf: 1921-05-01
sources:
  - { id: gazette, type: article-newspaper, title: The Gazette: evening, issued: 1921-05-02 }
  - { id: log, type: document, title: The log }
events:
  - id: a
    title: Talks: the quay
    cite: gazette p1
  - id: b
    title: More talks
    when: late May
    cite: gazete p1
  - id: c
    title: Last talks
     summary: They met.
    cite: log
  - id: d
    title: A dinner
\tcite: log
  - id: e
    title: A walk
    status: planed
    when: next month
    cite: gazette
    relations: [after a, after f]
`
    expect(told(text)).toEqual(['3 R001', '7 R001', '11 R001', '16 R007', '19 R001', '23 R001', '26 R005', '29 R007'])
  })

  it('of which none can be read is told of twenty', () => {
    const events = Array.from({ length: 30 }, (_, n) => `  - id: e${n}\n    title: Talks: number ${n}\n`)
    expect(told(`events:\n${events.join('')}`)).toHaveLength(20)
  })

  it('may have more than anybody wants to mend', () => {
    const anchors = Array.from({ length: 50_000 }, (_, n) => `  - &a${n} Talks\n`)
    expect(told(`events:\n${anchors.join('')}`)).toHaveLength(50_000)
  })

  it('does not say the same twice', () => {
    expect(told('title: "Talks\nscope: 1921\n# the rest\n')).toEqual(['1 R001'])
    expect(told('a: b: c\n')).toEqual(['1 R001'])
    expect(told('- a: b: c\n- d\n')).toEqual(['1 R001'])
    expect(told('{ a: b: c }')).toEqual(['1 R001'])
  })
})

describe('a file with a fault', () => {
  it.each([...faulty, ...faultyDates])('$name', (row) => {
    const { text, line, column } = marked(row)
    const { diagnostics } = readChronology(text, { format: 'yaml' })
    expect(diagnostics.map((d) => [d.code, d.place?.line, d.place?.column])).toEqual([[row.code, line, column]])
    expect(diagnostics[0]!.help ?? '').toContain(row.help ?? '')
  })

  it('keeps all that can be read', () => {
    const { chronology } = readChronology(harbourWith('when: 1921-03-05', 'when: 1921-13-05'), { format: 'yaml' })
    expect(chronology?.events.map((event) => event.id)).toEqual(['second-meeting'])
  })

  it('reports every fault, in the order of the file', () => {
    const text = harbourWith('topics: [trade]', 'topic: [trade]')
      .replace('next month', '""')
      .replace('edtf: 1921-05,', 'edtf: [],')
    const { diagnostics } = readChronology(text, { format: 'yaml' })
    expect(diagnostics.map((d) => d.place?.line)).toEqual([25, 40, 40])
    expect(diagnostics.map((d) => d.code)).toEqual(['R003', 'R005', 'R005'])
  })

  it('does not let a file change the prototype of anything', () => {
    readChronology('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n', {
      format: 'yaml',
    })
    readChronology('{"__proto__": {"polluted": true}}', { format: 'json' })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('points at the first of two equal fields as well', () => {
    const text = harbourWith('    title: Second meeting\n', '    title: Second meeting\n    title: Another\n')
    const [found] = readChronology(text, { format: 'yaml' }).diagnostics
    expect(found?.related?.map((other) => [other.place?.line, other.place?.column])).toEqual([[33, 5]])
  })
})

describe('a file without a fault', () => {
  it('is read from YAML and from JSON alike', () => {
    const yaml = readChronology(harbour, { format: 'yaml' })
    const json = readChronology(harbourJson, { format: 'json' })
    expect(yaml.diagnostics).toEqual([])
    expect(json.diagnostics).toEqual([])
    expect(yaml.chronology).toEqual(json.chronology)
    expect(yaml.chronology?.events[0]?.summary).toBe('They met on the quay and agreed on little.')
  })

  it.each([
    ['a byte order mark', `\uFEFF${harbour}`],
    ['lines that end with CR and LF', harbour.replaceAll('\n', '\r\n')],
    ['a document mark', `---\n${harbour}`],
    ['no line break at the end', harbour.trimEnd()],
  ])('with %s', (_, text) => {
    expect(readChronology(text, { format: 'yaml' })).toEqual(readChronology(harbour, { format: 'yaml' }))
  })

  it.each([
    'title: Second meeting # the last',
    'title: "Second meeting" #the last',
    'title: Second meeting ##',
    '# title: Second meeting #3\n    title: Second meeting',
  ])('may have remarks: %s', (title) => {
    const text = harbourWith('title: Second meeting', title)
    expect(readChronology(text, { format: 'yaml' })).toEqual(readChronology(harbour, { format: 'yaml' }))
  })

  it.each(['no', 'yes', 'on', 'NO', '1921-03-05', '12:30', '1_000', 'null and void', '~ about'])(
    'takes the bare word %s as text',
    (word) => {
      const { chronology, diagnostics } = readChronology(harbourWith('Second meeting', word), { format: 'yaml' })
      expect(diagnostics).toEqual([])
      expect(chronology?.events[1]?.title).toBe(word)
    },
  )
})

describe('limits', () => {
  it('refuses a text that is too long, before it is read', () => {
    const [found] = readChronology(`# ${'x'.repeat(limits.characters)}`, { format: 'yaml' }).diagnostics
    expect(found?.code).toBe('R009')
    expect(found?.message).toContain(String(limits.characters))
  })

  it('refuses a text that may hold too many values', () => {
    const [found] = readChronology(`a: [${'b,'.repeat(limits.values)}]`, { format: 'yaml' }).diagnostics
    expect(found?.code).toBe('R009')
    expect(found?.message).toContain(String(limits.values))
  })

  it('refuses JSON nested without end', () => {
    expect(readChronology('['.repeat(1_000_000), { format: 'json' }).diagnostics.map((d) => d.code)).toEqual(['R009'])
  })
})

it('is shown to people like this', () => {
  const shown = [
    ...brokenYaml.filter(({ name }) => /colon inside a title|tab before a list|not closed$|too far|alias/.test(name)),
    ...faulty.filter(({ name }) => /twice$|unknown field|missing field:|not one of|actor that/.test(name)),
    ...faultyDates.slice(0, 1),
  ].map((row) => {
    const { text } = marked(row)
    return readChronology(text, { format: 'yaml' })
      .diagnostics.map((found) => renderDiagnostic(found, { file: 'harbour.yaml', text }))
      .join('\n')
  })
  expect(`\n${shown.join('\n\n')}\n`).toMatchSnapshot()
})
