import type { EventInput } from '../../../record/index.ts'
import { article } from '../article.ts'
import {
  afterPublication,
  byPublication,
  existedByPublication,
  fromPublication,
  heldAtPublication,
  overByPublication,
} from '../dates.ts'

const opposedInBrussels = {
  text: 'A report of 6 December 2000 has Sergeyev oppose enlargement in Brussels on 5 December, which speaks for that day.',
  cites: [{ source: 'rfe-6dec' }],
} as const

/** NATO's enlargement to the east, and what Russia might do about it. */
export const enlargement = [
  {
    id: 'enlargement-worry',
    title: 'Author: Russia is very worried by NATO’s eastward enlargement',
    summary: 'The third of the problems that the author lists.',
    kind: 'state',
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['enlargement'],
    relations: [{ type: 'about', to: 'nato-enlargement' }, heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'judges', status: 'ongoing', cites: [article('p12.s1')] }],
  },
  {
    id: 'nato-enlargement',
    title: 'NATO’s eastward enlargement (condition only)',
    summary: 'It stands here as that on which Russian answers would depend; that it will come, or when, is not said.',
    kind: 'event',
    part: 'outlook',
    actors: [{ actor: 'nato' }],
    topics: ['enlargement'],
    relations: [
      { type: 'conditionOf', to: 'leave-cfe-treaties' },
      { type: 'conditionOf', to: 'missiles-in-belarus' },
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'conditional',
        hedge: 'possible',
        cites: [article('p12.s1'), article('p13.s1'), article('p12.s2')],
      },
    ],
  },
  {
    id: 'enlargement-to-be-examined',
    title: 'Sergeyev: Russia will examine what enlargement means for it',
    summary:
      'Russia respects every state’s right to protect its security, he says, but will look at what enlargement means for its own national interests.',
    kind: 'statement',
    actors: [{ actor: 'sergeev' }, { actor: 'russia' }],
    topics: ['enlargement'],
    relations: [
      { type: 'about', to: 'nato-enlargement' },
      { type: 'within', to: 'sergeev-tour', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'announces',
        status: 'occurred',
        when: byPublication,
        cites: [article('p12.s2')],
      },
    ],
    notes: [opposedInBrussels],
  },
  {
    id: 'right-to-respond',
    title: 'Sergeyev: Russia keeps the right to respond to enlargement',
    summary: 'Russia keeps the right to draw its conclusions and to take steps for its own security. He names none.',
    kind: 'statement',
    actors: [{ actor: 'sergeev' }, { actor: 'russia' }],
    topics: ['enlargement'],
    relations: [
      { type: 'about', to: 'nato-enlargement' },
      { type: 'within', to: 'sergeev-tour', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'warns',
        status: 'occurred',
        when: byPublication,
        text: 'The steps are a possibility that he reserves; he does not announce them.',
        cites: [article('p12.s3')],
      },
    ],
    notes: [opposedInBrussels],
  },
  {
    id: 'answers-to-enlargement',
    title: 'Unofficial Russian voices float answers to NATO enlargement',
    summary:
      'Politicians and military officials have often said unofficially that Russia, in answer to enlargement, might quit the treaties on conventional arms in Europe, put tactical nuclear missiles in Belarus, and take other measures, which are not named.',
    kind: 'statement',
    part: 'background',
    where: [{ place: 'europe' }, { place: 'belarus' }],
    actors: [{ actor: 'russian-officials' }, { actor: 'russia' }],
    topics: ['enlargement'],
    relations: [
      { type: 'about', to: 'leave-cfe-treaties' },
      { type: 'about', to: 'missiles-in-belarus' },
      { type: 'about', to: 'nato-enlargement' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'russian-officials'],
        stance: 'warns',
        status: 'occurred',
        when: {
          ...byPublication,
          words: 'frequently',
          reasons: [...byPublication.reasons, 'It was said more than once; on which days is not told.'],
        },
        text: 'That they have said so is not in doubt; what they say is what Russia might do.',
        cites: [article('p13.s1')],
      },
    ],
    notes: [{ text: 'Not verified: such announcements were found in no other record, and rest on the article alone.' }],
  },
  {
    id: 'leave-cfe-treaties',
    title: 'Russia might leave the conventional arms treaties in Europe',
    summary: 'One of the answers to enlargement that are spoken of unofficially.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'russia' }],
    topics: ['enlargement'],
    relations: [
      { type: 'after', to: 'nato-enlargement' },
      { type: 'responseTo', to: 'nato-enlargement' },
      { type: 'about', to: 'cfe-treaties' },
      afterPublication,
    ],
    claims: [
      {
        asserters: ['author', 'russian-officials'],
        stance: 'warns',
        status: 'conditional',
        hedge: 'possible',
        when: fromPublication,
        cites: [article('p13.s1')],
      },
    ],
  },
  {
    id: 'missiles-in-belarus',
    title: 'Russia might put tactical nuclear missiles in Belarus',
    summary: 'Another of the answers to enlargement that are spoken of unofficially.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'belarus' }],
    actors: [{ actor: 'russia' }],
    topics: ['enlargement'],
    relations: [
      { type: 'after', to: 'nato-enlargement' },
      { type: 'responseTo', to: 'nato-enlargement' },
      afterPublication,
    ],
    claims: [
      {
        asserters: ['author', 'russian-officials'],
        stance: 'warns',
        status: 'conditional',
        hedge: 'possible',
        when: fromPublication,
        cites: [article('p13.s1')],
      },
    ],
  },
  {
    id: 'cfe-treaties',
    title: 'Conventional arms treaties in Europe',
    summary: 'Russia might leave them, so they exist. Which treaties are meant, and their dates, is not said.',
    kind: 'event',
    part: 'background',
    where: [{ place: 'europe' }],
    actors: [{ actor: 'russia' }],
    topics: ['enlargement'],
    relations: [
      { type: 'before', to: 'answers-to-enlargement', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: existedByPublication,
        cites: [article('p13.s1')],
      },
    ],
  },
] as const satisfies readonly EventInput[]
