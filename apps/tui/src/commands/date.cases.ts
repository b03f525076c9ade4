import { expect } from 'vitest'

const P = '[2000-12-06..2000-12-10]'

/** What is printed for people, as snapshots to be looked at. */
export const printedDates: readonly [name: string, argv: readonly string[]][] = [
  ['season', ['2001-21']],
  ['late-september', ['late', 'September', '--anchor', '2000-12-08', '--convention', 'thirds']],
  ['one-of-five-days', ['[2000-12-06..2000-12-10]']],
  ['open-end', ['2000-12-06/..']],
  ['about-1990', ['1990~']],
  ['this-week', ['this week', '--anchor', P]],
]

const bounds = (earliestStart: string, latestStart: string, earliestEnd = earliestStart, latestEnd = latestStart) => ({
  earliestStart,
  latestStart,
  earliestEnd,
  latestEnd,
})

const edtf = { valid: true, kind: 'edtf', rule: null, supplied: [], error: null } as const
const words = { valid: true, kind: 'words', error: null } as const
const nothing = {
  valid: false,
  kind: null,
  level: null,
  edtf: null,
  lower: null,
  upper: null,
  earliestStart: null,
  latestStart: null,
  earliestEnd: null,
  latestEnd: null,
  soft: null,
  mode: null,
  rule: null,
  convention: null,
  supplied: [],
} as const

/** What a program gets: the arguments, and every field. */
export const dateObjects: readonly [name: string, argv: readonly string[], object: object][] = [
  [
    'a season, whose hard bounds are its year',
    ['2001-21'],
    {
      input: '2001-21',
      ...edtf,
      level: 1,
      edtf: '2001-21',
      lower: '2001-03-01',
      upper: '2001-05-31',
      ...bounds('2001-01-01', '2001-12-31'),
      soft: bounds('2001-03-01', '2001-05-31'),
      mode: 'within',
      convention: 'meteorological-seasons',
    },
  ],
  [
    'a quarter, which is no convention',
    ['2001-34'],
    {
      input: '2001-34',
      ...edtf,
      level: 2,
      edtf: '2001-34',
      lower: '2001-04-01',
      upper: '2001-06-30',
      ...bounds('2001-04-01', '2001-06-30'),
      soft: null,
      mode: 'within',
      convention: null,
    },
  ],
  [
    'an open end and an unknown beginning',
    ['/..'],
    {
      input: '/..',
      ...edtf,
      level: 1,
      edtf: '/..',
      lower: 'unknown',
      upper: '+inf',
      ...bounds('unknown', 'unknown', '+inf', '+inf'),
      soft: null,
      mode: 'throughout',
      convention: null,
    },
  ],
  [
    'a year far away, in canonical form',
    ['?Y-170000002'],
    {
      input: '?Y-170000002',
      ...edtf,
      level: 1,
      edtf: 'Y-170000002?',
      lower: 'Y-170000002-01-01',
      upper: 'Y-170000002-12-31',
      ...bounds('unknown', 'unknown', 'unknown', 'unknown'),
      soft: bounds('Y-170000002-01-01', 'Y-170000002-12-31'),
      mode: 'within',
      convention: null,
    },
  ],
  [
    'words, with what was supplied',
    ['late September', '--anchor', P],
    {
      input: 'late September',
      ...words,
      level: 0,
      edtf: '2000-09',
      lower: '2000-09-01',
      upper: '2000-09-30',
      ...bounds('2000-09-01', '2000-09-30'),
      soft: bounds('2000-09-21', '2000-09-30'),
      mode: 'within',
      rule: 'late-month',
      convention: 'thirds',
      supplied: ['year'],
    },
  ],
  [
    'words about a period spoken of before',
    ['at', 'the', 'beginning', 'of', 'the', 'year', '--within', 'next year', '--anchor', P],
    {
      input: 'at the beginning of the year',
      ...words,
      level: 0,
      edtf: '2001',
      lower: '2001-01-01',
      upper: '2001-12-31',
      ...bounds('2001-01-01', '2001-12-31'),
      soft: bounds('2001-01-01', '2001-03-31'),
      mode: 'within',
      rule: 'early-year',
      convention: 'quarters',
      supplied: ['year'],
    },
  ],
  [
    'words that tell how long, for which there is no EDTF',
    ['five or more years'],
    {
      input: 'five or more years',
      ...words,
      level: null,
      edtf: null,
      lower: null,
      upper: null,
      ...bounds('unknown', 'unknown'),
      soft: null,
      mode: 'within',
      rule: 'duration',
      convention: null,
      supplied: [],
    },
  ],
  [
    'EDTF with white space around it',
    [' 2001 '],
    {
      input: ' 2001 ',
      ...edtf,
      level: 0,
      edtf: '2001',
      lower: '2001-01-01',
      upper: '2001-12-31',
      ...bounds('2001-01-01', '2001-12-31'),
      soft: null,
      mode: 'within',
      convention: null,
    },
  ],
  [
    'words that are not understood',
    ['late Septembre'],
    {
      input: 'late Septembre',
      ...nothing,
      error: {
        offset: 5,
        message: 'understood "late", then expected more of a date, found "Septembre"',
        help: expect.stringContaining('September'),
      },
    },
  ],
  [
    'digits that are no date, at their own place',
    ['  2000-13-40'],
    {
      input: '  2000-13-40',
      ...nothing,
      error: { offset: 7, message: expect.stringContaining('month'), help: expect.stringContaining('') },
    },
  ],
  [
    'words where only EDTF is taken',
    ['late September 2000', '--edtf'],
    {
      input: 'late September 2000',
      ...nothing,
      error: {
        offset: 0,
        message: expect.stringContaining('year of four digits'),
        help: expect.stringContaining('2000'),
      },
    },
  ],
  [
    'white space where only EDTF is taken',
    ['2001 ', '--edtf'],
    {
      input: '2001 ',
      ...nothing,
      error: { offset: 4, message: expect.stringContaining('month'), help: expect.stringContaining('2001') },
    },
  ],
]
