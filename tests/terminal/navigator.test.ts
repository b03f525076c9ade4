import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { folderWith, harbour } from '../commands/regesta.ts'
import { key, launcher, type OpenOptions, open, type Session } from './harness.ts'

const sessions: Session[] = []

function opened(options: Partial<OpenOptions> = {}): Session {
  const session = open({ columns: 80, rows: 24, ...options })
  sessions.push(session)
  return session
}

afterEach(() => {
  for (const session of sessions.splice(0)) session.close()
})

const ready = /\? help q quit/
/** The row with the mark of the selection. */
const selectedRow = (rows: readonly string[], mark = '►') => rows.find((row) => row.startsWith(mark)) ?? ''
const selects = (text: string) => (rows: readonly string[]) => selectedRow(rows).includes(text)

describe('the built-in chronology', () => {
  it('opens on the whole scope with the horizon, and walks the list', async () => {
    const session = opened()
    const rows = await session.until(ready)
    expect(rows[0]).toMatch(/Russia and NATO, December 2000 +93\/93 · as of one day, 6–10 Dec 2000, inf\./)
    expect(rows[2]).toContain('2000')
    expect(rows.join('\n')).toMatch(/║.*plans, proposals, fears/)
    const first = selectedRow(rows)
    session.press('j')
    await session.until((now) => selectedRow(now) !== '' && selectedRow(now) !== first)
    session.press('k')
    await session.until((now) => selectedRow(now) === first)
    session.press('G')
    await session.until(/of 93 ─$/m)
  })

  it('takes keys that arrive all at once', async () => {
    const session = opened()
    await session.until(ready)
    session.press('gjjj')
    await session.until(selects('  4 '))
  })

  it('goes to the information office by id, and the detail says that it is planned', async () => {
    const session = opened({ columns: 200, rows: 50 })
    await session.until(ready)
    session.press(':', 'information-office-opening', key.enter)
    await session.until(selects('Opening of NATO’s informat'))
    expect(selectedRow(session.screen())).toMatch(/○ planned +early \[2001\]/)
  })

  it('shows the as-of day that is typed', async () => {
    const session = opened()
    await session.until(ready)
    session.press('a', '2002-12-31', key.enter)
    await session.until('as of 31 Dec 2002')
    session.press('a', key.ctrlU, key.enter)
    await session.until('as of one day, 6–10 Dec 2000')
  })

  it('filters as one types, and escape undoes it', async () => {
    const session = opened()
    await session.until(ready)
    session.press('f', 'status:planned')
    await session.until((rows) => rows.at(-1)!.endsWith('Filter: status:planned') && !rows[0]!.includes('93/93'))
    expect(session.screen()[0]).toMatch(/ [1-9]\d?(\/93| of 93 entries) /)
    session.press(key.escape)
    await session.until(' 93/93 ')
  })

  it('hides statements and judgements, and says how many', async () => {
    const session = opened()
    await session.until(ready)
    session.press('s')
    await session.until(/\d+ statements hidden/)
    session.press('s')
    await session.until((rows) => !rows.join('\n').includes('statements hidden'))
  })

  it('walks a relation from the detail and comes back', async () => {
    const session = opened()
    await session.until(ready)
    const first = selectedRow(session.screen())
    session.press(key.enter)
    await session.until(/^► When/m)
    session.press('1')
    await session.until((rows) => !rows.includes(first) && /^► /m.test(rows.join('\n')))
    session.press(key.altLeft, 'q')
    await session.until((rows) => selectedRow(rows) === first)
  })

  it('prints its help from the key table, and closes it', async () => {
    const session = opened()
    await session.until(ready)
    session.press('?')
    await session.until('Keys and marks')
    session.press('q')
    await session.until(ready)
  })

  it('zooms in to days and back to the whole scope', async () => {
    const session = opened()
    const whole = (await session.until(ready))[1]
    session.press('+', '+', '+', '+')
    await session.until(/1 cell is about \d+ hours/)
    session.press('0')
    await session.until((rows) => rows[1] === whole)
  })

  it('searches as one types', async () => {
    const session = opened()
    await session.until(ready)
    session.press('/', 'kostunica')
    await session.until((rows) => rows.at(-1)!.includes('Search: kostunica') && selectedRow(rows) !== '')
    session.press(key.enter)
    await session.until(/hits for kostunica/)
  })

  it('pastes text into a prompt, never into keys', async () => {
    const session = opened()
    await session.until(ready)
    const first = selectedRow(session.screen())
    session.press('\u001B[200~jjjq\u001B[201~', 'f', '\u001B[200~topic:kosovo\u001B[201~')
    await session.until('Filter: topic:kosovo')
    session.press(key.escape)
    await session.until((rows) => selectedRow(rows) === first)
  })
})

