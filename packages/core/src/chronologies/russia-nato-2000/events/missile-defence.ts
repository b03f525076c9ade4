import type { EventInput } from '../../../record/index.ts'
import { article } from '../article.ts'
import {
  afterPublication,
  existedByPublication,
  fromCouncilToPublication,
  fromPublication,
  heldAtPublication,
  overByPublication,
  upToPublication,
} from '../dates.ts'

/** A common missile defence for Europe, and the ABM treaty. */
export const missileDefence = [
  {
    id: 'joint-missile-defence',
    title: 'A joint non-strategic missile defence for Europe is proposed',
    summary:
      'The idea of a non-strategic missile-defence system of Europe together with Russia and other countries. Whose proposal it is is not said.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'europeans' }, { actor: 'russia' }],
    topics: ['missile-defence'],
    relations: [afterPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'proposed',
        when: fromPublication,
        cites: [article('p10.s1'), article('p5.s3'), article('p10.s3')],
      },
    ],
    notes: [
      {
        text: 'In London Sergeyev spoke for President Putin’s proposal of a European non-strategic system.',
        cites: [{ source: 'interfax-london' }],
      },
    ],
  },
  {
    id: 'europe-reserved',
    title: 'Author: Europe is very reserved about joint missile defence',
    summary: 'The second of the problems that the author lists.',
    kind: 'state',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'author' }, { actor: 'europeans' }],
    topics: ['missile-defence'],
    relations: [{ type: 'about', to: 'joint-missile-defence' }, heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'judges', status: 'ongoing', cites: [article('p10.s1')] }],
  },
  {
    id: 'rogue-state-doubted',
    title: 'Author: hardly any rogue state could now strike Europe',
    summary:
      'The author finds it hard to name one that could hit a European country with missiles, Libya probably excepted, for that would take considerable money and material.',
    kind: 'judgement',
    where: [{ place: 'europe' }, { place: 'libya' }],
    actors: [{ actor: 'author' }, { actor: 'libya' }],
    topics: ['missile-defence'],
    relations: [{ type: 'about', to: 'joint-missile-defence' }, heldAtPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'ongoing',
        when: { words: 'At present', basis: 'stated' },
        text: 'That Libya is an exception is only probable.',
        cites: [article('p10.s2')],
      },
    ],
  },
  {
    id: 'europeans-only-talk',
    title: 'Author: on missile defence Europeans have only talked',
    summary: 'Because no such threat is easily named, Europeans have done nothing beyond talking.',
    kind: 'event',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'author' }, { actor: 'europeans' }],
    topics: ['missile-defence'],
    relations: [{ type: 'about', to: 'joint-missile-defence' }, heldAtPublication, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'absent',
        when: upToPublication,
        cites: [article('p10.s3')],
      },
    ],
  },
  {
    id: 'us-to-breach-abm',
    title: 'Author: the US intends to break the ABM treaty',
    summary: 'The author ascribes the intention to the United States; nobody else is named for it.',
    kind: 'event',
    part: 'outlook',
    actors: [{ actor: 'author' }, { actor: 'us' }],
    topics: ['missile-defence'],
    relations: [{ type: 'about', to: 'abm-treaty' }, afterPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'planned',
        hedge: 'probable',
        when: fromPublication,
        cites: [article('p11.s1'), article('p11.s3')],
      },
    ],
    notes: [
      {
        text: 'The United States gave notice of withdrawal from the treaty on 13 December 2001, and left it on 13 June 2002.',
        cites: [{ source: 'abm-notice' }, { source: 'abm-exit' }],
      },
    ],
  },
  {
    id: 'nato-indifferent-on-abm',
    title: 'Author: NATO countries do not mind the US plan on the ABM treaty',
    summary: 'NATO countries are indifferent to the American intention to break the treaty, the author finds.',
    kind: 'state',
    actors: [{ actor: 'author' }, { actor: 'nato-members' }],
    topics: ['missile-defence'],
    relations: [{ type: 'about', to: 'us-to-breach-abm' }, heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'judges', status: 'ongoing', cites: [article('p11.s1')] }],
  },
  {
    id: 'abm-treaty',
    title: 'The ABM treaty',
    summary: 'The article speaks of breaking it, so it exists. Parties and date are not named.',
    kind: 'event',
    part: 'background',
    topics: ['missile-defence'],
    relations: [{ type: 'before', to: 'sergeev-abm-warning' }, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: existedByPublication,
        cites: [article('p11.s1'), article('p11.s3'), article('p11.s2')],
      },
    ],
    notes: [
      {
        text: 'The treaty was signed on 26 May 1972 (one page has 28 May) and came into force on 3 October 1972.',
        cites: [{ source: 'abm-text' }, { source: 'abm-force' }],
      },
    ],
  },
  {
    id: 'sergeev-abm-warning',
    title: 'Sergeyev warns against breaking the ABM treaty',
    summary:
      'Russia’s view of the treaty is clear, he says: to break it is to destroy what strategic stability in the world rests on.',
    kind: 'statement',
    where: [{ place: 'brussels' }],
    actors: [{ actor: 'sergeev' }, { actor: 'russia' }],
    topics: ['missile-defence'],
    relations: [
      { type: 'after', to: 'pjc-brussels' },
      { type: 'about', to: 'abm-treaty' },
      { type: 'about', to: 'us-to-breach-abm', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'warns',
        status: 'occurred',
        when: fromCouncilToPublication,
        cites: [article('p11.s2'), article('p11.s3')],
      },
    ],
  },
  {
    id: 'little-support-on-abm',
    title: 'Author: Russia wins little NATO support over the ABM treaty',
    summary: 'NATO gave Russia’s position little support. When is not said.',
    kind: 'event',
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['missile-defence'],
    relations: [
      { type: 'about', to: 'sergeev-abm-warning', hedge: 'probable', basis: 'inferred' },
      heldAtPublication,
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'absent',
        when: upToPublication,
        text: 'What is absent is support to speak of: a little may have been given.',
        cites: [article('p11.s4'), article('p11.s2')],
      },
    ],
  },
] as const satisfies readonly EventInput[]
