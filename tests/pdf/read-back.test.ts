import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolve } from '@regesta/core/reasoning'
import { russiaNato2000 } from '@regesta/core/russia-nato-2000'
import { entriesOf } from '@regesta/core/view'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Book, folded, type Page, type Piece, pageText, readBook } from './read-back.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, ...args: readonly string[]): string {
  const file = join(folder, name)
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'apps/export/bin/regesta-export.js'), ...args, '-o', file],
    { encoding: 'utf8' },
  )
  expect(`${status} ${stderr}`).toMatch(/^0/)
  return file
}

/** The columns of the page: points from the left edge. */
const numberColumn = { from: 40, to: 70 }
const dateColumn = { from: 70, to: 171 }
const textColumn = { from: 180, to: 484 }
/** Points from the foot: below the running head, above the foot line. */
const pageHeight = 841.89
const bodyRange = { from: 60, to: 780 }

/** An entry as it stands on the page: what is printed at its number, in the margin below it, and beside it. */
function entryOn(book: Book, number: number) {
  for (const page of book.pages) {
    const inColumn = (column: { from: number; to: number }) =>
      page.pieces.filter(({ x }) => x >= column.from && x < column.to)
    const numbers = inColumn(numberColumn).filter(({ text }) => /^\d+$/.test(text))
    const own = numbers.find(({ text }) => text === String(number))
    if (!own) continue
    const next = Math.max(...numbers.filter(({ y }) => y < own.y).map(({ y }) => y), 50)
    const below = (pieces: readonly { text: string; y: number }[]) =>
      pieces.filter(({ y }) => y <= own.y + 6 && y > next + 6)
    return {
      margin: folded(
        below(inColumn(dateColumn))
          .map(({ text }) => text)
          .join(''),
      ),
      text: folded(
        below(inColumn(textColumn))
          .map(({ text }) => text)
          .join(''),
      ),
    }
  }
  return undefined
}

