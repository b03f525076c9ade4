import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { event, harbour } from './book.fixture.ts'
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

  it('sums up in one line what comes of checking the text of a source', async () => {
    const done = await exported(at('harbour.json'), '-o', at('text.pdf'), '--text', `gazette=${at('gazette.txt')}`)
    expect(done).toEqual({ status: 0, err: 'regesta-export: 1 passage of gazette: 1 found but not checked\n' })
  })

  it('says which passages of a text are missing', async () => {
    writeFileSync(at('empty.txt'), '')
    const done = await exported(at('harbour.json'), '-o', at('text.pdf'), '--text', `gazette=${at('empty.txt')}`)
    expect(done).toEqual({
      status: 0,
      err: 'regesta-export: 1 passage of gazette: 1 missing (entries 1, 2, 3, 4, 5, 6, 7 p1.s1)\n',
    })
  })

  it('names a few of many, and counts the others', async () => {
    const events = Array.from({ length: 7 }, (_, n) =>
      event(`e${n}`, { when: `1921-03-0${n + 1}`, cites: [{ source: 'gazette', locator: `p${n + 1}.s9` }] }),
    )
    writeFileSync(at('seven.json'), JSON.stringify(harbour({ events })))
    const done = await exported(at('seven.json'), '-o', at('text.pdf'), '--text', `gazette=${at('gazette.txt')}`)
    expect(done.err).toContain('7 missing (entry 1 p1.s9; entry 2 p2.s9; ')
    expect(done.err).toContain('entry 5 p5.s9; and 2 more)')
  })

  it('comes to an end with a word that is longer than a page', async () => {
    const long = event('long', { when: '1921', cites: [{ source: 'gazette' }] })
    writeFileSync(at('long.json'), JSON.stringify(harbour({ events: [{ ...long, title: 'a\u0301'.repeat(50_000) }] })))
    expect(await exported(at('long.json'), '-o', at('long.pdf'))).toEqual({ status: 0, err: '' })
  }, 20_000)

  it('says that a filter finds nothing, and prints that', async () => {
    const done = await exported(at('harbour.json'), '-o', at('nothing.pdf'), '--filter', 'status:cancelled')
    expect(done).toEqual({ status: 0, err: 'regesta-export: No entry matches the filter; there are 7.\n' })
    expect(existsSync(at('nothing.pdf'))).toBe(true)
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

  it.each([
    ['its own chronology', at('harbour.json'), [at('harbour.json')]],
    ['its own chronology by another name', at('link.json'), [at('harbour.json')]],
    ['a text that it reads', at('gazette.txt'), [at('harbour.json'), '--text', `gazette=${at('gazette.txt')}`]],
  ])('onto %s', async (_, out, argv) => {
    if (!existsSync(at('link.json'))) symlinkSync(at('harbour.json'), at('link.json'))
    const before = readFileSync(out)
    expect(await exported(...argv, '-o', out)).toEqual(status(2, 'which is read'))
    expect(readFileSync(out).equals(before)).toBe(true)
  })

  it('of what was typed that a terminal would act upon', async () => {
    const { err } = await exported(at('harbour.json'), '-o', at('never.pdf'), '--paper', '\u001b[31mA5\u0007\n')
    expect(err).toContain('[31mA5')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
    expect(err).toBe('regesta-export: --paper cannot be "[31mA5 "\n  it is one of A4, Letter\n')
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
