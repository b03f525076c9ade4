import { defineChronology } from '@regesta/core/record'

/** A small chronology with one entry of each kind that plain text has to put into words. */
export const harbour = defineChronology({
  regesta: 1,
  id: 'harbour',
  title: 'The harbour of Port Ellis',
  summary: 'What was built and what was meant to be built',
  scope: '1911/1913',
  asOf: { edtf: '[1911-06-01..1911-06-05]', basis: 'inferred', reasons: ['The report looks back on the end of May.'] },
  sources: [
    {
      id: 'gazette',
      type: 'article-newspaper',
      title: 'The harbour today',
      'container-title': 'Port Ellis Gazette',
      issued: { edtf: '[1911-06-01..1911-06-05]', basis: 'inferred' },
    },
    { id: 'log', type: 'document', title: 'Log of the harbour master', issued: '1911-05-31' },
    { id: 'history', type: 'book', title: 'A history of Port Ellis', author: 'J. Moor', issued: '1950' },
  ],
  actors: [
    { id: 'reporter', name: 'the reporter', kind: 'person', anonymous: true },
    { id: 'master', name: 'the harbour master', kind: 'office' },
    { id: 'moor', name: 'J. Moor', kind: 'person' },
  ],
  places: [{ id: 'quay', name: 'North Quay' }],
  topics: [
    { id: 'works', name: 'Works' },
    { id: 'trade', name: 'Trade' },
  ],
  events: [
    {
      id: 'silting',
      title: 'The channel silts up',
      kind: 'state',
      part: 'background',
      topics: ['trade'],
      claims: [
        {
          asserters: ['reporter'],
          stance: 'reports',
          status: 'ongoing',
          cites: [{ source: 'gazette', locator: 'p1.s1' }],
        },
      ],
    },
    {
      id: 'opening',
      title: 'North Quay opens',
      summary: 'The first ship is the Ariadne',
      kind: 'event',
      where: [{ place: 'quay' }],
      actors: [{ actor: 'master', role: 'host' }],
      topics: ['works'],
      claims: [
        {
          id: 'by-gazette',
          asserters: ['reporter'],
          stance: 'reports',
          status: 'occurred',
          when: { edtf: '1911-05-28', words: 'last Sunday', supplied: ['year'], basis: 'inferred' },
          cites: [{ source: 'gazette', locator: 'p1.s2', quote: 'opened last Sunday' }],
        },
        {
          id: 'by-log',
          asserters: ['master'],
          stance: 'states',
          status: 'occurred',
          when: '1911-05-29',
          cites: [{ source: 'log', locator: 'p1.s1' }],
        },
      ],
      preferred: { claim: 'by-log', reason: 'the log was kept on the day' },
      notes: [{ text: 'The Ariadne was lost in 1917.', cites: [{ source: 'history' }] }],
    },
    {
      id: 'speech',
      title: 'The harbour master speaks of a second quay',
      kind: 'statement',
      topics: ['works'],
      relations: [{ type: 'within', to: 'opening', hedge: 'probable', basis: 'inferred' }],
      claims: [
        {
          asserters: ['reporter', 'master'],
          stance: 'announces',
          status: 'occurred',
          when: '[..1911-06-05]',
          cites: [{ source: 'gazette', locator: 'p2.s1' }],
        },
      ],
    },
    {
      id: 'second-quay',
      title: 'A second quay',
      kind: 'event',
      part: 'outlook',
      topics: ['works'],
      relations: [
        { type: 'after', to: 'opening', atLeast: 'P1Y' },
        { type: 'about', to: 'speech' },
      ],
      claims: [
        {
          asserters: ['reporter', 'master'],
          stance: 'announces',
          status: 'planned',
          when: { edtf: '1912-21', words: 'next spring', supplied: ['year'], basis: 'inferred' },
          at: 'speech',
          said: '1911-05-29',
          cites: [{ source: 'gazette', locator: 'p2.s2' }],
        },
        {
          asserters: ['moor'],
          stance: 'reports',
          status: 'occurred',
          when: '1913',
          cites: [{ source: 'history', locator: 'p12' }],
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
          cites: [{ source: 'history', locator: 'p30' }],
        },
      ],
    },
  ],
})
