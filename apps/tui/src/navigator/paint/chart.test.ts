import type { Axis, Lane, Mark } from '@regesta/core/view'
import { describe, expect, it } from 'vitest'
import { rowText } from '../rows.ts'
import { paintChartRow } from './chart.ts'
import { chooseLanes } from './lanes.ts'
import type { ChartOptions } from './painted.ts'

const columns = 12

function mark(entry: string, from: number, to: number, rest: Partial<Mark> = {}): Mark {
  return {
    entry,
    number: 1,
    title: entry,
    status: 'occurred',
    family: 'actual',
    mode: 'within',
    claim: 0,
    derived: { start: false, end: false },
    contradicted: false,
    possible: { from: from / columns, to: to / columns },
    start: 'bounded',
    end: 'bounded',
    exactDay: false,
    ...rest,
  }
}

const planned = { status: 'planned', family: 'prospective' } as const

function lane(id: string, rows: readonly (readonly Mark[])[]): Lane {
  return { id, name: id, rows, before: 0, after: 0, undated: 0, count: rows.flat().length }
}

function axis(lanes: readonly Lane[] = [], horizon?: Axis['horizon']): Axis {
  return {
    window: { from: 0, to: 12 },
    unit: 'day',
    ticks: [],
    lanes,
    ...(horizon && { horizon }),
    horizonLabel: '',
    windowLabel: '',
    resolutionLabel: '',
  }
}

function row(marks: readonly Mark[], selected?: string, horizon?: Axis['horizon']) {
  const options: ChartOptions = { columns, charset: 'unicode', selected, severalMarks: new Set(), titles: false }
  return paintChartRow(axis([], horizon), marks, options).row
}

function hidden(marks: readonly Mark[], selected?: string) {
  const options: ChartOptions = { columns, charset: 'unicode', selected, severalMarks: new Set(), titles: false }
  return paintChartRow(axis(), marks, options).hidden
}

describe('a row of the chart', () => {
  it.each([
    ['marks that lie apart', [mark('a', 1, 2), mark('b', 4, 9)], ' ●  ╞═══╡   '],
    ['two points in one cell', [mark('a', 1, 2), mark('b', 1, 2)], ' 2          '],
    ['ten points in one cell', Array.from({ length: 10 }, (_, n) => mark(`${n}`, 1, 2)), ' +          '],
    [
      'two dates of one entry in one cell are one entry',
      [mark('a', 1, 2), mark('a', 1, 2, { claim: 1 })],
      ' ●          ',
    ],
    ['a point over a bar', [mark('a', 3, 4), mark('b', 1, 8)], ' ╞═●═══╡    '],
    ['points over a bar', [mark('a', 3, 4), mark('b', 3, 4), mark('c', 1, 8)], ' ╞═3═══╡    '],
    ['a short bar over a bar is a number, not a new sign', [mark('a', 3, 5), mark('b', 1, 9)], ' ╞═22═══╡   '],
    ['short bars over each other', [mark('a', 1, 4), mark('b', 3, 4)], ' 112        '],
    [
      'points over bars that are counted',
      [mark('a', 1, 12, { end: 'open' }), mark('b', 1, 4), mark('c', 0, 12, { start: 'open' }), mark('d', 3, 4)],
      '1334═══════►',
    ],
    ['a fact before a plan, which is counted beside it', [mark('b', 3, 9, planned), mark('a', 1, 5)], ' ╞══╡1───   '],
    [
      'a bounded plan before an open fact',
      [mark('a', 1, 5, planned), mark('b', 3, 12, { end: 'open' })],
      ' ├──┤1══════',
    ],
    ['bars that do not touch', [mark('a', 1, 5), mark('b', 5, 12, { end: 'open' })], ' ╞══╡╞═════►'],
  ])('%s', (_, marks, text) => {
    expect(rowText(row(marks))).toBe(text)
  })

  it('counts the entries that have no room', () => {
    expect(hidden([mark('a', 1, 9), mark('b', 3, 9), mark('c', 2, 10), mark('d', 1, 2), mark('e', 1, 2)])).toBe(1)
    expect(hidden([mark('a', 1, 5), mark('b', 3, 9, { claim: 1 }), mark('b', 6, 10)])).toBe(0)
    expect(hidden([mark('a', 1, 2), mark('b', 1, 2)], 'a')).toBe(1)
  })

  it('draws a selected bar instead of those that it overlaps', () => {
    expect(rowText(row([mark('a', 1, 6), mark('b', 3, 9, planned)], 'b'))).toBe(' 1═├────┤   ')
  })

  it('leaves a blank between a mark or the horizon and a title', () => {
    const options: ChartOptions = {
      columns: 50,
      charset: 'unicode',
      selected: undefined,
      severalMarks: new Set(),
      titles: true,
    }
    const drawn = (horizon?: Axis['horizon']) =>
      rowText(
        paintChartRow(
          axis([], horizon),
          [{ ...mark('Upper Lock opens', 0, 0), possible: { from: 0, to: 0.02 } }],
          options,
        ).row,
      )
    expect(drawn()).toMatch(/^● Upper Lock opens \(occurred\) /)
    expect(drawn({ from: 0.02, to: 0.04 })).toMatch(/^●║ Upper Lock opens \(occurred\) /)
    expect(drawn({ from: 0, to: 0.1 })).toMatch(/^●░ Upper Lock opens \(occurred\) /)
  })

  it('draws what is selected over everything, in reverse video', () => {
    const drawn = row([mark('a', 1, 8), mark('b', 3, 4), mark('c', 3, 4)], 'a')
    expect(rowText(drawn)).toBe(' ╞═════╡    ')
    expect(drawn.filter(({ style }) => style.reverse).map(({ text }) => text)).toEqual(['╞═════╡'])
  })

  it('draws the horizon as a line in one cell and as a band over several, and marks over it', () => {
    expect(rowText(row([], undefined, { from: 3 / columns, to: 4 / columns }))).toBe('   ║        ')
    expect(rowText(row([], undefined, { from: 3 / columns, to: 8 / columns }))).toBe('   ║░░░║    ')
    expect(rowText(row([mark('a', 1, 5)], undefined, { from: 3 / columns, to: 8 / columns }))).toBe(' ╞══╡░░║    ')
  })
})

