import type { ChronologyInput } from '../../record/index.ts'

/**
 * Persons and bodies of the article under their usual English names, with the article's spellings as aliases and the
 * offices of December 2000 as roles. Whoever asserts something is named as a sentence needs it ("the author").
 */
const persons = [
  {
    id: 'author',
    name: 'the author',
    sortAs: 'author',
    kind: 'person',
    role: 'the analyst, not named',
    anonymous: true,
  },
  {
    id: 'sergeev',
    name: 'Igor Sergeyev',
    sortAs: 'Sergeyev, Igor',
    kind: 'person',
    aliases: ['Igor Sergeev', 'Sergeev'],
    role: 'Marshal; Minister of Defence of Russia',
  },
  {
    id: 'cohen',
    name: 'William S. Cohen',
    sortAs: 'Cohen, William S.',
    kind: 'person',
    aliases: ['William Cohen', 'Cohen'],
    role: 'Secretary of Defense of the United States',
  },
  {
    id: 'hoon',
    name: 'Geoffrey Hoon',
    sortAs: 'Hoon, Geoffrey',
    kind: 'person',
    aliases: ['Hoon'],
    role: 'Secretary of State for Defence of the United Kingdom',
  },
  {
    id: 'robertson',
    name: 'Lord Robertson',
    sortAs: 'Robertson of Port Ellen, Lord',
    kind: 'person',
    aliases: ['Lord Robertson of Port Ellen', 'George Robertson', 'Robertson'],
    role: 'Secretary General of NATO',
  },
  {
    id: 'holbrooke',
    name: 'Richard Holbrooke',
    sortAs: 'Holbrooke, Richard',
    kind: 'person',
    aliases: ['Richard Holbrook', 'Holbrook'],
    role: 'Permanent Representative of the United States to the United Nations',
  },
  {
    id: 'kostunica',
    name: 'Vojislav Koštunica',
    sortAs: 'Kostunica, Vojislav',
    kind: 'person',
    aliases: ['Vojislav Kostunica', 'Kostunica'],
    role: 'President of the Federal Republic of Yugoslavia',
  },
] as const satisfies ChronologyInput['actors']

const states = [
  { id: 'russia', name: 'Russia', kind: 'state', aliases: ['Moscow', 'Russian authorities'] },
  { id: 'us', name: 'United States', kind: 'state', aliases: ['the US', 'America', 'Washington'] },
  { id: 'uk', name: 'United Kingdom', kind: 'state', aliases: ['the UK'] },
  { id: 'germany', name: 'Germany', kind: 'state' },
  { id: 'italy', name: 'Italy', kind: 'state' },
  { id: 'czech-republic', name: 'Czech Republic', kind: 'state' },
  { id: 'greece', name: 'Greece', kind: 'state' },
  { id: 'libya', name: 'Libya', kind: 'state' },
  { id: 'yugoslavia', name: 'Federal Republic of Yugoslavia', kind: 'state', aliases: ['Yugoslavia'] },
] as const satisfies ChronologyInput['actors']

const organisations = [
  { id: 'nato', name: 'NATO', kind: 'organisation', aliases: ['the alliance'] },
  {
    id: 'pjc',
    name: 'the NATO-Russia Permanent Joint Council',
    sortAs: 'NATO-Russia Permanent Joint Council',
    kind: 'organisation',
    aliases: ['joint permanent Russia-NATO Council', 'Russia-NATO Council'],
  },
  {
    id: 'eapc',
    name: 'the Euro-Atlantic Partnership Council',
    sortAs: 'Euro-Atlantic Partnership Council',
    kind: 'organisation',
    aliases: ['EAPC'],
  },
  { id: 'eu', name: 'European Union', kind: 'organisation', aliases: ['EU'] },
  {
    id: 'osce',
    name: 'the Organization for Security and Co-operation in Europe',
    sortAs: 'Organization for Security and Co-operation in Europe',
    kind: 'organisation',
    aliases: ['the OSCE', 'OSCE'],
  },
  { id: 'un', name: 'United Nations', kind: 'organisation', aliases: ['UN'] },
  { id: 'un-security-council', name: 'the UN Security Council', sortAs: 'UN Security Council', kind: 'organisation' },
  { id: 'kfor', name: 'Kosovo Force', kind: 'organisation', aliases: ['KFOR'] },
  { id: 'nezavisimaya-gazeta', name: 'Nezavisimaya Gazeta', kind: 'organisation', role: 'Moscow daily newspaper' },
] as const satisfies ChronologyInput['actors']

