import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generated } from '../../../bench/generated.ts'
import { russiaNato2000 } from '../../chronologies/russia-nato-2000/index.ts'
import { type Diagnostic, type Path, pathText } from '../../diagnostic/index.ts'
import { type Chronology, type ChronologyInput, parseChronology, readChronology } from '../../record/index.ts'
import { loud, silent } from './alarms.cases.ts'
import { check, exampleFile, rules } from './index.ts'

function read(yaml: string): Chronology {
  const { chronology, diagnostics } = readChronology(exampleFile({ yaml }), { format: 'yaml' })
  expect(diagnostics).toEqual([])
  return chronology!
}

function parsed(input: ChronologyInput): Chronology {
  return parseChronology(input).chronology!
}

const codesOf = (found: readonly Diagnostic[]) => found.map(({ code, severity }) => `${code} ${severity}`)

const claim = (when: string) =>
  `{ asserters: [reporter], stance: reports, status: occurred, when: ${when}, cites: [{ source: gazette, locator: p1.s1 }] }`
const outside = `events:
  - { id: old-quay, title: The old quay is built, kind: event, claims: [${claim('1870')}] }
  - { id: opening, title: North Quay opens, kind: event, claims: [${claim('1871')}] }
  - { id: new-quay, title: The new quay is built, kind: event, claims: [${claim('1911')}] }
`

describe('what a chronology says about the rules', () => {
  it.each([
    ['nothing', '', ['R106 warning', 'R106 warning'], 0],
    [
      'another severity',
      'checks: [{ rule: outside-scope, severity: error, reason: x }]',
      ['R106 error', 'R106 error'],
      0,
    ],
    ['a code for a name', 'checks: [{ rule: R106, severity: info, reason: x }]', ['R106 info', 'R106 info'], 0],
    ['silence', 'checks: [{ rule: outside-scope, reason: x }]', [], 2],
    ['silence at one event', 'checks: [{ rule: outside-scope, at: opening, reason: x }]', ['R106 warning'], 1],
    ['silence at two', 'checks: [{ rule: outside-scope, at: [opening, old-quay], reason: x }]', [], 2],
    [
      'an event before the rest, whatever stands first',
      'checks: [{ rule: outside-scope, at: opening, severity: error, reason: x }, { rule: outside-scope, reason: y }]',
      ['R106 error'],
      1,
    ],
    [
      'the later of two',
      'checks: [{ rule: outside-scope, reason: x }, { rule: R106, severity: info, reason: y }]',
      ['R134 info', 'R106 info', 'R106 info'],
      0,
    ],
    [
      'silence at an event that needs it no more',
      'checks: [{ rule: outside-scope, at: [old-quay, opening, new-quay], reason: x }]',
      ['R134 info'],
      2,
    ],
    [
      'silence for a rule that has nothing to judge',
      'checks: [{ rule: clustering, reason: x }]',
      ['R106 warning', 'R106 warning'],
      0,
    ],
  ])('%s', (_, checks, expected, silenced) => {
    const checked = check(read(`${outside}${checks}`))
    expect(codesOf(checked.findings)).toEqual(expected)
    expect(checked.silenced.map(({ finding }) => finding.code)).toEqual(Array.from({ length: silenced }, () => 'R106'))
    expect(checked.silenced.every(({ reason }) => reason === 'x' || reason === 'y')).toBe(true)
  })

  it('is diagnosed where it names no event, or gives no reason', () => {
    const faulty = exampleFile({ yaml: `${outside}checks: [{ rule: gap, at: openin, reason: x }, { rule: gap }]` })
    const { chronology, diagnostics } = readChronology(faulty, { format: 'yaml' })
    expect(diagnostics.map(({ code, help }) => `${code} ${help}`)).toEqual([
      'R007 did you mean "opening"?',
      'R004 undefined',
    ])
    // A setting for an event that is not there must not become one for all.
    expect(chronology?.checks).toEqual([])
  })
})

