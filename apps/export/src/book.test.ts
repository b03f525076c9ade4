import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf, readChronology, statuses } from '@regesta/core/record'
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

describe('what order proves', async () => {
  const weir = readFileSync(fileURLToPath(new URL('../../../examples/contradictions.yaml', import.meta.url)), 'utf8')
  const read = readChronology(weir, { format: 'yaml' }).chronology!
  const contradicted = folded(textOf(await layOutBook(viewOf(read), { paper: A4 })))
  const built = await layOutBook(viewOf(russiaNato2000), { paper: A4 })
  const text = folded(textOf(built))

  it('is printed below the stated date, with the entries that it follows from', () => {
    expect(/not dated derived: some of 6– ?10 December 2000 at least/.test(text)).toBe(true)
    expect(/contains 41 ·[^.]* derived from 41/.test(text)).toBe(true)
    expect(text).toContain('the ends follow from other entries: derived, not stated')
  })

  it('marks contradicted entries, and prints the smallest set of statements at the first of them', () => {
    expect(contradicted.match(/These three statements cannot all be true/g)).toHaveLength(1)
    expect(contradicted.match(/These two statements cannot both be true/g)).toHaveLength(2)
    expect(contradicted.match(/Its statements contradict others: see [136]/g)).toHaveLength(3)
    expect(contradicted).toContain('3. “The river breaks the weir” is dated 3 May 1911 (source 1, fol. 3). Entry 4')
    expect(contradicted).toContain('4 entries: 4 occurred; 4 contradicted')
    expect(contradicted).toContain('The weir is mended · Apr 1911 · contradicted')
  })
})

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
    ['that nothing is left out', 'Nothing: all 7 entries are printed, and every letter could be set.'],
    ['what an entry without a status word is', 'Where no word for its status follows, it is said to have happened.'],
    ['that there is a red line', 'To the right of the red line'],
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
    expect(textOf(empty)).toContain('No entry matches the filter; there are 7.')
    expect(empty.outline.map(({ title }) => title)).toEqual(['Title', 'The entries', 'Sources'])
  })

  it('draws the horizon too: before the first entry, where all of them are plans', () => {
    const items = book.sheets.flatMap((sheet) => sheet.items)
    const at = (key: string) => items.findIndex((item) => item.kind === 'place' && item.key === key)
    expect(at('horizon')).toBeGreaterThan(-1)
    expect(at('horizon')).toBeLessThan(at('entry strike'))
  })

  it('prints locators in several steps whole, by page and line, and parts them only between steps', async () => {
    const locators = ['15:3', 'page 2, line 22', 'page 14, line 22 to page 15, line 4', '2:3-9', 'page 10, line 1']
    const cites = locators.map((locator) => ({ source: 'gazette', locator }))
    const chronology = harbour({ events: [event('only', { when: '1921', cites })] })
    const lines = textOf(await layOutBook(viewOf(chronology), { paper: A4 }))
      .replaceAll('\u00a0', ' ')
      .split('\n')
    expect(lines.filter((line) => locators.includes(line))).toEqual([
      '2:3-9',
      'page 2, line 22',
      'page 10, line 1',
      'page 14, line 22 to page 15, line 4',
      '15:3',
    ])
    const first = lines.findIndex((line) => line.startsWith('1 · 15:3'))
    expect(first).toBeGreaterThan(-1)
    expect(lines.slice(first, first + 6).filter((line) => /(?:page|line)$|^\d+$/.test(line))).toEqual([])
  })

  it('prints the sources that its entries cite, under their own numbers, and says how many it leaves out', async () => {
    const chronology = harbour({
      events: [event('survey', { when: '1921-03' }), event('flood', { when: '1921-04', cites: [{ source: 'diary' }] })],
    })
    const text = folded(textOf(await layOutBook(viewOf(chronology, 'flood'), { paper: A4 })))
    expect(text).toContain('1 source of 2')
    expect(text).toContain('Source 2')
    expect(text).not.toContain('Source 1')
    expect(text).toContain('Not printed with them: 1 source of 2, which no other entry cites.')
  })
})

describe('an entry', () => {
  const printed = async (...events: readonly ReturnType<typeof event>[]) =>
    folded(
      textOf(await layOutBook(viewOf(harbour({ events, places: [{ id: 'quay', name: 'the quay' }] })), { paper: A4 })),
    )
  const later = event('later', { said: '1950', when: '1921-09' })

  it('says who took part, where and how long, and what of it was worked out', async () => {
    const facts = {
      actors: [{ actor: 'author' }, { actor: 'master', role: 'host' }],
      where: [{ place: 'quay', basis: 'inferred' }],
      duration: { atLeast: 'P5Y' },
    }
    expect(await printed(event('feast', { when: '1921-05' }, facts))).toContain(
      'who the author, the harbour master (host) · where the quay (inferred) · lasts at least 5 years',
    )
  })

  it('has the words that are quoted for it', async () => {
    const cites = [{ source: 'gazette', locator: 'p1.s1', quote: 'a feast was held' }]
    expect(await printed(event('feast', { when: '1921-05', cites }))).toContain('“a feast was held”')
  })

  it('says on what a relation rests, unless it is stated', async () => {
    const relations = [
      { type: 'after', to: 'survey' },
      { type: 'about', to: 'survey', basis: 'inferred', hedge: 'probable' },
    ]
    const text = await printed(event('survey', { when: '1921-03' }), event('feast', { when: '1921-05' }, { relations }))
    expect(text).toContain('after 1 · probably about 1 (inferred)')
  })

  it('names what nothing was known of yet', async () => {
    const relations = [{ type: 'before', to: 'later' }]
    const text = await printed(event('feast', { when: '1921-05', at: 'later' }, { relations }), later)
    expect(text).toContain('said at “The later”, not known yet')
    expect(text).toContain('before “The later”, not known yet')
  })

  it('gives a hedge to the speaker, who holds the thing to be so', async () => {
    const text = await printed(event('strike', { status: 'hinted', hedge: 'probable', when: '1921-09' }))
    expect(text).toContain('(held to be probable)')
    expect(text).not.toContain('probably hinted')
  })

  it('has the places of one source in one line, so that they leave no hole under it', async () => {
    const cites = ['p1.s1', 'p1.s2', 'p2.s1'].map((locator) => ({ source: 'gazette', locator }))
    expect(await printed(event('feast', { when: '1921-05', cites }))).toContain('1 · p1.s1, p1.s2, p2.s1')
  })
})

