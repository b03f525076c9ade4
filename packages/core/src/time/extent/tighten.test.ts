import { describe, expect, it } from 'vitest'
import { isoDay } from '../calendar/index.ts'
import { extentOf, tighten } from './index.ts'

/** First and last day of the bounds, of the best reading, and of each candidate. */
function tightened(date: Parameters<typeof extentOf>[0], from: string, to: string): string {
  const { hard, soft, candidates = [] } = tighten(extentOf(date), extentOf({ edtf: `[${from}..${to}]` }).hard)
  const span = (first: number | null | undefined, last: number | null | undefined) =>
    `${first == null ? '?' : isoDay(first)}..${last == null ? '?' : isoDay(last)}`
  return [
    span(hard.earliestStart, hard.latestEnd),
    ...(soft ? [`soft ${span(soft.earliestStart, soft.latestEnd)}`] : []),
    ...candidates.map(({ from: first, to: last }) => `or ${span(first, last)}`),
  ].join(' ')
}

const late = { edtf: '2000-09', soft: '2000-09-21/2000-09-30' }

describe('an extent with nearer bounds', () => {
  it.each([
    [
      'keeps a best reading that lies inside them',
      late,
      '2000-09-15',
      '2000-09-30',
      '2000-09-15..2000-09-30 soft 2000-09-21..2000-09-30',
    ],
    [
      'cuts off what lies outside',
      late,
      '2000-09-01',
      '2000-09-25',
      '2000-09-01..2000-09-25 soft 2000-09-21..2000-09-25',
    ],
    ['drops a best reading that cannot be', late, '2000-09-01', '2000-09-20', '2000-09-01..2000-09-20'],
    [
      'gives bounds to what is only about known',
      { edtf: '2000~' },
      '2000-03-01',
      '2005-01-01',
      '2000-03-01..2005-01-01 soft 2000-03-01..2000-12-31',
    ],
    [
      'drops candidates that do not fit',
      { edtf: '[2000-09-02,2000-09-09,2000-09-16]' },
      '2000-09-05',
      '2000-09-30',
      '2000-09-05..2000-09-30 or 2000-09-09..2000-09-09 or 2000-09-16..2000-09-16',
    ],
    [
      'keeps candidates of which none fits without them',
      { edtf: '[2000-09-02,2000-09-09]' },
      '2000-09-04',
      '2000-09-05',
      '2000-09-04..2000-09-05',
    ],
  ] as const)('%s', (_, date, from, to, expected) => {
    expect(tightened(date, from, to)).toBe(expected)
  })
})
