import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pane, Size } from './actions.ts'
import { type Arrangement, layOut } from './layout.ts'

/** The panes as a drawing: a letter a cell of every fourth column. */
function drawing(size: Size, rest: Partial<Arrangement> = {}): string {
  const { panes } = layOut({ size, focus: 'list', maximised: false, asking: false, ...rest })
  const cells = Array.from({ length: size.rows }, () => Array.from({ length: Math.ceil(size.columns / 4) }, () => '.'))
  for (const [pane, { top, left, columns, rows }] of Object.entries(panes)) {
    for (let row = top; row < top + rows; row += 1) {
      for (let column = left; column < left + columns; column += 4) cells[row]![Math.floor(column / 4)] = pane[0]!
    }
  }
  return cells.map((row) => row.join('')).join('\n')
}

describe('layOut', () => {
  it('at 40x12 stacks three small panes without a filter bar', () => {
    expect(drawing({ columns: 40, rows: 12 })).toMatchInlineSnapshot(`
      "..........
      aaaaaaaaaa
      aaaaaaaaaa
      aaaaaaaaaa
      aaaaaaaaaa
      ..........
      llllllllll
      llllllllll
      llllllllll
      dddddddddd
      dddddddddd
      .........."
    `)
  })

  it('at 40x12 gives a detail with the focus all the room', () => {
    expect(drawing({ columns: 40, rows: 12 }, { focus: 'detail' })).toMatchInlineSnapshot(`
      "..........
      ..........
      dddddddddd
      dddddddddd
      dddddddddd
      dddddddddd
      dddddddddd
      dddddddddd
      dddddddddd
      dddddddddd
      dddddddddd
      .........."
    `)
  })

  it('at 80x24 stacks the panes', () => {
    expect(drawing({ columns: 80, rows: 24 })).toMatchInlineSnapshot(`
      "....................
      ....................
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      ....................
      llllllllllllllllllll
      llllllllllllllllllll
      llllllllllllllllllll
      llllllllllllllllllll
      llllllllllllllllllll
      llllllllllllllllllll
      ....................
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      ...................."
    `)
  })

  it('at 80x24 takes room from the list for a detail with the focus', () => {
    expect(drawing({ columns: 80, rows: 24 }, { focus: 'detail' })).toMatchInlineSnapshot(`
      "....................
      ....................
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaa
      ....................
      llllllllllllllllllll
      llllllllllllllllllll
      llllllllllllllllllll
      ....................
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      dddddddddddddddddddd
      ...................."
    `)
  })

  it('from 120x30 puts list and detail side by side', () => {
    expect(drawing({ columns: 120, rows: 30 })).toMatchInlineSnapshot(`
      "..............................
      ..............................
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      ..............................
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      lllllllllllllllddddddddddddddd
      .............................."
    `)
  })

  it('gives a maximised pane everything', () => {
    expect(drawing({ columns: 60, rows: 16 }, { maximised: true })).toMatchInlineSnapshot(`
      "...............
      ...............
      ...............
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      lllllllllllllll
      ..............."
    `)
  })

  it('below 24x6 has no panes', () => {
    expect(layOut({ size: { columns: 23, rows: 6 }, focus: 'list', maximised: false, asking: false }).kind).toBe(
      'tooSmall',
    )
    expect(layOut({ size: { columns: 24, rows: 5 }, focus: 'list', maximised: false, asking: false }).kind).toBe(
      'tooSmall',
    )
  })

  it('at any size keeps panes on the screen, apart from each other, and the one with the focus in sight', () => {
    const arrangement = fc.record({
      size: fc.record({ columns: fc.integer({ min: 24, max: 250 }), rows: fc.integer({ min: 6, max: 80 }) }),
      focus: fc.constantFrom<Pane>('list', 'detail'),
      maximised: fc.boolean(),
      asking: fc.boolean(),
    })
    fc.assert(
      fc.property(arrangement, (given) => {
        const { panes, header, status } = layOut(given)
        const taken = new Set<string>()
        for (const { top, left, columns, rows } of Object.values(panes)) {
          expect(top).toBeGreaterThanOrEqual(header)
          expect(top + rows).toBeLessThanOrEqual(given.size.rows - status)
          expect(left + columns).toBeLessThanOrEqual(given.size.columns)
          for (let row = top; row < top + rows; row += 1) {
            for (const column of [left, left + columns - 1]) {
              expect(taken.has(`${row},${column}`)).toBe(false)
              taken.add(`${row},${column}`)
            }
          }
        }
        expect(panes[given.focus]?.rows).toBeGreaterThan(0)
      }),
    )
  })
})
