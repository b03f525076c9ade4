import type { Mark } from '@regesta/core/view'
import { describe, expect, it } from 'vitest'
import { paintMark } from './mark.ts'

const columns = 12

/** A mark whose positions are given in cells of a chart of 12. */
function mark(
  cells: {
    possible: [number, number]
    certain?: [number, number]
    soft?: [number, number]
    candidates?: [number, number][]
  },
  rest: Partial<Mark> = {},
): Mark {
  const fraction = ([from, to]: [number, number]) => ({ from: from / columns, to: to / columns })
  return {
    entry: 'opening',
    number: 1,
    title: 'Upper Lock opens',
    status: 'occurred',
    family: 'actual',
    mode: 'within',
    claim: 0,
    derived: { start: false, end: false },
    contradicted: false,
    possible: fraction(cells.possible),
    ...(cells.certain && { certain: fraction(cells.certain) }),
    ...(cells.soft && { soft: fraction(cells.soft) }),
    ...(cells.candidates && { candidates: cells.candidates.map(fraction) }),
    start: 'bounded',
    end: 'bounded',
    exactDay: false,
    ...rest,
  }
}

const planned = { status: 'planned', family: 'prospective' } as const
const feared = { status: 'feared', family: 'contingent' } as const
const alleged = { status: 'alleged', family: 'alleged' } as const

