import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { harbour } from './book.fixture.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const exported = (...argv: readonly string[]) => run(argv, { version: '1.2.3' })

writeFileSync(at('harbour.json'), JSON.stringify(harbour()))
writeFileSync(at('gazette.txt'), 'The survey was made in March.\n')

describe('an export', () => {
  it('writes a PDF and says nothing', async () => {
    expect(await exported(at('harbour.json'), '-o', at('harbour.pdf'))).toEqual({ status: 0, err: '' })
    expect(readFileSync(at('harbour.pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7')
  })

  it('tells what it is doing to who watches', async () => {
    const said: string[] = []
    await run([at('harbour.json'), '-o', at('watched.pdf')], { version: '', progress: (words) => said.push(words) })
    expect(said[0]).toBe('laying out')
    expect(said.at(-1)).toMatch(/^page (\d+) of \1$/)
  })

  it('writes another file for another paper, filter or as-of day', async () => {
    const bytes = async (...argv: readonly string[]) => {
      expect(await exported(at('harbour.json'), '-o', at('other.pdf'), ...argv)).toMatchObject({ status: 0 })
      return readFileSync(at('other.pdf')).toString('latin1')
    }
    const all = [
      await bytes(),
      await bytes('--paper', 'Letter'),
      await bytes('--filter', 'status:planned'),
      await bytes('--as-of', '1950'),
    ]
    expect(new Set(all).size).toBe(4)
  })

  it('checks the text of a source, and still prints', async () => {
    const done = await exported(at('harbour.json'), '-o', at('text.pdf'), '--text', `gazette=${at('gazette.txt')}`)
    expect(done).toEqual({ status: 0, err: '' })
  })

  it('says which passages of a text are missing', async () => {
    writeFileSync(at('empty.txt'), '')
    const done = await exported(at('harbour.json'), '-o', at('text.pdf'), '--text', `gazette=${at('empty.txt')}`)
    expect(done.status).toBe(0)
    expect(done.err).toContain('the text of "gazette" has no p1.s1 [R014]')
  })

  it('prints the rest of a file that can be read only in part, with status 1', async () => {
    const [first, ...others] = harbour().events
    writeFileSync(at('partly.json'), JSON.stringify({ ...harbour(), events: [{ ...first, kind: 'feast' }, ...others] }))
    const done = await exported(at('partly.json'), '-o', at('partly.pdf'))
    expect(done.status).toBe(1)
    expect(done.err).toContain('partly.json')
    expect(existsSync(at('partly.pdf'))).toBe(true)
  })
})

describe('nothing is written', () => {
  const status = (status: number, err: string) => expect.objectContaining({ status, err: expect.stringContaining(err) })

  it.each([
    ['a file that is not there', ['nowhere.yaml'], 2, 'there is no file'],
    ['an as-of day that is none', [at('harbour.json'), '--as-of', 'soon'], 2, '--as-of cannot be "soon"'],
    [
      'a filter that cannot be understood',
      [at('harbour.json'), '--filter', 'colour:red'],
      2,
      '--filter cannot be "colour:red"',
    ],
    ['a text of no source', [at('harbour.json'), '--text', 'gazete=x'], 2, 'did you mean "gazette"?'],
    ['a text without a file', [at('harbour.json'), '--text', 'gazette'], 2, 'write --text SOURCE=FILE'],
    ['a text that is not there', [at('harbour.json'), '--text', 'gazette=nowhere.txt'], 2, 'nowhere.txt'],
  ])('for %s', async (_, argv, expected, err) => {
    expect(await exported(...argv, '-o', at('never.pdf'))).toEqual(status(expected, err))
    expect(existsSync(at('never.pdf'))).toBe(false)
  })

  it('for a file that cannot be read', async () => {
    writeFileSync(at('broken.yaml'), 'title: "x\n')
    expect(await exported(at('broken.yaml'), '-o', at('never.pdf'))).toEqual(status(1, 'broken.yaml:'))
  })

  it('where the folder is not there, and no part of it stays', async () => {
    const before = readdirSync(folder)
    expect(await exported(at('harbour.json'), '-o', at('no/such/out.pdf'))).toEqual(status(2, 'out.pdf'))
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('without a chronology', () => {
  it('prints help and version', async () => {
    expect(await exported('--help')).toMatchObject({
      status: 0,
      out: expect.stringContaining('regesta-export [FILE] -o OUT'),
    })
    expect(await exported('--version')).toEqual({ status: 0, out: 'regesta-export 1.2.3\n' })
  })
})
