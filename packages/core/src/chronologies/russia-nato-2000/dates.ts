/**
 * Readings and relations that many entries share. P is the day on which the article was published: one of the five
 * days from 6 to 10 December 2000.
 */

const yearNotPrinted =
  'The year is not printed. It is 2000: spring 2001 and 2003 lie ahead in the article, and Kostunica’s victory behind it.'
const councilDay = 'It took place in the meeting of the Council, which the article dates.'

/** P itself: the article prints no date. It is also the horizon of the chronology. */
export const publicationDay = {
  edtf: '[2000-12-06..2000-12-10]',
  basis: 'inferred',
  reasons: [
    'The tour is put in the very week of writing: counted from Monday, that of 4 to 10 December 2000.',
    'The programme of 5–6 December fills both days and is told as past, which leaves no day before the 6th.',
    'The talks in London are told as past too, but the article does not date them.',
    'The vote of 23 December is still to come, which by itself would allow any day up to the 22nd.',
    yearNotPrinted,
  ],
} as const

/** The day of the Council meeting, where the sentence itself prints it. */
export const onDecember5 = {
  edtf: '2000-12-05',
  words: 'December 5',
  anchor: 'article-published',
  rule: 'day',
  supplied: ['year'],
  basis: 'inferred',
  reasons: [yearNotPrinted],
} as const

/** Done in the Council meeting, told in sentences that leave the day to the one that dates the meeting. */
export const inCouncilMeeting = {
  edtf: '2000-12-05',
  words: 'December 5',
  anchor: 'article-published',
  rule: 'day',
  supplied: ['year'],
  basis: 'inferred',
  reasons: [councilDay, yearNotPrinted],
} as const

/** Spread in some way over the two days that the programme fills. */
export const duringDecember5And6 = {
  edtf: '2000-12-05/2000-12-06',
  mode: 'within',
  words: 'December 5-6',
  anchor: 'article-published',
  rule: 'range',
  supplied: ['year'],
  basis: 'inferred',
  reasons: [
    'The two days are given for the whole programme; how the meetings lay in them is not said.',
    yearNotPrinted,
  ],
} as const

/** On one of the two days that the programme fills. */
export const onDecember5Or6 = {
  edtf: '[2000-12-05..2000-12-06]',
  words: 'December 5-6',
  anchor: 'article-published',
  rule: 'range',
  supplied: ['year'],
  basis: 'inferred',
  reasons: ['The two days are given for the whole programme; on which of them this fell is not said.', yearNotPrinted],
} as const

/** Somewhere in the week of P, whichever day the week begins on. */
export const inWeekOfPublication = {
  edtf: '2000-12-03/2000-12-10',
  mode: 'within',
  soft: '2000-12-04/2000-12-10',
  words: 'This week',
  anchor: 'article-published',
  convention: 'iso-weeks',
  rule: 'this-week',
  basis: 'inferred',
  reasons: [
    'The tour fell in the week in which the article was published.',
    'The week began on 3 or on 4 December, as it is counted from Sunday or from Monday.',
  ],
} as const

/** After the Council meeting began, and told as past. */
export const fromCouncilToPublication = {
  edtf: '[2000-12-05..2000-12-10]',
  basis: 'inferred',
  reasons: [
    'It followed the Council meeting, or belonged to it.',
    'It is told as past, so it was over when the article was published, on 10 December at the latest.',
  ],
} as const

/** What was there when the Council met. */
export const byCouncilMeeting = {
  edtf: '[..2000-12-05]',
  basis: 'inferred',
  reasons: ['It was there when the ministers met on 5 December; how long before is not said.'],
} as const

/** Over by P, and otherwise undated. */
export const byPublication = {
  edtf: '[..2000-12-10]',
  basis: 'inferred',
  reasons: ['It is told as past, so it was over when the article was published, on 10 December at the latest.'],
} as const

/** Taken to exist by an article that gives it no date. */
export const existedByPublication = {
  edtf: '[..2000-12-10]',
  basis: 'inferred',
  reasons: ['The article takes it to exist, so it had come about by 10 December at the latest; when is not said.'],
} as const

/** Words whose day and place are not given; the meetings of 5 and 6 December are only the likely occasion. */
export const probablyInBrussels = {
  edtf: '[..2000-12-10]',
  soft: '[2000-12-05..2000-12-06]',
  basis: 'inferred',
  reasons: [
    'It is told as past, so it was over when the article was published, on 10 December at the latest.',
    'The Brussels meetings of 5 and 6 December are read as the occasion.',
  ],
} as const

/** Spoken of as still to come on P. */
export const fromPublication = {
  edtf: '[2000-12-06..]',
  basis: 'inferred',
  reasons: ['It is spoken of as still to come when the article was published, on 6 December at the earliest.'],
} as const

/** The time up to P, for which something is said not to have happened. The month stands for P, one of five days. */
export const upToPublication = {
  edtf: '/2000-12',
  basis: 'inferred',
  reasons: ['It is said of the time up to the day of publication, for which the month stands; since when is not said.'],
} as const

/** Holds in the week of publication; how long before and after is not said. */
export const holdsThisWeek = {
  words: 'This week',
  basis: 'inferred',
  reasons: ['It holds as the author writes; since when, and for how long, is not said.'],
} as const

/** A day whose year another record prints only in its own date. */
export const yearOfTheRecord = {
  supplied: ['year'],
  basis: 'inferred',
  reasons: ['The year is that of the record’s own date.'],
} as const

/** Over when the article was published. */
export const overByPublication = { type: 'before', to: 'article-published' } as const
/** Holds when the article was published. */
export const heldAtPublication = { type: 'contains', to: 'article-published' } as const
/** Still to come when the article was published. */
export const afterPublication = { type: 'after', to: 'article-published', basis: 'inferred' } as const
