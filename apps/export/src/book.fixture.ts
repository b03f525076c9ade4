import { resolve } from '@regesta/core/reasoning'
import { type Chronology, parseChronology } from '@regesta/core/record'
import { select, type View } from '@regesta/core/view'

type Value = Record<string, unknown>

/** A small chronology of the harbour of Ostmark: one event of each family, a disagreement, a plan after the horizon. */
export function harbour(changes: Value = {}): Chronology {
  return parsed({
    regesta: 1,
    id: 'harbour',
    title: 'The harbour of Ostmark',
    summary: 'What was known of the new harbour in the summer of 1921.',
    scope: '1921',
    asOf: { edtf: '[1921-07-01..1921-07-05]', basis: 'inferred', reasons: ['the paper carries no date'] },
    sources: [
      {
        id: 'gazette',
        type: 'article-newspaper',
        title: 'The Ostmark Gazette',
        issued: '1921-07-03',
        unused: [{ locator: 'p2.s1', reason: 'about the weather' }],
      },
      { id: 'diary', type: 'document', title: 'Diary of the harbour master', issued: '1921-07-02' },
    ],
    actors: [
      { id: 'author', name: 'the author', kind: 'person' },
      { id: 'master', name: 'the harbour master', kind: 'person' },
    ],
    topics: [{ id: 'works', name: 'Works' }],
    events: [
      event('survey', {
        when: { edtf: '1921-03', words: 'in March', soft: '1921-03-21/1921-03-31', convention: 'thirds' },
      }),
      event(
        'first-stone',
        {},
        {
          claims: [
            claim({ id: 'a', when: '1921-04-12' }),
            claim({
              id: 'b',
              asserters: ['master'],
              when: '1921-04-19',
              cites: [{ source: 'diary', locator: 'p1.s1' }],
            }),
          ],
        },
      ),
      event('dredging', { status: 'ongoing', when: '1921-05/..' }),
      event('quarrel', { status: 'alleged', when: '1921-06', text: 'the masons and the dredgers quarrelled' }),
      event(
        'opening',
        { status: 'planned', when: { edtf: '1921-10', words: 'in October' } },
        { relations: [{ type: 'after', to: 'dredging' }] },
      ),
      event('strike', { status: 'feared', when: { edtf: '[1921-07-05..]' } }),
      event('legend', {}),
    ],
    ...changes,
  })
}

export function claim(changes: Value = {}): Value {
  return {
    asserters: ['author'],
    stance: 'reports',
    status: 'occurred',
    cites: [{ source: 'gazette', locator: 'p1.s1' }],
    ...changes,
  }
}

export function event(id: string, of: Value, changes: Value = {}): Value {
  return {
    id,
    title: `The ${id.replaceAll('-', ' ')}`,
    kind: 'event',
    topics: ['works'],
    claims: [claim(of)],
    ...changes,
  }
}

function parsed(value: Value): Chronology {
  const { chronology, diagnostics } = parseChronology(value)
  if (!chronology || diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return chronology
}

export function viewOf(chronology: Chronology, query = ''): View {
  return select(resolve(chronology, {}), query)
}

const words =
  'the council of ministers met in the northern harbour and agreed to continue consultations about navigation'.split(
    ' ',
  )

/** Many entries of ordinary length, the same at every call. */
export function manyEvents(count: number): readonly Value[] {
  const sentence = (seed: number, length: number) =>
    Array.from({ length }, (_, index) => words[(seed * 7 + index * (1 + (seed % 5))) % words.length]).join(' ')
  return Array.from({ length: count }, (_, index) => {
    const [month, day] = [1 + (index % 12), 1 + (index % 28)]
    const date = `1921-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return event(
      `e${index}`,
      { when: date, ...(index % 2 === 0 && { text: sentence(index, 18) }) },
      {
        title: `Meeting ${index}: ${sentence(index, 5)}`,
        summary: `${sentence(index + 3, 24 + (index % 21))}.`,
        ...(index > 0 && index % 3 === 0 && { relations: [{ type: 'about', to: `e${index - 1}` }] }),
      },
    )
  })
}