describe('terminals', () => {
  it.each([
    [40, 12],
    [80, 24],
    [200, 50],
  ])('fills %ix%i to the last row without overflowing', async (columns, rows) => {
    const session = opened({ columns, rows })
    const screen = await session.until(ready)
    expect(screen).toHaveLength(rows)
    expect(screen.at(-1)).toContain('quit')
    expect(screen[0]).toContain('as of')
  })

  it('follows its size down to nothing and back', async () => {
    const session = opened()
    await session.until(ready)
    for (const [columns, rows] of [
      [40, 12],
      [200, 50],
      [120, 30],
      [60, 16],
    ] as const) {
      session.resize(columns, rows)
      await session.until((now) => now.length === rows && now.at(-1)!.includes('quit') && now[0]!.includes('as of'))
    }
    session.resize(20, 5)
    await session.until('enlarge to 24x6')
    session.resize(80, 24)
    await session.until((now) => now[0]!.endsWith('inf.') && now.at(-1)!.includes('quit'))
  })

  it('draws in ASCII alone where it is asked to, and where the locale is not UTF-8', async () => {
    for (const options of [{ args: ['--ascii'] }, { env: { LANG: 'C' } }]) {
      const session = opened(options)
      const rows = await session.until(ready)
      expect(rows.join('')).toMatch(/^[ -~]*$/)
      expect(selectedRow(rows, '>')).toContain('occurred')
    }
  })

  it('works where CI is set', async () => {
    const session = opened({ env: { CI: 'true', CI_JOB_ID: '1', CONTINUOUS_INTEGRATION: '' } })
    await session.until(ready)
    session.press('?')
    await session.until('Keys and marks')
  })

  it('uses no colour where NO_COLOR is set, and still marks what is selected', async () => {
    const session = opened({ env: { NO_COLOR: '1', COLORFGBG: '15;0' } })
    const rows = await session.until(ready)
    const selected = rows.findIndex((row) => row.startsWith('►'))
    expect(session.styleAt(selected, 5)).toMatchObject({ reverse: true, coloured: false })
    const cells = rows.flatMap((_, row) => Array.from({ length: 80 }, (_, column) => session.styleAt(row, column)))
    expect(cells.filter((cell) => cell.coloured)).toEqual([])
  })

  it('colours plans where the background is known', async () => {
    const session = opened({ env: { COLORFGBG: '15;0' } })
    const rows = await session.until(ready)
    const cells = rows.flatMap((_, row) => Array.from({ length: 80 }, (_, column) => session.styleAt(row, column)))
    expect(cells.some((cell) => cell.coloured)).toBe(true)
  })

  it('prints plain text on a terminal that cannot be drawn on', async () => {
    const session = opened({ env: { TERM: 'dumb' } })
    expect((await session.ended).code).toBe(0)
    expect(session.sent()).not.toContain('\u001B')
    expect(session.sent()).toContain('Russia and NATO')
  })
})