describe('the built-in chronology as a PDF, read back', () => {
  const entries = entriesOf(resolve(russiaNato2000))
  let book: Book
  beforeAll(async () => {
    book = await readBook(write('book.pdf'))
  }, 60_000)

  it('has every entry with its number, date, title and status in their places', () => {
    const faults = entries.flatMap((entry) => {
      const printed = entryOn(book, entry.number)
      if (!printed) return [`${entry.number} is not there`]
      const wanted = [
        ['date', printed.margin.includes(folded(entry.date.label))],
        ['status', entry.status === 'occurred' || printed.margin.includes(folded(entry.status))],
        ['title', printed.text.startsWith(folded(entry.title))],
      ] as const
      return wanted
        .filter(([, found]) => !found)
        .map(([what]) => `${entry.number} ${entry.title}: ${what}: ${JSON.stringify(printed)}`)
    })
    expect(faults).toEqual([])
  })

  it('has every asserter, summary, note, place, participant and locator', () => {
    const all = book.pages.map(bodyText).join('')
    const missing = entries.flatMap((entry) =>
      [
        entry.summary,
        ...entry.claims.filter((claim) => claim.known).map((claim) => claim.who),
        ...entry.notes.map((note) => note.text),
        ...[...entry.actors, ...entry.places].map(({ name }) => name),
      ]
        .filter((text) => text !== undefined)
        .filter((text) => !all.includes(folded(text)) && !acrossPages(book, text))
        .map((text) => `${entry.id}: ${text}`),
    )
    expect(missing).toEqual([])
    const whole = book.pages.map((page) => pageText(page)).join('')
    for (const locator of new Set(
      entries.flatMap((entry) => entry.claims.flatMap((claim) => claim.cites.map((cite) => cite.locator))),
    )) {
      if (locator !== undefined) expect(whole).toContain(folded(locator))
    }
  })

  it('lists every source with its title', () => {
    const all = book.pages.map(bodyText).join('')
    for (const source of russiaNato2000.sources) expect(all).toContain(folded(source.title))
  })

  it('draws the horizon after all that has happened and before all that is still to come', () => {
    const horizon = placeOf(book, ({ text, x }) => text === 'The horizon' && x < dateColumn.to)
    const ofEntry = (number: number) =>
      placeOf(book, ({ text, x }) => text === String(number) && x >= numberColumn.from && x < numberColumn.to)
    expect(horizon).toBeGreaterThan(0)
    const dated = entries.filter((entry) => entry.dated)
    const lastFact = dated.findLastIndex(({ family }) => family === 'actual' || family === 'alleged')
    expect(lastFact).toBeGreaterThan(0)
    for (const { number } of dated.slice(0, lastFact + 1)) expect(ofEntry(number), `${number}`).toBeLessThan(horizon)
    for (const { number } of dated.slice(lastFact + 1)) expect(ofEntry(number), `${number}`).toBeGreaterThan(horizon)
    expect(bodyText(book.pages[Math.floor(horizon)]!)).toContain(folded('6 to 10 December 2000'))
  })

  it('has labels in small capitals that are copied as they were written', () => {
    const labels = book.pages.flatMap((page) => page.pieces.flatMap(({ text, x }) => (x < dateColumn.to ? [text] : [])))
    for (const label of ['How to read it', 'The timeline', 'The horizon', 'The sources', 'Omissions'])
      expect(labels).toContain(label)
  })

  it('has an outline that leads to every part, period and entry', async () => {
    const outline = await book.document.getOutline()
    const titles: string[] = []
    const dests: unknown[] = []
    const walk = (items: readonly { title: string; dest: unknown; items: readonly unknown[] }[]) => {
      for (const item of items) {
        titles.push(item.title)
        dests.push(item.dest)
        walk(item.items as never)
      }
    }
    walk(outline as never)
    for (const title of ['How to read it', 'The timeline', 'Background', 'Outlook', 'Sources'])
      expect(titles).toContain(title)
    for (const entry of entries) expect(titles.some((title) => title.includes(entry.title))).toBe(true)
    for (const dest of dests) {
      const target = typeof dest === 'string' ? await book.document.getDestination(dest) : dest
      expect(target).toBeTruthy()
    }
  })

  it('has links that lead somewhere: from references to sources and back', async () => {
    const targets = [...new Set(book.pages.flatMap((page) => page.links))].filter((link) => !link.startsWith('http'))
    expect(targets.length).toBeGreaterThan(entries.length)
    for (const target of targets) expect(await book.document.getDestination(target)).toBeTruthy()
    const linked = book.pages.filter((page) => page.links.length > 0)
    expect(linked.length).toBeGreaterThan(book.pages.length / 2)
  })

  it('numbers front matter and pages apart', () => {
    expect(book.labels[0]).toBe('i')
    expect(book.labels).toContain('1')
    expect(book.labels.at(-1)).toMatch(/^\d+$/)
  })

  it('carries no date of its own, and the title', async () => {
    const { info } = (await book.document.getMetadata()) as unknown as { info: Record<string, unknown> }
    expect(info['Title']).toBe('Russia and NATO, December 2000')
    expect(info['CreationDate']).toBeUndefined()
    expect(info['ModDate']).toBeUndefined()
  })

  const poppler = spawnSync('pdffonts', ['-v']).error === undefined
  it.skipIf(!poppler)('embeds every font (needs pdffonts of poppler)', () => {
    const { stdout } = spawnSync('pdffonts', [join(folder, 'book.pdf')], { encoding: 'utf8' })
    const fonts = stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(3)
    for (const font of fonts) expect(font).toMatch(/Source(Serif|Sans).*\byes\s+yes\s+yes\b/)
  })

  const qpdf = spawnSync('qpdf', ['--version']).error === undefined
  it.skipIf(!qpdf)('is a sound file (needs qpdf)', () => {
    const { status, stdout } = spawnSync('qpdf', ['--check', join(folder, 'book.pdf')], { encoding: 'utf8' })
    expect(`${status} ${stdout}`).toMatch(/^0/)
  })
})

/** What stands in the column of titles and texts, without margins, references, running heads and foot lines. */
function bodyText(page: Page): string {
  const pieces = page.pieces.filter(({ y }) => y > bodyRange.from && y < bodyRange.to)
  return pageText({ ...page, pieces }, textColumn.from, textColumn.to)
}

/** Whether a text ends one page and goes on at the head of the next. */
function acrossPages(book: Book, text: string): boolean {
  const wanted = folded(text)
  return book.pages.some((page, n) => {
    const following = book.pages[n + 1]
    if (!following) return false
    const [here, there] = [bodyText(page), bodyText(following)]
    return Array.from({ length: wanted.length - 1 }, (_, at) => at + 1).some(
      (at) => here.endsWith(wanted.slice(0, at)) && there.startsWith(wanted.slice(at)),
    )
  })
}

/** Where a piece stands, as pages and a part of the page from its head; the first one, -1 if there is none. */
function placeOf(book: Book, wanted: (piece: Piece) => boolean): number {
  for (const [index, page] of book.pages.entries()) {
    const piece = page.pieces.find(wanted)
    if (piece) return index + (pageHeight - piece.y) / pageHeight
  }
  return -1
}

