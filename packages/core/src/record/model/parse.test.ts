import { describe, expect, it } from 'vitest'
import { readWords } from '../../time/index.ts'
import { harbour } from './fixture.cases.ts'
import { parseChronology } from './parse.ts'

// The fixture is spoiled in ways that its type forbids.
// biome-ignore lint/suspicious/noExplicitAny: reaching into untyped data is what is tested
type Loose = any
interface Row {
  readonly name: string
  readonly spoil: (c: Loose) => void
  readonly code: string
  readonly path: string
  readonly help?: RegExp
  readonly offset?: number
  /** What is left afterwards: ids of events; absent where nothing can be read. */
  readonly left?: readonly string[]
}

const both = ['dredging', 'opening'] as const

const rows: readonly Row[] = [
  { name: 'another version', spoil: (c) => (c.regesta = 2), code: 'R011', path: 'regesta' },
  { name: 'no version', spoil: (c) => delete c.regesta, code: 'R004', path: 'regesta' },
  { name: 'no title', spoil: (c) => delete c.title, code: 'R004', path: 'title' },
  { name: 'a title that is no text', spoil: (c) => (c.title = 7), code: 'R005', path: 'title', help: /text/ },
  { name: 'an id with a space', spoil: (c) => (c.id = 'the harbour'), code: 'R005', path: 'id', help: /pjc-brussels/ },
  { name: 'a scope that is no date', spoil: (c) => (c.scope = 'last year'), code: 'R008', path: 'scope' },
  {
    name: 'an as-of day that is no date',
    spoil: (c) => (c.asOf = { edtf: '1911-13' }),
    code: 'R008',
    path: 'asOf.edtf',
  },
  { name: 'events that are no list', spoil: (c) => (c.events = {}), code: 'R005', path: 'events', help: /a list/ },
  {
    name: 'a field nobody knows',
    spoil: (c) => (c.titel = 'x'),
    code: 'R003',
    path: 'titel',
    help: /"title"/,
    left: both,
  },
  {
    name: 'a field nobody knows, deep inside',
    spoil: (c) => (c.events[1].claims[0].cites[0].locater = 'p1'),
    code: 'R003',
    path: 'events.1.claims.0.cites.0.locater',
    help: /"locator"/,
    left: both,
  },
  {
    name: 'a date in the short form of files',
    spoil: (c) => (c.events[0].when = '1911'),
    code: 'R003',
    path: 'events.0.when',
    help: /in data .* claims/,
    left: both,
  },
  {
    name: 'a citation in the short form of files',
    spoil: (c) => (c.events[0].cite = 'gazette p1'),
    code: 'R003',
    path: 'events.0.cite',
    help: /in data .* claims/,
    left: both,
  },
  {
    name: 'a field nobody knows in a date',
    spoil: (c) => (c.events[0].claims[0].when = { edtf: '1911', word: 'x' }),
    code: 'R003',
    path: 'events.0.claims.0.when.word',
    help: /"words"/,
    left: both,
  },
  {
    name: 'a list in the place of an event',
    spoil: (c) => (c.events[1] = [c.events[1]]),
    code: 'R005',
    path: 'events.1',
    help: /a mapping/,
    left: ['dredging'],
  },
  {
    name: 'a list in the place of a citation',
    spoil: (c) => (c.events[0].claims[0].cites[0] = []),
    code: 'R005',
    path: 'events.0.claims.0.cites.0',
    help: /a mapping/,
    left: ['opening'],
  },
  {
    name: 'an event without claims',
    spoil: (c) => (c.events[0].claims = []),
    code: 'R005',
    path: 'events.0.claims',
    help: /at least one claim/,
    left: ['opening'],
  },
  {
    name: 'a claim without citation',
    spoil: (c) => (c.events[0].claims[0].cites = []),
    code: 'R005',
    path: 'events.0.claims.0.cites',
    left: ['opening'],
  },
  {
    name: 'a claim without asserter',
    spoil: (c) => delete c.events[0].claims[0].asserters,
    code: 'R004',
    path: 'events.0.claims.0.asserters',
    left: ['opening'],
  },
  {
    name: 'a status nobody knows',
    spoil: (c) => (c.events[0].claims[0].status = 'happened'),
    code: 'R005',
    path: 'events.0.claims.0.status',
    help: /occurred/,
    left: ['opening'],
  },
  {
    name: 'a misspelt status',
    spoil: (c) => (c.events[0].claims[0].status = 'ocurred'),
    code: 'R005',
    path: 'events.0.claims.0.status',
    help: /did you mean "occurred"/,
    left: ['opening'],
  },
  {
    name: 'a stance nobody knows',
    spoil: (c) => (c.events[0].claims[0].stance = 'thinks'),
    code: 'R005',
    path: 'events.0.claims.0.stance',
    left: ['opening'],
  },
  {
    name: 'a relation nobody knows',
    spoil: (c) => (c.events[1].relations[0].type = 'afer'),
    code: 'R005',
    path: 'events.1.relations.0.type',
    help: /"after"/,
    left: ['dredging'],
  },
  {
    name: 'an event twice',
    spoil: (c) => c.events.push({ ...c.events[0] }),
    code: 'R006',
    path: 'events.2.id',
    left: both,
  },
  {
    name: 'a source twice',
    spoil: (c) => c.sources.push({ ...c.sources[0] }),
    code: 'R006',
    path: 'sources.2.id',
    left: both,
  },
  {
    name: 'an actor who does not exist',
    spoil: (c) => (c.events[0].actors[0].actor = 'major'),
    code: 'R007',
    path: 'events.0.actors.0.actor',
    help: /"mayor"/,
    left: both,
  },
  {
    name: 'an asserter who does not exist',
    spoil: (c) => (c.events[0].claims[0].asserters[0] = 'editr'),
    code: 'R007',
    path: 'events.0.claims.0.asserters.0',
    help: /"editor"/,
    left: ['opening'],
  },
  {
    name: 'a source that does not exist',
    spoil: (c) => (c.events[0].claims[0].cites[0].source = 'gazete'),
    code: 'R007',
    path: 'events.0.claims.0.cites.0.source',
    help: /"gazette"/,
    left: ['opening'],
  },
  {
    name: 'a place that does not exist',
    spoil: (c) => (c.events[0].where[0].place = 'pier'),
    code: 'R007',
    path: 'events.0.where.0.place',
    left: both,
  },
  {
    name: 'a topic that does not exist',
    spoil: (c) => (c.events[0].topics[0] = 'work'),
    code: 'R007',
    path: 'events.0.topics.0',
    left: both,
  },
  {
    name: 'a related event that does not exist',
    spoil: (c) => (c.events[1].relations[0].to = 'dreging'),
    code: 'R007',
    path: 'events.1.relations.0.to',
    help: /"dredging"/,
    left: both,
  },
  {
    name: 'an anchor that does not exist',
    spoil: (c) => (c.events[1].claims[0].when = { edtf: '1911', anchor: 'x' }),
    code: 'R007',
    path: 'events.1.claims.0.when.anchor',
    left: both,
  },
  {
    name: 'a date nobody can read',
    spoil: (c) => (c.events[0].claims[0].when = '1911-02-30'),
    code: 'R008',
    path: 'events.0.claims.0.when.edtf',
    offset: 8,
    left: ['opening'],
  },
  {
    name: 'a date in words',
    spoil: (c) => (c.events[0].claims[0].when = 'April 1911'),
    code: 'R008',
    path: 'events.0.claims.0.when.edtf',
    left: ['opening'],
  },
  {
    name: 'a date with neither EDTF nor words',
    spoil: (c) => (c.events[0].claims[0].when = { basis: 'stated' }),
    code: 'R004',
    path: 'events.0.claims.0.when',
    left: ['opening'],
  },
  {
    name: 'a best reading outside the bounds',
    spoil: (c) => (c.events[0].claims[0].when = { edtf: '1911-04', soft: '1911-05' }),
    code: 'R012',
    path: 'events.0.claims.0.when.soft',
    left: both,
  },
  {
    name: 'a preference for a claim that is not there',
    spoil: (c) => (c.events[1].preferred = { claim: 'openend', reason: 'x' }),
    code: 'R017',
    path: 'events.1.preferred.claim',
    help: /"opened"/,
    left: both,
  },
  {
    name: 'two claims of one name',
    spoil: (c) => (c.events[1].claims[0].id = 'opened'),
    code: 'R006',
    path: 'events.1.claims.1.id',
    left: both,
  },
  {
    name: 'a locator of no known form',
    spoil: (c) => (c.events[0].claims[0].cites[0].locator = 'somewhere'),
    code: 'R015',
    path: 'events.0.claims.0.cites.0.locator',
    left: both,
  },
  {
    name: 'coordinates off the globe',
    spoil: (c) => (c.places[0].coordinates = [100, 0]),
    code: 'R005',
    path: 'places.0.coordinates.0',
    left: both,
  },
  {
    name: 'a digest that is none',
    spoil: (c) => (c.events[0].claims[0].cites[0].digest = 'abc'),
    code: 'R005',
    path: 'events.0.claims.0.cites.0.digest',
    help: /64 hexadecimal/,
    left: ['opening'],
  },
]

