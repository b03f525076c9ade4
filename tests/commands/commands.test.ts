import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { brokenFiles } from './broken-files.cases.ts'
import { folderWith, harbour, launcher, regesta, shell } from './regesta.ts'

const files = {
  'chronology.yaml': harbour,
  'article.txt': 'North Quay opens.\n\nA second quay is planned.\n',
  'dates.txt': '2001-21\nby 2003\n',
  'facts.csv': 'When,Fact,Source,Pin\n1911-05-28,North Quay opens,Gazette,3\n',
  'old.csv': Buffer.from('Date;Event\r\n05/12/2000;Café opens\r\n', 'latin1'),
}
const folder = folderWith(files)
const stack = /\n\s+at .*:\d+:\d+/
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

describe('the built-in chronology', () => {
  const plain = regesta([])
  const { status, out, err } = regesta(['list', '--format', 'json'])
  const entries = JSON.parse(out || '[]')

  it('is printed whole into a pipe', () => {
    expect(plain).toMatchObject({ status: 0, err: '' })
    for (const { number } of entries) expect(plain.out).toContain(`\n${number}. `)
    expect(plain.out).not.toMatch(/[\u2500-\u257f]/)
    expect(plain.out.match(/^Horizon: /gm)).toHaveLength(1)
  })

  it('fits 80 columns in a pipe', () => {
    expect(plain.out.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  it('is one JSON array, numbered in display order', () => {
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(entries.length).toBeGreaterThan(60)
    expect(entries.map((entry: { number: number }) => entry.number)).toEqual(
      entries.map((_: unknown, index: number) => index + 1),
    )
  })

  it('has the fields of the format in each entry', () => {
    const day = /^(?:-inf|\+inf|unknown|-?\d{4}-\d\d-\d\d)$/
    for (const entry of entries) {
      expect(Object.keys(entry).join(' ')).toBe(
        'number id title kind status part disputed contradicted edtf earliestStart latestStart earliestEnd latestEnd derived soft label basis words actors places topics claims relations notes',
      )
      for (const bounds of [entry, entry.soft].filter(Boolean)) {
        for (const each of ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'])
          expect(bounds[each]).toMatch(day)
      }
      for (const claim of entry.claims) {
        expect(Object.keys(claim)).toEqual(['asserters', 'stance', 'status', 'edtf', 'cites', 'known'])
        for (const cite of claim.cites) expect(Object.keys(cite)).toEqual(['source', 'locator'])
      }
    }
  })

  it('is the same, byte for byte, in another time zone and locale', () => {
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }
    const elsewhere = spawnSync(process.execPath, [launcher], { env, encoding: 'utf8' })
    expect(elsewhere.stdout).toBe(plain.out)
  })

  it('shows each entry by id and by number', () => {
    const { id, title } = entries[6]
    for (const which of [id, '7']) {
      const shown = regesta(['show', which])
      expect(shown).toMatchObject({ status: 0, err: '' })
      expect(shown.out.replace(/\s+/g, ' ')).toContain(`7. ${title}`)
    }
  })
})

describe('a pipe that is closed early', () => {
  it.each(['regesta', 'regesta list', 'regesta list --format json'])('%s | head ends quietly', (line) => {
    const { status, out, err } = shell(`set -o pipefail; ${line} | head -n 1`)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out.split('\n')).toHaveLength(2)
  })

  it('loses nothing when it is read to the end, however slowly', () => {
    const { out } = shell('regesta list --format json | (sleep 0.5; cat) | tail -c 3')
    expect(out).toBe('\n]\n')
  })
})

describe('exit status', () => {
  test.each<[status: number, name: string, args: string[], says: RegExp]>([
    [0, 'help', ['--help'], /^$/],
    [0, 'version', ['--version'], /^$/],
    [0, 'a filter that finds nothing', ['list', '--filter', 'status:cancelled'], /^$/],
    [2, 'an unknown command', ['shwo'], /"shwo" is neither a command nor a file.*\n {2}did you mean "regesta show"\?/],
    [2, 'an unknown option', ['list', '--formt', 'json'], /did you mean "--format"\?/],
    [2, 'an unknown id', ['show', 'serbian-vot'], /did you mean "serbian-vote"\?/],
    [2, 'a missing file', ['chronology.yml'], /did you mean "regesta chronology\.yaml"\?/],
    [2, 'a folder', ['list', '.'], /is a folder.*\n {2}.*chronology\.yaml/],
    [2, 'a date that is none', ['--as-of', 'soon'], /--as-of cannot be "soon"/],
    [2, 'a query that is none', ['--filter', 'stats:planned'], /did you mean "status:"\?/],
    [2, 'a text of no source', ['--text', 'artcle=article.txt'], /did you mean "article"\?/],
  ])('%i: %s', (status, _name, args, says) => {
    const ran = regesta(args, folder)
    expect(ran.err).toMatch(says)
    expect(ran.err).not.toMatch(stack)
    expect(ran.status).toBe(status)
    expect(ran.out === '').toBe(status === 2)
  })
})

describe('a file that', () => {
  test.each(brokenFiles)('$name has its faults told with their places', ({ file, content, at, code, says, left }) => {
    const inside = folderWith({ [file]: content })
    const { status, out, err } = regesta(['list', file, '--format', 'json'], inside)
    expect(err).toMatch(new RegExp(`^${file.replace('.', '\\.')}:${at}.*\\[${code}\\]`, 'm'))
    expect(err).toContain(says)
    expect(err).not.toMatch(stack)
    expect(status).toBe(1)
    if (left === 'nothing') expect(out).toBe('')
    else expect(JSON.parse(out)).toHaveLength(left)
  })
})

describe('hostile titles', () => {
  const titles = [
    'clear \u001b[2J\u001b[H screen',
    'colour \u001b[31m red',
    'clipboard \u001b]52;c;aGk=\u0007 write',
    'link \u001b]8;;http://example.org\u001b\\here\u001b]8;;\u001b\\',
    'one-byte \u009b31m control',
    'right-to-left \u202e override \u2066 isolate',
    'line\u2028separator\r\nand break\u0085',
    'bell \u0007 and backspace \b\b\b',
    `marks e${'\u0301'.repeat(60)}`,
    'tags \u{e0041}\u{e0042} and \ufeff marks',
  ]
  const events = titles.map((title, n) => ({
    id: `event-${n}`,
    title,
    kind: 'event',
    claims: [
      {
        asserters: ['who'],
        stance: 'reports',
        status: 'occurred',
        when: '1911',
        text: title,
        cites: [{ source: 'it' }],
      },
    ],
    notes: [{ text: title }],
  }))
  const hostile = folderWith({
    'hostile.json': JSON.stringify({
      regesta: 1,
      id: 'hostile',
      title: titles[0],
      scope: '1911',
      asOf: '1912',
      sources: [{ id: 'it', type: 'article', title: titles[1] }],
      actors: [{ id: 'who', name: titles[5], kind: 'person' }],
      events,
    }),
  })

  it.each([['--linear'], ['list'], ['show', '1'], ['list', '--format=json'], ['show', '1', '--format=json']])(
    'reach no terminal through %s %s',
    (...args) => {
      const [first, ...rest] = args.filter(Boolean)
      const { status, out, err } = regesta([first!, 'hostile.json', ...rest], hostile)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out).not.toMatch(unsafe)
      expect(out).toContain('clear ')
    },
  )

  it('reach no terminal through an error either', () => {
    const { err } = regesta(['show', 'hostile.json', titles[0]!], hostile)
    expect(err).toContain('no entry has the id "clear ··')
    expect(err).not.toMatch(unsafe)
  })
})

it('the list loads nothing of the navigator', () => {
  const trace =
    'data:text/javascript,import{registerHooks}from"node:module";registerHooks({load(url,context,next){process.stderr.write(url+"\\n");return%20next(url,context)}})'
  const ran = spawnSync(process.execPath, ['--import', trace, launcher, 'list'], { encoding: 'utf8' })
  const loaded = ran.stderr.split('\n').filter((url) => url.startsWith('file:'))
  expect(loaded.some((url) => url.endsWith('/dist/cli.js'))).toBe(true)
  const withReact = loaded.filter((url) => /Symbol\.for\([`'"]react\./.test(readFileSync(new URL(url), 'utf8')))
  expect(withReact).toEqual([])
})

it('a fault of our own is told in lines, never as a stack', () => {
  const sabotage = 'data:text/javascript,JSON.stringify=()=>{throw new Error("broken%20inside")}'
  const run = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ['--import', sabotage, launcher, 'list', '--format', 'json'], { env, encoding: 'utf8' })
  const { status, stdout, stderr } = run(process.env)
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
  expect(stderr).toMatch(
    /^regesta: this should not have happened: broken inside\n {2}it is a fault of Regesta; please report/,
  )
  expect(stderr).not.toMatch(stack)
  expect(run({ ...process.env, REGESTA_DEBUG: '1' }).stderr).toMatch(stack)
})

describe('every example of the help', () => {
  const lines = regesta(['--help']).out.split('\n')
  const from = lines.indexOf('Examples')
  const examples = lines.slice(from).filter((line) => /^ {2}regesta/.test(line))

  it('is there', () => {
    expect(examples.length).toBeGreaterThan(5)
  })

  it.each(examples)('%s', (line) => {
    const inside = folderWith(files)
    const { status, out, err } = shell(`set -o pipefail; ${line}`, inside)
    expect({ status, err }).toEqual({ status: 0, err: expect.not.stringMatching(/\berror\b|^regesta:/m) })
    // Tables say what was made of them, and what they cannot hold; nothing else has anything to say.
    if (!/ import | csv/.test(line)) expect(err).toBe('')
    const [, file] = /(?:-o|>) (\S+)/.exec(line) ?? []
    expect((file === undefined ? out : readFileSync(join(inside, file), 'utf8')).length).toBeGreaterThan(40)
  })
})
