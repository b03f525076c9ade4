import type { EventInput } from '../../../record/index.ts'
import { article } from '../article.ts'
import {
  afterPublication,
  byCouncilMeeting,
  duringDecember5And6,
  fromCouncilToPublication,
  heldAtPublication,
  holdsThisWeek,
  inCouncilMeeting,
  inWeekOfPublication,
  onDecember5,
  onDecember5Or6,
  overByPublication,
  publicationDay,
  yearOfTheRecord,
} from '../dates.ts'

const inLondon =
  'Sergeyev was in London on 7 December 2000, where he met the press and the Defence Committee of the House of Commons. He had been invited for early December, and a visit on 6 to 8 December had been announced. On which days he arrived and left, and when he met Hoon, was not verified.'
const inLondonRecords = [
  { source: 'interfax-london' },
  { source: 'hc-516' },
  { source: 'hansard-30oct' },
  { source: 'interfax-20nov' },
] as const

const notTheFirst = {
  text: 'Russia had frozen its ties with NATO when the air campaign began in March 1999. A thaw was agreed on 16 February 2000, and the Council met at ministers’ level on 24 May and 9 June 2000: December was not the first resumption.',
  cites: [{ source: 'bbc-feb' }, { source: 'pjc-may00' }, { source: 'pjc-june00' }],
} as const

const timetableNotVerified = {
  text: 'Not verified: Robertson’s timetable was found in no other record, and rests on the article alone.',
} as const

