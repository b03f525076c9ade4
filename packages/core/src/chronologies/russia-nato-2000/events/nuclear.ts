import type { EventInput } from '../../../record/index.ts'
import { article } from '../article.ts'
import {
  afterPublication,
  byPublication,
  fromPublication,
  heldAtPublication,
  overByPublication,
  upToPublication,
} from '../dates.ts'

/** Strategic and tactical nuclear arms. */
export const nuclear = [
  {
    id: 'nuclear-cuts-differences',
    title: 'Author: Russia and NATO differ on nuclear reductions',
    summary: 'The first of the problems that the author lists: the two take different views of reducing nuclear arms.',
    kind: 'state',
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['nuclear'],
    relations: [heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'judges', status: 'ongoing', cites: [article('p8.s1')] }],
  },
  {
    id: 'below-1500-offer',
    title: 'Sergeyev: Russia is ready to go below 1,500 warheads',
    summary:
      'Speaking of strategic reductions, Sergeyev stresses that Russia is prepared to cut its nuclear stock to fewer than 1,500 warheads.',
    kind: 'statement',
    actors: [{ actor: 'sergeev' }, { actor: 'russia' }],
    topics: ['nuclear'],
    relations: [{ type: 'within', to: 'sergeev-tour', hedge: 'probable', basis: 'inferred' }, overByPublication],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'proposes',
        status: 'occurred',
        when: byPublication,
        cites: [article('p8.s2')],
      },
    ],
    notes: [
      {
        text: 'On 13 November 2000 President Putin spoke of 1,500 warheads each by 2008 as an aim, with lower levels later; on 15 November Sergeyev himself made going below 1,500 depend on the ABM treaty being kept. The article gives neither year nor condition, and the offer is older than the tour.',
        cites: [{ source: 'putin' }, { source: 'rfe-16nov' }],
      },
    ],
  },
  {
    id: 'us-no-serious-answer',
    title: 'The US has not yet answered the warhead offer seriously',
    kind: 'event',
    actors: [{ actor: 'us' }],
    topics: ['nuclear'],
    relations: [{ type: 'responseTo', to: 'below-1500-offer' }, heldAtPublication, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'absent',
        when: { ...upToPublication, words: 'yet' },
        cites: [article('p8.s3')],
      },
    ],
  },
  {
    id: 'other-states-must-join',
    title: 'Author: other nuclear states will have to join the cuts',
    summary:
      'The author finds it evident that other countries with nuclear weapons will have to join in reducing strategic offensive arms.',
    kind: 'event',
    part: 'outlook',
    actors: [{ actor: 'author' }, { actor: 'other-nuclear-states' }],
    topics: ['nuclear'],
    relations: [{ type: 'after', to: 'below-1500-offer', hedge: 'probable', basis: 'inferred' }, afterPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'predicts',
        status: 'predicted',
        when: fromPublication,
        cites: [article('p8.s4')],
      },
    ],
  },
  {
    id: 'tactical-arms-hosts',
    title: 'Germany and Italy host US tactical nuclear arms; stance unclear',
    summary:
      'The two countries have let the United States station tactical nuclear arms with them. Their stance is not clear, the author adds.',
    kind: 'state',
    part: 'background',
    where: [{ place: 'germany' }, { place: 'italy' }],
    actors: [{ actor: 'germany' }, { actor: 'italy' }, { actor: 'us' }],
    topics: ['nuclear'],
    relations: [heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'reports', status: 'ongoing', cites: [article('p8.s5')] }],
    notes: [
      {
        text: 'A study of 2005 names six hosts (Belgium, Germany, Italy, the Netherlands, Turkey and the United Kingdom) and has Greece’s weapons leave only in 2001: by that study there were seven in December 2000. Governments neither confirm nor deny.',
        cites: [{ source: 'nrdc' }, { source: 'nrdc-greece' }],
      },
    ],
  },
  {
    id: 'no-tactical-arms-proposal',
    title: 'Russia has so far not proposed talks on tactical nuclear arms',
    kind: 'event',
    actors: [{ actor: 'russia' }],
    topics: ['nuclear'],
    relations: [heldAtPublication, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'absent',
        when: { ...upToPublication, words: 'So far' },
        cites: [article('p9.s1')],
      },
    ],
  },
  {
    id: 'tactical-arms-as-strategic',
    title: 'Ex-officers: tactical arms in Europe are strategic for Russia',
    summary:
      'Former officers of high rank, now politicians, count the tactical nuclear arms in European countries as strategic for Russia: they can be used against much of its territory within minutes.',
    kind: 'statement',
    part: 'background',
    where: [{ place: 'europe' }, { place: 'russia' }],
    actors: [{ actor: 'russian-ex-officers' }],
    topics: ['nuclear'],
    relations: [{ type: 'about', to: 'tactical-arms-hosts', hedge: 'probable', basis: 'inferred' }, overByPublication],
    claims: [
      {
        asserters: ['author', 'russian-ex-officers'],
        stance: 'states',
        status: 'occurred',
        when: byPublication,
        text: 'What the arms could reach is a possibility: nobody says that they will be used.',
        cites: [article('p9.s2')],
      },
    ],
  },
] as const satisfies readonly EventInput[]
