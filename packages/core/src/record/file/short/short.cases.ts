/** A short chronology up to its events: `gazette` has an author among the actors, `letters` one who is not, `minutes` none. */
export const head = `regesta: 1
id: harbour
title: The harbour talks
scope: 1921
asOf: 1921-05-01
sources:
  - { id: gazette, type: article-newspaper, title: The Gazette, author: Anna Alm, issued: 1921-05-02 }
  - { id: letters, type: personal_communication, title: Letters, author: Émile Vû, issued: 1921 }
  - { id: minutes, type: document, title: Minutes of the board }
actors:
  - { id: alm, name: Anna Alm, kind: person }
  - { id: mayor, name: The mayor, kind: office }
places:
  - { id: quay, name: The quay }
topics:
  - { id: trade, name: Trade }
events:
`

export interface Short {
  readonly name: string
  /** The fields of the last event, as people may write them, and what they stand for. */
  readonly short: string
  readonly full: string
}

const claim = 'asserters: [alm], stance: reports, status: occurred, cites: [{ source: gazette }]'
const late = 'edtf: 1921-03, words: late March, soft: 1921-03-21/1921-03-31, rule: late-month, convention: thirds'

/** The short form beside the full one, which says the same. */
export const shorts: readonly Short[] = [
  {
    name: 'an event that is its own claim',
    short: '{ cite: gazette }',
    full: `{ kind: event, claims: [{ ${claim} }] }`,
  },
  {
    name: 'every field of the claim',
    short:
      '{ kind: statement, asserters: mayor, stance: denies, status: absent, hedge: possible, at: first, text: No., cite: gazette p1.s1 }',
    full: '{ kind: statement, claims: [{ asserters: [mayor], stance: denies, status: absent, hedge: possible, at: first, text: No., cites: [{ source: gazette, locator: p1.s1 }] }] }',
  },
  {
    name: 'a list of claims with short ones in it',
    short: '{ claims: [{ cite: gazette }, { id: b, status: planned, cites: [minutes p2], asserters: [mayor] }] }',
    full: `{ kind: event, claims: [{ ${claim} }, { id: b, status: planned, stance: reports, asserters: [mayor], cites: [{ source: minutes, locator: p2 }] }] }`,
  },
  {
    name: 'a locator with spaces',
    short: '{ cite: "gazette  page 12-14" }',
    full: `{ kind: event, claims: [{ asserters: [alm], stance: reports, status: occurred, cites: [{ source: gazette, locator: "page 12-14" }] }] }`,
  },
  {
    name: 'several citations, one of them in full',
    short: '{ cite: [gazette p1, { source: minutes, quote: Agreed. }] }',
    full: '{ kind: event, claims: [{ asserters: [alm], stance: reports, status: occurred, cites: [{ source: gazette, locator: p1 }, { source: minutes, quote: Agreed. }] }] }',
  },
  {
    name: 'an allegation',
    short: '{ status: alleged, cite: gazette }',
    full: '{ kind: event, claims: [{ asserters: [alm], stance: alleges, status: alleged, cites: [{ source: gazette }] }] }',
  },
  {
    name: 'a prediction',
    short: '{ status: predicted, cite: gazette }',
    full: '{ kind: event, claims: [{ asserters: [alm], stance: predicts, status: predicted, cites: [{ source: gazette }] }] }',
  },
  {
    name: 'a plan, which a source reports',
    short: '{ status: planned, cite: gazette }',
    full: '{ kind: event, claims: [{ asserters: [alm], stance: reports, status: planned, cites: [{ source: gazette }] }] }',
  },
  {
    name: 'a month by its name, which is no more than EDTF',
    short: '{ when: June 1920, cite: minutes, asserters: mayor }',
    full: '{ kind: event, claims: [{ when: 1920-06, asserters: [mayor], stance: reports, status: occurred, cites: [{ source: minutes }] }] }',
  },
  ...['12 March 1921', '12th March 1921', 'March 12, 1921', 'on the 12th of Mar. 1921'].map((words) => ({
    name: `a day by its name: ${words}`,
    short: `{ when: "${words}", cite: gazette }`,
    full: `{ kind: event, claims: [{ when: 1921-03-12, ${claim} }] }`,
  })),
  {
    name: 'words that say more than EDTF: a day of the week',
    short: '{ when: "Saturday, 12 March 1921", cite: gazette }',
    full: `{ kind: event, claims: [{ when: { edtf: 1921-03-12, words: "Saturday, 12 March 1921", rule: day }, ${claim} }] }`,
  },
  ...['some time in 1920', 'in the course of 1920'].map((words) => ({
    name: `words that say more than EDTF: ${words}`,
    short: `{ when: ${words}, cite: gazette }`,
    full: `{ kind: event, claims: [{ when: { edtf: 1920, words: ${words}, rule: year }, ${claim} }] }`,
  })),
  {
    name: 'words counted from the date of the source',
    short: '{ when: late March, cite: gazette }',
    full: `{ kind: event, claims: [{ when: { ${late}, supplied: [year], basis: inferred }, ${claim} }] }`,
  },
  {
    name: 'what has occurred is past when its source comes out',
    short: '{ when: in November, cite: gazette }',
    full: `{ kind: event, claims: [{ when: { edtf: 1920-11, words: in November, rule: month, supplied: [year], basis: inferred }, ${claim} }] }`,
  },
  {
    name: 'what is planned is still to come',
    short: '{ status: planned, when: in March, cite: gazette }',
    full: '{ kind: event, claims: [{ status: planned, when: { edtf: 1922-03, words: in March, rule: month, supplied: [year], basis: inferred }, asserters: [alm], stance: reports, cites: [{ source: gazette }] }] }',
  },
  {
    name: 'when it was said, in words',
    short: '{ said: yesterday, cite: gazette }',
    full: `{ kind: event, claims: [{ said: { edtf: 1921-05-01, words: yesterday, rule: day-word, basis: inferred }, ${claim} }] }`,
  },
  {
    name: 'words counted from when they were said, years before their source',
    short: '{ said: 1901-04-03, when: in November, cite: gazette }',
    full: `{ kind: event, claims: [{ said: 1901-04-03, when: { edtf: 1900-11, words: in November, rule: month, supplied: [year], basis: inferred }, ${claim} }] }`,
  },
  {
    name: 'words counted from words',
    short: '{ said: two days earlier, when: yesterday, cite: gazette }',
    full: `{ kind: event, claims: [{ said: { edtf: 1921-04-30, words: two days earlier, rule: count, basis: inferred }, when: { edtf: 1921-04-29, words: yesterday, rule: day-word, basis: inferred }, ${claim} }] }`,
  },
  {
    name: 'words that are kept, and date nothing',
    short: '{ when: { words: late March }, cite: gazette }',
    full: `{ kind: event, claims: [{ when: { words: late March }, ${claim} }] }`,
  },
  {
    name: 'one thing for a list of one',
    short: '{ cite: gazette, where: quay, actors: mayor, topics: trade, relations: after first }',
    full: `{ kind: event, claims: [{ ${claim} }], where: [{ place: quay }], actors: [{ actor: mayor }], topics: [trade], relations: [{ type: after, to: first }] }`,
  },
  {
    name: 'lists of ids, mixed with what is in full',
    short:
      '{ cite: gazette, where: [quay, { place: quay, basis: inferred }], actors: [alm, { actor: mayor, role: host }], relations: [after first, { type: about, to: first, cite: gazette p2 }] }',
    full: `{ kind: event, claims: [{ ${claim} }], where: [{ place: quay }, { place: quay, basis: inferred }], actors: [{ actor: alm }, { actor: mayor, role: host }], relations: [{ type: after, to: first }, { type: about, to: first, cite: { source: gazette, locator: p2 } }] }`,
  },
  {
    name: 'a note with a citation',
    short: '{ cite: gazette, notes: [{ text: So they say., cite: minutes p3 }, { text: Or not. }] }',
    full: `{ kind: event, claims: [{ ${claim} }], notes: [{ text: So they say., cites: [{ source: minutes, locator: p3 }] }, { text: Or not. }] }`,
  },
]