/** The tour, the meetings in Brussels and London, and what was agreed and said there. */
export const visit = [
  {
    id: 'article-published',
    title: 'The analysis is published',
    summary: 'The analysis from which this chronology is drawn comes out. It prints no date: the day is inferred.',
    kind: 'event',
    actors: [{ actor: 'author' }],
    topics: ['visit'],
    relations: [{ type: 'after', to: 'pjc-brussels', basis: 'inferred' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: publicationDay,
        cites: [article('p1.s1'), article('p2.s1'), article('p1.s2'), article('p2.s2'), article('p17.s5')],
      },
    ],
    notes: [
      {
        text: 'The same text stands in the archive of a Moscow press digest at an address dated 8 December 2000; the part seen shows neither an author nor a printed date.',
        cites: [{ source: 'wps' }],
      },
      {
        text: `${inLondon} If the visit was over when the article came out, that was not before the 7th.`,
        cites: inLondonRecords,
      },
    ],
  },
  {
    id: 'sergeev-tour',
    title: 'Sergeyev tours Brussels and London',
    summary:
      'Russia’s Defence Minister visits Brussels and London. On which days the tour began and ended is not said.',
    kind: 'event',
    where: [{ place: 'brussels' }, { place: 'london' }],
    actors: [{ actor: 'sergeev' }, { actor: 'russia' }],
    topics: ['visit'],
    relations: [overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: {
          ...inWeekOfPublication,
          covers: '2000-12-05/2000-12-06',
          reasons: [
            ...inWeekOfPublication.reasons,
            'The programme fills 5 and 6 December, so it was under way on both.',
          ],
        },
        cites: [article('p1.s2'), article('p1.s1'), article('p2.s1'), article('p3.s4')],
      },
    ],
    notes: [
      {
        text: 'Sergeyev is the usual English form of the name; the article’s Sergeev is found in English reports of the time as well.',
        cites: [{ source: 'rfe-6dec' }],
      },
    ],
  },
  {
    id: 'relations-back-to-normal',
    title: 'Author: Russia is back on normal terms with NATO',
    summary:
      'Moscow is again on normal terms with NATO, the author finds, and has proved flexible, not for the first time, in its military and political contacts with the alliance and with European countries.',
    kind: 'judgement',
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }, { actor: 'europeans' }],
    topics: ['judgement'],
    relations: [
      { type: 'after', to: 'relations-interrupted' },
      { type: 'about', to: 'sergeev-tour' },
      heldAtPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'ongoing',
        when: holdsThisWeek,
        cites: [article('p1.s1'), article('p1.s2'), article('p21.s1')],
      },
    ],
    notes: [notTheFirst],
  },
  {
    id: 'closer-uk-ties',
    title: 'Author: the tour stresses closer relations with the UK',
    summary:
      'In resuming normal relations with NATO, the author finds, Russia puts special stress on closer ties with the UK.',
    kind: 'judgement',
    where: [{ place: 'london' }],
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'uk' }],
    topics: ['judgement'],
    relations: [{ type: 'about', to: 'sergeev-tour' }, heldAtPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'ongoing',
        when: holdsThisWeek,
        cites: [article('p1.s2'), article('p1.s1')],
      },
    ],
  },
  {
    id: 'relations-interrupted',
    title: 'Russia’s normal relations with NATO had been interrupted (implied)',
    summary: 'Normal relations that are resumed had been interrupted before. Neither the cause nor the time is given.',
    kind: 'state',
    part: 'background',
    actors: [{ actor: 'russia' }, { actor: 'nato' }],
    topics: ['partnership'],
    relations: [{ type: 'startsBefore', to: 'sergeev-tour' }, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: {
          edtf: '[..2000-12-10]',
          basis: 'inferred',
          reasons: [
            'It was over once normal relations had been resumed, which the article tells as done.',
            'When it began and when it ended is not said.',
          ],
        },
        cites: [article('p1.s2'), article('p1.s1'), article('p21.s1')],
      },
    ],
    notes: [notTheFirst],
  },
  {
    id: 'bilateral-meetings',
    title: 'Sergeyev holds a series of bilateral meetings',
    summary: 'A number of bilateral meetings, the talks with the American Secretary of Defense among them.',
    kind: 'event',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'sergeev' }],
    topics: ['visit'],
    relations: [{ type: 'within', to: 'sergeev-tour' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: duringDecember5And6,
        cites: [article('p2.s1')],
      },
    ],
  },
  {
    id: 'cohen-sergeev-talks',
    title: 'Sergeyev and Cohen hold talks',
    summary: 'Sergeyev negotiates with his American counterpart, in one of his bilateral meetings.',
    kind: 'event',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'sergeev' }, { actor: 'cohen' }, { actor: 'russia' }, { actor: 'us' }],
    topics: ['visit'],
    relations: [{ type: 'within', to: 'bilateral-meetings' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: onDecember5Or6,
        cites: [article('p2.s1')],
      },
      {
        asserters: ['american-forces-press-service'],
        stance: 'reports',
        status: 'occurred',
        when: { edtf: '2000-12-06', ...yearOfTheRecord },
        cites: [{ source: 'afps-talks' }],
      },
    ],
    notes: [{ text: 'The talks had been set for 6 December beforehand.', cites: [{ source: 'rfe-6dec' }] }],
  },
  {
    id: 'pjc-brussels',
    title: 'Defence ministers meet in the NATO-Russia Council in Brussels',
    summary: 'The Russian and NATO defence ministers meet in the Permanent Joint Council; Sergeyev takes part.',
    kind: 'event',
    where: [{ place: 'brussels' }],
    actors: [
      { actor: 'pjc' },
      { actor: 'pjc-ministers' },
      { actor: 'sergeev' },
      { actor: 'russia' },
      { actor: 'nato' },
    ],
    topics: ['visit'],
    relations: [{ type: 'within', to: 'sergeev-tour' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: onDecember5,
        cites: [article('p2.s1'), article('p4.s1'), article('p11.s3'), article('p17.s1')],
      },
      {
        asserters: ['pjc'],
        stance: 'confirms',
        status: 'occurred',
        when: '2000-12-05',
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
    notes: [
      {
        text: 'NATO’s defence ministers met among themselves on the same day.',
        cites: [{ source: 'nac-dec' }],
      },
    ],
  },
  {
    id: 'eapc-meeting',
    title: 'Sergeyev attends the Euro-Atlantic Partnership Council',
    summary: 'Sergeyev takes part in a meeting of the Council, on one of the two days given for the whole programme.',
    kind: 'event',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'eapc' }, { actor: 'sergeev' }],
    topics: ['visit'],
    relations: [{ type: 'within', to: 'sergeev-tour' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: onDecember5Or6,
        cites: [article('p2.s1')],
      },
      {
        asserters: ['eapc'],
        stance: 'reports',
        status: 'occurred',
        when: '2000-12-06',
        text: 'The Council meets at the level of defence ministers; this record is cited for the day only.',
        cites: [{ source: 'eapc' }],
      },
    ],
  },
  {
    id: 'london-visit',
    title: 'Sergeyev visits London',
    summary: 'Whether he went to London before or after the meetings in Brussels is not said.',
    kind: 'event',
    where: [{ place: 'london' }],
    actors: [{ actor: 'sergeev' }, { actor: 'uk' }],
    topics: ['visit'],
    relations: [{ type: 'within', to: 'sergeev-tour' }, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inWeekOfPublication,
        cites: [article('p1.s2'), article('p2.s2'), article('p1.s1')],
      },
    ],
    notes: [
      {
        text: `${inLondon} Whoever accepts these records and those of the Brussels meetings puts London after Brussels.`,
        cites: inLondonRecords,
      },
    ],
  },
  {
    id: 'london-talks',
    title: 'Sergeyev and Hoon hold talks in London',
    summary:
      'Missile defence, strategic offensive weapons, and security both regional and worldwide are on the table. Military and political relations of the two countries are a topic of their own.',
    kind: 'event',
    where: [{ place: 'london' }],
    actors: [{ actor: 'sergeev' }, { actor: 'hoon' }, { actor: 'russia' }, { actor: 'uk' }],
    topics: ['visit'],
    relations: [{ type: 'within', to: 'london-visit' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: {
          edtf: inWeekOfPublication.edtf,
          mode: 'within',
          soft: inWeekOfPublication.soft,
          convention: 'iso-weeks',
          basis: 'inferred',
          reasons: ['The talks were held on the visit to London, which fell in the week of publication.'],
        },
        cites: [article('p2.s2'), article('p2.s3')],
      },
    ],
    notes: [{ text: inLondon, cites: inLondonRecords }],
  },
  {
    id: 'pjc-statement',
    title: 'The NATO-Russia Council issues a statement',
    summary: 'A statement after the meeting speaks of the ministers’ decision to build a partnership.',
    kind: 'statement',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'pjc' }],
    topics: ['visit'],
    relations: [
      { type: 'after', to: 'pjc-brussels' },
      { type: 'about', to: 'partnership-reaffirmed' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: fromCouncilToPublication,
        cites: [article('p4.s1')],
      },
    ],
  },
  {
    id: 'partnership-reaffirmed',
    title: 'Ministers reaffirm their decision to build a partnership',
    summary:
      'The Russian and NATO ministers stand by their decision to build a strong and stable partnership, which is meant to make the Euro-Atlantic region more stable.',
    kind: 'event',
    where: [{ place: 'brussels' }],
    actors: [{ actor: 'pjc-ministers' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['partnership'],
    relations: [
      { type: 'within', to: 'pjc-brussels' },
      { type: 'after', to: 'partnership-decision' },
      { type: 'about', to: 'partnership-decision' },
    ],
    claims: [
      {
        asserters: ['author', 'pjc'],
        stance: 'confirms',
        status: 'occurred',
        when: onDecember5,
        cites: [article('p4.s1')],
      },
    ],
    notes: [
      {
        text: 'The statement itself speaks of a commitment to partnership, as in the Founding Act of 1997.',
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
  },
  {
    id: 'partnership-decision',
    title: 'Earlier decision to build the partnership (implied)',
    summary:
      'What is reaffirmed had been decided before; the article calls it the ministers’ own decision. When is not said.',
    kind: 'event',
    part: 'background',
    actors: [{ actor: 'russia' }, { actor: 'nato' }],
    topics: ['partnership'],
    relations: [{ type: 'before', to: 'pjc-brussels' }],
    claims: [
      {
        asserters: ['author', 'pjc'],
        stance: 'implies',
        status: 'occurred',
        when: byCouncilMeeting,
        cites: [article('p4.s1')],
      },
    ],
  },
  {
    id: 'balkans-cooperation',
    title: 'Ministers discuss Yugoslavia and mean to cooperate in the Balkans',
    summary:
      'The ministers talk about the situation in Yugoslavia, and confirm that they mean to work closely together for a peaceful, stable and prosperous Balkan region.',
    kind: 'event',
    where: [{ place: 'brussels' }, { place: 'yugoslavia' }, { place: 'balkans' }],
    actors: [{ actor: 'pjc-ministers' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['kosovo'],
    relations: [{ type: 'within', to: 'pjc-brussels' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inCouncilMeeting,
        cites: [article('p5.s1'), article('p4.s1')],
      },
    ],
  },
  {
    id: 'commitment-1244-dayton',
    title: 'Ministers agree to keep strictly to Resolution 1244 and Dayton',
    kind: 'event',
    where: [{ place: 'brussels' }, { place: 'kosovo', basis: 'inferred' }],
    actors: [{ actor: 'pjc-ministers' }, { actor: 'russia' }, { actor: 'nato' }],
    topics: ['kosovo'],
    relations: [
      { type: 'within', to: 'pjc-brussels' },
      { type: 'after', to: 'unscr-1244' },
      { type: 'after', to: 'dayton-agreements' },
      { type: 'about', to: 'unscr-1244' },
      { type: 'about', to: 'dayton-agreements' },
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inCouncilMeeting,
        cites: [article('p5.s2'), article('p4.s1')],
      },
    ],
  },
  {
    id: 'unscr-1244',
    title: 'UN Security Council Resolution 1244 on Kosovo',
    summary: 'The ministers agree to keep to it strictly, and the Russian delegation insists on it. No date is given.',
    kind: 'event',
    part: 'background',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'un-security-council' }],
    topics: ['kosovo'],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: byCouncilMeeting,
        cites: [article('p5.s2'), article('p17.s3')],
      },
    ],
    notes: [
      {
        text: 'The resolution was adopted on 10 June 1999 by 14 votes to none, China abstaining.',
        cites: [{ source: 'sc-6686' }],
      },
    ],
  },
  {
    id: 'dayton-agreements',
    title: 'The Dayton agreements',
    summary: 'The ministers agree to keep to them strictly. What they are about, and their date, is not said.',
    kind: 'event',
    part: 'background',
    topics: ['kosovo'],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: byCouncilMeeting,
        cites: [article('p5.s2')],
      },
    ],
    notes: [
      {
        text: 'The agreements were initialled on 21 November 1995 and signed in Paris on 14 December 1995.',
        cites: [{ source: 'srpska' }],
      },
    ],
  },
  {
    id: 'sea-rescue-programme',
    title: 'NATO and Russia coordinate work on search and rescue at sea',
    summary: 'The two sides coordinate the programme of work for search and rescue missions at sea.',
    kind: 'event',
    where: [{ place: 'brussels' }],
    actors: [{ actor: 'nato' }, { actor: 'russia' }],
    topics: ['partnership'],
    relations: [{ type: 'within', to: 'pjc-brussels' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inCouncilMeeting,
        cites: [article('p5.s3'), article('p4.s1')],
      },
    ],
    notes: [
      {
        text: 'By the Council’s statement, the work programme was agreed, and a status report endorsed. The next meeting was to be in June in Brussels.',
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
  },
  {
    id: 'forces-reform-exchange',
    title: 'NATO and Russia compare notes on reforming their forces',
    summary: 'Views and information are exchanged on the reforms under way in the armed forces of both sides.',
    kind: 'event',
    where: [{ place: 'brussels' }],
    actors: [{ actor: 'nato' }, { actor: 'russia' }],
    topics: ['partnership'],
    relations: [{ type: 'within', to: 'pjc-brussels' }],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inCouncilMeeting,
        cites: [article('p5.s3'), article('p4.s1')],
      },
    ],
    notes: [
      {
        text: 'The Council’s statement too has the ministers exchange views on the reform of their forces.',
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
  },
  {
    id: 'pjc-missile-defence',
    title: 'NATO and Russia discuss non-strategic missile defence',
    kind: 'event',
    where: [{ place: 'brussels' }],
    actors: [{ actor: 'nato' }, { actor: 'russia' }],
    topics: ['missile-defence'],
    relations: [
      { type: 'within', to: 'pjc-brussels' },
      { type: 'about', to: 'joint-missile-defence', hedge: 'probable', basis: 'inferred' },
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inCouncilMeeting,
        cites: [article('p5.s3'), article('p4.s1')],
      },
    ],
    notes: [
      {
        text: 'Non-strategic missile defence is among the subjects that the Council’s statement names.',
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
  },
  {
    id: 'liaison-consultations',
    title: 'Ministers decide to go on consulting about a liaison mission',
    summary:
      'Consultations on a NATO mission for military liaison in Moscow are to go on; that it will be opened is not decided here.',
    kind: 'event',
    where: [{ place: 'brussels' }, { place: 'moscow' }],
    actors: [{ actor: 'pjc-ministers' }, { actor: 'nato' }, { actor: 'russia' }],
    topics: ['partnership'],
    relations: [
      { type: 'within', to: 'pjc-brussels' },
      { type: 'after', to: 'earlier-liaison-talks' },
      { type: 'about', to: 'consultations-to-continue' },
      { type: 'about', to: 'liaison-mission-opening' },
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: inCouncilMeeting,
        cites: [article('p5.s4'), article('p4.s1')],
      },
      {
        asserters: ['pjc'],
        stance: 'announces',
        status: 'occurred',
        when: '2000-12-05',
        text: 'The ministers agree to consult.',
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
    notes: [
      {
        text: 'NATO’s defence ministers had called for the mission, as early as possible, on 8 June 2000.',
        cites: [{ source: 'nac-june' }],
      },
    ],
  },
  {
    id: 'earlier-liaison-talks',
    title: 'Earlier consultations on the liaison mission (implied)',
    summary: 'Consultations that are to be continued had been held before. When is not said.',
    kind: 'event',
    part: 'background',
    actors: [{ actor: 'russia' }, { actor: 'nato' }],
    topics: ['partnership'],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: byCouncilMeeting,
        cites: [article('p5.s4')],
      },
    ],
  },
  {
    id: 'consultations-to-continue',
    title: 'Consultations on the liaison mission to continue',
    summary: 'The consultations that the ministers decided to go on with. How long they are to last is not said.',
    kind: 'event',
    actors: [{ actor: 'pjc-ministers' }],
    topics: ['partnership'],
    relations: [
      { type: 'after', to: 'liaison-consultations' },
      { type: 'about', to: 'liaison-mission-opening' },
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'planned',
        when: {
          edtf: '[2000-12-05..]',
          basis: 'inferred',
          reasons: ['They were to follow the decision, which was taken on 5 December.'],
        },
        cites: [article('p5.s4')],
      },
      {
        asserters: ['pjc'],
        stance: 'announces',
        status: 'planned',
        when: {
          edtf: '[2000-12-05..]',
          basis: 'inferred',
          reasons: ['The agreement to consult is dated 5 December.'],
        },
        cites: [{ source: 'pjc-5dec' }],
      },
    ],
    notes: [
      {
        text: 'Letters on the mission were exchanged on 18 December 2001.',
        cites: [{ source: 'pjc-2001' }],
      },
    ],
  },
  {
    id: 'robertson-press-conference',
    title: 'Robertson speaks at a press conference',
    summary: 'The Secretary General of NATO speaks to the press; where and when is not said.',
    kind: 'event',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'robertson' }, { actor: 'nato' }],
    topics: ['visit'],
    relations: [
      { type: 'startsAfter', to: 'pjc-brussels' },
      { type: 'after', to: 'pjc-brussels', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: fromCouncilToPublication,
        cites: [article('p5.s5'), article('p4.s1')],
      },
    ],
  },
  {
    id: 'information-office-opening',
    title: 'Opening of NATO’s information office',
    summary: 'Announced as the first step, before the liaison mission.',
    kind: 'event',
    where: [{ place: 'moscow', basis: 'inferred' }],
    actors: [{ actor: 'nato' }, { actor: 'robertson' }],
    topics: ['partnership'],
    relations: [{ type: 'before', to: 'liaison-mission-opening' }, afterPublication],
    claims: [
      {
        asserters: ['author', 'robertson'],
        stance: 'announces',
        status: 'planned',
        when: {
          edtf: '2001',
          soft: '2001-01/2001-03',
          words: 'at the beginning of the year',
          anchor: 'article-published',
          convention: 'quarters',
          rule: 'early-year',
          supplied: ['year'],
          basis: 'inferred',
          reasons: [
            'The year is the next one, which the same sentence names, counted from December 2000.',
            'How much of a year is its beginning is not said: the first quarter is a convention, the year is what the words hold to.',
          ],
        },
        at: 'robertson-press-conference',
        cites: [article('p5.s5')],
      },
      {
        asserters: ['nato'],
        stance: 'reports',
        status: 'occurred',
        when: '2001-02-20',
        text: 'Lord Robertson inaugurates the office, and says that it will close at once for building work.',
        cites: [{ source: 'office-news' }, { source: 'office-speech' }],
      },
    ],
    notes: [
      {
        text: 'A later page of NATO’s has the office established on 15 December 2000.',
        cites: [{ source: 'office-page' }],
      },
      {
        text: 'A report of the week after 15 December 2000 says that agreement had failed once more, and that the start of 2001 was hoped for.',
        cites: [{ source: 'jam-238' }],
      },
      timetableNotVerified,
    ],
  },
  {
    id: 'liaison-mission-opening',
    title: 'Opening of NATO’s military liaison mission in Moscow',
    summary: 'Announced as to follow the information office, within the year after that of the announcement.',
    kind: 'event',
    where: [{ place: 'moscow' }],
    actors: [{ actor: 'nato' }, { actor: 'robertson' }, { actor: 'russia' }],
    topics: ['partnership'],
    relations: [afterPublication],
    claims: [
      {
        asserters: ['author', 'robertson'],
        stance: 'announces',
        status: 'planned',
        when: {
          edtf: '2001',
          words: 'next year',
          rule: 'next-year',
          anchor: 'article-published',
          supplied: ['year'],
          basis: 'inferred',
          reasons: ['The year after that of publication, on whichever day of December 2000 it fell.'],
        },
        at: 'robertson-press-conference',
        cites: [article('p5.s5'), article('p5.s4')],
      },
      {
        asserters: ['nato'],
        stance: 'reports',
        status: 'occurred',
        when: { edtf: '2002-05-27', ...yearOfTheRecord },
        text: 'Admiral Guido Venturoni inaugurates the mission.',
        cites: [{ source: 'mission' }],
      },
    ],
    notes: [
      { text: 'The inauguration came after the year which had been announced.', cites: [{ source: 'mission' }] },
      {
        text: 'NATO’s defence ministers had called for the mission, as early as possible, on 8 June 2000; letters about it were exchanged on 18 December 2001.',
        cites: [{ source: 'nac-june' }, { source: 'pjc-2001' }],
      },
      timetableNotVerified,
    ],
  },
  {
    id: 'robertson-constructive-mood',
    title: 'Robertson calls the mood of the meeting constructive',
    summary: 'He calls it wholly constructive; the article quotes his words.',
    kind: 'statement',
    actors: [{ actor: 'robertson' }],
    topics: ['partnership'],
    relations: [
      { type: 'about', to: 'pjc-brussels' },
      { type: 'after', to: 'pjc-brussels' },
      { type: 'within', to: 'robertson-press-conference', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'robertson'],
        stance: 'states',
        status: 'occurred',
        when: fromCouncilToPublication,
        cites: [article('p6.s1')],
      },
    ],
    notes: [{ text: 'Not verified: the words were found in no other record, and rest on the article alone.' }],
  },
  {
    id: 'robertson-normal-exchange',
    title: 'Robertson says cooperation has become a normal exchange',
    kind: 'statement',
    actors: [{ actor: 'robertson' }, { actor: 'nato' }, { actor: 'russia' }],
    topics: ['partnership'],
    relations: [
      { type: 'about', to: 'relations-back-to-normal' },
      { type: 'within', to: 'robertson-press-conference', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'robertson'],
        stance: 'states',
        status: 'occurred',
        when: fromCouncilToPublication,
        cites: [article('p6.s2')],
      },
    ],
  },
  {
    id: 'problems-remain',
    title: 'Author: good talks do not hide the problems',
    summary: 'The talks of NATO and Russia had good results, but these do not hide the problems in their relations.',
    kind: 'judgement',
    actors: [{ actor: 'author' }, { actor: 'nato' }, { actor: 'russia' }],
    topics: ['judgement'],
    relations: [heldAtPublication],
    claims: [{ asserters: ['author'], stance: 'judges', status: 'ongoing', cites: [article('p7.s1')] }],
  },
] as const satisfies readonly EventInput[]
