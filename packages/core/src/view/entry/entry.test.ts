import { describe, expect, it } from 'vitest'
import { harbourTimeline } from '../fixture.cases.ts'
import { chainText, entriesOf, entryOf, horizonText, periodsOf, whyTexts } from './index.ts'

describe('an entry', () => {
  const timeline = harbourTimeline()

  it('says in words who says so, when and where', () => {
    expect(entryOf(timeline, 'opening')).toMatchObject({
      number: 2,
      title: 'The harbour opens',
      status: 'planned',
      family: 'prospective',
      date: { label: 'summer 1911', bounds: 'June–August 1911 by meteorological seasons; 1911 as stated' },
      duration: 'lasts at least 1 year and 6 months',
      claims: [
        {
          who: 'The editor, reporting the pilots, who announce',
          at: { id: 'contract', name: 'The contract is signed', number: 3 },
          issued: '10 June 1911',
          cites: [{ number: 1, locator: 'p1.s1', title: 'The Gazette' }],
        },
      ],
    })
    expect(entryOf(timeline, 'contract')).toMatchObject({
      date: { label: '20 May [1911]', words: 'May 20', edtf: '1911-05-20' },
      actors: [{ id: 'alm', name: 'Måns Alm', role: 'contractor' }],
    })
    expect(entryOf(timeline, 'dredging')?.places).toEqual([{ id: 'quay', name: 'the quay', inferred: true }])
  })

  it('shows a relation from both sides', () => {
    expect(
      entryOf(timeline, 'dredging')?.relations.map(
        (r) => `${r.words} ${r.to.number} ${r.hedge ?? ''}${r.limits ?? ''}`,
      ),
    ).toEqual(['after 3 at least 10 days', 'about 2 probable'])
    expect(entryOf(timeline, 'contract')?.relations).toMatchObject([
      { words: 'before', direction: 'incoming', to: { id: 'dredging', number: 4 }, limits: 'at least 10 days' },
    ])
  })

  it('sets the sides of a dispute beside each other, and spans them', () => {
    const entry = entryOf(timeline, 'dredging')
    expect(entry?.disputed).toBe(true)
    expect(entry?.disputes).toEqual([
      'Source 1 (p1.s1) says late May 1911, source 2 says 2 June 1911: both cannot be true.',
    ])
    expect(entry?.date).toMatchObject({ label: 'between 1 May and 2 June 1911', basis: 'derived' })
  })

  it('says what follows from other entries beside what is stated, and goes by what is stated where that has a day', () => {
    const dredging = entryOf(timeline, 'dredging')!
    expect(dredging.derived).toEqual({
      label: '30 May – 2 June 1911, derived',
      short: '30 May – 2 Jun 1911, der.',
      days: '30 May – 2 June 1911',
      bounds: ['earliestStart', 'earliestEnd'],
    })
    expect(dredging.listed).toEqual({
      label: 'between 1 May and 2 June 1911',
      short: 'between 1 May and 2 Jun 1911',
      isDerived: false,
    })
    const worry = entryOf(timeline, 'worry')!
    expect(worry.date.label).toBe('not dated')
    expect(worry.listed).toEqual({
      label: 'begun by 10 June 1911, derived',
      short: 'begun by 10 Jun 1911, der.',
      isDerived: true,
    })
    expect(entryOf(timeline, 'contract')).not.toHaveProperty('derived')
  })

  it('tells why, each step with the entry that it leads to', () => {
    expect(whyTexts(timeline, 'dredging')).toMatchObject([
      {
        claim: 'Not before 30 May 1911',
        isDerived: true,
        steps: [
          {
            statement: '“The contract is signed” is dated 20 May [1911] (inferred; source 1, p1.s1).',
            so: 'So the end of “The contract is signed” is not before 20 May 1911.',
            entry: { id: 'contract', number: 3 },
          },
          {
            statement:
              '“The basin is dredged” comes after “The contract is signed” (at least 10 days) (source 1, p1.s1; source 2).',
            entry: { id: 'contract', number: 3 },
          },
        ],
        rests: 'It rests on one statement that is not simply stated (inferred).',
      },
      { claim: 'Not after 2 June 1911', isDerived: false, steps: [{ entry: { id: 'dredging' } }] },
    ])
    expect(whyTexts(timeline, 'nowhere')).toEqual([])
  })

  it('labels a note with the date of its record, whatever the as-of day', () => {
    expect(entryOf(timeline, 'dredging')?.notes).toEqual([
      {
        text: 'The memoir tells it otherwise.',
        dated: 'record of 1930',
        cites: [{ source: 'memoir', number: 3, title: 'Memoir', locator: 'page 12' }],
      },
    ])
  })

  it('is not there while nothing is known of it', () => {
    expect(entryOf(timeline, 'closing')).toBeUndefined()
    expect(entryOf(harbourTimeline('1931'), 'closing')?.status).toBe('occurred')
    expect(entryOf(timeline, 'no-such-entry')).toBeUndefined()
  })

  it('tells the horizon with its own uncertainty', () => {
    expect(horizonText(timeline).label).toBe('one day from 10 to 14 June 1911, inferred')
  })
})

describe('who says so', () => {
  it.each([
    [[{ name: 'the author', kind: 'person' }], 'judges', 'The author judges'],
    [
      [
        { name: 'the author', kind: 'person' },
        { name: 'Lord Robertson', kind: 'person' },
      ],
      'announces',
      'The author, reporting Lord Robertson, who announces',
    ],
    [
      [
        { name: 'the author', kind: 'person' },
        { name: 'a newspaper', kind: 'organisation' },
        { name: 'some people', kind: 'group' },
      ],
      'warns',
      'The author, reporting a newspaper, reporting some people, who warn',
    ],
    [
      [
        { name: 'the author', kind: 'person' },
        { name: 'NATO', kind: 'organisation' },
      ],
      'states',
      'The author, reporting NATO, which states',
    ],
    [[{ name: 'the ministers', kind: 'group' }], 'confirms', 'The ministers confirm'],
    [[{ name: 'the Russian delegation', kind: 'group' }], 'demands', 'The Russian delegation demands'],
  ] as const)('%j %s', (chain, stance, sentence) => {
    expect(chainText(chain, stance)).toBe(sentence)
  })
})

describe('periods', () => {
  const headings = (more = {}) => {
    const timeline = harbourTimeline('1931', more)
    return periodsOf(timeline, entriesOf(timeline)).map(
      (p) => `${p.part}: ${p.title} ${p.entries.map((e) => e.id).join(' ')}`,
    )
  }

  it('are the coarsest unit that makes two groups, and never say that something began in one that need not have', () => {
    expect(headings()).toEqual([
      'background: No earliest date first-plan',
      'chronology: 1911 opening contract dredging',
      'chronology: 1912 closing',
      'chronology: No earliest date worry',
      'outlook: 1911 or later first-ship',
    ])
  })

  it('are the chronology’s own, where it has any', () => {
    const periods = [{ title: 'Building', when: '1911-01/1911-06' }]
    expect(headings({ periods })).toContain('chronology: Building opening contract dredging')
    expect(headings({ periods })).toContain('chronology: Other dates closing')
  })
})
