import type { ChronologyInput } from './schema.ts'

/** A small invented chronology that every test may spoil in its own way. */
export function harbour(): ChronologyInput {
  return {
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911',
    asOf: '1911-12-31',
    sources: [
      { id: 'gazette', type: 'article-newspaper', title: 'The Gazette', issued: '1911-05-02' },
      { id: 'minutes', type: 'document', title: 'Minutes of the council', issued: '1912-03' },
    ],
    actors: [
      { id: 'editor', name: 'the editor', kind: 'person' },
      { id: 'mayor', name: 'Mayor Alm', kind: 'person' },
    ],
    places: [{ id: 'quay', name: 'the quay', coordinates: [59.3, 18.1] }],
    topics: [{ id: 'works', name: 'Works' }],
    events: [
      {
        id: 'dredging',
        title: 'The harbour is dredged',
        kind: 'event',
        where: [{ place: 'quay' }],
        actors: [{ actor: 'mayor' }],
        topics: ['works'],
        claims: [
          {
            asserters: ['editor'],
            stance: 'reports',
            status: 'occurred',
            when: '1911-04',
            cites: [{ source: 'gazette', locator: 'p1.s1' }],
          },
        ],
      },
      {
        id: 'opening',
        title: 'The harbour opens',
        kind: 'event',
        topics: ['works'],
        relations: [{ type: 'after', to: 'dredging' }],
        claims: [
          {
            asserters: ['editor', 'mayor'],
            stance: 'announces',
            status: 'planned',
            when: '1911-06',
            cites: [{ source: 'gazette', locator: 'p1.s2' }],
          },
          {
            id: 'opened',
            asserters: ['editor'],
            stance: 'reports',
            status: 'occurred',
            when: '1912-02-01',
            cites: [{ source: 'minutes' }],
          },
        ],
      },
    ],
  }
}
