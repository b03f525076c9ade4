import type { DateToLabel } from './label.ts'

/** `short` and `full` are given where they differ from the normal form. */
interface Row {
  readonly date: DateToLabel
  readonly label: string
  readonly short?: string
  readonly full?: string
  readonly bounds?: string
}

/** The year is not printed in the source. */
const yearSupplied = { supplied: ['year'], basis: 'inferred' } as const

/** To be read and judged by a person: what is written, and what people see. */
export const labelCases: readonly Row[] = [
  // Days, months, years
  { date: { edtf: '2000-12-05' }, label: '5 December 2000', short: '5 Dec 2000' },
  { date: { edtf: '2000-12-05', ...yearSupplied }, label: '5 December [2000]', short: '5 Dec [2000]' },
  {
    date: { edtf: '2000-12-05', supplied: ['day'], basis: 'inferred' },
    label: '[5] December 2000',
    short: '[5] Dec 2000',
  },
  {
    date: { edtf: '2000-12-05', supplied: ['month', 'year'], basis: 'inferred' },
    label: '5 [December] [2000]',
    short: '5 [Dec] [2000]',
  },
  { date: { edtf: '2000-12' }, label: 'December 2000', short: 'Dec 2000', full: 'some time in December 2000' },
  { date: { edtf: '2000-12', mode: 'throughout' }, label: 'throughout December 2000', short: 'throughout Dec 2000' },
  { date: { edtf: '2001' }, label: '2001', full: 'some time in 2001' },
  { date: { edtf: '2001', ...yearSupplied }, label: '[2001]', full: 'some time in [2001]' },
  { date: { edtf: '2001', basis: 'assumed' }, label: '2001', full: 'some time in 2001, assumed' },
  { date: { edtf: '2001', basis: 'editor' }, label: '2001', full: 'some time in 2001, given by the editor' },
  {
    date: { edtf: '2000-12-05', basis: 'derived' },
    label: '5 December 2000',
    short: '5 Dec 2000',
    full: '5 December 2000, derived',
  },
  {
    date: { edtf: '2000-12-05T10:30:00+03:00' },
    label: '5 December 2000, 10:30:00 UTC+03:00',
    short: '5 Dec 2000, 10:30:00 UTC+03:00',
  },
  { date: { edtf: '2000-12-05T10:30:00Z' }, label: '5 December 2000, 10:30:00 UTC', short: '5 Dec 2000, 10:30:00 UTC' },
  { date: { edtf: '2000-12-05T10:30:00' }, label: '5 December 2000, 10:30:00', short: '5 Dec 2000, 10:30:00' },
  { date: {}, label: 'not dated' },

  // Before our era, far away, to so many digits
  { date: { edtf: '-0043-03-15' }, label: '15 March 44 BC', short: '15 Mar 44 BC' },
  { date: { edtf: '0000' }, label: '1 BC', full: 'some time in 1 BC' },
  { date: { edtf: '-0049/-0040' }, label: '50–41 BC', full: 'from 50 to 41 BC' },
  { date: { edtf: '-0030/0014' }, label: '31 BC – AD 14', full: 'from 31 BC to AD 14' },
  { date: { edtf: 'Y170000002' }, label: '170000002', full: 'some time in 170000002' },
  { date: { edtf: 'Y17E7' }, label: '170000000', full: 'some time in 170000000' },
  { date: { edtf: 'Y-17E7' }, label: '170000001 BC', full: 'some time in 170000001 BC' },
  { date: { edtf: 'Y17E100' }, label: '17×10¹⁰⁰', full: 'some time in 17×10¹⁰⁰' },
  { date: { edtf: '1950S2' }, label: '1950 (some year from 1900 to 1999)', short: '1950 (some year, 1900–1999)' },
  {
    date: { edtf: 'Y171010000S3' },
    label: '171010000 (some year from 171000000 to 171999999)',
    short: '171010000 (some year, 171000000–171999999)',
  },
  {
    date: { edtf: '-1950S3' },
    label: '1951 BC (some year from 1960 to 1951 BC)',
    short: '1951 BC (some year, 1960–1951 BC)',
  },

  // Seasons, quarters, halves
  {
    date: { edtf: '2001-21', rule: 'season', convention: 'meteorological-seasons' },
    label: 'spring 2001',
    full: 'spring 2001 (March to May 2001 by meteorological seasons; some time in 2001 as stated)',
    bounds: 'March–May 2001 by meteorological seasons; 2001 as stated',
  },
  {
    date: { edtf: '2000-24', rule: 'season', convention: 'meteorological-seasons', ...yearSupplied },
    label: 'winter [2000]',
    full: 'winter [2000] (December 2000 to February 2001 by meteorological seasons; some time from January 2000 to February 2001 as stated)',
    bounds: 'December 2000 – February 2001 by meteorological seasons; January 2000 – February 2001 as stated',
  },
  {
    date: { edtf: '2001-29' },
    label: 'southern spring 2001',
    full: 'southern spring 2001 (September to November 2001 by meteorological seasons; some time in 2001 as stated)',
    bounds: 'September–November 2001 by meteorological seasons; 2001 as stated',
  },
  { date: { edtf: '2001-33' }, label: 'first quarter of 2001', full: 'some time in the first quarter of 2001' },
  {
    date: { edtf: '2001-38' },
    label: 'second four months of 2001',
    full: 'some time in the second four months of 2001',
  },
  { date: { edtf: '2001-41' }, label: 'second half of 2001', full: 'some time in the second half of 2001' },
  {
    date: { edtf: '2001-21/2001-23' },
    label: 'spring–autumn 2001',
    full: 'from spring to autumn 2001 (begins between March and May 2001, ends between September and November 2001 by meteorological seasons; some time in 2001 as stated)',
    bounds: 'begins March–May 2001, ends September–November 2001 by meteorological seasons; 2001 as stated',
  },
  {
    date: { edtf: '2000-23/2001-21' },
    label: 'autumn 2000 – spring 2001',
    full: 'from autumn 2000 to spring 2001 (begins between September and November 2000, ends between March and May 2001 by meteorological seasons; begins 2000, ends 2001 as stated)',
    bounds:
      'begins September–November 2000, ends March–May 2001 by meteorological seasons; begins 2000, ends 2001 as stated',
  },
  {
    date: { edtf: '2001-33/2001-35' },
    label: 'first quarter – third quarter of 2001',
    full: 'from the first quarter to the third quarter of 2001',
  },
  {
    date: { edtf: '[2001-21,2001-23]' },
    label: 'spring or autumn 2001',
    full: 'spring or autumn 2001 (March to November 2001 by meteorological seasons; some time in 2001 as stated)',
    bounds: 'March–November 2001 by meteorological seasons; 2001 as stated',
  },

  // Words that a convention reads
  {
    date: { edtf: '2000-09', soft: '2000-09-21/2000-09-30', rule: 'late-month', convention: 'thirds', ...yearSupplied },
    label: 'late September [2000]',
    short: 'late Sep [2000]',
    full: 'late September [2000] (21 to 30 September 2000 by thirds; some time in September 2000 as stated)',
    bounds: '21–30 September 2000 by thirds; September 2000 as stated',
  },
  {
    date: { edtf: '2001', soft: '2001-01/2001-03', rule: 'early-year', convention: 'quarters', ...yearSupplied },
    label: 'early [2001]',
    full: 'early [2001] (January to March 2001 by quarters; some time in 2001 as stated)',
    bounds: 'January–March 2001 by quarters; 2001 as stated',
  },
  {
    date: { edtf: '2000-09', soft: '2000-09-11/2000-09-20', rule: 'mid-month', convention: 'thirds' },
    label: 'mid-September 2000',
    short: 'mid-Sep 2000',
    full: 'mid-September 2000 (11 to 20 September 2000 by thirds; some time in September 2000 as stated)',
    bounds: '11–20 September 2000 by thirds; September 2000 as stated',
  },
  {
    date: { edtf: '199X', soft: '1990/1993', rule: 'early-decade', convention: 'thirds' },
    label: 'the early 1990s',
    full: 'the early 1990s (1990 to 1993 by thirds; some time from 1990 to 1999 as stated)',
    bounds: '1990–1993 by thirds; 1990–1999 as stated',
  },
  {
    date: { edtf: '199X', soft: '1994/1996', rule: 'mid-decade', convention: 'thirds' },
    label: 'the mid-1990s',
    full: 'the mid-1990s (1994 to 1996 by thirds; some time from 1990 to 1999 as stated)',
    bounds: '1994–1996 by thirds; 1990–1999 as stated',
  },
  {
    date: { edtf: '2001-21', soft: '2001-05', rule: 'late-season', convention: 'thirds' },
    label: 'late spring 2001',
    full: 'late spring 2001 (May 2001 by thirds; some time in 2001 as stated)',
    bounds: 'May 2001 by thirds; 2001 as stated',
  },
  {
    date: {
      ...{ edtf: '1739-12/1740-03', mode: 'within', soft: '1739-12/1740-02' },
      ...{ rule: 'winter', convention: 'meteorological-seasons' },
    },
    label: 'winter 1739–40',
    full: 'winter 1739–40 (December 1739 to February 1740 by meteorological seasons; some time from December 1739 to March 1740 as stated)',
    bounds: 'December 1739 – February 1740 by meteorological seasons; December 1739 – March 1740 as stated',
  },
  {
    date: {
      ...{ edtf: '1799-12/1800-03', mode: 'within', soft: '1800-02' },
      ...{ rule: 'late-season', convention: 'thirds' },
    },
    label: 'late winter 1799–1800',
    full: 'late winter 1799–1800 (February 1800 by thirds; some time from December 1799 to March 1800 as stated)',
    bounds: 'February 1800 by thirds; December 1799 – March 1800 as stated',
  },
  {
    date: { edtf: '1739-12/1740-03', rule: 'winter' },
    label: 'December 1739 – March 1740',
    short: 'Dec 1739 – Mar 1740',
    full: 'from December 1739 to March 1740',
  },
  {
    date: { edtf: '1801/1900', mode: 'within', soft: '1801/1833', rule: 'early-century', convention: 'thirds' },
    label: 'the early 19th century',
    full: 'the early 19th century (1801 to 1833 by thirds; some time from 1801 to 1900 as stated)',
    bounds: '1801–1833 by thirds; 1801–1900 as stated',
  },
  {
    date: { edtf: '1801/1900', mode: 'within', rule: 'century' },
    label: 'the 19th century',
    full: 'some time in the 19th century (1801 to 1900)',
  },
  {
    date: { edtf: '-0499/-0400', mode: 'within', rule: 'century' },
    label: 'the 5th century BC',
    full: 'some time in the 5th century BC (500 to 401 BC)',
  },
  {
    date: { edtf: '[2000-12-06..2003-12-31]', soft: '2000-12-06/2002-12-31', rule: 'by-year' },
    label: 'by 2003',
    full: 'by 2003 (probably 6 December 2000 to 31 December 2002; some time from 6 December 2000 to 31 December 2003 as stated)',
    bounds: 'probably 6 December 2000 – 31 December 2002; 6 December 2000 – 31 December 2003 as stated',
  },
  {
    date: { edtf: '[..2002]', rule: 'before' },
    label: 'before 2003',
    full: 'before 2003 (31 December 2002 or earlier)',
  },
  {
    date: { edtf: '[..2000-11-30]', rule: 'before' },
    label: 'before December 2000',
    short: 'before Dec 2000',
    full: 'before December 2000 (30 November 2000 or earlier)',
  },
  {
    date: { edtf: '[..2000-12-04]', rule: 'before' },
    label: 'before 5 December 2000',
    short: 'before 5 Dec 2000',
    full: 'before 5 December 2000 (4 December 2000 or earlier)',
  },
  {
    date: { edtf: '[2004-01-01..]', rule: 'after' },
    label: 'after 2003',
    full: 'after 2003 (1 January 2004 or later)',
  },
  {
    date: { edtf: '[2000-12-06..2003-12-31]', rule: 'by-year', ...yearSupplied },
    label: 'by [2003]',
    full: 'by [2003] (6 December 2000 to 31 December 2003)',
  },
  {
    date: { edtf: '[..2000-12-10]', soft: '2000-12-05', basis: 'inferred' },
    label: 'by 10 December 2000, inferred',
    short: 'by 10 Dec 2000, inf.',
    full: 'by 10 December 2000, inferred (probably 5 December 2000; 10 December 2000 or earlier in any case)',
    bounds: 'probably 5 December 2000; 10 December 2000 or earlier in any case',
  },
  {
    date: { edtf: '2000-12-03/2000-12-10', mode: 'within', covers: '2000-12-05/2000-12-06', basis: 'inferred' },
    label: 'within 3–10 December 2000, inferred',
    short: 'within 3–10 Dec 2000, inf.',
    full: 'within 3–10 December 2000, inferred (begins between 3 and 5 December 2000, ends between 6 and 10 December 2000)',
    bounds: 'begins 3–5 December 2000, ends 6–10 December 2000',
  },

  // Uncertain, approximate
  {
    date: { edtf: '1990~' },
    label: 'about 1990',
    full: 'about 1990 (probably 1990; no firm limits)',
    bounds: 'probably 1990; no firm limits',
  },
  {
    date: { edtf: '1990-05?' },
    label: 'perhaps May 1990',
    full: 'perhaps May 1990 (probably May 1990; no firm limits)',
    bounds: 'probably May 1990; no firm limits',
  },
  {
    date: { edtf: '1990-05-12%' },
    label: 'perhaps about 12 May 1990',
    full: 'perhaps about 12 May 1990 (probably 12 May 1990; no firm limits)',
    bounds: 'probably 12 May 1990; no firm limits',
  },
  {
    date: { edtf: '1990-~05' },
    label: 'May 1990 (month approximate)',
    full: 'May 1990 (month approximate; probably May 1990; no firm limits)',
    bounds: 'probably May 1990; no firm limits',
  },
  {
    date: { edtf: '2004?-06-11' },
    label: '11 June 2004 (year uncertain)',
    short: '11 Jun 2004 (year uncertain)',
    full: '11 June 2004 (year uncertain; probably 11 June 2004; no firm limits)',
    bounds: 'probably 11 June 2004; no firm limits',
  },
  {
    date: { edtf: '2004-06~-11' },
    label: '11 June 2004 (year and month approximate)',
    short: '11 Jun 2004 (year and month approximate)',
    full: '11 June 2004 (year and month approximate; probably 11 June 2004; no firm limits)',
    bounds: 'probably 11 June 2004; no firm limits',
  },
  {
    date: { edtf: '?2004-06-~11' },
    label: '11 June 2004 (year uncertain, day approximate)',
    short: '11 Jun 2004 (year uncertain, day approximate)',
    full: '11 June 2004 (year uncertain, day approximate; probably 11 June 2004; no firm limits)',
    bounds: 'probably 11 June 2004; no firm limits',
  },
  {
    date: { edtf: '2004-%06-11' },
    label: '11 June 2004 (month uncertain and approximate)',
    short: '11 Jun 2004 (month uncertain and approximate)',
    full: '11 June 2004 (month uncertain and approximate; probably 11 June 2004; no firm limits)',
    bounds: 'probably 11 June 2004; no firm limits',
  },
  {
    date: { edtf: '2001-21~' },
    label: 'about spring 2001',
    full: 'about spring 2001 (March to May 2001 by meteorological seasons; no firm limits)',
    bounds: 'March–May 2001 by meteorological seasons; no firm limits',
  },
  {
    date: { edtf: '2001-?21' },
    label: 'spring 2001 (season uncertain)',
    full: 'spring 2001 (season uncertain; probably March to May 2001; no firm limits)',
    bounds: 'probably March–May 2001; no firm limits',
  },
  {
    date: { edtf: '199X?' },
    label: 'perhaps the 1990s',
    full: 'perhaps the 1990s (probably 1990 to 1999; no firm limits)',
    bounds: 'probably 1990–1999; no firm limits',
  },
  {
    date: { edtf: '1984?/1990' },
    label: 'from perhaps 1984 to 1990',
    full: 'from perhaps 1984 to 1990 (probably begins 1984, ends 1990; ends 1990 as stated)',
    bounds: 'probably begins 1984, ends 1990; ends 1990 as stated',
  },
  {
    date: { edtf: '1984-06~/1990-02~' },
    label: 'from about June 1984 to about February 1990',
    short: 'from about Jun 1984 to about Feb 1990',
    full: 'from about June 1984 to about February 1990 (probably begins June 1984, ends February 1990; no firm limits)',
    bounds: 'probably begins June 1984, ends February 1990; no firm limits',
  },

  // Digits that are not stated
  { date: { edtf: '199X' }, label: 'the 1990s', full: 'some time in the 1990s' },
  { date: { edtf: '19XX' }, label: 'some year from 1900 to 1999', short: 'some year, 1900–1999' },
  { date: { edtf: '1XXX' }, label: 'some year from 1000 to 1999', short: 'some year, 1000–1999' },
  { date: { edtf: 'XXXX' }, label: 'some year' },
  { date: { edtf: '1X9X' }, label: 'a year of the form 1X9X' },
  { date: { edtf: '-004X' }, label: 'some year from 50 to 41 BC', short: 'some year, 50–41 BC' },
  { date: { edtf: '2000-XX' }, label: 'some month of 2000' },
  { date: { edtf: '2000-12-XX' }, label: 'some day of December 2000', short: 'some day of Dec 2000' },
  {
    date: { edtf: '2000-12-XX', ...yearSupplied },
    label: 'some day of December [2000]',
    short: 'some day of Dec [2000]',
  },
  { date: { edtf: '2000-XX-XX' }, label: 'some day of 2000' },
  { date: { edtf: '2000-XX-12' }, label: 'the 12th of some month of 2000' },
  { date: { edtf: 'XXXX-12-25' }, label: '25 December of some year', short: '25 Dec of some year' },
  {
    date: { edtf: 'XXXX-12' },
    label: 'December of some year',
    short: 'Dec of some year',
    full: 'some time in December of some year',
  },
  { date: { edtf: 'XXXX-12-XX' }, label: 'some day of December of some year', short: 'some day of Dec of some year' },
  { date: { edtf: 'XXXX-XX-22' }, label: 'the 22nd of some month of some year' },
  {
    date: { edtf: '199X-12-25' },
    label: '25 December of some year of the 1990s',
    short: '25 Dec of some year of the 1990s',
  },
  {
    date: { edtf: '19XX-12' },
    label: 'December of some year from 1900 to 1999',
    short: 'Dec of some year, 1900–1999',
    full: 'some time in December of some year from 1900 to 1999',
  },
  { date: { edtf: '2000-1X' }, label: 'some month from October to December 2000', short: 'some month, Oct–Dec 2000' },
  { date: { edtf: '2000-X1' }, label: 'January or November 2000', short: 'Jan or Nov 2000' },
  { date: { edtf: '2000-X3' }, label: 'March 2000 (month written X3)', short: 'Mar 2000 (month written X3)' },
  { date: { edtf: '2000-12-2X' }, label: 'one day from 20 to 29 December 2000', short: 'one day, 20–29 Dec 2000' },
  { date: { edtf: '2000-12-X5' }, label: '5, 15 or 25 December 2000', short: '5, 15 or 25 Dec 2000' },
  { date: { edtf: '2000-12-3X' }, label: '30 or 31 December 2000', short: '30 or 31 Dec 2000' },
  {
    date: { edtf: '2000-0X-1X' },
    label: 'some day from the 10th to the 19th of some month from January to September 2000',
    short: 'some day from the 10th to the 19th of some month, Jan–Sep 2000',
  },
  {
    date: { edtf: '2000-12-1X?' },
    label: 'perhaps one day from 10 to 19 December 2000',
    short: 'perhaps one day, 10–19 Dec 2000',
    full: 'perhaps one day from 10 to 19 December 2000 (probably 10 to 19 December 2000; no firm limits)',
    bounds: 'probably 10–19 December 2000; no firm limits',
  },
  { date: { edtf: '199X/200X' }, label: 'the 1990s – the 2000s', full: 'from the 1990s to the 2000s' },

  // Intervals
  {
    date: { edtf: '2000-12-05/2000-12-06', ...yearSupplied },
    label: '5–6 December [2000]',
    short: '5–6 Dec [2000]',
    full: 'from 5 to 6 December [2000]',
  },
  {
    date: { edtf: '2000-12-05/2000-12-06', mode: 'within', ...yearSupplied },
    label: 'within 5–6 December [2000]',
    short: 'within 5–6 Dec [2000]',
  },
  {
    date: { edtf: '2000-11-28/2000-12-02' },
    label: '28 November – 2 December 2000',
    short: '28 Nov – 2 Dec 2000',
    full: 'from 28 November to 2 December 2000',
  },
  {
    date: { edtf: '2000-12-28/2001-01-03' },
    label: '28 December 2000 – 3 January 2001',
    short: '28 Dec 2000 – 3 Jan 2001',
    full: 'from 28 December 2000 to 3 January 2001',
  },
  {
    date: { edtf: '2000-10/2000-12' },
    label: 'October–December 2000',
    short: 'Oct–Dec 2000',
    full: 'from October to December 2000',
  },
  {
    date: { edtf: '2000-12/2001-02' },
    label: 'December 2000 – February 2001',
    short: 'Dec 2000 – Feb 2001',
    full: 'from December 2000 to February 2001',
  },
  { date: { edtf: '1999/2001' }, label: '1999–2001', full: 'from 1999 to 2001' },
  { date: { edtf: '1999/2001', mode: 'within' }, label: 'within 1999–2001' },
  {
    date: { edtf: '1999/2000-12' },
    label: '1999 – December 2000',
    short: '1999 – Dec 2000',
    full: 'from 1999 to December 2000',
  },
  { date: { edtf: '2000/2000' }, label: '2000', full: 'beginning and end: 2000' },
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
    date: { edtf: '2000-12-06/..', mode: 'within' },
    label: 'within the time from 6 December 2000 on, no end',
    short: 'within the time from 6 Dec 2000 on, no end',
  },
  {
    date: { edtf: '..2000-12-05/2000-12-10' },
    label: 'from 5 December 2000 or before to 10 December 2000',
    short: 'from 5 Dec 2000 or before to 10 Dec 2000',
  },
  {
    date: { edtf: '2000-12-05/2000-12-10..' },
    label: 'from 5 December 2000 to 10 December 2000 or after',
    short: 'from 5 Dec 2000 to 10 Dec 2000 or after',
  },
  { date: { edtf: '..1999/2001..' }, label: 'from 1999 or before to 2001 or after' },
  { date: { edtf: '..1999/..' }, label: 'from 1999 or before, no end' },
  { date: { edtf: '/2001..' }, label: 'up to 2001 or after, start not stated' },
  { date: { edtf: '../..' }, label: 'at all times' },
  { date: { edtf: '/' }, label: 'start and end not stated' },
  { date: { edtf: '/..' }, label: 'start not stated, no end' },
  { date: { edtf: '../' }, label: 'no beginning, end not stated' },

  // One of several, all of several
  {
    date: { edtf: '[2000-12-05..2000-12-06]', ...yearSupplied },
    label: '5 or 6 December [2000]',
    short: '5 or 6 Dec [2000]',
  },
  {
    date: { edtf: '[2000-12-06..2000-12-10]', basis: 'inferred' },
    label: 'one day from 6 to 10 December 2000, inferred',
    short: 'one day, 6–10 Dec 2000, inf.',
  },
  {
    date: { edtf: '[2000-12-31,2001-01-02]' },
    label: '31 December 2000 or 2 January 2001',
    short: '31 Dec 2000 or 2 Jan 2001',
  },
  {
    date: { edtf: '[2000-12-05,2000-12-07,2000-12-09]' },
    label: '5, 7 or 9 December 2000',
    short: '5, 7 or 9 Dec 2000',
  },
  { date: { edtf: '[2000-10,2000-12]' }, label: 'October or December 2000', short: 'Oct or Dec 2000' },
  {
    date: { edtf: '[2000-10..2000-12]' },
    label: 'some time from October to December 2000',
    short: 'some time, Oct–Dec 2000',
  },
  { date: { edtf: '[1667,1668,1670..1672]' }, label: '1667, 1668 or 1670–1672' },
  {
    date: { edtf: '[2000-12-05..2000-12-07,2000-12-10]' },
    label: '5–7 or 10 December 2000',
    short: '5–7 or 10 Dec 2000',
  },
  { date: { edtf: '[1667,2000-12]' }, label: '1667 or December 2000', short: '1667 or Dec 2000' },
  {
    date: { edtf: '[1667~,1670]' },
    label: 'about 1667, or 1670',
    full: 'about 1667, or 1670 (probably 1667 to 1670; no firm limits)',
    bounds: 'probably 1667–1670; no firm limits',
  },
  {
    date: { edtf: '[1990~..1995]' },
    label: 'some time from about 1990 to 1995',
    short: 'some time, about 1990 – 1995',
    full: 'some time from about 1990 to 1995 (probably 1990 to 1995; 31 December 1995 or earlier as stated)',
    bounds: 'probably 1990–1995; 31 December 1995 or earlier as stated',
  },
  {
    date: { edtf: '[..2000-12-10]', basis: 'inferred' },
    label: 'by 10 December 2000, inferred',
    short: 'by 10 Dec 2000, inf.',
  },
  {
    date: { edtf: '[2000-12-06..]', basis: 'inferred' },
    label: 'some time from 6 December 2000, inferred',
    short: 'some time from 6 Dec 2000, inf.',
  },
  { date: { edtf: '[..1667,1670]' }, label: '1667 or earlier, or 1670' },
  { date: { edtf: '[1667,1670..]' }, label: '1667, or 1670 or later' },
  { date: { edtf: '[1667]' }, label: '1667', full: 'some time in 1667' },
  { date: { edtf: '{1667,1670}' }, label: '1667 and 1670' },
  { date: { edtf: '{1667,1668..1670}' }, label: '1667 and 1668–1670' },
  {
    date: { edtf: '{2000-12-05..2000-12-07}' },
    label: 'all days from 5 to 7 December 2000',
    short: 'all of 5–7 Dec 2000',
  },
  { date: { edtf: '{2001..2005}' }, label: 'all years from 2001 to 2005', short: 'all of 2001–2005' },
  { date: { edtf: '{..1983}' }, label: 'all years up to 1983' },
  { date: { edtf: '{1984..}' }, label: 'all years from 1984 on' },
  { date: { edtf: '{1960,1970..}' }, label: '1960, and from 1970 on' },
  { date: { edtf: '{1667}' }, label: 'all of 1667' },
]
