import { resolve, type Timeline } from '../reasoning/index.ts'
import { type ChronologyInput, type EventInput, parseChronology } from '../record/index.ts'

/** A small invented chronology with one entry of every kind that a view treats differently. */
export function harbourTimeline(asOf?: string, more: Partial<ChronologyInput> = {}): Timeline {
  const claim = (when?: EventInput['claims'][number]['when'], rest: Partial<EventInput['claims'][number]> = {}) => ({
    asserters: ['editor'],
    stance: 'reports' as const,
    status: 'occurred' as const,
    cites: [{ source: 'gazette', locator: 'p1.s1' }],
    ...(when === undefined ? {} : { when }),
    ...rest,
  })
  const input: ChronologyInput = {
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911-05/1912',
    asOf: { edtf: '[1911-06-10..1911-06-14]', basis: 'inferred' },
    sources: [
      { id: 'gazette', type: 'article-newspaper', title: 'The Gazette', issued: '1911-06-10' },
      { id: 'log', type: 'document', title: 'Harbour log', issued: '1911-06-01' },
      { id: 'memoir', type: 'book', title: 'Memoir', issued: '1930' },
    ],
    actors: [
      { id: 'editor', name: 'the editor', kind: 'person' },
      { id: 'alm', name: 'Måns Alm', kind: 'person' },
      { id: 'pilots', name: 'the pilots', kind: 'group' },
    ],
    places: [{ id: 'quay', name: 'the quay' }],
    topics: [
      { id: 'works', name: 'Works' },
      { id: 'ships', name: 'Ships' },
    ],
    events: [
      {
        id: 'first-plan',
        title: 'A harbour is thought of',
        kind: 'event',
        part: 'background',
        topics: ['works'],
        claims: [claim('[..1911-01]')],
      },
      {
        id: 'contract',
        title: 'The contract is signed',
        kind: 'event',
        topics: ['works'],
        actors: [{ actor: 'alm', role: 'contractor' }],
        claims: [claim({ edtf: '1911-05-20', supplied: ['year'], basis: 'inferred', words: 'May 20' })],
      },
      {
        id: 'dredging',
        title: 'The basin is dredged',
        kind: 'event',
        topics: ['works'],
        where: [{ place: 'quay', basis: 'inferred' }],
        relations: [
          { type: 'after', to: 'contract', atLeast: 'P10D' },
          { type: 'about', to: 'opening', hedge: 'probable' },
        ],
        claims: [
          claim({ edtf: '1911-05', soft: '1911-05-21/1911-05-31', rule: 'late-month', convention: 'thirds' }),
          claim('1911-06-02', { cites: [{ source: 'log' }] }),
        ],
        notes: [{ text: 'The memoir tells it otherwise.', cites: [{ source: 'memoir', locator: 'page 12' }] }],
      },
      {
        id: 'worry',
        title: 'The pilots’ worry – a judgement',
        kind: 'judgement',
        topics: ['ships'],
        claims: [claim(undefined, { status: 'ongoing', stance: 'judges' })],
      },
      {
        id: 'opening',
        title: 'The harbour opens',
        kind: 'event',
        topics: ['works'],
        claims: [
          claim(
            { edtf: '1911-22' },
            { status: 'planned', stance: 'announces', asserters: ['editor', 'pilots'], at: 'contract' },
          ),
        ],
        duration: { atLeast: 'P1Y6M' },
      },
      {
        id: 'first-ship',
        title: 'A first ship calls',
        kind: 'event',
        part: 'outlook',
        topics: ['ships'],
        claims: [claim('[1911-06-10..]', { status: 'predicted', stance: 'predicts' })],
      },
      {
        id: 'closing',
        title: 'The old quay closes',
        kind: 'event',
        topics: ['ships'],
        claims: [claim('1912-02-01', { cites: [{ source: 'memoir' }] })],
      },
    ],
    ...more,
  }
  const { chronology, diagnostics } = parseChronology(input)
  if (!chronology || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return resolve(chronology, asOf === undefined ? {} : { asOf })
}
