import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from '@regesta/core/check'
import { renderDiagnostic } from '@regesta/core/diagnostic'
import { readChronology } from '@regesta/core/record'
import { describe, expect, it } from 'vitest'
import { commandsPage } from '../../scripts/commands-page.ts'
import { datesPage } from '../../scripts/dates-page.ts'
import { jsonSchemaText } from '../../scripts/json-schema.ts'
import { modelPage, shortest } from '../../scripts/model-page.ts'
import { withPlanted } from '../../scripts/planted-table.ts'
import { reference } from '../../scripts/reference.ts'
import { rulesPage } from '../../scripts/rules-page.ts'
import { folderWith, harbour, regesta, shell } from '../commands/regesta.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
/** The blocks of a language in a page, in order. */
const blocks = (language: string, page = readme) =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? '')

function run(path: string) {
  return spawnSync(process.execPath, [join(root, path)], { encoding: 'utf8', cwd: root })
}

describe('the README', () => {
  it('shows the small program as it is, and what it prints', () => {
    const program = read('examples/first.ts')
    const [shown] = blocks('ts')
    expect(shown).toBe(program)
    const { stdout, status } = run('examples/first.ts')
    expect(status).toBe(0)
    expect(blocks('')).toContain(stdout)
  })

  it('says what JavaScript makes of the words', () => {
    const day = (words: string) => new Date(words)
    const date = (value: Date) => [value.getFullYear(), value.getMonth() + 1, value.getDate(), value.getHours()]
    expect(readme).toContain('| late September 2000 | 1 September 2000, 0:00 |')
    expect(date(day('late September 2000'))).toEqual([2000, 9, 1, 0])
    expect(readme).toContain('| planned for early 2001 | 1 January 2001, 0:00 |')
    expect(date(day('planned for early 2001'))).toEqual([2001, 1, 1, 0])
  })

  it('shows a diagnostic as it is printed', () => {
    const text = read('examples/harbour.yaml').replace('asserters: [reporter, board]', 'asserters: [reportr, board]')
    const { diagnostics } = readChronology(text, { format: 'yaml' })
    expect(diagnostics).toHaveLength(1)
    expect(blocks('')).toContain(`${renderDiagnostic(diagnostics[0]!, { file: 'my.yaml', text })}\n`)
  })

  it('shows an event as it stands in the example', () => {
    expect(blocks('yaml').map((block) => read('examples/harbour.yaml').includes(block))).toEqual([true])
  })

  it('gives the commands that package.json has', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...`${readme}${read('CONTRIBUTING.md')}`.matchAll(/npm run ([a-z]+)/g)].map((match) => match[1])
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([])
    for (const name of ['start', 'test']) expect(scripts).toContain(name)
  })

  it('links to files that are there', () => {
    for (const page of [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'docs/model.md',
      'docs/import.md',
      'docs/check.md',
      'docs/commands.md',
      'docs/rules.md',
      'docs/order.md',
      'docs/programs.md',
      'examples/README.md',
    ]) {
      const links = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '')
      for (const link of links)
        expect(() => readFileSync(join(root, dirname(page), link)), `${page}: ${link}`).not.toThrow(/ENOENT/)
    }
  })
})

describe('the page on checking', () => {
  const page = read('docs/check.md')
  const settings = [...page.matchAll(/^```yaml\n(checks:[\s\S]*?)^```$/gm)].map(([, text]) => text ?? '')

  it('shows settings that can be read, of rules that there are', () => {
    expect(settings).toHaveLength(1)
    const { chronology, diagnostics } = readChronology(`${harbour}${settings[0]}`, { format: 'yaml' })
    expect(diagnostics).toEqual([])
    expect(chronology?.checks).toHaveLength(3)
    expect(check(chronology!).findings.filter(({ code }) => code === 'R100')).toEqual([])
  })
})

