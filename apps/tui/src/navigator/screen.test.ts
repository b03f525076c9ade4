import type { Chronology } from '@regesta/core/record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, width } from '../terminal/index.ts'
import { canal } from './canal.fixture.ts'
import { large, opened, pressed, shown, small, usual } from './navigator.fixture.ts'
import { rowText, rowWidth } from './rows.ts'
import { screen } from './screen.ts'
import { paintRow, themeFor } from './theme.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: SGR begins with one
const hue = /\u001B\[(?:\d+;)*[34]\dm/

const sizes = [
  ['40x12', small],
  ['80x24', usual],
  ['200x50', large],
] as const

describe('the screen', () => {
  for (const [name, size] of sizes) {
    for (const charset of ['unicode', 'ascii'] as const) {
      it(`at ${name} in ${charset}`, async () => {
        await expect(shown(opened({ size, charset }))).toMatchFileSnapshot(`snapshots/${name}-${charset}.txt`)
      })
    }
  }

  it.each([
    ['detail-80x24', usual, 'G enter'],
    ['detail-40x12', small, 'G enter'],
    ['disputed-200x50', large, ': "opening" enter'],
    ['zoomed-200x50', large, ': "opening" enter + + + + +'],
    ['filter-80x24', usual, 'f "topic:money"'],
    ['filter-problem-80x24', usual, 'f "topik:money"'],
    ['nothing-80x24', usual, 'f "nothing-like-this" enter'],
    ['hidden-80x24', usual, 's'],
    ['hidden-40x12', small, 's'],
    ['as-of-80x24', usual, 'a "1951" enter'],
    ['help-40x12', small, '?'],
    ['help-80x24', usual, '?'],
    ['maximised-80x24', usual, '1 O'],
    ['tiny-20x5', { columns: 20, rows: 5 }, ''],
  ] as const)('%s', async (name, size, keys) => {
    await expect(shown(pressed(opened({ size }), keys))).toMatchFileSnapshot(`snapshots/${name}.txt`)
  })

  it('never cuts what says that a date is inferred', () => {
    for (const columns of [40, 50, 66, 80, 100, 140]) {
      const inferred = {
        ...canal,
        events: canal.events.map((event) => ({ ...event, claims: event.claims.map(inferring) })),
      }
      const state = opened({ chronology: inferred, size: { columns, rows: 24 } })
      const listed = screen(state)
        .map(rowText)
        .filter((row) => /^[ ►] *\d* ?● occ/.test(row))
      expect(listed.length).toBeGreaterThan(0)
      for (const row of listed) expect(row).toMatch(/inf\.|inferred/)
    }
  })

  it('never cuts a number of a date', () => {
    const dated = { ...canal, events: canal.events.map((event) => ({ ...event, claims: event.claims.map(inferring) })) }
    for (let columns = 34; columns < 70; columns += 1) {
      const text = shown(opened({ chronology: dated, size: { columns, rows: 24 } }))
      expect(text).not.toMatch(/3–3…|May 19?1?…/)
    }
  })

  it('leaves a blank between a title that is cut and what follows', () => {
    const chronology = {
      ...canal,
      title: 'The canal at Linden, and what became of it in later years, as told by others',
    }
    for (const columns of [40, 80, 120]) {
      const first = rowText(screen(opened({ chronology, size: { columns, rows: 24 } }))[0]!)
      expect(first).toMatch(/… /)
    }
  })

  it('gives dates the room that a wide list has', () => {
    expect(shown(opened({ size: large }))).toContain('up to 5 June 1911, no beginning')
  })

  it.each([
    ['in the list of a small terminal', small, '', ['Enter read', '? help', 'q quit']],
    ['in the detail of a small terminal', small, 'G enter', ['Enter next', '1-9 follow', 'q list']],
    ['in the detail', usual, 'G enter', ['Enter next', '1-9 follow', 'Backspace back', 'q list']],
    ['on the axis', usual, '1', ['q list']],
  ] as const)('hints at the keys that hold %s', (_, size, keys, hints) => {
    const last = rowText(screen(pressed(opened({ size }), keys)).at(-1)!)
    for (const hint of hints) expect(last).toContain(hint)
  })

  it('in a small terminal keeps the filter and its count in sight', () => {
    const first = rowText(screen(pressed(opened({ size: small }), 'f "topic:money" enter enter'))[0]!)
    expect(first).toMatch(/^ topic:.* 3\/10 /)
  })

  it('in a small terminal says first what would be right', () => {
    expect(shown(pressed(opened({ size: small }), 'f "topik:x"'))).toContain('did you mean "topic:"?')
  })

  it('says on which side the horizon lies where it is not in sight', () => {
    expect(shown(pressed(opened(), 'H'))).toMatch(/facts so far ►/)
    expect(shown(pressed(opened(), '+ + + L L'))).toMatch(/│◄ plans, proposals, fears/)
  })

  it('lists the fields of the filter in the help', () => {
    const help = shown(pressed(opened({ size: { columns: 80, rows: 200 } }), '?'))
    for (const field of ['topic:', 'before:', 'is:']) expect(help).toContain(`  ${field} `)
  })

  it('marks what is selected beyond its colour', () => {
    const row = screen(opened()).find((each) => rowText(each).startsWith('►'))!
    expect(row.every(({ style }) => style.reverse)).toBe(true)
  })

  it('underlines what a search has found', () => {
    const rows = screen(pressed(opened({ size: large }), '/ "second lock" enter'))
    const found = rows.flat().filter(({ style, text }) => style.underline && text.includes('second lock'))
    expect(found.length).toBeGreaterThan(0)
  })

  it('shows the passage between its neighbours', () => {
    const text = shown(pressed(opened({ size: large }), ': "speech" enter'))
    for (const part of ['p2.s2', 'The lock opened', 'The keeper spoke', 'A boat is said']) expect(text).toContain(part)
  })

  it('needs no hue: without a known background there is none, and attributes carry the meaning', () => {
    const rows = screen(opened())
    const painted = (colour: boolean, background: 'dark' | 'unknown', byName = false) =>
      rows.map((row) => paintRow(row, themeFor(colour, background, byName))).join('')
    expect(painted(true, 'dark')).toMatch(hue)
    expect(painted(true, 'unknown', true)).toContain('\u001B[38;5;31m')
    for (const plain of [painted(false, 'dark'), painted(true, 'unknown')]) expect(plain).not.toMatch(hue)
    expect(painted(false, 'dark')).toContain('\u001B[7m')
  })
})

type Claim = Chronology['events'][number]['claims'][number]

/** The claim with a date that is inferred and takes many words. */
function inferring(claim: Claim): Claim {
  return { ...claim, status: 'occurred', when: { edtf: '1911-05-03/1911-05-30', mode: 'within', basis: 'inferred' } }
}

/** The canal with other people's ideas of a title. */
function withTitles(titles: readonly string[]) {
  return {
    ...canal,
    title: titles[0]!,
    topics: canal.topics.map((topic, index) => ({ ...topic, name: titles[index % titles.length]! })),
    actors: canal.actors.map((actor, index) => ({ ...actor, name: titles[index % titles.length]! })),
    events: canal.events.map((event, index) => ({
      ...event,
      title: titles[index % titles.length]!,
      summary: titles[(index + 1) % titles.length]!,
    })),
  }
}

const hostile = [
  '\u001B[31mred\u001B[0m',
  '\u001B]8;;http://x\u0007link\u001B]8;;\u0007',
  '\u202Ereversed',
  'two\nlines\r\u2028three',
  '漢字の長い題名がここにあります',
  '👨‍👩‍👧 family 👍🏽 🇫🇷',
  `zalgo e${'\u0301'.repeat(50)}`,
  '\uD800lone',
  '',
  'tab\there',
  'word'.repeat(100),
  'مرحبا بالعالم',
  '한국어 각',
]

describe('at any size', () => {
  it('every row has exactly the width of the screen, and nothing in it that a terminal would obey', () => {
    const anySize = fc.record({ columns: fc.integer({ min: 1, max: 250 }), rows: fc.integer({ min: 1, max: 80 }) })
    const keys = fc.constantFrom(
      '',
      '?',
      'enter',
      'enter enter',
      'O',
      '1 O',
      '3 O',
      'f "漢字"',
      ': "x',
      's',
      '/ "lock" enter',
      'G',
      '+ + +',
      'a "19',
    )
    fc.assert(
      fc.property(
        anySize,
        keys,
        fc.constantFrom('unicode' as const, 'ascii' as const),
        fc.shuffledSubarray(hostile, { minLength: 1 }),
        (size, typed, charset, titles) => {
          const chronology = titles.length > 2 ? withTitles(titles) : canal
          const rows = screen(pressed(opened({ chronology, size, charset }), typed))
          expect(rows).toHaveLength(size.rows)
          for (const row of rows) {
            expect(rowWidth(row)).toBe(size.columns)
            const text = rowText(row)
            expect(width(text)).toBe(size.columns)
            expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
            if (charset === 'ascii') expect(text).toMatch(/^[ -~]*$/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('shows hostile titles as text', () => {
    for (const title of hostile.filter((each) => each !== '')) {
      const text = shown(opened({ chronology: withTitles([title]), size: large }))
      expect(text).toContain(printable(title).slice(0, 8).trim())
    }
  })
})