describe('reading a chronology from data', () => {
  it('fills in what may be left out, and reports nothing', () => {
    const { chronology, diagnostics } = parseChronology(harbour())
    expect(diagnostics).toEqual([])
    expect(chronology?.language).toBe('en')
    expect(chronology?.asOf).toEqual({ edtf: '1911-12-31', basis: 'stated' })
    expect(chronology?.events[1]?.part).toBe('chronology')
    expect(chronology?.events[1]?.claims[0]?.when).toEqual({ edtf: '1911-06', basis: 'stated' })
    expect(structuredClone(chronology)).toEqual(chronology)
    expect(parseChronology(chronology).chronology).toEqual(chronology)
  })

  it.each(rows)('reports $name, and keeps the rest', ({ spoil, code, path, help, offset, left }) => {
    const input = structuredClone(harbour()) as Loose
    spoil(input)
    const { chronology, diagnostics } = parseChronology(input)
    const found = diagnostics.map((d) => `${d.code} ${d.path?.join('.')}`)
    expect(found).toEqual([`${code} ${path}`])
    if (help) expect(diagnostics[0]?.help).toMatch(help)
    if (offset !== undefined) expect(diagnostics[0]?.offset).toBe(offset)
    expect(chronology?.events.map((event) => event.id)).toEqual(left)
  })

  it('keeps a convention of its own, by which words can be read', () => {
    const parts = { month: { late: [25, 31] } } as const
    const own = { id: 'last-week', name: 'the last week', definition: '“Late” is from the 25th on.', parts } as const
    const { chronology, diagnostics } = parseChronology({ ...harbour(), conventions: [own] })
    expect(diagnostics).toEqual([])
    const { conventions } = chronology!
    const reading = readWords('late May 1911', { convention: 'last-week', conventions })
    expect(reading.ok && [reading.value.soft, reading.value.convention]).toEqual(['1911-05-25/1911-05-31', 'last-week'])
  })

  it('reports every problem at once', () => {
    const input = structuredClone(harbour()) as Loose
    input.events[0].claims[0].when = '1911-13'
    input.events[1].relations[0].to = 'nowhere'
    input.places[0].coordinates = [100, 0]
    expect(
      parseChronology(input)
        .diagnostics.map((d) => d.code)
        .sort(),
    ).toEqual(['R005', 'R007', 'R008'])
  })

  const inOneGo: readonly {
    readonly name: string
    readonly spoil: (c: Loose) => void
    readonly found: readonly string[]
  }[] = [
    {
      name: 'a status, and dates and references beside it',
      spoil: (c) => {
        Object.assign(c.events[0].claims[0], { status: 'happened', when: '2000-13-01', at: 'opning' })
        c.events[0].claims[0].cites[0] = { source: 'gazete', locator: 'somewhere' }
      },
      found: [
        'R005 events.0.claims.0.status',
        'R007 events.0.claims.0.at',
        'R008 events.0.claims.0.when.edtf',
        'R015 events.0.claims.0.cites.0.locator',
        'R007 events.0.claims.0.cites.0.source',
      ],
    },
    {
      name: 'an id, and what else the event says',
      spoil: (c) => {
        Object.assign(c.events[1], { id: 'Opening!', topics: [7, 'work'], where: 'pier', actors: [{ actor: 'major' }] })
        c.events[1].relations[0].to = 'dreging'
      },
      found: [
        'R005 events.1.id',
        'R005 events.1.where',
        'R005 events.1.topics.0',
        'R007 events.1.actors.0.actor',
        'R007 events.1.topics.1',
        'R007 events.1.relations.0.to',
      ],
    },
    {
      name: 'an id given twice, and the second of the two',
      spoil: (c) => {
        c.events.push({ ...c.events[0], kind: 'evnt', topics: ['work'] })
      },
      found: ['R006 events.2.id', 'R005 events.2.kind', 'R007 events.2.topics.0'],
    },
    {
      name: 'the as-of day, and an event',
      spoil: (c) => {
        c.asOf = '2000-13'
        c.events[0].topics = ['work']
      },
      found: ['R008 asOf.edtf', 'R007 events.0.topics.0'],
    },
    {
      name: 'the title, the scope, a source and an event',
      spoil: (c) => {
        delete c.title
        c.scope = 'once'
        Object.assign(c.sources[0], { type: 7, issued: '2000-13' })
        c.events[0].topics = ['work']
      },
      found: [
        'R004 title',
        'R005 sources.0.type',
        'R008 scope',
        'R008 sources.0.issued.edtf',
        'R007 events.0.topics.0',
      ],
    },
    {
      name: 'a collection, of which no reference can be wrong then',
      spoil: (c) => {
        delete c.sources
        c.topics = {}
        c.events[0].where = [{ place: 'pier' }]
      },
      found: ['R004 sources', 'R005 topics', 'R007 events.0.where.0.place'],
    },
    {
      name: 'items that are nothing at all',
      spoil: (c) => {
        c.events.push(null, [], 7, {
          claims: [null, { when: {}, said: { edtf: 7 }, cites: [null, {}] }],
          preferred: {},
        })
        c.sources.push(null)
        c.periods = [null]
        c.checks = [{ at: [null, 'opning'] }]
      },
      found: [
        'R005 sources.2',
        'R005 events.2',
        'R005 events.3',
        'R005 events.4',
        'R004 events.5.id',
        'R004 events.5.title',
        'R004 events.5.kind',
        'R005 events.5.claims.0',
        'R004 events.5.claims.1.asserters',
        'R004 events.5.claims.1.stance',
        'R004 events.5.claims.1.status',
        'R005 events.5.claims.1.said.edtf',
        'R005 events.5.claims.1.cites.0',
        'R004 events.5.claims.1.cites.1.source',
        'R004 events.5.preferred.claim',
        'R004 events.5.preferred.reason',
        'R005 periods.0',
        'R004 checks.0.rule',
        'R005 checks.0.at.0',
        'R004 checks.0.reason',
        'R007 checks.0.at.1',
      ],
    },
  ]
  it.each(inOneGo)('tells in one go of $name', ({ spoil, found }) => {
    const spoilt: Loose = structuredClone(harbour())
    spoil(spoilt)
    const { diagnostics } = parseChronology(spoilt)
    expect(diagnostics.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual(found)
  })

  it('looks for what was meant by the first of very many unknown ids, and tells the rest all the same', () => {
    const topics = Array.from({ length: 1000 }, (_, n) => ({ id: `topic-${n}`, name: `Topic ${n}` }))
    const unknown = Array.from({ length: 150 }, (_, n) => `topci-${n}`)
    const [dredging] = harbour().events
    const { diagnostics } = parseChronology({ ...harbour(), topics, events: [{ ...dredging, topics: unknown }] })
    const helps = diagnostics.map(({ help }) => help)
    expect(helps).toHaveLength(150)
    expect(helps[99]).toBe('did you mean "topic-99"?')
    expect(helps[100]).toBe('define it under "topics"')
  })

  it.each([null, undefined, 7, 'text', [], () => 0, Symbol('x'), new Date(0), Number.NaN])(
    'refuses %s without throwing',
    (value) => {
      const { chronology, diagnostics } = parseChronology(value)
      expect(chronology).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    },
  )

  it('is not confused by keys of the language', () => {
    const input = JSON.parse(`{"__proto__": {"title": "x"}, "constructor": 1, ${JSON.stringify(harbour()).slice(1)}`)
    const { diagnostics } = parseChronology(input)
    expect(diagnostics.map((d) => d.code)).toContain('R003')
    expect(({} as Loose).title).toBeUndefined()
  })
})