describe('other prints', () => {
  it('a filtered one keeps the numbers of the whole and says what is missing', async () => {
    const book = await readBook(write('planned.pdf', '--filter', 'status:planned'))
    const all = book.pages.map((page) => pageText(page)).join('')
    const entries = entriesOf(resolve(russiaNato2000))
    const planned = entries.filter((entry) => entry.status === 'planned')
    for (const entry of planned) expect(entryOn(book, entry.number)?.text).toContain(folded(entry.title))
    expect(all).toContain(folded(`${entries.length - planned.length} entries`))
  }, 60_000)

  it('one that finds nothing is short, and says so', async () => {
    const book = await readBook(write('nothing.pdf', '--filter', 'status:cancelled'))
    expect(book.pages.length).toBeLessThan(4)
    expect(book.pages.map((page) => pageText(page)).join('')).toContain(folded('No entry matches the filter'))
  }, 60_000)

  it('as of another day shows what was known then', async () => {
    const book = await readBook(write('later.pdf', '--as-of', '2002-06'))
    const mission = entriesOf(resolve(russiaNato2000, { asOf: '2002-06' })).find(
      (entry) => entry.id === 'liaison-mission-opening',
    )
    expect(entryOn(book, mission!.number)?.margin).toContain(folded('27 May [2002]'))
  }, 60_000)

  it('on Letter paper', async () => {
    const book = await readBook(write('letter.pdf', '--paper', 'Letter'))
    const [, , width, height] = (await book.document.getPage(1)).view
    expect([width, height]).toEqual([612, 792])
  }, 60_000)

  it('with a text that has changed does not give it as what was cited, and calls nothing unread', async () => {
    const digest = createHash('sha256').update('The harbour was opened.').digest('hex')
    const cites = [{ source: 's', locator: 'p1.s1', digest }]
    const claims = [{ asserters: ['a'], stance: 'reports', status: 'occurred', when: '2000-05', cites }]
    const chronology = {
      regesta: 1,
      id: 'harbour',
      title: 'The harbour',
      scope: '2000',
      asOf: '2001',
      sources: [{ id: 's', type: 'book', title: 'S' }],
      actors: [{ id: 'a', name: 'somebody', kind: 'person' }],
      events: [{ id: 'opening', title: 'The opening', kind: 'event', claims }],
    }
    const [file, text] = [join(folder, 'harbour.json'), join(folder, 'harbour.txt')]
    writeFileSync(file, JSON.stringify(chronology))
    const printed = async (words: string) => {
      writeFileSync(text, words)
      const book = await readBook(write('harbour.pdf', file, '--text', `s=${text}`))
      return book.pages.map((page) => pageText(page)).join('')
    }
    const [same, changed] = [await printed('The harbour was opened.'), await printed('The harbour was shut.')]
    expect(same).toContain(folded('1 found again.'))
    expect(same).not.toContain(folded('not the words that were cited'))
    expect(changed).toContain(folded('Changed: not the words that were cited.'))
    expect(changed).toContain(folded('1 changed (entry 1 p1.s1).'))
    expect(changed).not.toContain(folded('Not read'))
  }, 60_000)

  it('of ten hostile titles has each of them on the page, without what could harm', async () => {
    const titles = [
      'Escape \u001B[31m red',
      'Bell \u0007 and backspace \u0008',
      'Right \u202Eto left',
      'Isolated \u2066text\u2069',
      'Wide 日本語の題',
      'Combining a\u0301\u0302\u0303\u0304\u0305\u0306 marks',
      'Emoji 👩‍👩‍👧‍👦 family',
      'Line\u2028separator',
      'A-very-long-word-without-a-space-'.repeat(12),
      'Cyrillic Сергеев and Greek Σοφία',
    ]
    const chronology = {
      regesta: 1,
      id: 'hostile',
      title: 'Titles <&> "quoted" \u202E',
      scope: '2000',
      asOf: '2001',
      sources: [{ id: 's', type: 'book', title: 'S' }],
      actors: [{ id: 'a', name: 'somebody', kind: 'person' }],
      events: titles.map((title, n) => ({
        id: `e${n}`,
        title,
        kind: 'event',
        claims: [
          {
            asserters: ['a'],
            stance: 'reports',
            status: 'occurred',
            when: `2000-${String(n + 1).padStart(2, '0')}`,
            cites: [{ source: 's' }],
          },
        ],
      })),
    }
    const file = join(folder, 'hostile.json')
    writeFileSync(file, JSON.stringify(chronology))
    const book = await readBook(write('hostile.pdf', file))
    const all = book.pages.map((page) => page.pieces.map((piece) => piece.text).join(' ')).join(' ')
    for (const word of ['Escape', 'Bell', 'Right', 'Isolated', 'Combining', 'Emoji', 'separator', 'Сергеев', 'Σοφία'])
      expect(all).toContain(word)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(all).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
    for (const page of book.pages) for (const piece of page.pieces) expect(piece.x).toBeLessThan(595)
  }, 60_000)
})
