import { enGB } from 'date-fns/locale/en-GB'
import { conventions } from '../../extent/index.ts'
import type { Component, Ends, Grain, Locale, Portion, Say, SeasonCode, Whole, Width, Words } from '../locale.ts'
import { monthNames } from './months.ts'

const months = { full: /* @__PURE__ */ monthNames(enGB, 'MMMM'), short: /* @__PURE__ */ monthNames(enGB, 'MMM') }

const firstQuarter = 33
const seasons: Record<SeasonCode, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'northern spring',
  26: 'northern summer',
  27: 'northern autumn',
  28: 'northern winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'fourth quarter',
  37: 'first four months',
  38: 'second four months',
  39: 'last four months',
  40: 'first half',
  41: 'second half',
}

/** After a word: English has no cases, but "the" stands before a quarter there. */
const plain = (say: Say) => say('accusative')

const everyOne: Record<Grain, string> = {
  day: 'all days',
  month: 'all months',
  season: 'all seasons',
  partOfYear: 'all parts of the year',
  year: 'all years',
}

function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

function listed(items: readonly string[], word: string): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}` : `${items[0]}`
}

const portionWords: Record<Portion, string> = { early: 'early ', mid: 'mid-', late: 'late ' }

/** "late September", "mid-2001"; "the early 1990s", whose article comes first. */
function portionOf(portion: Portion, whole: Whole, text: string): string {
  const hasArticle = whole === 'decade' || whole === 'century'
  return hasArticle && text.startsWith('the ')
    ? `the ${portionWords[portion]}${text.slice('the '.length)}`
    : `${portionWords[portion]}${text}`
}

const by = (name: string) => `by ${name}`
const note = (parts: readonly Component[], words: string) => `${listed(parts, 'and')} ${words}`

/** One of several: a range alone would read as all of them. */
const oneOf =
  (width: Width, what: string) =>
  ({ from, to, dashed }: Ends) =>
    width === 'short' ? `${what}, ${plain(dashed)}` : `${what} from ${plain(from)} to ${plain(to)}`

const words = (width: Width): Words => ({
  month: (month) => months[width](month),
  season: (code, inCase) => (code >= firstQuarter && inCase !== 'nominative' ? `the ${seasons[code]}` : seasons[code]),
  year: (number, era) => (era === 'BC' ? `${number} BC` : number),
  ofOurEra: (year) => `AD ${year}`,
  decade: (first) => `the ${first}s`,
  century: (number, era) => `the ${ordinal(number)} century${era === 'BC' ? ' BC' : ''}`,

  dayAndMonth: (day, month) => `${day} ${plain(month)}`,
  ofYear: (what, year, { number, partOfYear }) => `${what} ${number && !partOfYear ? '' : 'of '}${plain(year)}`,
  or: ' or ',
  and: ' and ',
  lastOf: { or: ', or ', and: ', and ' },
  // Tight between single words, spaced between phrases.
  dash: (left, right) => (left.includes(' ') || right.includes(' ') ? ' – ' : '–'),

  someYear: () => 'some year',
  someYearOf: (decade) => `some year of ${plain(decade)}`,
  someYearFrom: oneOf(width, 'some year'),
  yearLike: (digits) => `a year of the form ${digits}`,
  someMonthOf: (year) => `some month of ${plain(year)}`,
  someMonthFrom: oneOf(width, 'some month'),
  someDayOf: (whole) => `some day of ${plain(whole)}`,
  dayOfSomeMonth: (days, month) => `the ${listed(days.map(ordinal), 'or')} of ${plain(month)}`,
  someDayFrom: (from, to, month) => `some day from the ${ordinal(from)} to the ${ordinal(to)} of ${plain(month)}`,
  writtenAs: (part, digits) => `${part} written ${digits}`,
  significantDigits: (count) => `to ${count} significant ${count === 1 ? 'digit' : 'digits'}`,

  uncertain: (date) => `perhaps ${plain(date)}`,
  approximate: (date) => `about ${plain(date)}`,
  uncertainParts: (parts) => note(parts, 'uncertain'),
  approximateParts: (parts) => note(parts, 'approximate'),
  uncertainAndApproximateParts: (parts) => note(parts, 'uncertain and approximate'),

  to: ({ from, to }) => `${plain(from)} to ${plain(to)}`,
  fromTo: ({ from, to }) => `from ${plain(from)} to ${plain(to)}`,
  oneDay: oneOf(width, 'one day'),
  someTime: oneOf(width, 'some time'),
  between: ({ from, to }) => `between ${plain(from)} and ${plain(to)}`,
  within: (span) => `within ${plain(span)}`,
  withinTime: (phrase) => `within the time ${phrase}`,
  throughout: (span) => `throughout ${plain(span)}`,
  throughoutTime: (phrase) => `throughout the time ${phrase}`,
  someTimeIn: (span) => `some time in ${plain(span)}`,
  beginningAndEnd: (date) => `beginning and end: ${plain(date)}`,
  allOf: (date) => `all of ${plain(date)}`,
  allFromTo: (grain, { from, to, dashed }) =>
    width === 'short' ? `all of ${plain(dashed)}` : `${everyOne[grain]} from ${plain(from)} to ${plain(to)}`,
  allFrom: (grain, date) => `${everyOne[grain]} from ${plain(date)} on`,
  allUpTo: (grain, date) => `${everyOne[grain]} up to ${plain(date)}`,

  notBefore: (date) => `some time from ${plain(date)}`,
  by: (date) => `by ${plain(date)}`,
  before: (date) => `before ${plain(date)}`,
  after: (date) => `after ${plain(date)}`,
  from: (date) => `from ${plain(date)}`,
  fromOn: (date) => `from ${plain(date)} on`,
  upTo: (date) => `up to ${plain(date)}`,
  orEarlier: (date) => `${plain(date)} or earlier`,
  orLater: (date) => `${plain(date)} or later`,

  begunBy: (date) => `from ${plain(date)} or before`,
  begunByTo: (from, to, end) => `from ${plain(from)} or before to ${plain(to)}${end === 'orAfter' ? ' or after' : ''}`,
  fromToOrAfter: (from, to) => `from ${plain(from)} to ${plain(to)} or after`,
  upToOrAfter: (date) => `up to ${plain(date)} or after`,
  noBeginning: 'no beginning',
  noEnd: 'no end',
  beginningNotStated: 'start not stated',
  endNotStated: 'end not stated',
  nothingStated: 'start and end not stated',
  always: 'at all times',

  portion: (portion, whole, date) => portionOf(portion, whole, plain(date)),
  conventions: {
    thirds: by(conventions.thirds.name),
    quarters: by(conventions.quarters.name),
    halves: by(conventions.halves.name),
    'meteorological-seasons': by(conventions['meteorological-seasons'].name),
    'iso-weeks': by(conventions['iso-weeks'].name),
  },
  ownConvention: by,
  probably: (bounds) => `probably ${bounds}`,
  asStated: (bounds) => `${bounds} as stated`,
  inAnyCase: (bounds) => `${bounds} in any case`,
  noLimits: 'no firm limits',
  begins: (bounds) => `begins ${bounds}`,
  ends: (bounds) => `ends ${bounds}`,
  someAtLeast: (bounds) => `some of ${bounds} at least`,
  allAtLeast: (bounds) => `all of ${bounds} at least`,
  begunAtLatest: (day) => `begun by ${day}`,
  anyTime: 'any time',
  notDated: 'not dated',
  basis: {
    inferred: width === 'short' ? 'inf.' : 'inferred',
    assumed: 'assumed',
    derived: width === 'short' ? 'der.' : 'derived',
    editor: 'given by the editor',
  },
})

/** English, with British names and order: 5 December 2000. */
export const english: Locale = {
  code: 'en',
  full: /* @__PURE__ */ words('full'),
  short: /* @__PURE__ */ words('short'),
}
