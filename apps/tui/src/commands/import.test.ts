import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openChronology } from '@regesta/core/node'
import { afterAll, describe, expect, it, test } from 'vitest'
import { type Context, commands, run } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-import-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))
const context: Context = {
  commands,
  surroundings: { stdinIsTerminal: false, stdoutIsTerminal: false, env: {} },
  version: '1.2.3',
}
const done = (...argv: string[]) => run(argv, context)
const spreadsheet = fileURLToPath(new URL('../../../../examples/harbour-facts.csv', import.meta.url))
const saved = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content)
  return at(name)
}

describe('the spreadsheet of the examples', () => {
  it('has every cell told that is not understood', async () => {
    const { status, err } = await done('import', spreadsheet, '-o', at('asked.yaml'))
    expect(status).toBe(1)
    await expect(err!.replaceAll(folder, '')).toMatchFileSnapshot('snapshots/import-report.txt')
  })

  it('becomes a chronology that can be read', async () => {
    const argv = ['--dates', 'day-first', '--dates', 'excel', '-o', at('harbour.yaml')]
    expect((await done('import', spreadsheet, ...argv)).status).toBe(1)
    expect(openChronology(at('harbour.yaml')).diagnostics).toEqual([])
    const { status, out } = await done(at('harbour.yaml'))
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot('snapshots/imported.txt')
    // Who speaks follows from the sources, so that giving them their authors is enough.
    expect(readFileSync(at('harbour.yaml'), 'utf8')).not.toMatch(/asserters:|the author of/)
  })

  it('is the same in YAML and in JSON', async () => {
    await done('import', spreadsheet, '-o', at('one.yaml'))
    await done('import', spreadsheet, '-o', at('one.json'))
    const [yaml, json] = [openChronology(at('one.yaml')), openChronology(at('one.json'))]
    expect(yaml.ok && yaml.chronology).toEqual(json.ok && json.chronology)
    expect((await done('import', spreadsheet)).out).toBe(readFileSync(at('one.yaml'), 'utf8'))
  })
})

describe('a table in Windows-1252', () => {
  // "Kalender;Título" and a row, as an older spreadsheet saves them.
  const bytes = Uint8Array.from(
    [...'Date;Title;Place\r\n1911-05-03;Caf']
      .map((c) => c.charCodeAt(0))
      .concat(
        0xe9,
        ...[...' opens;M'].map((c) => c.charCodeAt(0)),
        0xfc,
        ...[...'nster\r\n'].map((c) => c.charCodeAt(0)),
      ),
  )

  it('is read where that is said', async () => {
    const file = saved('older.csv', bytes)
    const { status, out } = await done('import', file, '--encoding', 'windows-1252')
    expect(status).toBe(0)
    expect(out).toContain('title: Café opens')
    expect(out).toContain('name: Münster')
  })

  it('is refused where it is not, with the way to say it', async () => {
    const { status, err, out } = await done('import', saved('older.csv', bytes))
    expect({ status, out }).toEqual({ status: 2, out: undefined })
    expect(err).toMatch(/line 2, column 15: the byte 0xE9.*\n.*--encoding windows-1252\n/)
  })
})

describe('what is not done', () => {
  const table = saved('facts.csv', 'Date,Title\n1911,Fire\n')

  it('a file is not written over, unless that is asked for', async () => {
    const target = saved('there.yaml', 'mine\n')
    const { status, err } = await done('import', table, '-o', target)
    expect(status).toBe(2)
    expect(err).toContain('--force')
    expect(readFileSync(target, 'utf8')).toBe('mine\n')
    expect((await done('import', table, '-o', target, '--force')).status).toBe(0)
    expect(openChronology(target).ok).toBe(true)
  })

  it('a name too long to be asked for is no fault of ours', async () => {
    const target = saved('other.yaml', 'mine\n')
    const { status, err } = await done('import', at(`${'a'.repeat(300)}.csv`), '-o', target, '--force')
    expect(status).toBe(2)
    expect(err).toContain('is too long')
    expect(readFileSync(target, 'utf8')).toBe('mine\n')
  })

  it('nor is the table itself, even then', async () => {
    expect(await done('import', table, '-o', table, '--force')).toMatchObject({ status: 2 })
    expect(readFileSync(table, 'utf8')).toBe('Date,Title\n1911,Fire\n')
  })

  test.each([
    ['a file that is not there', [at('fact.csv')], /did you mean ".*facts\.csv"\?/],
    ['a column that is not there', [table, '--map', 'date=Dat'], /there is no column "Dat".*\n.*did you mean "Date"\?/],
    ['a field that is none', [table, '--map', 'dat=Date'], /did you mean "date"\?/],
    ['both orders', [table, '--dates', 'day-first', '--dates', 'month-first'], /both day-first and month-first/],
    ['an order that is none', [table, '--dates', 'dayfirst'], /did you mean "day-first"\?/],
    ['an anchor that is no date', [table, '--anchor', 'now'], /--anchor cannot be "now"/],
    ['an encoding that is none', [table, '--encoding', 'latin'], /it is one of utf-8, windows-1252/],
    [
      'an open quotation mark',
      [saved('open.csv', 'Date,Title\n1911,"Fire\n')],
      /open\.csv:2:6: error: row 2: .*not closed/,
    ],
    ['no table', [], /the TABLE is missing/],
  ])('%s is refused', async (_name, argv, says) => {
    const { status, err, out } = await done('import', ...argv)
    expect({ status, out }).toEqual({ status: 2, out: undefined })
    expect(err).toMatch(says)
  })
})
