import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readChronology, writeJson } from '@regesta/core/record'
import { russiaNato2000 } from '@regesta/core/russia-nato-2000'
import { beforeEach, describe, expect, it } from 'vitest'
import { commands, run } from './index.ts'

const context = {
  commands,
  surroundings: { stdinIsTerminal: false, stdoutIsTerminal: false, env: {} },
  version: '1.2.3',
}
const done = (...argv: string[]) => run(argv, context)
let folder = ''
const at = (name: string) => join(folder, name)
const read = (name: string) =>
  readChronology(readFileSync(at(name), 'utf8'), { format: name.endsWith('.json') ? 'json' : 'yaml' })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-new-'))
})

describe('a new chronology', () => {
  it('is one to start from, without a fault, that says as what it is shown', async () => {
    const { status, out, err } = await done('new', at('harbour.yaml'))
    expect({ status, err }).toEqual({ status: 0, err: undefined })
    expect(out).toBe(`${at('harbour.yaml')} is written; "regesta ${at('harbour.yaml')}" shows it\n`)
    expect(read('harbour.yaml').diagnostics).toEqual([])
    expect((await done('list', at('harbour.yaml'))).status).toBe(0)
  })

  it('shows a plan before its outcome is known, and the outcome after', async () => {
    await done('new', at('a.yaml'))
    const statusOn = async (...options: string[]) =>
      JSON.parse((await done('show', at('a.yaml'), 'lighting', '--format', 'json', ...options)).out!).status
    expect(await statusOn()).toBe('planned')
    expect(await statusOn('--as-of', '1925-06-01')).toBe('occurred')
  })

  it('is the same in JSON', async () => {
    await done('new', at('a.yaml'))
    await done('new', at('a.json'))
    expect(read('a.json')).toEqual(read('a.yaml'))
  })

  it('is printed where FILE is a hyphen', async () => {
    await done('new', at('a.yaml'))
    expect(await done('new', '-')).toEqual({ status: 0, out: readFileSync(at('a.yaml'), 'utf8') })
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  it.each(['a.yaml', 'a.JSON'])('may be the built-in one: %s', async (name) => {
    expect((await done('new', '--from', 'russia-nato-2000', at(name))).status).toBe(0)
    const text = readFileSync(at(name), 'utf8')
    const format = name === 'a.yaml' ? 'yaml' : 'json'
    expect(readChronology(text, { format })).toEqual({ chronology: russiaNato2000, diagnostics: [] })
  })

  it('may be another one in the other notation, and back', async () => {
    await done('new', at('a.yaml'))
    await done('new', '--from', at('a.yaml'), at('b.json'))
    await done('new', '--from', at('b.json'), at('c.yaml'))
    await done('new', '--from', at('c.yaml'), at('d.json'))
    expect(readFileSync(at('d.json'), 'utf8')).toBe(readFileSync(at('b.json'), 'utf8'))
    expect(writeJson(read('a.yaml').chronology!)).toBe(readFileSync(at('b.json'), 'utf8'))
  })
})

describe('is not written', () => {
  it('over a file that is there, unless that is asked for', async () => {
    writeFileSync(at('mine.yaml'), 'my work')
    const refused = await done('new', at('mine.yaml'))
    expect(refused.status).toBe(2)
    expect(refused.err).toMatch(/there is a ".*mine\.yaml" already\n {2}choose another name, or add --force/)
    expect(readFileSync(at('mine.yaml'), 'utf8')).toBe('my work')
    expect((await done('new', '--force', at('mine.yaml'))).status).toBe(0)
    expect(read('mine.yaml').diagnostics).toEqual([])
  })

  it('over what it is made of', async () => {
    await done('new', at('a.yaml'))
    const { status, err } = await done('new', '--from', at('a.yaml'), at('a.yaml'))
    expect(status).toBe(2)
    expect(err).toMatch(/there is a ".*a\.yaml" already/)
  })

  it('from a file of which a part would be lost', async () => {
    await done('new', at('a.yaml'))
    writeFileSync(at('bad.yaml'), readFileSync(at('a.yaml'), 'utf8').replace('late in October', 'late in Octber'))
    const { status, out, err } = await done('new', '--from', at('bad.yaml'), at('b.json'))
    expect({ status, out }).toEqual({ status: 1, out: undefined })
    expect(err).toMatch(/bad\.yaml:\d+:\d+: error: .*Octber.*\[R020\]/)
    expect(err).toContain('mend what stands above first')
    expect(existsSync(at('b.json'))).toBe(false)
  })

  it.each([
    ['from a file that is not there', () => ['--from', at('none.yaml'), at('b.json')], 2, 'there is no file'],
    ['into a folder that is not there', () => [at('none/b.yaml')], 2, 'there is no folder'],
    ['into a folder', () => ['--force', folder], 2, 'is a folder'],
    ['without a name', () => [], 2, 'the FILE is missing'],
  ])('%s', async (_, argv, status, says) => {
    const outcome = await done('new', ...argv())
    expect(outcome.status).toBe(status)
    expect(outcome.err).toContain(says)
  })
})

it('the schema is printed as it is published', async () => {
  const published = readFileSync(
    new URL('../../../../packages/core/schema/chronology.schema.json', import.meta.url),
    'utf8',
  )
  expect(await done('schema')).toEqual({ status: 0, out: published })
})