describe('the workflow for CI', () => {
  const [workflow = ''] = blocks('yaml', read('docs/check.md')).filter((text) => text.includes('actions/checkout'))
  const checks = [...workflow.matchAll(/^ +- run: (node .*)$/gm)].map(([, line]) => line ?? '')

  it.each([
    ['passes', harbour.replace('issued: 1911-06-01', 'issued: 1911-06-01\n    author: the reporter'), 0],
    ['fails', read('examples/mistakes.yaml'), 1],
  ])('%s, and leaves its findings', (_, chronology, status) => {
    const folder = folderWith({ 'chronology.yaml': chronology })
    symlinkSync(root, join(folder, '.regesta'))
    expect(checks).toHaveLength(1)
    expect(shell(checks[0]!, folder)).toEqual({ status, out: '', err: '' })
    const [run] = JSON.parse(readFileSync(join(folder, 'regesta.sarif'), 'utf8')).runs
    expect(run.results.length > 0).toBe(status === 1)
  })
})

it('the page on the file format begins with a file that works', () => {
  expect(readChronology(shortest, { format: 'yaml' }).diagnostics).toEqual([])
})

describe('the examples', () => {
  it('hold a chronology without a fault', () => {
    const { chronology, diagnostics } = readChronology(read('examples/harbour.yaml'), { format: 'yaml' })
    expect(diagnostics).toEqual([])
    // Its minutes are of a later day, which is the point of it.
    expect(check(chronology!).findings.map(({ code }) => code)).toEqual(['R108'])
  })

  it('draw the axis with core alone, the same at every run', () => {
    const first = run('examples/axis-svg.ts')
    expect(first.stderr).toBe('')
    expect(first.stdout).toContain('information office')
    expect(first.stdout).not.toContain('NaN')
    expect(run('examples/axis-svg.ts').stdout).toBe(first.stdout)
  })
})

it('the page for programs shows one as it is, and what it prints', () => {
  const page = read('docs/programs.md')
  expect(blocks('ts', page)).toEqual([read('examples/add-an-event.ts')])
  const { stdout, stderr } = run('examples/add-an-event.ts')
  expect(stderr).toBe('')
  expect(blocks('', page)).toEqual([stdout])
})

describe('docs/import.md', () => {
  const page = read('docs/import.md')
  const shown = blocks('', page)
  const commands = blocks('sh', page).flatMap((text) => text.trim().split('\n'))

  it('gives commands that lead from the spreadsheet to a PDF and back, and shows what they print', () => {
    const folder = folderWith({ 'harbour-facts.csv': read('examples/harbour-facts.csv') })
    const ran = commands.map((line) => ({ line, ...shell(line, folder) }))
    expect(ran.map(({ line, status }) => [line, status])).toEqual(
      commands.map((line) => [line, /^regesta (?:import|check)/.test(line) ? 1 : 0]),
    )
    expect(shown).toHaveLength(4)
    const checked = ran.find(({ line }) => line.startsWith('regesta check'))?.out
    for (const text of shown) expect(`${ran[0]?.err}${checked}`).toContain(text)
    expect(readFileSync(join(folder, 'harbour.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(ran.find(({ line }) => line.includes(' show '))?.out).toContain('late May 1911')

    const [mended = ''] = blocks('yaml', page)
    const lines = mended.split('\n')
    const imported = readFileSync(join(folder, 'harbour.yaml'), 'utf8')
    const before = `${lines.slice(0, 3).join('\n')}\n`
    expect(imported).toContain(before)
    writeFileSync(join(folder, 'mended.yaml'), imported.replace(before, mended))
    const after = regesta(['check', 'mended.yaml'], folder)
    expect(after.out).toMatch(/^7 warnings, 7 remarks in 13 events$/m)
    expect(after.out).not.toContain('minutes-of-the-harbour-board')

    const again = regesta(['import', 'harbour.csv'], folder)
    expect(again.err).toContain('every cell was understood')
  })
})

describe('the printed pages', () => {
  it('are what the tables in the code say; after a change: npm run reference', () => {
    expect(read('docs/reference.md')).toBe(reference())
    expect(read('docs/commands.md')).toBe(commandsPage())
    expect(read('docs/dates.md')).toBe(datesPage())
    expect(read('docs/rules.md')).toBe(rulesPage())
    expect(read('docs/model.md')).toBe(modelPage())
    expect(read('docs/check.md')).toBe(withPlanted(read('docs/check.md')))
    expect(read('packages/core/schema/chronology.schema.json')).toBe(jsonSchemaText())
  })
})
