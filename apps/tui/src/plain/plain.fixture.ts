import { resolve } from '@regesta/core/reasoning'
import { type Chronology, defineChronology } from '@regesta/core/record'
import { select, type View } from '@regesta/core/view'
import { harbour } from './harbour.cases.ts'

/** The harbour as it was known on a day. */
export function harbourView(query = '', asOf?: string): View {
  return select(resolve(harbour, { asOf }), query)
}

/** A chronology with one entry whose every text is hostile. */
export function hostileView(text: string): View {
  const chronology: Chronology = defineChronology({
    regesta: 1,
    id: 'hostile',
    title: text,
    summary: text,
    scope: '1911',
    asOf: { edtf: '1912', basis: 'stated' },
    sources: [{ id: 'gazette', type: 'article', title: text, author: text, publisher: text, note: text }],
    actors: [{ id: 'reporter', name: text, kind: 'person' }],
    places: [{ id: 'quay', name: text }],
    topics: [{ id: 'works', name: text }],
    events: [
      {
        id: 'opening',
        title: text,
        summary: text,
        kind: 'event',
        where: [{ place: 'quay' }],
        actors: [{ actor: 'reporter', role: text }],
        topics: ['works'],
        claims: [
          {
            asserters: ['reporter'],
            stance: 'reports',
            status: 'occurred',
            when: { edtf: '1911', words: text, reasons: [text] },
            text,
            cites: [{ source: 'gazette', locator: 'p1.s1', quote: text }],
          },
        ],
        notes: [{ text }],
      },
    ],
  })
  return select(resolve(chronology, {}), '')
}
