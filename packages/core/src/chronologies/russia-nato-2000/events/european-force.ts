import type { EventInput } from '../../../record/index.ts'
import { article } from '../article.ts'
import {
  afterPublication,
  byPublication,
  fromPublication,
  heldAtPublication,
  overByPublication,
  probablyInBrussels,
  upToPublication,
} from '../dates.ts'

/** Mobile forces, corps, 69,000 troops and rapid response forces are one thing only probably. */
const probablyTheForce = { type: 'about', to: 'eu-mobile-forces', hedge: 'probable', basis: 'inferred' } as const

const figures = {
  text: 'The Union’s goal was to have 50,000 to 60,000 ready by 2003 within 60 days, for a year (Helsinki, December 1999); the declaration of 20 November 2000 and reports of 5 and 6 December 2000 have 60,000, and the pool of 20 November with ships and aircraft 100,000. No record seen has the article’s 69,000, which is probably a slip.',
  cites: [{ source: 'helsinki' }, { source: 'ccd' }, { source: 'newsmax' }, { source: 'cnn' }, { source: 'bbc-pool' }],
} as const

const cohenOnTuesday = {
  text: 'Cohen spoke to the NATO ministers on 5 December 2000.',
  cites: [{ source: 'afps-relic' }, { source: 'cnn' }],
} as const

const notIndependent = {
  text: 'A report of 5 December 2000 has this in nearly the same words: the article and the report are not independent.',
  cites: [{ source: 'newsmax' }],
} as const