describe('a file of one’s own', () => {
  it('shows the passage between its neighbours where the text is at hand', async () => {
    const folder = folderWith({
      'harbour.yaml': harbour,
      'gazette.txt': 'North Quay opened on Sunday. A second quay is to follow next spring. Nothing more is known.',
    })
    const file = (name: string) => join(folder, name)
    const session = opened({
      columns: 140,
      rows: 40,
      args: [file('harbour.yaml'), '--text', `gazette=${file('gazette.txt')}`],
    })
    await session.until(ready)
    session.press(':second-quay', key.enter)
    const rows = await session.until(/p1\.s2 +│ A second quay is to follow/)
    const text = rows.join('\n')
    expect(text).toMatch(/North Quay opened on Sunday/)
    expect(text).toMatch(/Nothing more is known/)
    const passage = rows.findIndex((row) => row.includes('A second quay is to follow'))
    const column = rows[passage]!.indexOf('A second quay is to follow')
    expect(session.styleAt(passage, column)).toMatchObject({ bold: true, dim: false })
    expect(session.styleAt(passage + 1, column)).toMatchObject({ bold: false, dim: true })
  })

  it('finds the texts that its sources name', async () => {
    const file = fileURLToPath(new URL('../../examples/town/chronology.yaml', import.meta.url))
    const session = opened({ columns: 160, rows: 50, args: [file] })
    await session.until(ready)
    session.press(':fire', key.enter)
    await session.until(/p3\.s1 +│ The 3rd of September 1691, betwixt eleven at night/)
  })

  it.each([
    ['behind a pipe', `"$NODE" "$LAUNCHER" - < "$FILE"`],
    ['typed into the terminal', `"$NODE" "$LAUNCHER" -`],
  ])('is needed: standard input cannot bring it, %s', async (_, line) => {
    const FILE = join(folderWith({ 'harbour.yaml': harbour }), 'harbour.yaml')
    const env = { NODE: process.execPath, LAUNCHER: launcher, FILE }
    const session = opened({ command: ['bash', '-c', line], env })
    expect((await session.ended).code).toBe(2)
    expect(session.sent()).toMatch(/the navigator needs a file.*\r\n {2}name a file, or add --linear/s)
  })

  it('is printed from standard input where plain text is asked for', async () => {
    const FILE = join(folderWith({ 'harbour.yaml': harbour }), 'harbour.yaml')
    const env = { NODE: process.execPath, LAUNCHER: launcher, FILE }
    const session = opened({ command: ['bash', '-c', `"$NODE" "$LAUNCHER" - --linear < "$FILE"`], env })
    expect((await session.ended).code).toBe(0)
    expect(session.sent()).toMatch(/The harbour of Port Ellis/)
  })

  it('says where a passage would be shown where it is not', async () => {
    const session = opened({
      columns: 140,
      rows: 40,
      args: [join(folderWith({ 'harbour.yaml': harbour }), 'harbour.yaml')],
    })
    await session.until('--text gazette=FILE')
  })
})

describe('hostile text', () => {
  const titles = [
    'red \u001B[31mred\u001B[0m',
    'link \u001B]8;;http://example.org\u0007here\u001B]8;;\u0007',
    'window \u001B]0;owned\u0007title',
    'clipboard \u001B]52;c;aGk=\u0007',
    'turned \u202Eover',
    'two\nlines\rand\u2028three',
    `marks e${'\u0301'.repeat(60)}`,
    'wide 漢字漢字',
    'bell \u0007and \bbackspace',
    'clear \u001B[2J\u001B[H screen',
  ]

  it('is shown, and obeyed nowhere', async () => {
    const file = join(folderWith({ 'hostile.json': JSON.stringify(chronologyOf(titles)) }), 'hostile.json')
    const session = opened({ columns: 100, rows: 40, args: [file] })
    const rows = await session.until(ready)
    for (const word of [
      'red',
      'link',
      'window',
      'clipboard',
      'turned',
      'two lines and three',
      'marks',
      '漢字',
      'bell',
      'clear',
    ]) {
      expect(rows.join('\n')).toContain(word)
    }
    for (const obeyed of ['\u0007', '\u001B]', '\u001B[2J', '\u001B[31m', '\u202E'])
      expect(session.sent()).not.toContain(obeyed)
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(100)
    expect(rows).toHaveLength(40)
  })
})

function chronologyOf(titles: readonly string[]) {
  return {
    regesta: 1,
    id: 'hostile',
    title: titles[0],
    scope: '1911',
    asOf: '1911-06-30',
    sources: [{ id: 'gazette', type: 'article-newspaper', title: titles[1], issued: '1911-06-01' }],
    actors: [{ id: 'reporter', name: titles[2], kind: 'person' }],
    topics: [{ id: 'works', name: titles[3] }],
    events: titles.map((title, index) => ({
      id: `event-${index + 1}`,
      title,
      kind: 'event',
      topics: ['works'],
      claims: [
        {
          asserters: ['reporter'],
          stance: 'reports',
          status: 'occurred',
          when: { edtf: `1911-05-${10 + index}`, words: title },
          cites: [{ source: 'gazette', quote: title }],
        },
      ],
    })),
  }
}