const cases: readonly [name: string, mark: Mark, unicode: string, ascii: string][] = [
  ['known to the cell', mark({ possible: [3, 4] }), '   ●        ', '   *        '],
  ['shorter than a cell', mark({ possible: [3.2, 3.3] }), '   ●        ', '   *        '],
  ['shorter than a cell, over a border', mark({ possible: [2.8, 3.5] }), '   ●        ', '   *        '],
  ['ending exactly where a cell ends', mark({ possible: [3, 5] }), '   ╞╡       ', '   []       '],
  ['ending a little behind it', mark({ possible: [3, 5.1] }), '   ╞═╡      ', '   [=]      '],
  ['a fact some time within', mark({ possible: [2, 8] }), '  ╞════╡    ', '  [====]    '],
  ['a plan some time within', mark({ possible: [2, 8] }, planned), '  ├────┤    ', '  [----]    '],
  ['a fear some time within', mark({ possible: [2, 8] }, feared), '  ├~~~~┤    ', '  [~~~~]    '],
  ['an allegation some time within', mark({ possible: [2, 8] }, alleged), '  ╞────╡    ', '  [____]    '],
  [
    'a fact throughout',
    mark({ possible: [2, 8], certain: [2, 8] }, { mode: 'throughout' }),
    '  ██████    ',
    '  ######    ',
  ],
  [
    'a plan throughout',
    mark({ possible: [2, 8], certain: [2, 8] }, { ...planned, mode: 'throughout' }),
    '  ▒▒▒▒▒▒    ',
    '  %%%%%%    ',
  ],
  [
    'a fear throughout',
    mark({ possible: [2, 8], certain: [2, 8] }, { ...feared, mode: 'throughout' }),
    '  ░░░░░░    ',
    '  ::::::    ',
  ],
  [
    'an allegation throughout',
    mark({ possible: [2, 8], certain: [2, 8] }, { ...alleged, mode: 'throughout' }),
    '  ▓▓▓▓▓▓    ',
    '  &&&&&&    ',
  ],
  [
    'certain in its middle',
    mark({ possible: [2, 10], certain: [4, 7] }, { mode: 'throughout' }),
    '  ╞═███══╡  ',
    '  [=###==]  ',
  ],
  [
    'throughout, but nowhere certain',
    mark({ possible: [2, 8] }, { mode: 'throughout' }),
    '  ╡════╞    ',
    '  ]====[    ',
  ],
  [
    'derived at both ends',
    mark({ possible: [2, 8] }, { derived: { start: true, end: true } }),
    '  «════»    ',
    '  ^====^    ',
  ],
  [
    'derived at its end, not known at its start',
    mark({ possible: [2, 8] }, { ...planned, start: 'unknown', derived: { start: false, end: true } }),
    '  ?────»    ',
    '  ?----^    ',
  ],
  ['contradicted', mark({ possible: [2, 7] }, { contradicted: true }), '  ╞═!═╡     ', '  [=!=]     '],
  ['contradicted in one cell', mark({ possible: [4, 5] }, { contradicted: true }), '    !       ', '    !       '],
  ['soft inside hard', mark({ possible: [1, 11], soft: [3, 7] }, planned), ' ··(──)···· ', ' ..(--).... '],
  ['soft as far as hard', mark({ possible: [3, 7], soft: [3, 7] }, planned), '   (──)     ', '   (--)     '],
  [
    'soft to the cell, but allowed beyond it',
    mark({ possible: [1, 8], soft: [3, 4] }, planned),
    ' ··─····    ',
    ' ..-....    ',
  ],
  ['soft and certain', mark({ possible: [1, 11], soft: [3, 9], certain: [5, 7] }), ' ··(═██═)·· ', ' ..(=##=).. '],
  [
    'one of several',
    mark(
      {
        possible: [3, 9],
        candidates: [
          [3, 4],
          [5, 6],
          [8, 9],
        ],
      },
      planned,
    ),
    '  {○ ○  ○}  ',
    '  {o o  o}  ',
  ],
  [
    'one of several at the edges',
    mark({
      possible: [0, 12],
      candidates: [
        [0, 1],
        [11, 12],
      ],
    }),
    '●          ●',
    '*          *',
  ],
  [
    'one of two stretches',
    mark({
      possible: [1, 11],
      candidates: [
        [1, 4],
        [7, 11],
      ],
    }),
    '{╞═╡   ╞══╡}',
    '{[=]   [==]}',
  ],
  [
    'a stretch or a day',
    mark(
      {
        possible: [1, 9],
        candidates: [
          [1, 4],
          [8, 9],
        ],
      },
      planned,
    ),
    '{├─┤    ○}  ',
    '{[-]    o}  ',
  ],
  [
    'one of several, others before the edge',
    mark({ possible: [0, 5], candidates: [[4, 5]] }, { start: 'beyond' }),
    '   ◄●       ',
    '   <*       ',
  ],
  [
    'one of several, others beyond both edges',
    mark(
      {
        possible: [0, 12],
        candidates: [
          [3, 4],
          [6, 7],
        ],
      },
      { ...planned, start: 'beyond', end: 'open' },
    ),
    '  ◄○  ○►    ',
    '  <o  o>    ',
  ],
  [
    'one of several, all in one cell',
    mark({
      possible: [3.1, 3.9],
      candidates: [
        [3.1, 3.2],
        [3.7, 3.8],
      ],
    }),
    '   ●        ',
    '   *        ',
  ],
  [
    'one of several, the last in sight at the edge and others beyond it',
    mark(
      {
        possible: [5, 12],
        candidates: [
          [5, 6],
          [11, 12],
        ],
      },
      { end: 'beyond' },
    ),
    '    {●     ►',
    '    {*     >',
  ],
  ['open at its end', mark({ possible: [4, 12] }, { ...planned, end: 'open' }), '    ├──────►', '    [------>'],
  [
    'going on beyond the edge',
    mark({ possible: [4, 12] }, { ...planned, end: 'beyond' }),
    '    ├──────►',
    '    [------>',
  ],
  ['with an unknown end', mark({ possible: [4, 12] }, { ...planned, end: 'unknown' }), '    ├──────?', '    [------?'],
  ['open at its start', mark({ possible: [0, 5] }, { start: 'open' }), '◄═══╡       ', '<===]       '],
  ['with an unknown start', mark({ possible: [0, 5] }, { start: 'unknown' }), '?═══╡       ', '?===]       '],
  ['open at both ends', mark({ possible: [0, 12] }, { start: 'open', end: 'unknown' }), '◄══════════?', '<==========?'],
  [
    'begun before the edge, in one cell',
    mark({ possible: [0, 1] }, { start: 'beyond' }),
    '◄           ',
    '<           ',
  ],
  [
    'a moment of a day of several cells',
    mark({ possible: [2, 8], certain: [2, 8] }, { exactDay: true }),
    '  ╞════╡    ',
    '  [====]    ',
  ],
  [
    'all of a day of several cells',
    mark({ possible: [2, 8], certain: [2, 8] }, { exactDay: true, mode: 'throughout' }),
    '  ██████    ',
    '  ######    ',
  ],
]

describe('paintMark', () => {
  it.each(cases)('%s', (_, painted, unicode, ascii) => {
    expect(drawn(painted, 'unicode')).toBe(unicode)
    expect(drawn(painted, 'ascii')).toBe(ascii)
  })

  it('tells the families apart wherever there is more than a point', () => {
    for (const charset of ['unicode', 'ascii'] as const) {
      for (const cells of [
        { possible: [2, 8] as [number, number] },
        { possible: [2, 8] as [number, number], certain: [2, 8] as [number, number] },
      ]) {
        const pictures = [{}, planned, feared, alleged].map((rest) => drawn(mark(cells, rest), charset))
        expect(new Set(pictures).size).toBe(4)
      }
    }
  })
})

function drawn(painted: Mark, charset: 'unicode' | 'ascii'): string {
  const cells = Array.from({ length: columns }, () => ' ')
  for (const { column, glyph } of paintMark(painted, columns, charset)) cells[column] = glyph
  return cells.join('')
}