const groups = [
  { id: 'pjc-ministers', name: 'Russian and NATO defence ministers', kind: 'group', aliases: ['the ministers'] },
  { id: 'russian-delegation', name: 'the Russian delegation', sortAs: 'Russian delegation', kind: 'group' },
  { id: 'nato-members', name: 'NATO member states', kind: 'group', aliases: ['NATO countries'] },
  { id: 'europeans', name: 'Europeans', kind: 'group', aliases: ['Europe', 'European countries'] },
  { id: 'uk-politicians', name: 'many politicians in the UK', sortAs: 'politicians in the UK', kind: 'group' },
  { id: 'kosovo-albanians', name: 'Kosovo Albanians', kind: 'group' },
  {
    id: 'kosovo-non-albanians',
    name: 'non-Albanians of Kosovo',
    kind: 'group',
    aliases: ['the non-Albanian population of Kosovo'],
  },
  { id: 'serb-refugees', name: 'Serb refugees', kind: 'group' },
  {
    id: 'yugoslav-forces',
    name: 'Yugoslav armed forces and security agencies',
    kind: 'group',
    aliases: ['Yugoslav Armed Forces and security agencies'],
  },
  { id: 'balkan-leaders', name: 'Balkan leaders', kind: 'group' },
  { id: 'other-nuclear-states', name: 'other states with nuclear weapons', kind: 'group' },
  { id: 'great-albania-movement', name: '“Great Albania” movement', sortAs: 'Great Albania movement', kind: 'group' },
] as const satisfies ChronologyInput['actors']

/** Voices without a name: never to be merged with a state or a person. */
const unnamed = [
  {
    id: 'russian-ex-officers',
    name: 'unnamed Russian officers turned politicians',
    sortAs: 'Russian officers turned politicians',
    kind: 'group',
    role: 'formerly of high rank',
    anonymous: true,
  },
  {
    id: 'russian-officials',
    name: 'unnamed Russian politicians and military officials',
    sortAs: 'Russian politicians and military officials',
    kind: 'group',
    role: 'speaking unofficially',
    anonymous: true,
  },
  { id: 'americans', name: 'unnamed Americans', sortAs: 'Americans', kind: 'group', anonymous: true },
  {
    id: 'americans-and-partners',
    name: 'unnamed Americans and their partners',
    sortAs: 'Americans and their partners',
    kind: 'group',
    anonymous: true,
  },
  { id: 'some-people', name: 'unnamed people', kind: 'group', aliases: ['some people'], anonymous: true },
] as const satisfies ChronologyInput['actors']

/** Those who speak in other records of the same events, not in the article. */
const recorders = [
  { id: 'aim-skopje', name: 'AIM Skopje', kind: 'organisation', role: 'press service' },
  {
    id: 'american-forces-press-service',
    name: 'the American Forces Press Service',
    sortAs: 'American Forces Press Service',
    kind: 'organisation',
    role: 'press service of the US Department of Defense',
  },
  {
    id: 'un-information-service',
    name: 'the UN Information Service in Vienna',
    sortAs: 'UN Information Service in Vienna',
    kind: 'organisation',
  },
  { id: 'council-of-europe', name: 'the Council of Europe', sortAs: 'Council of Europe', kind: 'organisation' },
  {
    id: 'crisis-group',
    name: 'the International Crisis Group',
    sortAs: 'International Crisis Group',
    kind: 'organisation',
  },
  {
    id: 'osce-odihr',
    name: 'the OSCE Office for Democratic Institutions and Human Rights',
    sortAs: 'OSCE Office for Democratic Institutions and Human Rights',
    kind: 'organisation',
    aliases: ['OSCE/ODIHR', 'ODIHR'],
    role: 'election observers',
  },
] as const satisfies ChronologyInput['actors']

export const actors = [
  ...persons,
  ...states,
  ...organisations,
  ...groups,
  ...unnamed,
  ...recorders,
] as const satisfies ChronologyInput['actors']
