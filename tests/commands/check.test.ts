import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explanations } from '@regesta/core/diagnostic'
import { describe, expect, it, test } from 'vitest'
import { harbour as base, folderWith, regesta, shell } from './regesta.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const examples = join(root, 'examples')
const harbour = base.replace('issued: 1911-06-01', 'issued: 1911-06-01\n    author: the reporter')
const folder = folderWith({
  'chronology.yaml': harbour,
  'broken.yaml': 'title: "The harbour\n',
  'plan.yaml': harbour.replace('asOf: 1911-06-30', 'asOf: 1913'),
  'wrong.yaml': harbour.replace('when: 1911-05-28', 'when: 1911-06-28'),
  'article.txt': 'North Quay opens.\nA second quay is planned.\n',
  'settled.yaml': `${harbour}checks: [{ rule: R999, reason: x }, { rule: unknown-rule, reason: An old name. }]\n`,
})

describe('exit status', () => {
  test.each<[status: number, name: string, args: string[], says: RegExp]>([
    [0, 'nothing to be told', ['chronology.yaml'], /^no problems in 2 events$/m],
    [0, 'the built-in chronology', [], /^1 remark in 93 events$/m],
    [0, 'remarks alone', ['plan.yaml'], /plan\.yaml:\d+:\d+: info: .*\[R107\]/],
    [
      0,
      'silenced',
      ['settled.yaml'],
      /^no problems in 2 events; 1 finding silenced.*\nsilenced: R100 \(1\): An old name\.$/m,
    ],
    [1, 'an error', ['wrong.yaml'], /wrong\.yaml:19:\d+: error: .*\[R104\]/],
    [1, 'a file that cannot be read', ['broken.yaml'], /broken\.yaml:\d+:\d+: error: .*\[R001\]/],
    [1, 'one of several files', ['chronology.yaml', 'wrong.yaml'], /^1 error in 4 events in 2 files$/m],
    [2, 'a missing file beside another', ['wrong.yaml', 'nothing.yaml'], /^1 error in 2 events$/m],
    [2, 'no file at all', ['nothing.yaml'], /^$/],
    [2, 'a text of no source', ['chronology.yaml', '--text', 'gazete=article.txt'], /^$/],
    [2, 'a format of other commands', ['chronology.yaml', '--format', 'ndjson'], /^$/],
  ])('%i: %s', (status, _name, args, says) => {
    const ran = regesta(['check', ...args], folder)
    expect(ran.out).toMatch(says)
    expect(ran.err === '').toBe(status !== 2)
    expect(ran.status).toBe(status)
  })
})

it.each(['starter', 'russia-nato-2000'])('finds nothing but later records in what "new" writes: %s', (from) => {
  const written = regesta(from === 'starter' ? ['new', '-'] : ['new', '-', '--from', from])
  const { status, out } = regesta(['check', '-', '--format', 'json'], folder, written.out)
  expect(JSON.parse(out)[0].findings.map(({ code }: { code: string }) => code)).toEqual(['R108'])
  expect(status).toBe(0)
})

it('shows every mistake of the example at once, with its place', async () => {
  const { status, out, err } = regesta(['check', 'mistakes.yaml'], examples)
  expect({ status, err }).toEqual({ status: 1, err: '' })
  await expect(out).toMatchFileSnapshot('snapshots/mistakes.txt')
})

it('reads standard input, with the text of a source', () => {
  const { status, out } = regesta(['check', '-', '--text', 'gazette=article.txt'], folder, harbour)
  expect(out).toMatch(
    /^stdin:\d+:\d+: warning: "gazette" has no passage p1\.s2; its last sentence is p2\.s1 \[R014\]$/m,
  )
  expect(status).toBe(1)
  expect(regesta(['check', '-'], folder, Uint8Array.from([0x74, 0xff])).out).toMatch(/\[R010\]/)
})

