import type { Axis, Tick } from '@regesta/core/view'
import { describe, expect, it } from 'vitest'
import { paintRuler, paintShortRuler } from './ruler.ts'

const columns = 24

/** An axis whose ticks are given by their cells. */
function axis(ticks: readonly (readonly [cell: number, label: string, major?: string])[]): Axis {
  return {
    window: { from: 0, to: 24 },
    unit: 'day',
    ticks: ticks.map(
      ([cell, label, major]): Tick => ({ at: cell / columns, day: cell, label, ...(major !== undefined && { major }) }),
    ),
    lanes: [],
    horizonLabel: '',
    windowLabel: '',
    resolutionLabel: '',
  }
}

describe('what begins above', () => {
  it.each([
    ['stands over its tick', [[2, '1', 'June 2000']], '  June 2000             '],
    [
      'is shortened before the next',
      [
        [0, '28', 'November 2000'],
        [10, '1', 'December 2000'],
      ],
      'Nov 2000  December 2000 ',
    ],
    [
      'is a month alone where there is less room',
      [
        [0, '30', 'November 2000'],
        [5, '1', 'May 2001'],
      ],
      'Nov  May 2001           ',
    ],
    [
      'is a letter or two at the least',
      [
        [0, '30', 'November 2000'],
        [2, '1', 'May 2001'],
      ],
      'No May 2001             ',
    ],
    [
      'moves from the right edge',
      [
        [0, '1', 'June 2000'],
        [20, '1', 'January 2001'],
      ],
      'June 2000   January 2001',
    ],
    [
      'is shortened there too',
      [
        [0, '1', 'December 2000'],
        [22, '1', 'January 2001'],
      ],
      'December 2000   Jan 2001',
    ],
    [
      'years are never cut',
      [
        [0, 'Dec', '2000'],
        [22, 'Jan', '2001'],
      ],
      '2000                2001',
    ],
  ] as const)('%s', (_, ticks, text) => {
    expect(paintRuler(axis(ticks), columns).majors).toBe(text)
  })
})

describe('labels of ticks', () => {
  it.each([
    [
      'give way by a cell',
      [
        [0, 'Sep'],
        [3, 'Oct'],
        [7, 'Nov'],
      ],
      'Sep Oct Nov             ',
    ],
    [
      'stand where the ticks are',
      [
        [0, 'Oct'],
        [8, 'Nov'],
        [16, 'Dec'],
      ],
      'Oct     Nov     Dec     ',
    ],
    [
      'move from the right edge',
      [
        [0, 'Oct'],
        [22, 'Nov'],
      ],
      'Oct                  Nov',
    ],
    [
      'of months are cut',
      [
        [0, 'Oct'],
        [2, 'Nov'],
        [10, 'Dec'],
      ],
      'Oc Nov    Dec           ',
    ],
    [
      'of weekdays become days',
      [
        [0, 'Mon 4'],
        [4, 'Tue 5'],
        [12, 'Wed 6'],
      ],
      '4   Tue 5   Wed 6       ',
    ],
  ] as const)('%s', (_, ticks, text) => {
    expect(paintRuler(axis(ticks), columns).labels).toBe(text)
  })
})

it('in one row what begins above goes before the labels, in its short form', () => {
  expect(
    paintShortRuler(
      axis([
        [0, '4', 'December 2000'],
        [9, '11'],
        [14, '18'],
        [19, '1', 'January 2001'],
      ]),
      columns,
    ),
  ).toBe('Dec 2000 11     Jan 2001')
})
