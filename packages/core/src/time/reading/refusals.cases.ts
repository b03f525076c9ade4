import type { ReadingOptions } from './types.ts'

interface RefusalRow {
  readonly words: string
  readonly options?: ReadingOptions
  /** Where the words begin that were not understood. */
  readonly offset: number
  /** Part of the message, and of what is offered. */
  readonly message: string
  readonly help: string
}

const P = '[2000-12-06..2000-12-10]'
const noAnchor = { offset: 0, message: 'counted from a date', help: 'give the anchor' } as const
const noYear = { offset: 0, message: 'the year is not printed', help: '(tense)' } as const
const noEaster = { offset: 0, message: 'Gregorian calendar', help: 'calendar of the source' } as const
const noDualYear = { offset: 0, message: 'before 25 March', help: 'the one year' } as const
const noSuchDay = { offset: 0, message: 'no such day', help: 'check the day' } as const

/** Words that are not read as dates, and what is said of them. */
export const refusalCases: readonly RefusalRow[] = [
  { words: 'late Septembre', offset: 5, message: 'understood "late"', help: '"late September"' },
  { words: 'decembre 5', offset: 0, message: 'found "decembre"', help: '"December 5"' },
  { words: 'the erly 1990s', offset: 4, message: 'found "erly"', help: '"the early 1990s"' },
  { words: 'Tusday', offset: 0, message: 'found "Tusday"', help: '"Tuesday"' },
  { words: 'nineteen ninety', offset: 9, message: 'found "ninety"', help: 'forms that are read' },
  { words: 'before the war', offset: 11, message: 'understood "before the"', help: 'not as events' },
  { words: 'during the war', offset: 11, message: 'found "war"', help: 'not as events' },
  { words: 'the war of 1812', offset: 4, message: 'found "war"', help: 'forms that are read' },
  { words: 'in a few minutes', offset: 5, message: 'found "few"', help: 'no number' },
  { words: 'several years ago', offset: 0, message: 'found "several"', help: 'no number' },
  { words: 'five years', offset: 10, message: 'found the end', help: '"five years ago"' },
  { words: '', offset: 0, message: 'found the end', help: '"by 2003"' },
  { words: 'late', offset: 4, message: 'found the end', help: '"late September 2000"' },
  { words: 'at the end of', offset: 13, message: 'understood "at the end of"', help: '"by 2003"' },
  { words: 'may', offset: 3, message: 'found the end', help: '"late September 2000"' },
  { words: 'on the 5th', offset: 10, message: 'found the end', help: '"late September 2000"' },
  { words: '1,500', offset: 5, message: 'understood "1,500"', help: '"by 2003"' },
  { words: '69,000', offset: 2, message: 'understood "69"', help: 'forms that are read' },
  { words: '5 December 2000 and 6', offset: 16, message: 'found "and"', help: 'forms that are read' },
  { words: 'at the turn of the century', offset: 7, message: 'found "turn"', help: 'forms that are read' },
  { words: '2000-12-05', offset: 0, message: 'EDTF, not words', help: 'write it as EDTF' },
  { words: '199X', offset: 0, message: 'EDTF, not words', help: 'write it as EDTF' },
  { words: '2001-21', offset: 0, message: 'EDTF, not words', help: 'write it as EDTF' },
  { words: '1910-12', offset: 0, message: 'EDTF, not words', help: '1910-1912' },
  { words: 'late September to 5', offset: 19, message: 'found the end', help: '"late September 2000"' },
  { words: '5/12/2000', offset: 1, message: 'found "/"', help: 'the month as a word' },
  { words: '5/12', offset: 1, message: 'found "/"', help: 'the month as a word' },
  { words: '6.40 a.m.', offset: 9, message: 'found the end', help: 'say which month' },
  { words: '3 March 2018 at 26:00', offset: 21, message: 'found the end', help: 'say which month' },
  { words: '3 March 2018 at 13 p.m.', offset: 23, message: 'found the end', help: 'say which month' },
  { words: '3 March at 9', options: { anchor: '2018-03-05' }, offset: 12, message: 'found the end', help: 'say which' },
  { words: '3 March at 6.40 a.m.', ...noAnchor },
  { words: 'the night of 2 to 4 March 2018', offset: 0, message: 'between two days', help: 'both days' },
  { words: 'the fifth week of March 2018', offset: 10, message: 'found "week"', help: 'forms that are read' },
  { words: 'the first week of 2018', offset: 22, message: 'found the end', help: 'say which month' },
  { words: 'the week of Friday', options: { anchor: '2018-03-05' }, offset: 0, message: 'several', help: 'the tense' },
  { words: 'the week commencing 5 March', ...noAnchor },
  { words: 'next year', ...noAnchor },
  { words: 'late September', ...noAnchor },
  { words: 'at the beginning of the year', ...noAnchor },
  { words: 'so far', ...noAnchor },
  { words: 'earlier this year', ...noAnchor },
  { words: 'within three days', ...noAnchor },
  { words: 'June', options: { anchor: P }, ...noYear },
  { words: '5 June', options: { anchor: '2000-12-05' }, ...noYear },
  { words: 'December 5', options: { anchor: '2000' }, ...noYear },
  { words: '29 February', options: { anchor: P }, ...noYear },
  {
    words: '23 December',
    options: { within: '1999-01' },
    offset: 0,
    message: 'period spoken of has none',
    help: '(within)',
  },
  {
    words: 'in May',
    options: { within: '1939/1945' },
    offset: 0,
    message: 'period spoken of has more than one',
    help: '(within)',
  },
  {
    words: 'April of that year',
    options: { anchor: P, within: '1939/1945' },
    offset: 0,
    message: 'more than one year',
    help: '(within)',
  },
  { words: '29 February of last year', options: { anchor: '2002-01-15' }, ...noSuchDay },
  { words: 'April of last year', ...noAnchor },
  { words: 'in May', options: { within: '1939/..' }, offset: 0, message: 'is open', help: 'a beginning and an end' },
  {
    words: 'in May',
    options: { within: 'the war' },
    offset: 0,
    message: 'the period spoken of: understood "the"',
    help: 'forms that are read',
  },
  { words: 'Micaelmas 1715', offset: 0, message: 'found "Micaelmas"', help: '"Michaelmas 1715"' },
  { words: 'Whitsunday 2018', offset: 0, message: 'found "Whitsunday"', help: 'Scottish term day' },
  { words: 'epiphany', offset: 8, message: 'found the end', help: '"late September 2000"' },
  { words: 'Easter 1582', ...noEaster },
  { words: 'Easter', options: { anchor: '1583-02-02', tense: 'past' }, ...noEaster },
  { words: 'last Easter', options: { anchor: '1500' }, ...noEaster },
  { words: 'Michaelmas', ...noAnchor },
  { words: 'Good Friday', ...noAnchor },
  { words: '25 March 1711/12', ...noDualYear },
  { words: 'Michaelmas 1711/12', ...noDualYear },
  { words: '10 February 1711/13', offset: 0, message: 'not the one after', help: 'follow each other' },
  { words: 'the winter of 1739/45', offset: 0, message: 'not the one after', help: 'follow each other' },
  { words: '1711/12', offset: 4, message: 'found "/"', help: 'forms that are read' },
  { words: '30 February 1711/12', ...noSuchDay },
  { words: '31 April 2000', ...noSuchDay },
  { words: '29 February 2001', ...noSuchDay },
  { words: 'Monday, 5 December 2000', ...noSuchDay },
  { words: 'the nineties', options: { anchor: P }, offset: 0, message: 'no century', help: '"the 1990s"' },
  { words: 'this winter', options: { anchor: '2000-06-01' }, offset: 0, message: 'may be the one', help: 'its years' },
  { words: '10 to 5 December 2000', offset: 0, message: 'before the first', help: 'the earlier first' },
  { words: 'between 2001 and 1999', offset: 0, message: 'before the first', help: 'the earlier first' },
  { words: 'perhaps the 19th century', offset: 0, message: 'only a day', help: 'between which' },
  {
    words: 'the first half of next week',
    options: { anchor: P },
    offset: 0,
    message: 'halves are read of',
    help: 'the days',
  },
  { words: 'so far', options: { anchor: 'yesterday' }, offset: 0, message: 'not EDTF', help: '2000-12-05' },
  { words: 'so far', options: { anchor: '2000~' }, offset: 0, message: 'has no bounds', help: P },
  { words: 'so far', options: { anchor: 'Y10000000' }, offset: 0, message: 'too far away', help: 'nearer' },
  { words: 'early 2001', options: { convention: 'eighths' }, offset: 0, message: '"eighths"', help: 'thirds' },
  ...['before 5 December', 'by 5 December', 'no later than 5 December'].map((words) => ({
    words,
    options: { anchor: P, tense: 'future', within: '2000' } as const,
    offset: 0,
    message: 'over before the anchor',
    help: 'tense',
  })),
  {
    words: 'before December',
    options: { anchor: '2000-12-08', tense: 'future' },
    offset: 0,
    message: 'over before the anchor',
    help: 'tense',
  },
  {
    words: 'after 23 December',
    options: { anchor: P, tense: 'past', within: '2000' },
    offset: 0,
    message: 'begins after the anchor',
    help: 'tense',
  },
]