it('reads files of sources beside the chronology, and others only where that is allowed', () => {
  const withFile = (file: string) => harbour.replace('issued: 1911-06-01', `issued: 1911-06-01\n    file: ${file}`)
  const outside = folderWith({ 'secret.txt': 'North Quay opens. A second quay is planned.\n' })
  const secret = join(outside, 'secret.txt')
  const inside = folderWith({
    'own.yaml': withFile('article.txt'),
    'article.txt': 'North Quay opens.\n',
    'far.yaml': withFile(secret),
  })
  expect(regesta(['check', 'own.yaml'], inside).out).toMatch(/no passage p1\.s2; its last sentence is p1\.s1/)
  const refused = regesta(['check', 'far.yaml'], inside)
  expect(refused.out).toMatch(/^far\.yaml:11:11: warning: ".*secret\.txt" lies outside .*\[R018\]$/m)
  expect(refused.out).toMatch(/passage-missing.*\(the text of\s+no source is at hand\)/s)
  expect(refused.status).toBe(1)
  const allowed = regesta(['check', 'far.yaml', '--allow-outside'], inside)
  expect(allowed.out).not.toMatch(/R018|passage-missing/)
})

describe('for programs', () => {
  it('prints JSON: an array with an object a file', () => {
    const { out } = regesta(['check', 'wrong.yaml', 'plan.yaml', '--format', 'json'], folder)
    const files = JSON.parse(out)
    expect(files.map(({ file, read, events }: Record<string, unknown>) => ({ file, read, events }))).toEqual([
      { file: 'wrong.yaml', read: true, events: 2 },
      { file: 'plan.yaml', read: true, events: 2 },
    ])
    expect(files[0].findings).toMatchObject([
      {
        code: 'R104',
        name: 'reported-too-early',
        path: 'events[0].claims[0].when.edtf',
        line: 19,
        related: [{ line: 10 }],
      },
    ])
    expect(files[1].notRun.map(({ rule }: { rule: string }) => rule)).toContain('clustering')
  })

  it('prints SARIF whose regions hold the words that are meant', () => {
    const { out } = regesta(['check', 'wrong.yaml', '--format', 'sarif'], folder)
    const [run] = JSON.parse(out).runs
    expect(run.results).toHaveLength(1)
    const [{ ruleId, ruleIndex, level, locations }] = run.results
    expect({ ruleId, level, rule: run.tool.driver.rules[ruleIndex].id }).toEqual({
      ruleId: 'R104',
      level: 'error',
      rule: 'R104',
    })
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(artifactLocation.uri).toBe('wrong.yaml')
    const line = readFileSync(join(folder, 'wrong.yaml'), 'utf8').split('\n')[region.startLine - 1]!
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('1911-06-28')
  })

  it.each(['json', 'sarif', 'plain'])('lets nothing hostile through: %s', (format) => {
    const hostile = folderWith({
      'hostile.json': JSON.stringify({
        regesta: 1,
        id: 'hostile',
        title: 'x',
        scope: '1911',
        asOf: '1912',
        sources: [{ id: 'it', type: 'article', title: 'bell \u0007' }],
        actors: [{ id: 'who', name: 'x', kind: 'person' }],
        events: ['1870', '1870'].map((when, n) => ({
          id: `event-${n}`,
          title: 'clear \u001b[2J \u202e screen',
          kind: 'event',
          claims: [{ asserters: ['who'], stance: 'reports', status: 'occurred', when, cites: [{ source: 'it' }] }],
        })),
        checks: [{ rule: 'outside-scope', reason: 'one \u009b31m' }],
      }),
    })
    const { out } = regesta(['check', 'hostile.json', '--format', format], hostile)
    expect(out).toContain('screen')
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })
})

describe('explain', () => {
  it.each(['R114', 'r114', 'clustering'])('%s', (wanted) => {
    const { status, out } = regesta(['explain', wanted])
    expect(status).toBe(0)
    expect(out).toMatch(/^R114 clustering \(warning\)\n/)
    for (const part of ['Not so:', 'But so:', 'checks: [{ rule: clustering']) expect(out).toContain(part)
  })

  it('lists every code, and offers the near one', () => {
    const { out } = regesta(['explain'])
    for (const code of [...Object.keys(explanations), 'R101', 'R133']) expect(out).toMatch(new RegExp(`^${code} `, 'm'))
    const refused = regesta(['explain', 'clusterin'])
    expect(refused.err).toContain('did you mean "clustering"?')
    expect(refused.status).toBe(2)
  })

  const lines = Object.entries(explanations).flatMap(([code, page]) =>
    'bad' in page && 'line' in page.bad && 'line' in page.good
      ? [{ code, bad: page.bad.line, good: page.good.line }]
      : [],
  )
  it.each(lines)('the lines of $code do as it says', ({ bad, good }) => {
    expect(shell(bad, folder).status).not.toBe(0)
    expect(shell(good, folder).status).toBe(0)
  })
})