/** What is wrong in the short form; `‸` stands before the place that is pointed at. */
export const shortFaults: readonly {
  readonly name: string
  readonly event: string
  readonly code: string
  readonly help?: string
}[] = [
  { name: 'words that cannot be read', event: '{ when: in the ‸autun, cite: gazette }', code: 'R020', help: 'autumn' },
  {
    name: 'words in quotes, and spaces before them',
    event: '{ when: " in the ‸autun", cite: gazette }',
    code: 'R020',
    help: 'autumn',
  },
  {
    name: 'words counted from a date that nobody gives',
    event: '{ when: ‸next year, cite: minutes }',
    code: 'R020',
    help: 'give the source "minutes" a date',
  },
  {
    name: 'words counted from a saying that has no date',
    event: '{ said: { words: at dinner }, when: ‸next year, cite: gazette }',
    code: 'R020',
    help: 'write under "said" a date',
  },
  {
    name: 'how long in the place of when',
    event: '{ when: ‸five or more years, cite: gazette }',
    code: 'R020',
    help: 'atLeast: P5Y',
  },
  { name: 'a date in figures', event: '{ when: 1921-‸13-05, cite: gazette }', code: 'R008' },
  { name: 'a source that is not there', event: '{ cite: ‸gazete p1 }', code: 'R007', help: 'gazette' },
  { name: 'the second of two sources', event: '{ cite: [gazette, ‸gazete p1] }', code: 'R007', help: 'gazette' },
  { name: 'a locator of no known form', event: '{ cite: gazette ‸somewhere }', code: 'R015' },
  { name: 'an asserter who is not there', event: '{ asserters: ‸major, cite: gazette }', code: 'R007', help: 'mayor' },
  { name: 'a place that is not there', event: '{ where: ‸quai, cite: gazette }', code: 'R007', help: 'quay' },
  { name: 'a relation to nothing', event: '{ relations: after ‸frist, cite: gazette }', code: 'R007', help: 'first' },
  {
    name: 'a relation of no known kind',
    event: '{ relations: [‸affter first], cite: gazette }',
    code: 'R005',
    help: 'after',
  },
  { name: 'a relation without the other event', event: '{ relations: [‸after], cite: gazette }', code: 'R004' },
  { name: 'a status that is none', event: '{ status: ‸planed, cite: gazette }', code: 'R005', help: 'planned' },
  {
    name: 'a misspelt field of the claim',
    event: '{ ‸stauts: planned, cite: gazette }',
    code: 'R003',
    help: '"status"',
  },
  {
    name: 'a misspelt field of the event',
    event: '{ ‸relation: after first, cite: gazette }',
    code: 'R003',
    help: '"relations"',
  },
  {
    name: 'a claim of its own beside claims',
    event: '{ ‸when: 1921, claims: [{ cite: gazette }] }',
    code: 'R003',
    help: 'move it',
  },
  { name: 'cite beside cites', event: '{ ‸cite: gazette, cites: [gazette p1] }', code: 'R003', help: 'one of them' },
  { name: 'a word for the date', event: '{ ‸date: 1921, cite: gazette }', code: 'R003', help: '"when"' },
  { name: 'a word for the actors', event: '{ ‸who: mayor, cite: gazette }', code: 'R003', help: '"actors"' },
  {
    name: 'a field like no other: those of a claim are told as well',
    event: '{ ‸colour: red, cite: gazette }',
    code: 'R003',
    help: 'status, when',
  },
  { name: 'nothing in the place of a date', event: '{ ‸when: , cite: gazette }', code: 'R005', help: 'in words' },
  { name: 'nothing in the place of a citation', event: '{ ‸cite: }', code: 'R005', help: '"cite: gazette p1.s1"' },
  {
    name: 'one of two days without quotes',
    event: '{ when: 5‸/12/2000, cite: gazette }',
    code: 'R008',
    help: 'write "[2000-05-12,2000-12-05]"',
  },
  {
    name: 'a date that is a list in YAML',
    event: '{ when: ‸[..2000-05-09], cite: gazette }',
    code: 'R005',
    help: 'quotes around a date that begins with [: "[..2000-05-09]"',
  },
  { name: 'a date without hyphens', event: '{ when: ‸20000303, cite: gazette }', code: 'R005', help: '2000-03-03' },
  { name: 'a year of two digits', event: '{ when: ‸21, cite: gazette }', code: 'R005', help: 'four digits' },
  {
    name: 'two topics without brackets',
    event: '{ topics: ‸"trade, war", cite: gazette }',
    code: 'R007',
    help: '[trade, war]',
  },
  {
    name: 'two actors without brackets',
    event: '{ actors: ‸"alm,mayor", cite: gazette }',
    code: 'R007',
    help: '[alm, mayor]',
  },
  {
    name: 'two events without brackets',
    event: '{ relations: "after ‸first, it", cite: gazette }',
    code: 'R007',
    help: '[after first, after it]',
  },
  {
    name: 'two citations without brackets',
    event: '{ cite: "gazette ‸p.1, minutes p.2" }',
    code: 'R015',
    help: '[gazette p.1, minutes p.2]',
  },
  {
    name: 'a relation that names only the other event',
    event: '{ relations: ‸first, cite: gazette }',
    code: 'R005',
    help: '"after first"',
  },
  { name: 'a status by another word', event: '{ status: ‸promised, cite: gazette }', code: 'R005', help: 'planned' },
  { name: 'no source', event: '‸{ when: 1921 }', code: 'R004', help: '"cite: gazette p1.s1"' },
  { name: 'nothing but a title', event: '‸{ part: outlook }', code: 'R004', help: '"cite: gazette p1.s1"' },
]
