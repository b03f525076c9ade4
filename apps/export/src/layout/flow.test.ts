import { describe, expect, it } from 'vitest'
import { type Block, fillPages, type Item, type Row } from './index.ts'

const frame = { top: 0, bottom: 100 }

/** A row of ten points that can be found again by its name. */
function row(name: string, rest: Partial<Row> = {}): Row {
  return { height: 10, baseline: 8, items: [{ kind: 'place', x: 0, y: 0, key: name }], keepNext: false, ...rest }
}

function block(name: string, count: number, rest: Partial<Block<string>> = {}): Block<string> {
  return {
    about: name,
    rows: Array.from({ length: count }, (_, index) => row(`${name}${index + 1}`)),
    margin: [],
    before: 0,
    after: 0,
    keepNext: false,
    keepPrevious: false,
    whole: false,
    again: [],
    ...rest,
  }
}

const keysOf = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'place' ? [item.key] : []))
const pagesOf = (blocks: readonly Block<string>[]) =>
  fillPages(blocks, frame).map((page) => keysOf(page.items).join(' '))

describe('filling pages', () => {
  it('puts one block after the other', () => {
    expect(pagesOf([block('a', 4), block('b', 6)])).toEqual(['a1 a2 a3 a4 b1 b2 b3 b4 b5 b6'])
  })

  it('splits a block between two rows', () => {
    expect(pagesOf([block('a', 8), block('b', 4)])).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8 b1 b2', 'b3 b4'])
  })

  it('moves a block that is kept whole', () => {
    expect(pagesOf([block('a', 8), block('b', 4, { whole: true })])[1]).toBe('b1 b2 b3 b4')
  })

  it('splits even that where no page can hold it', () => {
    const pages = pagesOf([block('a', 12, { whole: true })])
    expect(pages.join(' ').split(' ')).toHaveLength(12)
  })

  it('does not end a page after a row that is kept with the next', () => {
    const rows = [row('b1', { keepNext: true }), row('b2', { keepNext: true }), row('b3'), row('b4')]
    expect(pagesOf([block('a', 8), block('b', 0, { rows })])).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8', 'b1 b2 b3 b4'])
  })

  it('moves a heading with the block that it is kept with', () => {
    const heading = block('h', 1, { keepNext: true })
    expect(pagesOf([block('a', 8), heading, block('b', 4, { whole: true })])[1]).toBe('h1 b1 b2 b3 b4')
  })

  it('never begins or ends a page with a rule that is kept with both neighbours', () => {
    const rule = block('r', 1, { keepNext: true, keepPrevious: true, whole: true })
    const pages = pagesOf([block('a', 6), block('b', 3, { whole: true }), rule, block('c', 3, { whole: true })])
    expect(pages).toEqual(['a1 a2 a3 a4 a5 a6', 'b1 b2 b3 r1 c1 c2 c3'])
  })

  it('splits a long block before such a rule rather than leave half a page empty', () => {
    const rule = block('r', 1, { keepNext: true, keepPrevious: true, whole: true })
    const pages = pagesOf([block('a', 6), block('b', 7), rule, block('c', 3, { whole: true })])
    expect(pages).toEqual(['a1 a2 a3 a4 a5 a6 b1 b2 b3 b4', 'b5 b6 b7 r1 c1 c2 c3'])
  })

  it('splits a block before such a rule even where the block alone would fit', () => {
    const rule = block('r', 1, { keepNext: true, keepPrevious: true, whole: true })
    const pages = pagesOf([block('a', 4), block('b', 6), rule, block('c', 3, { whole: true })])
    expect(pages).toEqual(['a1 a2 a3 a4 b1 b2 b3 b4 b5', 'b6 r1 c1 c2 c3'])
  })

  it('swallows space above at the top of a page', () => {
    const [, second] = fillPages([block('a', 10), block('b', 1, { before: 30 })], frame)
    expect(second?.placed[0]?.top).toBe(0)
  })

  it('goes on with the margin beside the text', () => {
    const margin = Array.from({ length: 12 }, (_, index) => row(`m${index + 1}`))
    const pages = pagesOf([block('a', 2, { margin })])
    expect(pages.join(' ').split(' ').sort()).toEqual([...margin.map((_, index) => `m${index + 1}`), 'a1', 'a2'].sort())
  })

  it.each([
    ['higher than half a page', 8, 10, 14],
    ['higher than a page', 14, 10, 14],
    ['so high that no row fits below it', 5, 60, 3],
  ])('comes to an end where what is said again is %s', (_, count, height, rows) => {
    const again = Array.from({ length: count }, (_, n) => row(`again${n}`, { keepNext: true }))
    const pages = pagesOf([
      block('a', rows, { rows: Array.from({ length: rows }, (_, n) => row(`a${n}`, { height })), again }),
    ])
    const placed = pages
      .join(' ')
      .split(' ')
      .filter((name) => name.startsWith('a') && !name.startsWith('again'))
    expect(placed).toHaveLength(rows)
    expect(pages.length).toBeLessThanOrEqual(rows)
  })

  it('says again what a block is on the page where it goes on', () => {
    const pages = pagesOf([block('a', 14, { again: [row('again', { height: 0 })] })])
    expect(pages[1]).toBe('again a11 a12 a13 a14')
  })

  it('draws the opening of a row only at the top of a page', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      row(`a${index + 1}`, { opening: [{ kind: 'place', x: 0, y: 0, key: `open${index + 1}` }] }),
    )
    expect(pagesOf([block('a', 0, { rows })])[1]).toBe('open11 a11 a12')
  })

  it('lets a row that is higher than a page overflow it rather than get lost', () => {
    const rows = [row('a1'), row('a2', { height: 500 }), row('a3')]
    expect(pagesOf([block('a', 0, { rows })]).join(' ')).toBe('a1 a2 a3')
  })
})