describe('choosing lanes', () => {
  const points = (...entries: readonly string[]) => entries.map((entry, index) => [mark(entry, index, index + 1)])
  const names = (lanes: readonly Lane[], height: number, selected?: string) =>
    chooseLanes(axis(lanes), height, selected).rows.map((each) => `${each.lane.id}${each.marks.length}`)

  it('shows all rows where there is room', () => {
    expect(names([lane('x', points('a', 'b')), lane('y', points('c'))], 5)).toEqual(['x1', 'x1', 'y1'])
  })

  it('gives each lane one row first, and what is left to the selected entry’s lane', () => {
    const lanes = [lane('x', points('a', 'b', 'c')), lane('y', points('d', 'e', 'f'))]
    expect(names(lanes, 2)).toEqual(['x3', 'y3'])
    expect(names(lanes, 3, 'e')).toEqual(['x3', 'y1', 'y2'])
    expect(names(lanes, 3, 'a')).toEqual(['x1', 'x2', 'y3'])
  })

  it('shows the lanes around the selected entry’s, and how many it leaves out', () => {
    const lanes = ['p', 'q', 'r', 's', 't'].map((id) => lane(id, points(id)))
    expect(names(lanes, 2, 'p')).toEqual(['p1', 'q1'])
    expect(names(lanes, 2, 's')).toEqual(['r1', 's1'])
    expect(names(lanes, 2, 't')).toEqual(['s1', 't1'])
    expect(chooseLanes(axis(lanes), 2, 'p')).toMatchObject({ lanes: 5, shown: 2 })
  })

  it('keeps a lane without a mark in the window only where the others do not need its row', () => {
    const lanes = [lane('x', []), lane('y', points('a'))]
    expect(names(lanes, 2)).toEqual(['x0', 'y1'])
    expect(names(lanes, 1)).toEqual(['y1'])
    expect(names([lane('x', []), lane('y', points('a', 'b', 'c')), lane('z', [])], 3)).toEqual(['y1', 'y1', 'y1'])
    expect(names([lane('x', []), lane('y', points('a', 'b'))], 3)).toEqual(['x0', 'y1', 'y1'])
  })
})
