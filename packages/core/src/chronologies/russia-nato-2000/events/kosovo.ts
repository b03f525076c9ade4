import type { EventInput } from '../../../record/index.ts'
import { article } from '../article.ts'
import {
  afterPublication,
  byPublication,
  existedByPublication,
  fromPublication,
  heldAtPublication,
  overByPublication,
  yearOfTheRecord,
} from '../dates.ts'

/** September without a year, told as past: the last September before the article. */
const lateSeptember = {
  edtf: '2000-09',
  soft: '2000-09-21/2000-09-30',
  words: 'late September',
  convention: 'thirds',
  rule: 'late-month',
  supplied: ['year'],
  basis: 'inferred',
  reasons: [
    'The year is not printed: it is the September before the article, which looks ahead to spring 2001.',
    'Where in a month its late part begins is not said: the last third is a convention, the month is what the words hold to.',
  ],
} as const

/** Sergeyev's words at a meeting that is called a commission. */
const probablyInCouncilMeeting = {
  edtf: '[..2000-12-10]',
  soft: '2000-12-05',
  basis: 'inferred',
  reasons: [
    'It is told as past, so it was over when the article was published, on 10 December at the latest.',
    'What is called the Russia-NATO commission is read as the Council that met on 5 December.',
  ],
} as const

const probablyTheSameOccasion = 'Probably said when Sergeyev set out his views on Kosovo.'