describe('the horizon', () => {
  const horizonIn = async (...events: readonly ReturnType<typeof event>[]) =>
    keysOf(await layOutBook(viewOf(harbour({ events })), { paper: A4 })).filter((key) => /^(horizon|entry)/.test(key))

  it('stands after the facts of all parts', async () => {
    const keys = await horizonIn(
      event('plan', { status: 'planned', when: '1921-08' }),
      event('rule', { status: 'ongoing', when: '1921-09/..' }, { part: 'outlook' }),
      event('hope', { status: 'predicted', when: '1930' }, { part: 'outlook' }),
    )
    expect(keys).toEqual(['entry plan', 'entry rule', 'horizon', 'entry hope'])
  })

  it('is not spoken of on a timeline that does not show it', async () => {
    const events = Array.from({ length: 6 }, (_, day) => event(`e${day}`, { when: `1921-03-0${day + 1}` }))
    const chronology = harbour({ events, scope: '1921-03/1921-12' })
    const text = folded(textOf(await layOutBook(viewOf(chronology), { paper: A4 })))
    expect(text).toContain('A bar fills the time')
    expect(text).not.toContain('red line')
  })
})

describe('a text of a source that is at hand', () => {
  const events = [
    event('survey', { when: '1921-03', cites: [{ source: 'gazette', locator: 'p1.s1', digest: digestOf('One.') }] }),
    event('feast', { when: '1921-05', cites: [{ source: 'gazette', locator: 'p1.s2', digest: digestOf('Three.') }] }),
    event(
      'flood',
      { when: '1921-06' },
      { notes: [{ text: 'so', cites: [{ source: 'gazette', locator: 'p9.s1', digest: digestOf('Nine.') }] }] },
    ),
  ]
  const printed = async (text: string) =>
    folded(textOf(await layOutBook(viewOf(harbour({ events })), { paper: A4, texts: new Map([['gazette', text]]) })))

  it('is never given as what was cited where it is not', async () => {
    const text = await printed('One. Two. Three.')
    expect(text).toContain('Changed: not the words that were cited; the cited words stand at p1.s3. entry 2 Two.')
    expect(text).toContain('Missing: the text has no such passage.')
  })

  it('is counted, at the source and among what is left out', async () => {
    const text = await printed('One. Two. Three.')
    const counted = '1 found again, 1 changed (entry 2 p1.s2), 1 missing (entry 3 p9.s1).'
    expect(text).toContain(`3 passages of the text at hand: ${counted}`)
    expect(text).toContain(`3 passages of source 1: ${counted}`)
  })

  it('makes the print another document', async () => {
    const idOf = async (options: object) => {
      const bytes = await makeBook(viewOf(harbour()), { paper: A4, ...options })
      return /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    }
    const ids = [
      await idOf({}),
      await idOf({ texts: new Map([['gazette', 'One.']]) }),
      await idOf({ texts: new Map([['gazette', 'Two.']]) }),
      await idOf({ unread: ['line 12: no date'] }),
    ]
    expect(new Set(ids).size).toBe(4)
  })
})

describe('how to read it', () => {
  it('has the conventions of the as-of day and of the sources too, whose bounds are printed', async () => {
    const soft = (words: string, convention: string) => ({
      edtf: '1921',
      words,
      soft: '1921-03/1921-05',
      convention,
    })
    const chronology = harbour({
      conventions: [
        { id: 'tides', name: 'tides', definition: 'Spring tides in March.' },
        { id: 'ice', name: 'ice', definition: 'The ice breaks in May.' },
      ],
      asOf: soft('in the tides', 'tides'),
      sources: [{ id: 'gazette', type: 'book', title: 'Gazette', issued: soft('after the ice', 'ice') }],
      events: [event('survey', { when: '1921-03' })],
    })
    const text = folded(textOf(await layOutBook(viewOf(chronology), { paper: A4 })))
    expect(text).toContain('Tides. Spring tides in March.')
    expect(text).toContain('Ice. The ice breaks in May.')
    expect(text.match(/by tides/g)).toHaveLength(1)
    expect(text.match(/by ice/g)).toHaveLength(1)
  })
})

describe('what cannot be seen yet or was not read', () => {
  it('is said of letters that could not be set', async () => {
    const chronology = harbour({ events: [event('feast', { when: '1921-05' }, { summary: '祭' })] })
    const text = folded(textOf(await layOutBook(viewOf(chronology), { paper: A4 })))
    expect(text).not.toContain('every letter')
    expect(text).toContain('U+796D')
  })

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
