import { defineChronology } from '@regesta/core/record'

const gazette = (locator: string) => [{ source: 'gazette', locator }] as const

/** A small chronology with every kind of thing that the navigator draws. */
export const canal = defineChronology({
  regesta: 1,
  id: 'canal',
  title: 'The canal at Linden',
  scope: '1911/1912',
  asOf: { edtf: '[1911-06-01..1911-06-05]', basis: 'inferred', reasons: ['The report looks back on the end of May.'] },
  sources: [
    {
      id: 'gazette',
      type: 'article-newspaper',
      title: 'The canal today',
      issued: { edtf: '[1911-06-01..1911-06-05]', basis: 'inferred' },
    },
    { id: 'log', type: 'document', title: 'Log of the lock keeper', issued: '1911-05-31' },
    { id: 'history', type: 'book', title: 'A history of Linden', issued: '1950' },
  ],
  actors: [
    { id: 'reporter', name: 'the reporter', kind: 'person', anonymous: true },
    { id: 'keeper', name: 'the lock keeper', kind: 'office' },
    { id: 'council', name: 'the town council', kind: 'organisation' },
    { id: 'moor', name: 'J. Moor', kind: 'person' },
  ],
  places: [{ id: 'lock', name: 'Upper Lock' }],
  topics: [
    { id: 'works', name: 'Works on the canal' },
    { id: 'trade', name: 'Trade' },
    { id: 'money', name: 'Money' },
  ],
  events: [
    {
      id: 'silting',
      title: 'The channel silts up',
      kind: 'state',
      part: 'background',
      topics: ['trade'],
      claims: [{ asserters: ['reporter'], stance: 'reports', status: 'ongoing', cites: gazette('p1.s1') }],
    },
    {
      id: 'first-survey',
      title: 'A first survey',
      kind: 'event',
      part: 'background',
      topics: ['works'],
      claims: [
        {
          asserters: ['reporter'],
          stance: 'reports',
          status: 'occurred',
          when: '[..1911-05-31]',
          cites: gazette('p1.s2'),
        },
      ],
    },
    {
      id: 'toll',
      title: 'A toll is taken',
      kind: 'state',
      topics: ['money'],
      claims: [
        {
          asserters: ['reporter'],
          stance: 'reports',
          status: 'ongoing',
          when: '1911-02-10/1911-06-05',
          cites: gazette('p1.s3'),
        },
      ],
    },
    {
      id: 'opening',
      title: 'Upper Lock opens',
      summary: 'The first boat through it is the Ariadne.',
      kind: 'event',
      where: [{ place: 'lock', basis: 'inferred' }],
      actors: [{ actor: 'keeper', role: 'host' }],
      topics: ['works'],
      claims: [
        {
          id: 'by-gazette',
          asserters: ['reporter'],
          stance: 'reports',
          status: 'occurred',
          when: { edtf: '1911-05-28', words: 'last Sunday', supplied: ['year'], basis: 'inferred' },
          cites: [{ source: 'gazette', locator: 'p2.s1', quote: 'opened last Sunday' }],
        },
        {
          id: 'by-log',
          asserters: ['keeper'],
          stance: 'states',
          status: 'occurred',
          when: '1911-05-29',
          cites: [{ source: 'log', locator: 'p1.s1' }],
        },
      ],
      notes: [{ text: 'The Ariadne was lost in 1917.', cites: [{ source: 'history' }] }],
    },
    {
      id: 'speech',
      title: 'The lock keeper speaks of a second lock',
      kind: 'statement',
      topics: ['works'],
      claims: [
        {
          asserters: ['reporter', 'keeper'],
          stance: 'announces',
          status: 'occurred',
          when: '1911-05-29',
          cites: gazette('p2.s2'),
        },
      ],
    },
    {
      id: 'accident',
      title: 'A boat is said to have sunk',
      kind: 'event',
      topics: ['trade'],
      claims: [
        {
          asserters: ['reporter'],
          stance: 'alleges',
          status: 'alleged',
          when: '[1911-04-03,1911-04-10]',
          cites: gazette('p2.s3'),
        },
      ],
    },
    {
      id: 'no-answer',
      title: 'The council has not answered',
      kind: 'state',
      topics: ['money'],
      claims: [
        { asserters: ['reporter'], stance: 'judges', status: 'absent', when: '../1911-06-05', cites: gazette('p2.s4') },
      ],
    },
    {
      id: 'second-lock',
      title: 'A second lock',
      kind: 'event',
      part: 'outlook',
      topics: ['works'],
      relations: [
        { type: 'after', to: 'opening', atLeast: 'P1Y' },
        { type: 'about', to: 'speech' },
      ],
      claims: [
        {
          asserters: ['reporter', 'keeper'],
          stance: 'announces',
          status: 'planned',
          when: { edtf: '1912', soft: '1912-03/1912-05', words: 'next spring', supplied: ['year'], basis: 'inferred' },
          at: 'speech',
          cites: gazette('p3.s1'),
        },
        {
          asserters: ['moor'],
          stance: 'reports',
          status: 'occurred',
          when: '1912-04-14',
          cites: [{ source: 'history', locator: 'page 12' }],
        },
      ],
    },
    {
      id: 'loan',
      title: 'A loan is proposed',
      kind: 'event',
      part: 'outlook',
      topics: ['money'],
      claims: [
        {
          asserters: ['council'],
          stance: 'proposes',
          status: 'proposed',
          when: '1911-07/1911-09',
          cites: gazette('p3.s2'),
        },
      ],
    },
    {
      id: 'flood',
      title: 'The keeper fears a flood',
      kind: 'judgement',
      part: 'outlook',
      topics: ['trade'],
      claims: [
        {
          asserters: ['keeper'],
          stance: 'warns',
          status: 'feared',
          when: '[1911-06-05..]',
          hedge: 'possible',
          cites: gazette('p3.s3'),
        },
      ],
    },
    {
      id: 'fire',
      title: 'The great fire',
      kind: 'event',
      part: 'outlook',
      claims: [
        {
          asserters: ['moor'],
          stance: 'reports',
          status: 'occurred',
          when: '1924-08-02',
          cites: [{ source: 'history' }],
        },
      ],
    },
  ],
})

/** Its article, with the passages that are cited. */
export const gazetteText = `The channel silts up. A survey was made. A toll is taken since February.

The lock opened last Sunday. The keeper spoke of a second one. A boat is said to have sunk. The council has not answered.

A second lock is planned for next spring. A loan is proposed. The keeper fears a flood.
`
