import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, width } from '../terminal/index.ts'
import { canal } from './canal.fixture.ts'
import { large, opened, pressed, shown, small, usual } from './navigator.fixture.ts'
import { rowText, rowWidth } from './rows.ts'
import { screen } from './screen.ts'
import { paintRow } from './theme.ts'

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
    const painted = (colour: 'none' | '256', background: 'dark' | 'unknown') =>
      rows.map((row) => paintRow(row, { colour, background })).join('')
    expect(painted('256', 'dark')).toMatch(hue)
    for (const plain of [painted('none', 'dark'), painted('256', 'unknown')]) expect(plain).not.toMatch(hue)
    expect(painted('none', 'dark')).toContain('\u001B[7m')
  })
})

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
