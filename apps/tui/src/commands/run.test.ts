import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeJson } from '@regesta/core/record'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { harbour } from '../plain/harbour.cases.ts'
import { type Command, type Context, commands, run } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-commands-'))
const file = join(folder, 'harbour.json')
const broken = join(folder, 'broken.json')
const context: Context = {
  commands,
  surroundings: { stdinIsTerminal: false, stdoutIsTerminal: false, env: {} },
  version: '1.2.3',
}
const done = (...argv: string[]) => run(argv, context)

beforeAll(() => {
  writeFileSync(file, writeJson(harbour))
  const events = harbour.events.map((event) => (event.id === 'fire' ? { ...event, kind: 'evnt' } : event))
  writeFileSync(broken, JSON.stringify({ ...harbour, events }, null, 2))
  writeFileSync(join(folder, 'gazette.txt'), 'The channel silts up.')
  writeFileSync(join(folder, 'empty.yaml'), '')
})

describe('a file', () => {
  it('is printed in full where there is no terminal', async () => {
    const outcome = await done(file)
    expect(outcome).toMatchObject({ status: 0, err: '' })
    expect(outcome.out).toMatch(/^The harbour of Port Ellis\n/)
  })

  it('is shown as of a day, and filtered', async () => {
    const { out } = await done('list', file, '--format', 'json', '--as-of', '1960', '--filter', 'status:occurred')
    expect(JSON.parse(out!).map((entry: { id: string }) => entry.id)).toEqual([
      'opening',
      'speech',
      'second-quay',
      'fire',
    ])
  })

  it('is printed in ASCII where that is asked for', async () => {
    expect((await done(file)).out).toContain('1911–1913')
    const { out } = await done(file, '--ascii')
    expect(out).toContain('1911-1913')
    expect(out).toMatch(/^[ -~\n]*$/)
  })

  it.each([
    ['by id', [file, 'opening']],
    ['by number', [file, '2']],
    ['the other way round', ['opening', file]],
  ])('gives one entry %s', async (_name, argv) => {
    const outcome = await done('show', ...argv)
    expect(outcome.status).toBe(0)
    expect(outcome.out).toMatch(/^2\. North Quay opens\n/)
  })

  it('is shown as far as it can be read, with what cannot be', async () => {
    const outcome = await done('list', broken)
    expect(outcome.status).toBe(1)
    expect(outcome.err).toMatch(/broken\.json:\d+:\d+: error: "evnt" is not one of the words for "kind" \[R005\]/)
    expect(outcome.out).toContain('North Quay opens')
    expect(outcome.out).toContain('1 fault in the file')
  })

  it('that holds nothing readable has its diagnostics only', async () => {
    const outcome = await done('list', join(folder, 'empty.yaml'))
    expect(outcome.status).toBe(1)
    expect(outcome.err).toMatch(/empty\.yaml/)
    expect(outcome.out).toBeUndefined()
  })
})

describe('what cannot be done', () => {
  test.each<[name: string, argv: () => string[], line: string | RegExp]>([
    ['a missing file', () => ['list', join(folder, 'harbor.json')], /did you mean ".*harbour\.json"\?/],
    ['a folder', () => ['list', folder], /is a folder/],
    [
      'a word that is nothing',
      () => ['lst'],
      /"lst" is neither a command nor a file that exists\n {2}did you mean "regesta list"\?/,
    ],
    ['an unknown id', () => ['show', file, 'openng'], /no entry has the id "openng"\n {2}did you mean "opening"\?/],
    ['a number too high', () => ['show', file, '9'], /no entry has the id "9"\n {2}there are 4 entries/],
    ['an entry of a later day', () => ['show', file, 'fire'], /nothing was known of "fire" yet.*1911/],
    ['a file without an id', () => ['show', file], /the ID of an entry is missing/],
    ['a date that is none', () => ['list', file, '--as-of', '1911-13-40'], /--as-of cannot be "1911-13-40": /],
    ['a query that is none', () => ['list', file, '--filter', 'statu:planned'], /did you mean "status:"\?/],
    [
      'a text of no source',
      () => [file, '--text', 'gazete=x'],
      /no source has the id "gazete"\n {2}did you mean "gazette"\?/,
    ],
    [
      'a text without a file',
      () => [file, '--text', 'gazette'],
      /write --text SOURCE=FILE, such as gazette=article\.txt/,
    ],
    ['a text that is not there', () => [file, '--text', 'gazette=no.txt'], /there is no file "no\.txt"/],
    ['a text twice', () => [file, ...['', ''].flatMap(() => ['--text', `gazette=${file}`])], /is given twice/],
    ['help for no command', () => ['help', 'lits'], /there is no command "lits"\n {2}did you mean "list"\?/],
  ])('%s', async (_name, argv, line) => {
    const outcome = await done(...argv())
    expect(outcome.err).toMatch(line)
    expect(outcome).toMatchObject({ status: 2 })
    expect(outcome.out).toBeUndefined()
  })
})

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['help']], [['open', '--help']]])('%j is the whole help', async (argv) => {
    const { status, out } = await done(...argv)
    expect(status).toBe(0)
    expect(out).toMatch(/^regesta: chronologies you can check/)
  })

  it.each([[['list', '--help']], [['help', 'list']]])('%j is that of the command', async (argv) => {
    expect((await done(...argv)).out).toMatch(/^regesta list \[FILE\]\n/)
  })

  it.each([[['--version']], [['-V']], [['version']]])('%j is the version', async (argv) => {
    expect(await done(...argv)).toEqual({ status: 0, out: 'regesta 1.2.3\n' })
  })
})

it('a new command is a row of the table', async () => {
  const greet: Command = {
    name: 'greet',
    words: 'greet somebody',
    arguments: [{ name: 'NAME' }],
    options: { loud: { type: 'boolean', words: 'in capitals' } },
    examples: [{ line: 'regesta greet Ann', words: 'greets Ann' }],
    run: (values, [name]) => ({ status: 0, out: values['loud'] ? name!.toUpperCase() : name! }),
  }
  const wider = { ...context, commands: [...commands, greet] }
  expect(await run(['greet', 'Ann', '--loud'], wider)).toEqual({ status: 0, out: 'ANN' })
  expect((await run(['help'], wider)).out).toContain('regesta greet NAME')
  expect((await run(['gret'], wider)).err).toContain('did you mean "regesta greet"?')
  expect((await run(['greet', '--lod'], wider)).err).toContain('did you mean "--loud"?')
})
