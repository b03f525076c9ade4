import type { WrittenDate } from './extent.ts'

/** earliest start, latest start / earliest end, latest end; `?` is not known. */
interface Row {
  readonly name: string
  readonly date: WrittenDate
  readonly hard: string
  readonly soft?: string
  readonly mode: 'within' | 'throughout'
}

export const extentCases: readonly Row[] = [
  {
    name: 'a day',
    date: { edtf: '2000-12-05' },
    hard: '2000-12-05..2000-12-05 / 2000-12-05..2000-12-05',
    mode: 'within',
  },
  {
    name: 'some day of a month',
    date: { edtf: '2000-12' },
    hard: '2000-12-01..2000-12-31 / 2000-12-01..2000-12-31',
    mode: 'within',
  },
  {
    name: 'all of a month',
    date: { edtf: '2000-12', mode: 'throughout' },
    hard: '2000-12-01..2000-12-01 / 2000-12-31..2000-12-31',
    mode: 'throughout',
  },
  {
    name: 'two days, both filled',
    date: { edtf: '2000-12-05/2000-12-06' },
    hard: '2000-12-05..2000-12-05 / 2000-12-06..2000-12-06',
    mode: 'throughout',
  },
  {
    name: 'somewhere in two days',
    date: { edtf: '2000-12-05/2000-12-06', mode: 'within' },
    hard: '2000-12-05..2000-12-06 / 2000-12-05..2000-12-06',
    mode: 'within',
  },
  {
    name: 'from some day of one month to some day of another',
    date: { edtf: '2000-12/2001-02' },
    hard: '2000-12-01..2000-12-31 / 2001-02-01..2001-02-28',
    mode: 'throughout',
  },
  {
    name: 'one of two days',
    date: { edtf: '[2000-12-05..2000-12-06]' },
    hard: '2000-12-05..2000-12-06 / 2000-12-05..2000-12-06',
    mode: 'within',
  },
  {
    name: 'on all of three days',
    date: { edtf: '{2000-12-05..2000-12-07}' },
    hard: '2000-12-05..2000-12-05 / 2000-12-07..2000-12-07',
    mode: 'throughout',
  },
  {
    name: 'on two days of one month and some time in another',
    date: { edtf: '{2000-12-05,2000-12-07,2001-02}' },
    hard: '2000-12-05..2000-12-05 / 2001-02-01..2001-02-28',
    mode: 'throughout',
  },
  {
    name: 'all of one of two months',
    date: { edtf: '[2000-10,2000-12]', mode: 'throughout' },
    hard: '2000-10-01..2000-12-01 / 2000-10-31..2000-12-31',
    mode: 'throughout',
  },
  {
    name: 'all of one of some days',
    date: { edtf: '[2000-12-05..2000-12-07]', mode: 'throughout' },
    hard: '2000-12-05..2000-12-07 / 2000-12-05..2000-12-07',
    mode: 'throughout',
  },
  {
    name: 'one of the years from about one to another',
    date: { edtf: '[1990~..1995]' },
    hard: '?..1995-12-31 / ?..1995-12-31',
    soft: '1990-01-01..1995-12-31 / 1990-01-01..1995-12-31',
    mode: 'within',
  },
  {
    name: 'in all of some years, of which one is not certain',
    date: { edtf: '{1990~,1992,1995}' },
    hard: '?..1992-12-31 / 1995-01-01..?',
    soft: '1990-01-01..1990-12-31 / 1995-01-01..1995-12-31',
    mode: 'throughout',
  },
  {
    name: 'on all days from one on',
    date: { edtf: '{2000-12-05..}' },
    hard: '2000-12-05..2000-12-05 / +inf..+inf',
    mode: 'throughout',
  },
  {
    name: 'from a month to an end in its year, which is not before the month',
    date: { edtf: '2004-06/2004' },
    hard: '2004-06-01..2004-06-30 / 2004-06-01..2004-12-31',
    mode: 'throughout',
  },
  {
    name: 'from a day in a year to an end in it',
    date: { edtf: '2004/2004-06-15' },
    hard: '2004-01-01..2004-06-15 / 2004-06-15..2004-06-15',
    mode: 'throughout',
  },
  {
    name: 'over by a day',
    date: { edtf: '[..2000-12-10]' },
    hard: '-inf..2000-12-10 / -inf..2000-12-10',
    mode: 'within',
  },
  {
    name: 'still to come',
    date: { edtf: '[2000-12-06..]' },
    hard: '2000-12-06..+inf / 2000-12-06..+inf',
    mode: 'within',
  },
  {
    name: 'open end',
    date: { edtf: '2000-12-06/..' },
    hard: '2000-12-06..2000-12-06 / +inf..+inf',
    mode: 'throughout',
  },
  { name: 'end not known', date: { edtf: '2000-12-06/' }, hard: '2000-12-06..2000-12-06 / ?..?', mode: 'throughout' },
  { name: 'start not known', date: { edtf: '/2000-12' }, hard: '?..? / 2000-12-01..2000-12-31', mode: 'throughout' },
  {
    name: 'begun by a day',
    date: { edtf: '..2000-12-05/2000-12-10' },
    hard: '-inf..2000-12-05 / 2000-12-10..2000-12-10',
    mode: 'throughout',
  },
  {
    name: 'under way on two days of a week',
    date: {
      edtf: '2000-12-03/2000-12-10',
      mode: 'within',
      covers: '2000-12-05/2000-12-06',
      soft: '2000-12-04/2000-12-10',
    },
    hard: '2000-12-03..2000-12-05 / 2000-12-06..2000-12-10',
    soft: '2000-12-04..2000-12-05 / 2000-12-06..2000-12-10',
    mode: 'within',
  },
  {
    name: 'late in a month, by a convention',
    date: { edtf: '2000-09', soft: '2000-09-21/2000-09-30' },
    hard: '2000-09-01..2000-09-30 / 2000-09-01..2000-09-30',
    soft: '2000-09-21..2000-09-30 / 2000-09-21..2000-09-30',
    mode: 'within',
  },
  {
    name: 'a season proves no more than its year',
    date: { edtf: '2001-21' },
    hard: '2001-01-01..2001-12-31 / 2001-01-01..2001-12-31',
    soft: '2001-03-01..2001-05-31 / 2001-03-01..2001-05-31',
    mode: 'within',
  },
  {
    name: 'a winter goes on into the next year',
    date: { edtf: '2000-24' },
    hard: '2000-01-01..2001-02-28 / 2000-01-01..2001-02-28',
    soft: '2000-12-01..2001-02-28 / 2000-12-01..2001-02-28',
    mode: 'within',
  },
  {
    name: 'a quarter is a calendar unit',
    date: { edtf: '2001-33' },
    hard: '2001-01-01..2001-03-31 / 2001-01-01..2001-03-31',
    mode: 'within',
  },
  {
    name: 'about a year excludes nothing',
    date: { edtf: '1990~' },
    hard: '?..? / ?..?',
    soft: '1990-01-01..1990-12-31 / 1990-01-01..1990-12-31',
    mode: 'within',
  },
  { name: 'a decade', date: { edtf: '199X' }, hard: '1990-01-01..1999-12-31 / 1990-01-01..1999-12-31', mode: 'within' },
  { name: 'no date', date: {}, hard: '?..? / ?..?', mode: 'within' },
]
