import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statuses } from '@regesta/core/record'
import { russiaNato2000 } from '@regesta/core/russia-nato-2000'
import { afterAll, describe, expect, it } from 'vitest'
import { claim, event, harbour, manyEvents, viewOf } from './book.fixture.ts'
import { type Book, layOutBook, makeBook } from './book.ts'
import { hostileTitles } from './hostile.cases.ts'
import type { Item } from './layout/index.ts'
import { columns, type Paper, papers } from './theme.ts'

const A4 = papers.A4
const sheetText = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'text' ? [item.pieces.map((piece) => piece.text).join('')] : [])).join('\n')
const textOf = ({ sheets }: Book) => sheets.map((sheet) => sheetText(sheet.items)).join('\n')
const folded = (text: string) => text.replaceAll(/\s+/g, ' ')
const keysOf = ({ sheets }: Book) =>
  sheets.flatMap((sheet) => sheet.items.flatMap((item) => (item.kind === 'place' ? [item.key] : [])))

/** Text that stands outside the margins of its paper. */
function outside({ sheets }: Book, paper: Paper): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.items.flatMap((item) => {
      if (item.kind !== 'text') return []
      const width = item.pieces.reduce((sum, piece) => sum + piece.width, 0)
      const fits =
        item.x >= paper.left - 0.01 &&
        item.x + width <= paper.left + columns.measure + 0.01 &&
        item.y >= paper.headBaseline - 0.01 &&
        (item.y <= paper.textBottom + 0.01 || item.y === paper.footBaseline)
      return fits ? [] : [`${sheet.folio}: ${item.pieces.map((piece) => piece.text).join('')}`]
    }),
  )
}

describe('the book of the harbour', async () => {
  const book = await layOutBook(viewOf(harbour()), { paper: A4 })
  const text = folded(textOf(book))

  it.each([
    ['its title', 'The harbour of Ostmark'],
    ['its as-of day', 'one day from 1 to 5 July 1921, inferred'],
    ['the reason for it', 'The paper carries no date.'],
    ['a date', 'March 1921'],
    ['the words of the source', '“in March”'],
    ['what a convention makes of them', 'by thirds'],
    ['who says it, and what', 'The author reports: the masons and the dredgers quarrelled'],
    ['a relation', 'after 3'],
    ['both sides of a disagreement', 'Source 2, p1.s1'],
    ['why they disagree', 'both cannot be true'],
    ['a passage that is not used', 'about the weather'],
    ['that nothing is left out', 'Nothing: all 7 entries are printed'],
  ])('has %s', (_, words) => {
    expect(text).toContain(words)
  })

  it('has each entry once in the outline, in display order, under its number', () => {
    const entries = book.outline.find((item) => item.title === 'The entries')
    const titles = entries?.children.flatMap((part) => part.children.flatMap((period) => period.children)) ?? []
    expect(titles.map(({ title }) => title.split(' ')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })

  it('draws the horizon before the first plan, and after the last fact', () => {
    const items = book.sheets.flatMap((sheet) => sheet.items)
    const at = (key: string) => items.findIndex((item) => item.kind === 'place' && item.key === key)
    expect(at('horizon')).toBeGreaterThan(at('entry quarrel'))
    expect(at('horizon')).toBeLessThan(at('entry strike'))
  })

  it('numbers front matter in roman, the rest in arabic figures', () => {
    expect(book.sheets.map((sheet) => sheet.folio)).toEqual(
      ['i', 'ii', '1', '2', '3', '4'].slice(0, book.sheets.length),
    )
  })
})

describe('a filtered print', async () => {
  const book = await layOutBook(viewOf(harbour(), 'status:planned,feared'), { paper: A4 })
  const text = folded(textOf(book))

  it('keeps the numbers of the whole, and says which are missing', () => {
    expect(text).toContain('leaves out 5 entries of 7: 1–4, 7.')
    expect(keysOf(book).filter((key) => key.startsWith('entry '))).toEqual(['entry strike', 'entry opening'])
  })

  it('names entries that it does not have, but does not lead to them', () => {
    expect(text).toContain('after 3')
  })

  it('says so where nothing is found', async () => {
    const empty = await layOutBook(viewOf(harbour(), 'status:cancelled'), { paper: A4 })
    expect(textOf(empty)).toContain('No entry is what the filter asks for.')
  })
})

describe('what cannot be seen yet or was not read', () => {
  it('is counted', async () => {
    const chronology = harbour({
      events: [
        event(
          'early',
          { when: '1921-03' },
          { claims: [claim({ when: '1921-03' }), claim({ said: '1950', when: '1921-03' })] },
        ),
      ],
    })
    const book = await layOutBook(viewOf(chronology), { paper: A4, unread: ['line 12: no date'] })
    expect(folded(textOf(book))).toContain('1 statement that was made only after the horizon, about entry 1.')
    expect(textOf(book)).toContain('line 12: no date')
  })
})

describe('the built-in chronology', async () => {
  const view = viewOf(russiaNato2000)
  const book = await layOutBook(view, { paper: A4 })
  const text = folded(textOf(book))

  it('has every entry with its number, title, date and status', () => {
    for (const entry of view.entries) {
      expect(keysOf(book)).toContain(`entry ${entry.id}`)
      expect(text).toContain(folded(entry.title))
      if (entry.status !== 'occurred') expect(text).toContain(statuses[entry.status].word)
    }
  })

  it.each(Object.values(papers))('keeps within the margins of $name', async (paper) => {
    expect(outside(await layOutBook(view, { paper }), paper)).toEqual([])
  })
})

describe('hostile titles', () => {
  it.each(hostileTitles)('%s: the page holds', async (_, title, readable) => {
    const chronology = harbour({
      title,
      events: [
        event(
          'hostile',
          { when: { edtf: '1921-05', words: title }, text: title },
          { title, summary: title, notes: [{ text: title }] },
        ),
      ],
    })
    const book = await layOutBook(viewOf(chronology), { paper: A4 })
    expect(outside(book, A4)).toEqual([])
    expect(textOf(book)).toContain(readable)
    expect(textOf(book).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u)
    await expect(makeBook(viewOf(chronology), { paper: A4 })).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-book-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

  it('come from two runs in one process', async () => {
    const [first, second] = [
      await makeBook(viewOf(harbour()), { paper: A4 }),
      await makeBook(viewOf(harbour()), { paper: A4 }),
    ]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it.each([
    ['Asia/Tokyo', 'et_EE.UTF-8'],
    ['America/St_Johns', 'da_DK.UTF-8'],
  ])('come from %s with the locale %s', async (zone, locale) => {
    const file = join(folder, 'harbour.json')
    const out = join(folder, 'out.pdf')
    writeFileSync(file, JSON.stringify(harbour()))
    const done = spawnSync(process.execPath, ['--conditions=@regesta/source', cli, file, '-o', out], {
      env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
      encoding: 'utf8',
    })
    expect(done.stderr).toBe('')
    const here = await makeBook(viewOf(harbour()), { paper: A4 })
    expect(readFileSync(out).equals(Buffer.from(here))).toBe(true)
  })
})

describe('a long chronology', () => {
  it('is laid out whole', async () => {
    const view = viewOf(harbour({ events: manyEvents(300) }))
    const book = await layOutBook(view, { paper: A4 })
    expect(keysOf(book).filter((key) => key.startsWith('entry '))).toHaveLength(300)
    expect(outside(book, A4)).toEqual([])
  })
})