/** The European Union's forces, what NATO and the Americans make of them, and the author's last words. */
export const europeanForce = [
  {
    id: 'eu-mobile-forces',
    title: 'European Union mobile forces proposed, to be formed by 2003',
    summary: 'The idea of mobile forces for the Union. No decision to form them is mentioned.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'eu' }],
    topics: ['european-force'],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'proposed',
        when: {
          edtf: '[2000-12-06..2003-12-31]',
          soft: '2000-12-06/2002-12-31',
          words: 'by 2003',
          rule: 'by-year',
          basis: 'inferred',
          reasons: [
            'The words “by 2003” are the article’s. Whether the year is included is not said: the end of 2003 is the latest that the words allow, the end of 2002 the likelier reading.',
            'The first day is inferred: the forces are spoken of as still to come when the article was published, on 6 December 2000 at the earliest.',
          ],
        },
        cites: [article('p3.s1'), article('p18.s1'), article('p18.s2'), article('p20.s1'), article('p20.s4')],
      },
    ],
    notes: [
      figures,
      {
        text: 'The deadline has been read both ways: as the end of 2002 by the chairman of the Commons Defence Committee in 2001, as the end of 2003 by a London think-tank in September 2003.',
        cites: [{ source: 'hc-390' }, { source: 'cer' }],
      },
    ],
  },
  {
    id: 'uk-indifference',
    title: 'Many UK politicians back US leadership and shrug at EU forces',
    summary:
      'Many British politicians are for American leadership in protecting Europe’s security, and indifferent to the idea of mobile forces for the European Union.',
    kind: 'state',
    where: [{ place: 'uk' }],
    actors: [{ actor: 'uk-politicians' }, { actor: 'us' }, { actor: 'eu' }],
    topics: ['european-force'],
    relations: [{ type: 'about', to: 'eu-mobile-forces' }, heldAtPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'ongoing',
        when: {
          words: 'still',
          basis: 'inferred',
          reasons: ['It holds as the author writes; since when, and for how long, is not said.'],
        },
        cites: [article('p3.s1')],
      },
    ],
  },
  {
    id: 'integration-suits-russia',
    title: 'Author: European integration suits Russia, yet NATO leads',
    summary:
      'Military integration in Europe stands against American dominance and gives Russia an equal place; but NATO leads on the continent, and Russia may not neglect it. So, the author concludes, the tour has its logic.',
    kind: 'judgement',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['judgement'],
    relations: [{ type: 'about', to: 'sergeev-tour' }, heldAtPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'ongoing',
        cites: [article('p3.s2'), article('p3.s3'), article('p3.s4')],
      },
    ],
  },
  {
    id: 'corps-to-shape-relations',
    title: 'Author: a European corps will affect Russia-NATO relations',
    summary:
      'How the mobile forces of a European corps are organised will evidently influence relations, the author expects.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['european-force'],
    relations: [probablyTheForce, afterPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'predicts',
        status: 'predicted',
        when: { ...fromPublication, words: 'in the future', anchor: 'article-published', rule: 'future' },
        cites: [article('p18.s1')],
      },
    ],
  },
  {
    id: 'russia-to-back-corps',
    title: 'Author: Russia will probably support the European corps',
    summary: 'There are many reasons, the author finds, to believe that it will. They are not named.',
    kind: 'event',
    part: 'outlook',
    actors: [{ actor: 'author' }, { actor: 'russia' }],
    topics: ['european-force'],
    relations: [probablyTheForce, afterPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'predicts',
        status: 'predicted',
        hedge: 'probable',
        when: fromPublication,
        cites: [article('p18.s2')],
      },
    ],
  },
  {
    id: 'american-concern',
    title: 'Americans voice concern about a smaller role in Europe',
    summary:
      'Seeing that NATO and the United States might come to matter less for security in Europe, Americans voice their concern during a summit in Brussels. Which summit is not said.',
    kind: 'statement',
    where: [{ place: 'brussels' }],
    actors: [{ actor: 'americans' }, { actor: 'us' }, { actor: 'nato' }],
    topics: ['european-force'],
    relations: [probablyTheForce, overByPublication],
    claims: [
      {
        asserters: ['author', 'americans'],
        stance: 'warns',
        status: 'occurred',
        when: probablyInBrussels,
        text: 'That their part declines is only possible.',
        cites: [article('p18.s3')],
      },
    ],
  },
  {
    id: 'cohen-open-questions',
    title: 'Cohen: too much is open between NATO and European forces',
    summary: 'Too many questions about how NATO and the European forces are to work together remain without an answer.',
    kind: 'statement',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'cohen' }, { actor: 'nato' }],
    topics: ['european-force'],
    relations: [
      probablyTheForce,
      { type: 'within', to: 'cohen-speech', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'cohen'],
        stance: 'states',
        status: 'occurred',
        when: { ...probablyInBrussels, words: 'still' },
        cites: [article('p19.s1')],
      },
    ],
    notes: [cohenOnTuesday, notIndependent],
  },
  {
    id: 'nato-welcomes-force',
    title: 'Author: NATO mostly welcomes a force of 69,000',
    summary: 'On the whole, the author finds, NATO took the proposal of a Euro-Atlantic force of that size well.',
    kind: 'event',
    actors: [{ actor: 'author' }, { actor: 'nato' }],
    topics: ['european-force'],
    relations: [
      probablyTheForce,
      { type: 'responseTo', to: 'eu-mobile-forces', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'occurred',
        when: byPublication,
        cites: [article('p20.s1')],
      },
    ],
    notes: [figures, { ...notIndependent, text: `${notIndependent.text} The report has 60,000.` }],
  },
  {
    id: 'cohen-speech',
    title: 'Cohen gives a speech',
    summary: 'It is known from what Hoon says of it. Day and place are not given.',
    kind: 'statement',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'cohen' }],
    topics: ['european-force'],
    relations: [{ type: 'before', to: 'hoon-on-cohen-speech' }, overByPublication],
    claims: [
      {
        asserters: ['author', 'hoon'],
        stance: 'implies',
        status: 'occurred',
        when: probablyInBrussels,
        cites: [article('p20.s2')],
      },
    ],
    notes: [
      cohenOnTuesday,
      {
        text: 'A report of that day has what he said in nearly the same words: the article and the report are not independent.',
        cites: [{ source: 'newsmax' }],
      },
    ],
  },
  {
    id: 'hoon-on-cohen-speech',
    title: 'Hoon finds Cohen’s speech very frank and tough',
    summary: 'Where and when he says so is not told.',
    kind: 'statement',
    actors: [{ actor: 'hoon' }, { actor: 'cohen' }],
    topics: ['european-force'],
    relations: [{ type: 'about', to: 'cohen-speech' }, overByPublication],
    claims: [
      {
        asserters: ['author', 'hoon'],
        stance: 'states',
        status: 'occurred',
        when: {
          edtf: '[..2000-12-10]',
          soft: '[2000-12-05..2000-12-10]',
          basis: 'inferred',
          reasons: [
            'It is told as past, so it was over when the article was published, on 10 December at the latest.',
            'The Brussels meetings of 5 and 6 December are read as the occasion of the speech; he may have answered later.',
          ],
        },
        cites: [article('p20.s2')],
      },
    ],
    notes: [
      {
        text: 'Hoon answered on the radio by 6 December 2000; the two adjectives were not found in other records.',
        cites: [{ source: 'cnn' }],
      },
    ],
  },
  {
    id: 'nato-eu-unsettled',
    title: 'Americans and partners feel NATO-EU ties are still unsettled',
    summary:
      'Attempts to put relations of the alliance and the Union on a clear footing have not succeeded, they feel.',
    kind: 'event',
    actors: [{ actor: 'americans-and-partners' }, { actor: 'nato' }, { actor: 'eu' }],
    topics: ['european-force'],
    relations: [heldAtPublication, overByPublication],
    claims: [
      {
        asserters: ['author', 'americans-and-partners'],
        stance: 'states',
        status: 'absent',
        when: { ...upToPublication, words: 'so far' },
        cites: [article('p20.s3')],
      },
    ],
  },
  {
    id: 'fear-for-nato-unity',
    title: 'Some people fear for NATO’s unity',
    summary: 'Rapid response forces of the Europeans could undermine it, they fear.',
    kind: 'event',
    part: 'outlook',
    actors: [{ actor: 'some-people' }, { actor: 'nato' }],
    topics: ['european-force'],
    relations: [
      probablyTheForce,
      { type: 'after', to: 'eu-mobile-forces', hedge: 'probable', basis: 'inferred' },
      afterPublication,
    ],
    claims: [
      {
        asserters: ['author', 'some-people'],
        stance: 'warns',
        status: 'feared',
        hedge: 'possible',
        when: fromPublication,
        cites: [article('p20.s4')],
      },
    ],
  },
  {
    id: 'own-foreign-problems',
    title: 'Author: Russia means to solve its own foreign-policy problems',
    summary: 'The author reads this aim into the renewed contacts with NATO.',
    kind: 'event',
    part: 'outlook',
    actors: [{ actor: 'author' }, { actor: 'russia' }],
    topics: ['judgement'],
    relations: [{ type: 'about', to: 'relations-back-to-normal' }, afterPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'planned',
        hedge: 'probable',
        when: fromPublication,
        cites: [article('p21.s1')],
      },
    ],
  },
  {
    id: 'security-at-stake',
    title: 'Author: Russia’s authority and security hang on the solution',
    summary:
      'The problems are not simple, and the authority of the state and its security will depend above all on solving them.',
    kind: 'judgement',
    actors: [{ actor: 'author' }, { actor: 'russia' }],
    topics: ['judgement'],
    relations: [{ type: 'about', to: 'own-foreign-problems' }, heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'judges', status: 'ongoing', cites: [article('p21.s2')] }],
  },
] as const satisfies readonly EventInput[]
