import fc from 'fast-check'
import { type Chronology, parseChronology, relationTypes, stanceIds, statusIds } from '../model/index.ts'

/** Texts that are hard to write down, beside ordinary ones and anything at all. */
const text = fc.oneof(
  fc.constantFrom(
    'Talks: the quay',
    '- a',
    '# b',
    'no',
    'null',
    '1921',
    '1.0',
    '[..2000]',
    '{a}',
    "it's",
    '"x"',
    '',
    '?',
    'a #b',
  ),
  fc.constantFrom(
    ' lead',
    'trail ',
    'a  b',
    'a\nb',
    'a\n\n b\n',
    '\n',
    'a\r\nb',
    '\t',
    'x\u0085y\u2028z',
    '\uFEFF',
    '\u001B[31m',
    'é会😀',
    '`~',
    '@a',
  ),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
)
const some = text.filter((each) => each !== '')
const edtf = fc.constantFrom(
  '1921',
  '0921',
  '1921-03',
  '1921-03-05',
  '1921-21',
  '[..1921-05]',
  '1921-03/..',
  '1921~',
  '192X',
  '-0043',
)
const words = fc.oneof(
  fc.constantFrom(
    'late September',
    'next year',
    'in the spring',
    '5 March',
    'June 1921',
    'by 1923',
    'this week',
    '1921',
    'the 1920s',
  ),
  fc.constantFrom('five or more years', 'still', ' June 1921 '),
  some,
)
const basis = fc.constantFrom('stated', 'inferred', 'assumed', 'derived', 'editor')
const date = fc.oneof(
  edtf,
  fc
    .record(
      {
        edtf,
        words,
        isSoft: fc.boolean(),
        isCovered: fc.boolean(),
        mode: fc.constantFrom('within', 'throughout'),
        convention: some,
        rule: some,
        basis,
      },
      { requiredKeys: ['edtf', 'isSoft', 'isCovered'] },
    )
    .map(({ isSoft, isCovered, ...rest }) => ({
      ...rest,
      ...(isSoft ? { soft: rest.edtf } : {}),
      ...(isCovered ? { covers: rest.edtf } : {}),
    })),
  fc.record(
    { supplied: fc.subarray(['year', 'month', 'day']), reasons: fc.array(some), words, basis },
    { requiredKeys: ['words'] },
  ),
  // As they come from words, so that they can go back to them.
  fc.constantFrom(
    { edtf: '1921-06', words: 'June 1921', rule: 'month', basis: 'stated' },
    { edtf: '1921', words: 'this year', rule: 'this-unit', basis: 'inferred' },
    {
      ...{ edtf: '1921-03', soft: '1921-03-21/1921-03-31', words: 'late March', rule: 'late-month' },
      ...{ convention: 'thirds', supplied: ['year'], basis: 'inferred' },
    },
  ),
)
const sourceId = fc.constantFrom('gazette', 'minutes')
const actorId = fc.constantFrom('editor', 'mayor')
const eventId = fc.constantFrom('e0', 'e1')
const locator = fc.constantFrom('p1.s2', 'page 12', 'fol. 3r', '§ 28', 'p1.s1-p1.s3')
const cite = fc.record(
  { source: sourceId, locator, quote: some, digest: fc.constant('a'.repeat(64)) },
  { requiredKeys: ['source'] },
)
const claim = fc.record(
  {
    id: fc.constant('c'),
    asserters: fc.array(actorId, { minLength: 1, maxLength: 3 }),
    stance: fc.constantFrom(...stanceIds),
    status: fc.constantFrom(...statusIds),
    when: date,
    at: eventId,
    said: date,
    hedge: fc.constantFrom('probable', 'possible'),
    text: some,
    cites: fc.array(cite, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['asserters', 'stance', 'status', 'cites'] },
)
const relation = fc.record(
  {
    type: fc.constantFrom(...relationTypes),
    to: eventId,
    atLeast: fc.constant('P5Y'),
    basis,
    hedge: fc.constant('possible'),
    cite,
  },
  { requiredKeys: ['type', 'to'] },
)
const event = fc.record(
  {
    title: some,
    summary: some,
    kind: fc.constantFrom('event', 'state', 'statement', 'judgement'),
    part: fc.constantFrom('background', 'chronology', 'outlook'),
    where: fc.array(fc.record({ place: fc.constant('quay'), basis }, { requiredKeys: ['place'] }), { maxLength: 2 }),
    actors: fc.array(fc.record({ actor: actorId, role: some }, { requiredKeys: ['actor'] }), { maxLength: 2 }),
    topics: fc.subarray(['trade', 'war']),
    duration: fc.record({ atLeast: fc.constant('P5Y'), atMost: fc.constant('P9Y') }, { requiredKeys: [] }),
    relations: fc.array(relation, { maxLength: 3 }),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
    notes: fc.array(fc.record({ text: some, cites: fc.array(cite, { maxLength: 2 }) }, { requiredKeys: ['text'] }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['title', 'kind', 'claims'] },
)

/** Chronologies with all that the format knows, in any combination; what `parseChronology` refuses is left out. */
export const anyChronology: fc.Arbitrary<Chronology> = fc
  .record({
    title: some,
    scope: edtf,
    asOf: date,
    issued: fc.option(date, { nil: undefined }),
    author: fc.option(fc.oneof(some, fc.constantFrom('the editor', 'mayor', 'Alm')), { nil: undefined }),
    events: fc.array(event, { minLength: 2, maxLength: 3 }),
    language: fc.constantFrom('en', 'fr'),
    periods: fc.array(fc.record({ title: some, when: edtf }), { maxLength: 2 }),
    checks: fc.array(
      fc.record(
        {
          rule: some,
          severity: fc.constantFrom('error', 'off'),
          at: fc.array(eventId, { minLength: 1 }),
          reason: some,
        },
        { requiredKeys: ['rule', 'reason'] },
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ issued, author, events, ...head }) => {
    const { chronology, diagnostics } = parseChronology({
      ...{ regesta: 1, id: 'harbour', ...head },
      sources: [
        { id: 'gazette', type: 'article-newspaper', title: 'The Gazette', issued, author },
        { id: 'minutes', type: 'document', title: 'Minutes', issued: '1921-05-02', accessed: '2001-03' },
      ],
      actors: [
        { id: 'editor', name: 'the editor', kind: 'person' },
        { id: 'mayor', name: 'The mayor', kind: 'office', aliases: ['Alm'] },
      ],
      places: [{ id: 'quay', name: 'the quay', coordinates: [59.3, -18.1] }],
      topics: [
        { id: 'trade', name: 'Trade' },
        { id: 'war', name: 'War' },
      ],
      events: events.map(({ claims, ...each }, n) => ({
        id: `e${n}`,
        ...each,
        claims: claims.map((claim, k) => (claim.id === undefined ? claim : { ...claim, id: `c${k}` })),
      })),
    })
    return diagnostics.length === 0 ? chronology : undefined
  })
  .filter((chronology) => chronology !== undefined)
