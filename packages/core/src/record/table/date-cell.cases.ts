import type { DateOptions } from './index.ts'

interface DateRow extends DateOptions {
  readonly cell: string
  /** What its row says of its status. */
  readonly status?: string
  readonly edtf: string
}

/** Cells with dates, and what is read in them. */
export const dateCells: readonly DateRow[] = [
  { cell: '2000-12-05', edtf: '2000-12-05' },
  { cell: '2000-12', edtf: '2000-12' },
  { cell: '2000', edtf: '2000' },
  { cell: '[..2000-12-10]', edtf: '[..2000-12-10]' },
  { cell: '1911?', edtf: '1911?' },
  { cell: '1914 (?)', edtf: '1914?' },
  { cell: '1914 ?', edtf: '1914?' },
  { cell: '1906/1907?', edtf: '1906/1907?' },
  { cell: '1906/1907 (?)', edtf: '1906?/1907?' },
  { cell: '25.12.2000 (?)', edtf: '2000-12-25?' },
  { cell: '36865?', serials: 'excel', edtf: '2000-12-05?' },
  { cell: '2000-12-05 00:00:00', edtf: '2000-12-05' },
  { cell: '2000-12-05 14:30', edtf: '2000-12-05T14:30:00' },
  { cell: '2000/12/05', edtf: '2000-12-05' },
  { cell: '2000.12.5', edtf: '2000-12-05' },
  { cell: '12/2000', edtf: '2000-12' },
  { cell: '25/12/2000', edtf: '2000-12-25' },
  { cell: '12/25/2000', edtf: '2000-12-25' },
  { cell: '5.5.2000', edtf: '2000-05-05' },
  { cell: '05/12/2000', order: 'day-first', edtf: '2000-12-05' },
  { cell: '05/12/2000', order: 'month-first', edtf: '2000-05-12' },
  { cell: '5. 12. 2000', order: 'day-first', edtf: '2000-12-05' },
  { cell: '5-12-2000 00:00', order: 'day-first', edtf: '2000-12-05' },
  { cell: '29/02/2000', order: 'day-first', edtf: '2000-02-29' },
  { cell: '36865', serials: 'excel', edtf: '2000-12-05' },
  { cell: '35403', serials: 'excel-1904', edtf: '2000-12-05' },
  { cell: '36865.5', serials: 'excel', edtf: '2000-12-05T12:00:00' },
  { cell: '36864.999999', serials: 'excel', edtf: '2000-12-05' },
  { cell: '4205', serials: 'excel', edtf: '1911-07-06' },
  { cell: '2958465', serials: 'excel', edtf: '9999-12-31' },
  { cell: '5 December 2000', edtf: '2000-12-05' },
  { cell: '5-Dec-2000', edtf: '2000-12-05' },
  { cell: 'December 5, 2000', edtf: '2000-12-05' },
  { cell: 'late September 2000', edtf: '2000-09' },
  { cell: 'June 1911?', edtf: '1911-06?' },
  { cell: 'June 1911 (?)', edtf: '1911-06?' },
  { cell: 'next year', anchor: '2000-12-08', edtf: '2001' },
  { cell: 'March', anchor: '1911-06', edtf: '1911-03' },
  { cell: 'March', status: 'planned', anchor: '1911-06', edtf: '1912-03' },
  { cell: 'March', status: 'occurred', anchor: '1911-12', edtf: '1911-03' },
  { cell: 'December', status: 'planned', anchor: '1911-06', edtf: '1911-12' },
  { cell: 'before March 1911', status: 'planned', anchor: '1911-06', edtf: '[..1911-02-28]' },
]

interface RefusedRow extends DateOptions {
  readonly cell: string
  readonly status?: string
  readonly code: string
  /** Part of the message, and of what is offered. */
  readonly message: string
  readonly help: string
}

/** Cells that are asked about, or in which no date can be read. */
export const refusedDates: readonly RefusedRow[] = [
  { cell: '05/12/2000', code: 'R033', message: '2000-12-05 or 2000-05-12', help: '--dates day-first' },
  { cell: '5.12.2000', code: 'R033', message: '2000-12-05 or 2000-05-12', help: 'month as a word' },
  {
    cell: '25/12/2000',
    order: 'month-first',
    code: 'R033',
    message: 'no date that is month-first',
    help: '2000-12-25',
  },
  { cell: '5/12/00', order: 'day-first', code: 'R033', message: 'the century', help: 'four digits' },
  { cell: '31/02/2000', order: 'day-first', code: 'R033', message: 'no day of the calendar', help: 'check' },
  { cell: '2000-02-30', code: 'R033', message: 'no day of the calendar', help: 'check' },
  { cell: '36865', code: 'R033', message: '2000-12-05, counted from 1904 2004-12-06', help: '--dates excel' },
  { cell: '4205', code: 'R033', message: '1911-07-06', help: '--dates excel' },
  {
    cell: '1911',
    serials: 'excel',
    code: 'R033',
    message: 'the year or, counted as days, 1905-03-25',
    help: 'in 1911',
  },
  { cell: '9999999', serials: 'excel', code: 'R033', message: 'is no date', help: '2000-12-05' },
  { cell: '123', serials: 'excel', code: 'R008', message: 'expected', help: '' },
  { cell: '1911.12', code: 'R008', message: 'expected', help: 'write 1911' },
  { cell: '1906/7', code: 'R008', message: 'expected', help: 'write 1906/1907 for the years, 1906-07 for the month' },
  { cell: '1911/12', code: 'R008', message: 'expected', help: 'write 1911/1912 for the years, 1911-12 for the month' },
  { cell: '1903-', code: 'R008', message: 'expected', help: 'write 1903/..' },
  {
    cell: '1914+',
    code: 'R008',
    message: 'expected',
    help: 'write 1914/.. if it goes on, [1914..] if it is that year or a later one',
  },
  { cell: '05/12/2000 (?)', code: 'R033', message: '2000-12-05 or 2000-05-12', help: '--dates day-first' },
  { cell: '1906~ (?)', code: 'R008', message: 'expected', help: 'write 1906%' },
  { cell: '2000-12-05 25:00', code: 'R008', message: 'expected', help: '' },
  { cell: '?', code: 'R008', message: 'there is no date', help: 'leave the cell empty' },
  { cell: 'n. d.', code: 'R008', message: 'there is no date', help: 'leave the cell empty' },
  { cell: '—', code: 'R008', message: 'there is no date', help: 'leave the cell empty' },
  { cell: 'Unknown', code: 'R008', message: 'there is no date', help: 'leave the cell empty' },
  { cell: 'N/A', code: 'R008', message: 'there is no date', help: 'leave the cell empty' },
  { cell: 'б. д.', code: 'R008', message: 'there is no date', help: 'leave the cell empty' },
  { cell: 'before the regatta', code: 'R020', message: 'regatta', help: 'relation' },
  { cell: 'next year', code: 'R020', message: 'counted from', help: 'anchor' },
  {
    cell: 'December',
    status: 'alleged',
    anchor: '1911-06',
    code: 'R020',
    message: 'the year is not printed',
    help: 'write the year, or a status that tells it',
  },
  { cell: 'at least five years', code: 'R020', message: 'how long, not when', help: 'note' },
]