/** Kosovo and Yugoslavia: who differs with whom, and what is proposed, demanded and feared. */
export const kosovo = [
  {
    id: 'kosovo-disagreement',
    title: 'Author: Moscow, NATO and its members disagree over Kosovo',
    summary:
      'The fourth of the problems that the author lists: Moscow and NATO have no common view of how to settle the Kosovo conflict, and the members of NATO are not of one mind either.',
    kind: 'state',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'author' }, { actor: 'russia' }, { actor: 'nato' }, { actor: 'nato-members' }],
    topics: ['kosovo'],
    relations: [heldAtPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'judges',
        status: 'ongoing',
        cites: [article('p14.s1'), article('p14.s2')],
      },
    ],
  },
  {
    id: 'kostunica-victory',
    title: 'Kostunica wins a presidential election',
    summary: 'The article calls the election Serbian and gives no date.',
    kind: 'event',
    part: 'background',
    where: [{ place: 'serbia' }],
    actors: [{ actor: 'kostunica' }, { actor: 'nezavisimaya-gazeta' }],
    topics: ['kosovo'],
    relations: [{ type: 'before', to: 'ng-report' }, overByPublication],
    claims: [
      {
        asserters: ['author', 'nezavisimaya-gazeta'],
        stance: 'implies',
        status: 'occurred',
        when: byPublication,
        cites: [article('p14.s3')],
      },
    ],
    notes: [
      {
        text: 'The presidential vote of 24 September 2000 was federal. Milošević conceded on 6 October, and Koštunica was sworn in on 7 October; encyclopaedias differ and date the concession 7 October.',
        cites: [{ source: 'bta' }, { source: 'voa-oath' }],
      },
    ],
  },
  {
    id: 'status-disputes-sharpen',
    title: 'Disputes over Kosovo’s future sharpen after Kostunica’s victory',
    summary:
      'Since that victory it is disputed more sharply what becomes of Kosovo, and of what the article calls the other autonomous republics of Yugoslavia.',
    kind: 'state',
    part: 'background',
    where: [{ place: 'kosovo' }, { place: 'yugoslavia' }],
    actors: [{ actor: 'nezavisimaya-gazeta' }],
    topics: ['kosovo'],
    relations: [{ type: 'after', to: 'kostunica-victory' }, heldAtPublication],
    claims: [
      {
        asserters: ['author', 'nezavisimaya-gazeta'],
        stance: 'states',
        status: 'ongoing',
        cites: [article('p14.s3')],
      },
    ],
    notes: [
      {
        text: 'Kosovo and Vojvodina were provinces of Serbia, whose autonomy the constitution of September 1990 had cut; the republics of the federation were Serbia and Montenegro only.',
        cites: [{ source: 'clarke' }],
      },
    ],
  },
  {
    id: 'ng-report',
    title: 'Nezavisimaya Gazeta reports sharper disputes over Kosovo',
    summary: 'The report itself, to which the article refers without a date.',
    kind: 'statement',
    part: 'background',
    actors: [{ actor: 'nezavisimaya-gazeta' }],
    topics: ['kosovo'],
    relations: [{ type: 'about', to: 'status-disputes-sharpen' }, overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: byPublication,
        cites: [article('p14.s3')],
      },
    ],
  },
  {
    id: 'osce-plan',
    title: 'The OSCE proposes three stages for Kosovo',
    summary: 'An official proposal for settling the problem. When it was made is not said.',
    kind: 'statement',
    part: 'background',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'osce' }],
    topics: ['kosovo'],
    relations: [
      { type: 'about', to: 'osce-stage-refugees' },
      { type: 'about', to: 'osce-stage-government' },
      { type: 'about', to: 'osce-stage-status' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'osce'],
        stance: 'proposes',
        status: 'occurred',
        when: byPublication,
        text: 'The sentence may still be told after Nezavisimaya Gazeta, which the one before it names.',
        cites: [article('p14.s4')],
      },
    ],
    notes: [{ text: 'Not verified: the plan was found in no other record, and rests on the article alone.' }],
  },
  {
    id: 'osce-stage-refugees',
    title: 'OSCE stage 1: refugees return, protected by KFOR and the UN',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'osce' }, { actor: 'kfor' }, { actor: 'un' }],
    topics: ['kosovo'],
    relations: [{ type: 'startsBefore', to: 'osce-stage-government' }],
    claims: [{ asserters: ['author', 'osce'], stance: 'proposes', status: 'proposed', cites: [article('p14.s4')] }],
  },
  {
    id: 'osce-stage-government',
    title: 'OSCE stage 2: a democratic government, five years or more',
    summary: 'A democratic government would be set up in Kosovo.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'osce' }],
    topics: ['kosovo'],
    duration: { atLeast: 'P5Y' },
    relations: [{ type: 'startsBefore', to: 'osce-stage-status' }],
    claims: [
      {
        asserters: ['author', 'osce'],
        stance: 'proposes',
        status: 'proposed',
        when: {
          words: 'five and more years',
          basis: 'inferred',
          reasons: [
            'A least duration, without a date: it may be how long the stage lasts, or how long it takes to form the government.',
          ],
        },
        cites: [article('p14.s4')],
      },
    ],
  },
  {
    id: 'osce-stage-status',
    title: 'OSCE stage 3: an agreement on Kosovo’s status',
    summary: 'As the last stage, such an agreement would be signed.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'osce' }],
    topics: ['kosovo'],
    // Only the order of starts follows from the numbering. That one stage is over before the next begins is a reading.
    relations: [{ type: 'after', to: 'osce-stage-government', hedge: 'probable', basis: 'assumed' }],
    claims: [{ asserters: ['author', 'osce'], stance: 'proposes', status: 'proposed', cites: [article('p14.s4')] }],
  },
  {
    id: 'skopje-summit',
    title: 'Balkan leaders meet informally in Skopje; Holbrooke attends',
    summary: 'An informal summit of Balkan leaders; of those present the article names Holbrooke alone.',
    kind: 'event',
    part: 'background',
    where: [{ place: 'skopje' }],
    actors: [{ actor: 'balkan-leaders' }, { actor: 'holbrooke' }],
    topics: ['kosovo'],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: lateSeptember,
        cites: [article('p15.s1')],
      },
      {
        asserters: ['aim-skopje'],
        stance: 'reports',
        status: 'occurred',
        when: { edtf: '2000-10-25', ...yearOfTheRecord },
        cites: [{ source: 'aim-skopje' }],
      },
    ],
    notes: [
      {
        text: 'Two reports of 26 October 2000 agree on the 25th; the summit lasted one day. Holbrooke came to it and met Koštunica, who attended as president. The two dates differ by about a month.',
        cites: [{ source: 'aim-skopje' }, { source: 'scotsman' }],
      },
    ],
  },
  {
    id: 'holbrooke-hint',
    title: 'Holbrooke hints that the US leans to Kosovo’s independence',
    summary:
      'On his visit to the summit he hints that Washington is inclined to support the Kosovo Albanians in demanding independence. The date is that of the hint.',
    kind: 'statement',
    part: 'background',
    where: [{ place: 'skopje' }, { place: 'kosovo' }],
    actors: [{ actor: 'holbrooke' }, { actor: 'us' }, { actor: 'kosovo-albanians' }],
    topics: ['kosovo'],
    relations: [
      { type: 'within', to: 'skopje-summit', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'independence-demand' },
      { type: 'about', to: 'kosovo-independence' },
    ],
    claims: [
      {
        asserters: ['author', 'holbrooke'],
        stance: 'hints',
        status: 'hinted',
        hedge: 'probable',
        when: lateSeptember,
        cites: [article('p15.s1')],
      },
    ],
    notes: [
      {
        text: 'Other records put the summit, to which the article ties the hint, on 25 October 2000, about a month later.',
        cites: [{ source: 'aim-skopje' }, { source: 'scotsman' }],
      },
      {
        text: 'In early November 2000 Holbrooke denied a change of policy: he had only repeated that Resolution 1244 does not rule out independence.',
        cites: [{ source: 'independent' }],
      },
    ],
  },
  {
    id: 'independence-demand',
    title: 'Kosovo Albanians demand independence',
    summary: 'They are said to demand it at the time of the hint; since when is not said.',
    kind: 'state',
    part: 'background',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'kosovo-albanians' }],
    topics: ['kosovo'],
    relations: [
      { type: 'about', to: 'kosovo-independence' },
      { type: 'contains', to: 'holbrooke-hint' },
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'demanded',
        when: {
          words: 'late September',
          basis: 'inferred',
          reasons: ['The demand stood when it was hinted at; the words date the hint, not the demand.'],
        },
        cites: [article('p15.s1')],
      },
    ],
  },
  {
    id: 'holbrooke-urges-vote',
    title: 'Holbrooke calls for a spring 2001 vote in Kosovo',
    summary: 'He speaks for elections to a new Kosovo parliament. Where and when he did so is not said.',
    kind: 'statement',
    part: 'background',
    actors: [{ actor: 'holbrooke' }],
    topics: ['kosovo'],
    relations: [{ type: 'about', to: 'kosovo-parliament-vote' }, overByPublication],
    claims: [
      {
        asserters: ['author', 'holbrooke'],
        stance: 'proposes',
        status: 'occurred',
        when: byPublication,
        cites: [article('p16.s1')],
      },
      {
        asserters: ['un-information-service'],
        stance: 'reports',
        status: 'occurred',
        when: '2000-11-16',
        text: 'In the Security Council Bernard Kouchner speaks for a vote in spring, and Holbrooke backs him.',
        cites: [{ source: 'unis-1280' }, { source: 'gpf-16nov' }],
      },
    ],
  },
  {
    id: 'kosovo-parliament-vote',
    title: 'Vote for a new Kosovo parliament',
    summary: 'Elections that Holbrooke proposes; the author calls them a step towards what he had hinted at.',
    kind: 'event',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'holbrooke' }, { actor: 'us' }],
    topics: ['kosovo'],
    relations: [afterPublication, { type: 'about', to: 'kosovo-independence' }],
    claims: [
      {
        asserters: ['author', 'holbrooke'],
        stance: 'proposes',
        status: 'proposed',
        when: {
          edtf: '2001-21',
          words: 'spring 2001',
          convention: 'meteorological-seasons',
          rule: 'season',
          basis: 'stated',
          reasons: ['Which months are spring is a convention: March to May; the year is what the words hold to.'],
        },
        cites: [article('p16.s1'), article('p16.s2')],
      },
      {
        asserters: ['un-information-service'],
        stance: 'reports',
        status: 'proposed',
        when: {
          edtf: '2001-21',
          convention: 'meteorological-seasons',
          rule: 'season',
          supplied: ['year'],
          basis: 'inferred',
          reasons: ['The spring after November 2000, when it was proposed.'],
        },
        text: 'Bernard Kouchner proposes the vote; Holbrooke backs him.',
        cites: [{ source: 'unis-1280' }, { source: 'gpf-16nov' }],
      },
      {
        asserters: ['un-security-council'],
        stance: 'supports',
        status: 'scheduled',
        when: { edtf: '2001-11-17', ...yearOfTheRecord },
        text: 'The Council welcomes the elections to be held on that day.',
        cites: [{ source: 'sc-7165' }],
      },
      {
        asserters: ['crisis-group'],
        stance: 'reports',
        status: 'occurred',
        when: '2001-11-17',
        text: 'The Assembly of Kosovo is elected.',
        cites: [{ source: 'icg-120' }],
      },
      {
        asserters: ['council-of-europe'],
        stance: 'reports',
        status: 'occurred',
        when: '2001-11-17',
        text: 'The Assembly of Kosovo is elected, with observers present.',
        cites: [{ source: 'coe-kosovo' }],
      },
    ],
    notes: [
      {
        text: 'In one place, its summary, the report of 21 November 2001 prints the year of the vote as 2000.',
        cites: [{ source: 'icg-120' }],
      },
    ],
  },
  {
    id: 'criticism-of-vote',
    title: 'UK, Czech Republic and Greece sharply criticise the vote proposal',
    summary: 'The three states have already criticised the call for a vote. The day and the place are not given.',
    kind: 'statement',
    part: 'background',
    actors: [{ actor: 'uk' }, { actor: 'czech-republic' }, { actor: 'greece' }],
    topics: ['kosovo'],
    relations: [
      { type: 'responseTo', to: 'holbrooke-urges-vote' },
      { type: 'after', to: 'holbrooke-urges-vote' },
      { type: 'about', to: 'kosovo-parliament-vote' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: { ...byPublication, words: 'already' },
        text: 'The critics oppose the proposal; the author only reports that they do.',
        cites: [article('p16.s2')],
      },
    ],
    notes: [
      { text: 'Not verified: the criticism was found in no other record, and rests on the article alone.' },
      {
        text: 'On 16 November 2000 Holbrooke blamed countries that he did not name, which wanted a year’s delay.',
        cites: [{ source: 'gpf-16nov' }],
      },
    ],
  },
  {
    id: 'sergeev-on-kosovo',
    title: 'Sergeyev sets out his views on Kosovo at a NATO-Russia meeting',
    summary:
      'At a meeting of what the article calls the Russia-NATO commission, he explains how he sees the Kosovo conflict.',
    kind: 'statement',
    where: [{ place: 'brussels', basis: 'inferred' }],
    actors: [{ actor: 'sergeev' }, { actor: 'pjc' }],
    topics: ['kosovo'],
    relations: [
      { type: 'within', to: 'pjc-brussels', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'against-separation' },
      { type: 'about', to: 'delegation-demands-returns', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'kfor-yugoslavia-agreement', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'non-albanian-participation', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'wider-autonomy', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'chain-reaction', hedge: 'probable', basis: 'inferred' },
      { type: 'about', to: 'great-albania', hedge: 'probable', basis: 'inferred' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author'],
        stance: 'reports',
        status: 'occurred',
        when: probablyInCouncilMeeting,
        cites: [article('p17.s1')],
      },
    ],
  },
  {
    id: 'against-separation',
    title: 'Sergeyev: Moscow is against Kosovo leaving Yugoslavia',
    kind: 'statement',
    where: [{ place: 'kosovo' }, { place: 'yugoslavia' }],
    actors: [{ actor: 'sergeev' }, { actor: 'russia' }],
    topics: ['kosovo'],
    relations: [
      { type: 'within', to: 'sergeev-on-kosovo' },
      { type: 'about', to: 'kosovo-independence' },
      overByPublication,
    ],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'opposes',
        status: 'occurred',
        when: probablyInCouncilMeeting,
        cites: [article('p17.s2')],
      },
    ],
  },
  {
    id: 'delegation-demands-returns',
    title: 'Russia insists on 1244 and the return of Serbs and Yugoslav forces',
    summary:
      'The Russian delegation insists that Resolution 1244 and the military-technical agreement be strictly observed, also where they concern the return to Kosovo of Serb refugees and of Yugoslavia’s forces and security agencies. The date is that from which this falls due, not that of the demand.',
    kind: 'event',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'russian-delegation' }, { actor: 'yugoslav-forces' }, { actor: 'serb-refugees' }],
    topics: ['kosovo'],
    relations: [
      { type: 'after', to: 'unscr-1244' },
      { type: 'after', to: 'military-technical-agreement' },
      { type: 'about', to: 'unscr-1244' },
      { type: 'about', to: 'military-technical-agreement' },
      afterPublication,
    ],
    claims: [
      {
        asserters: ['author', 'russian-delegation'],
        stance: 'demands',
        status: 'demanded',
        when: fromPublication,
        text: probablyTheSameOccasion,
        cites: [article('p17.s3')],
      },
    ],
  },
  {
    id: 'military-technical-agreement',
    title: 'The military-technical agreement on Kosovo',
    summary: 'The Russian delegation insists on its being observed. Parties and date are not named.',
    kind: 'event',
    part: 'background',
    where: [{ place: 'kosovo' }],
    topics: ['kosovo'],
    relations: [overByPublication],
    claims: [
      {
        asserters: ['author'],
        stance: 'implies',
        status: 'occurred',
        when: existedByPublication,
        cites: [article('p17.s3')],
      },
    ],
    notes: [{ text: 'The agreement is dated 9 June 1999.', cites: [{ source: 'mta' }] }],
  },
  {
    id: 'kfor-yugoslavia-agreement',
    title: 'Sergeyev proposes a KFOR-Yugoslavia agreement on peacekeepers',
    summary:
      'KFOR and Yugoslavia would sign it; it would settle the status of the peacekeepers in Kosovo. The date is that from which it could be signed, not that of the proposal.',
    kind: 'event',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'sergeev' }, { actor: 'kfor' }, { actor: 'yugoslavia' }],
    topics: ['kosovo'],
    relations: [afterPublication],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'proposes',
        status: 'proposed',
        when: fromPublication,
        text: probablyTheSameOccasion,
        cites: [article('p17.s4')],
      },
    ],
  },
  {
    id: 'serbian-vote',
    title: 'Elections in Serbia',
    summary: 'The article speaks of them as upcoming. What is elected is not said.',
    kind: 'event',
    where: [{ place: 'serbia' }],
    actors: [{ actor: 'sergeev' }],
    topics: ['kosovo'],
    relations: [afterPublication],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'states',
        status: 'scheduled',
        when: {
          edtf: '2000-12-23',
          words: 'December 23',
          anchor: 'article-published',
          rule: 'day',
          supplied: ['year'],
          basis: 'inferred',
          reasons: [
            'The year is not printed: the vote is still to come when the article is published, which its other dates put in December 2000.',
          ],
        },
        text: 'The day may be the author’s addition to what Sergeyev said.',
        cites: [article('p17.s5')],
      },
      {
        asserters: ['osce-odihr'],
        stance: 'reports',
        status: 'occurred',
        when: '2000-12-23',
        text: 'The National Assembly of Serbia is elected.',
        cites: [{ source: 'odihr-press' }, { source: 'odihr-serbia' }],
      },
    ],
    notes: [
      {
        text: 'The observers’ final report has a section on voting in Kosovo, which was not seen; a report from Pristina calls the stance of the UN mission ambiguous. Who voted there was not verified.',
        cites: [{ source: 'odihr-serbia' }, { source: 'aim-pristina' }],
      },
    ],
  },
  {
    id: 'non-albanian-participation',
    title: 'Sergeyev: Kosovo’s non-Albanians must be able to vote',
    summary:
      'It has to be made sure, he says, that those in Kosovo who are not Albanians take part in the elections in Serbia. The dates are those in which this falls due, not that of the demand.',
    kind: 'event',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'sergeev' }, { actor: 'kosovo-non-albanians' }],
    topics: ['kosovo'],
    relations: [
      { type: 'about', to: 'serbian-vote' },
      { type: 'before', to: 'serbian-vote' },
    ],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'demands',
        status: 'demanded',
        when: {
          edtf: '[2000-12-06..2000-12-23]',
          basis: 'inferred',
          reasons: [
            'It was still to be done when the article was published, on 6 December at the earliest.',
            'It falls due by the vote, which is put on 23 December.',
          ],
        },
        text: probablyTheSameOccasion,
        cites: [article('p17.s5')],
      },
    ],
    notes: [
      {
        text: 'Not verified who voted in Kosovo: the observers’ section on it was not seen, and a report from Pristina calls the stance of the UN mission ambiguous.',
        cites: [{ source: 'odihr-serbia' }, { source: 'aim-pristina' }],
      },
    ],
  },
  {
    id: 'wider-autonomy',
    title: 'Sergeyev urges talks on wider autonomy within Yugoslavia',
    summary:
      'A political process has to begin, he says, and to begin with the outlines of a wider autonomy for Kosovo within Yugoslavia. The date is that from which this falls due, not that of the demand.',
    kind: 'event',
    where: [{ place: 'kosovo' }],
    actors: [{ actor: 'sergeev' }, { actor: 'yugoslavia' }],
    topics: ['kosovo'],
    relations: [afterPublication],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'demands',
        status: 'demanded',
        when: fromPublication,
        text: probablyTheSameOccasion,
        cites: [article('p17.s6')],
      },
    ],
  },
  {
    id: 'kosovo-independence',
    title: 'Kosovo becomes independent (condition only)',
    summary: 'It stands here as that on which a chain reaction would depend; that it will come, or when, is not said.',
    kind: 'event',
    part: 'outlook',
    where: [{ place: 'kosovo' }],
    topics: ['kosovo'],
    relations: [{ type: 'conditionOf', to: 'chain-reaction' }],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'implies',
        status: 'conditional',
        hedge: 'possible',
        cites: [article('p17.s7'), article('p17.s2')],
      },
    ],
  },
  {
    id: 'chain-reaction',
    title: 'Sergeyev warns of a chain reaction if Kosovo becomes independent',
    summary:
      'Separatism may then spread to the Albanian areas of Macedonia, the Preševo valley in southern Serbia, and Vojvodina, and unsettle Bosnia and Herzegovina.',
    kind: 'event',
    where: [{ place: 'macedonia' }, { place: 'presevo-valley' }, { place: 'vojvodina' }, { place: 'bosnia' }],
    actors: [{ actor: 'sergeev' }],
    topics: ['kosovo'],
    relations: [{ type: 'after', to: 'kosovo-independence' }],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'warns',
        status: 'conditional',
        text: `If Kosovo becomes independent the chain reaction is certain to him, its spread only possible. ${probablyTheSameOccasion}`,
        cites: [article('p17.s7')],
      },
    ],
    notes: [
      {
        text: 'The Preševo valley is the usual English form of the name that the article prints otherwise.',
        cites: [{ source: 'pjc-13dec' }],
      },
    ],
  },
  {
    id: 'great-albania',
    title: 'Sergeyev fears a more active “Great Albania” movement',
    summary:
      'He holds it possible that the movement grows more active; new violence and bloodshed would follow. The date is that from which it could happen, not that of the warning.',
    kind: 'event',
    where: [{ place: 'balkans' }],
    actors: [{ actor: 'sergeev' }, { actor: 'great-albania-movement' }],
    topics: ['kosovo'],
    relations: [afterPublication],
    claims: [
      {
        asserters: ['author', 'sergeev'],
        stance: 'warns',
        status: 'feared',
        hedge: 'possible',
        when: fromPublication,
        text: `If the movement does grow more active, the violence is certain to him. ${probablyTheSameOccasion}`,
        cites: [article('p17.s8')],
      },
    ],
    notes: [
      {
        text: 'The English press of early 2001 writes Greater Albania.',
        cites: [{ source: 'lygeros' }],
      },
    ],
  },
] as const satisfies readonly EventInput[]
