import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Diagnostic, placesIn, type SarifFile, sarifLog } from './index.ts'

// The parts of SARIF 2.1.0 that we write, strictly: names, types and what is required are those of its JSON Schema.
const message = v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()) })
const level = v.picklist(['none', 'note', 'warning', 'error'])
const from1 = v.pipe(v.number(), v.integer(), v.minValue(1))
const index = v.pipe(v.number(), v.integer(), v.minValue(0))
const physicalLocation = v.strictObject({
  artifactLocation: v.strictObject({ uri: v.pipe(v.string(), v.regex(/^[\w.~:/%!*'()-]+$/)) }),
  region: v.optional(
    v.strictObject({ startLine: from1, startColumn: from1, endLine: v.optional(from1), endColumn: v.optional(from1) }),
  ),
})
const location = {
  physicalLocation: v.optional(physicalLocation),
  logicalLocations: v.optional(v.array(v.strictObject({ fullyQualifiedName: v.string(), kind: v.string() }))),
}
const result = v.strictObject({
  ruleId: v.string(),
  ruleIndex: v.optional(index),
  level,
  message,
  locations: v.array(v.strictObject(location)),
  relatedLocations: v.optional(v.array(v.strictObject({ id: index, message, ...location }))),
  suppressions: v.optional(
    v.array(v.strictObject({ kind: v.picklist(['inSource', 'external']), justification: v.string() })),
  ),
})
const notification = v.strictObject({
  level,
  message,
  descriptor: v.optional(v.strictObject({ id: v.string() })),
  associatedRule: v.optional(v.strictObject({ index })),
  locations: v.optional(v.array(v.strictObject(location))),
})
const log = v.strictObject({
  $schema: v.string(),
  version: v.literal('2.1.0'),
  runs: v.tuple([
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: v.string(),
          version: v.string(),
          rules: v.array(
            v.strictObject({
              id: v.string(),
              name: v.string(),
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: v.literal('utf16CodeUnits'),
      invocations: v.array(
        v.strictObject({ executionSuccessful: v.boolean(), toolExecutionNotifications: v.array(notification) }),
      ),
      results: v.array(result),
    }),
  ]),
})

const rules = [
  { code: 'R101', name: 'contradiction', severity: 'error', about: 'A.', why: 'B.', remedy: 'C.' },
  { code: 'R132', name: 'gap', severity: 'info', about: 'A.', why: 'B.', remedy: 'C.' },
] as const

function run(...files: readonly SarifFile[]) {
  return v.parse(log, sarifLog(files, { rules, version: '1.2.3' })).runs[0]
}

const text = 'title: Talks\nactor: sergev\nlast: "of\n  two lines"\n'
const at = placesIn(text)
const found = {
  code: 'R101',
  severity: 'error',
  message: 'they clash',
  help: 'look it up',
} as const satisfies Diagnostic

describe('a SARIF log', () => {
  it('places a finding by line and column, its end behind it', () => {
    const { results } = run({ file: 'visit.yaml', text, diagnostics: [{ ...found, place: at(20, 6) }], wasRead: true })
    expect(results).toEqual([
      {
        ruleId: 'R101',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'they clash\nlook it up' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'visit.yaml' },
              region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 14 },
            },
          },
        ],
      },
    ])
  })

  it.each([
    ['over two lines', at(33, 16), { startLine: 3, startColumn: 7, endLine: 4, endColumn: 13 }],
    ['of no length', at(0, 0), { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }],
  ])('a place %s', (_, place, region) => {
    const { results } = run({ file: 'visit.yaml', text, diagnostics: [{ ...found, place }], wasRead: true })
    expect(results[0]?.locations[0]?.physicalLocation?.region).toEqual(region)
  })

  it('has the path of what is in no file', () => {
    const { results } = run({ diagnostics: [{ ...found, path: ['events', 2, 'title'] }], wasRead: true })
    expect(results[0]?.locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: 'events[2].title', kind: 'member' }] },
    ])
  })

  it('has related places, levels, and what is silenced with its reason', () => {
    const related = [{ message: 'and this', path: ['events', 0], place: at(0, 5) }]
    const { results } = run({
      file: 'visit.yaml',
      text,
      diagnostics: [{ code: 'R007', severity: 'warning', message: 'x', place: at(0, 5), related }],
      silenced: [{ finding: { code: 'R132', severity: 'info', message: 'y', path: ['events', 1] }, reason: 'a war' }],
      wasRead: true,
    })
    expect(results.map((each) => [each.ruleId, each.ruleIndex, each.level])).toEqual([
      ['R007', undefined, 'warning'],
      ['R132', 1, 'note'],
    ])
    expect(results[0]?.relatedLocations?.[0]).toMatchObject({ id: 1, message: { text: 'and this' } })
    expect(results[1]?.suppressions).toEqual([{ kind: 'external', justification: 'a war' }])
  })

  it('tells what did not run, and what could not be read', () => {
    const { invocations, results } = run(
      { file: 'a.yaml', text, diagnostics: [], notRun: [{ rule: 'gap', why: 'too few' }], wasRead: true },
      {
        file: 'b.yaml',
        diagnostics: [{ code: 'R018', severity: 'error', message: 'there is no file' }],
        wasRead: false,
      },
    )
    expect(results).toEqual([])
    expect(invocations[0]?.executionSuccessful).toBe(false)
    expect(invocations[0]?.toolExecutionNotifications.map((each) => [each.level, each.message.text])).toEqual([
      ['note', 'the rule "gap" did not run: too few'],
      ['error', 'there is no file'],
    ])
  })

  it.each([
    ['a folder/b.yaml', 'a%20folder/b.yaml'],
    ['/home/x/b.yaml', 'file:///home/x/b.yaml'],
    ['C:\\files\\b.yaml', 'file:///C:/files/b.yaml'],
    ['über#1.yaml', '%C3%BCber%231.yaml'],
    ['../b.yaml', '../b.yaml'],
  ])('writes the file %s as %s', (file, uri) => {
    const { results } = run({ file, text, diagnostics: [{ ...found, place: at(0, 1) }], wasRead: true })
    expect(results[0]?.locations[0]?.physicalLocation?.artifactLocation.uri).toBe(uri)
  })
})