describe('findings', () => {
  it('stand in the order of the chronology, for a chronology written in TypeScript too', () => {
    const { findings } = check(
      parsed({
        regesta: 1,
        id: 'harbour',
        title: 'The harbour',
        scope: '1911',
        asOf: '1911-12-31',
        sources: [{ id: 'log', type: 'document', title: 'The log', author: 'the master' }],
        actors: [{ id: 'master', name: 'the master', kind: 'person' }],
        topics: [{ id: 'works', name: 'Works' }],
        events: ['1870', '1911-05', '1912'].map((when, n) => ({
          id: `event-${n}`,
          title: `Event ${n}`,
          kind: 'event',
          relations: n === 1 ? [{ type: 'after', to: 'event-1' }] : [],
          claims: [{ asserters: ['master'], stance: 'reports', status: 'occurred', when, cites: [{ source: 'log' }] }],
        })),
      }),
    )
    expect(findings.map(({ code, path }) => `${code} ${pathText(path!)}`)).toEqual([
      'R106 events[0].claims[0].when.edtf',
      'R109 events[1].relations[0].to',
      'R106 events[2].claims[0].when.edtf',
      'R115 sources[0]',
      'R133 topics[0]',
    ])
  })

  it('name each statement of a contradiction, with its place', () => {
    const [found] = check(
      read(`events:
  - { id: dredging, title: Dredging, kind: event, claims: [${claim('1911-05')}] }
  - { id: opening, title: Opening, kind: event, relations: [{ type: after, to: dredging }], claims: [${claim('1911-04-28')}] }
`),
    ).findings
    expect(found?.message).toMatch(
      /^these three statements cannot all be true: by them .* is not before .* not after .*[^.]$/,
    )
    expect(found?.related?.map(({ path }) => pathText(path!)).sort()).toEqual([
      'events[0].claims[0].when',
      'events[1].claims[0].when',
      'events[1].relations[0]',
    ])
    expect(found?.related?.map(({ message }) => message)).toContain(
      '“Opening” comes after “Dredging” (The harbour today, p1.s1).',
    )
  })

  it('of similar entries tell where there are too many to compare', () => {
    const { findings } = check(
      read(`events:
${Array.from({ length: 402 }, (_, n) => `  - { id: e${n}, title: Ship number ${n} comes in, when: 1911, cite: gazette p${n + 1}, asserters: reporter }`).join('\n')}`),
    )
    expect(findings).toMatchObject([
      {
        code: 'R131',
        path: ['events', 400, 'title'],
        message: expect.stringMatching(/^402 entries .* first 400 are compared/),
      },
    ])
  })

  it('of a plan without outcome stand beside notes, which may be about anything', () => {
    const plan = (notes: string) => `events:
  - { id: opening, title: North Quay is to open, status: scheduled, when: 1911-06-08, cite: gazette p1.s1, asserters: reporter${notes} }`
    const found = codesOf(check(read(plan(''))).findings)
    expect(found).toEqual(['R107 info'])
    expect(codesOf(check(read(plan(', notes: [{ text: "Nr: 12" }]'))).findings)).toEqual(found)
  })

  it('of later sources warn where the as-of day is only assumed', () => {
    const asOf = (basis: string, checks = '') =>
      codesOf(check(read(`asOf: { edtf: 1911-06-01, basis: ${basis}, reasons: [x] }\n${checks}`)).findings)
    expect([asOf('stated'), asOf('assumed')]).toEqual([['R108 info'], ['R108 warning']])
    expect(asOf('assumed', 'checks: [{ rule: later-source, severity: info, reason: x }]')).toEqual(['R108 info'])
  })

  it('lead to something that is there', () => {
    for (const rule of rules) {
      const { chronology } = readChronology(exampleFile(rule.bad), { format: 'yaml' })
      const { findings } = check(chronology!, { texts: new Map(Object.entries(rule.bad.texts ?? {})) })
      for (const { path, related = [] } of findings) {
        for (const each of [path!, ...related.map((other) => other.path!)])
          expect(valueAt(chronology, each)).toBeDefined()
      }
    }
  })

  it('are the same at every run', () => {
    const chronology = parsed(generated(300))
    expect(check(chronology)).toEqual(check(structuredClone(chronology)))
  })
})

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)
}

describe('the built-in chronology', () => {
  it('has later records than its day, as it says, and nothing else to be told of', () => {
    const { findings, silenced } = check(russiaNato2000)
    expect({ findings: codesOf(findings), silenced }).toEqual({ findings: ['R108 info'], silenced: [] })
  })
})

const articleFile = process.env['REGESTA_ARTICLE']

it.skipIf(!articleFile)(
  'the built-in chronology stands up to its article, where REGESTA_ARTICLE gives its file',
  () => {
    const article = articleFile ? readFileSync(articleFile, 'utf8') : ''
    const { findings, notRun } = check(russiaNato2000, { texts: new Map([['article', article]]) })
    expect(codesOf(findings)).toEqual(['R108 info'])
    expect(notRun.map(({ rule }) => rule)).not.toContain('passage-changed')
  },
)

describe('no alarm is raised', () => {
  it.each(silent)('$name', ({ yaml, text }) => {
    const { findings } = check(read(yaml), { texts: new Map(text === undefined ? [] : [['gazette', text]]) })
    expect(codesOf(findings)).toEqual([])
  })

  it.each(loud)('but for $name', ({ yaml, text, code }) => {
    const { findings } = check(read(yaml), { texts: new Map(text === undefined ? [] : [['gazette', text]]) })
    expect(findings.map((found) => found.code)).toEqual([code])
  })
})

it('a rule without anything to judge says why', () => {
  const { notRun } = check(read(''))
  expect(notRun.find(({ rule }) => rule === 'clustering')?.why).toBe('1 exact date; it takes 20')
  expect(notRun.find(({ rule }) => rule === 'quotation-missing')?.why).toBe('the text of no source is at hand')
  expect(notRun.map(({ rule }) => rule)).not.toContain('contradiction')
})
