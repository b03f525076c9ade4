import type { DateToLabel } from './label.ts'

interface Row {
  readonly date: DateToLabel
  readonly label: string
  readonly short: string
  readonly bounds?: string
}

const year = ['year'] as const
const inferred = { basis: 'inferred' } as const

/** To be read and judged by a person: what is written, and what people see. */
export const labelCases: readonly Row[] = [
  { date: { edtf: '2000-12-05' }, label: '5 December 2000', short: '5 Dec 2000' },
  { date: { edtf: '2000-12-05', supplied: year, ...inferred }, label: '5 December [2000]', short: '5 Dec [2000]' },
  { date: { edtf: '2000-12' }, label: 'December 2000', short: 'Dec 2000' },
  { date: { edtf: '2001' }, label: '2001', short: '2001' },
  { date: { edtf: '2001', supplied: year, ...inferred }, label: '[2001]', short: '[2001]' },
  {
    date: { edtf: '2000-12-05/2000-12-06', supplied: year, ...inferred },
    label: '5–6 December [2000]',
    short: '5–6 Dec [2000]',
  },
  {
    date: { edtf: '2000-12-05/2000-12-06', mode: 'within', supplied: year, ...inferred },
    label: 'within 5–6 December [2000]',
    short: 'within 5–6 Dec [2000]',
  },
  {
    date: { edtf: '[2000-12-05..2000-12-06]', supplied: year, ...inferred },
    label: '5 or 6 December [2000]',
    short: '5 or 6 Dec [2000]',
  },
  {
    date: { edtf: '[2000-12-06..2000-12-10]', ...inferred },
    label: 'one day from 6 to 10 December 2000, inferred',
    short: '6–10 Dec 2000, inf.',
  },
  {
    date: { edtf: '[2000-12-31,2001-01-02]' },
    label: '31 December 2000 or 2 January 2001',
    short: '31 Dec 2000 or 2 Jan 2001',
  },
  { date: { edtf: '[1667,1668,1670..1672]' }, label: '1667, 1668 or 1670–1672', short: '1667, 1668 or 1670–1672' },
  { date: { edtf: '{1667,1670}' }, label: '1667 and 1670', short: '1667 and 1670' },
  {
    date: { edtf: '[..2000-12-10]', ...inferred },
    label: 'by 10 December 2000, inferred',
    short: 'by 10 Dec 2000, inf.',
  },
  {
    date: { edtf: '[2000-12-06..]', ...inferred },
    label: 'some time from 6 December 2000, inferred',
    short: 'some time from 6 Dec 2000, inf.',
  },
  { date: { edtf: '2000-12-06/..' }, label: 'from 6 December 2000 on, no end', short: 'from 6 Dec 2000 on, no end' },
  {
    date: { edtf: '2000-12-06/' },
    label: 'from 6 December 2000, end not stated',
    short: 'from 6 Dec 2000, end not stated',
  },
  {
    date: { edtf: '/2000-12' },
    label: 'up to December 2000, start not stated',
    short: 'up to Dec 2000, start not stated',
  },
  { date: { edtf: '../2000-12' }, label: 'up to December 2000, no beginning', short: 'up to Dec 2000, no beginning' },
  {
    date: { edtf: '..2000-12-05/2000-12-10' },
    label: 'from 5 December 2000 or before to 10 December 2000',
    short: 'from 5 Dec 2000 or before to 10 Dec 2000',
  },
  { date: { edtf: '2000-12/2001-02' }, label: 'December 2000 – February 2001', short: 'Dec 2000 – Feb 2001' },
  { date: { edtf: '2000-10/2000-12' }, label: 'October–December 2000', short: 'Oct–Dec 2000' },
  { date: { edtf: '2000-11-28/2000-12-02' }, label: '28 November – 2 December 2000', short: '28 Nov – 2 Dec 2000' },
  { date: { edtf: '1999/2001' }, label: '1999–2001', short: '1999–2001' },
  {
    date: {
      edtf: '2000-09',
      soft: '2000-09-21/2000-09-30',
      rule: 'late-month',
      convention: 'thirds',
      supplied: year,
      ...inferred,
    },
    label: 'late September [2000]',
    short: 'late Sep [2000]',
    bounds: '21–30 September 2000 by thirds; September 2000 as stated',
  },
  {
    date: {
      edtf: '2001',
      soft: '2001-01/2001-03',
      rule: 'early-year',
      convention: 'quarters',
      supplied: year,
      ...inferred,
    },
    label: 'early [2001]',
    short: 'early [2001]',
    bounds: 'January–March 2001 by quarters; 2001 as stated',
  },
  {
    date: { edtf: '2001-21', rule: 'season', convention: 'meteorological-seasons' },
    label: 'spring 2001',
    short: 'spring 2001',
    bounds: 'March–May 2001 by meteorological seasons; 2001 as stated',
  },
  {
    date: { edtf: '[2000-12-06..2003-12-31]', soft: '2000-12-06/2002-12-31', rule: 'by-year' },
    label: 'by 2003',
    short: 'by 2003',
    bounds: 'probably 6 December 2000 – 31 December 2002; 6 December 2000 – 31 December 2003 as stated',
  },
  {
    date: { edtf: '[..2000-12-10]', soft: '2000-12-05', ...inferred },
    label: 'by 10 December 2000, inferred',
    short: 'by 10 Dec 2000, inf.',
    bounds: 'probably 5 December 2000; 10 December 2000 or earlier in any case',
  },
  {
    date: { edtf: '2000-12-03/2000-12-10', mode: 'within', covers: '2000-12-05/2000-12-06', ...inferred },
    label: 'within 3–10 December 2000, inferred',
    short: 'within 3–10 Dec 2000, inf.',
    bounds: 'begins 3–5 December 2000, ends 6–10 December 2000',
  },
  { date: { edtf: '199X' }, label: 'the 1990s', short: 'the 1990s' },
  { date: { edtf: '19XX' }, label: '1900–1999', short: '1900–1999' },
  { date: { edtf: '2000-12-XX' }, label: 'a day not stated December 2000', short: 'a day not stated Dec 2000' },
  { date: { edtf: '1990~' }, label: 'about 1990', short: 'about 1990', bounds: 'probably 1990; not dated as stated' },
  {
    date: { edtf: '1990-05?' },
    label: 'perhaps May 1990',
    short: 'perhaps May 1990',
    bounds: 'probably May 1990; not dated as stated',
  },
  {
    date: { edtf: '1990-~05' },
    label: 'May 1990 (about the month)',
    short: 'May 1990 (about the month)',
    bounds: 'probably May 1990; not dated as stated',
  },
  { date: { edtf: '-0043-03-15' }, label: '15 March 44 BC', short: '15 Mar 44 BC' },
  { date: { edtf: '0000' }, label: '1 BC', short: '1 BC' },
  { date: { edtf: 'Y170000002' }, label: '170000002', short: '170000002' },
  { date: { edtf: '2001-33' }, label: 'first quarter of 2001', short: 'first quarter of 2001' },
  {
    date: { edtf: '2000-12-05T10:30:00+03:00' },
    label: '5 December 2000, 10:30:00 UTC+03:00',
    short: '5 Dec 2000, 10:30:00 UTC+03:00',
  },
  { date: {}, label: 'not dated', short: 'not dated' },
]
