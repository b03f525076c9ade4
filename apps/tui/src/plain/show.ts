import { families, statuses } from '@regesta/core/record'
import {
  type ClaimText,
  type ContradictionText,
  type DateText,
  type Entry,
  passagesOf,
  type Texts,
} from '@regesta/core/view'
import { citesText, claimText, relationTexts } from './citing.ts'
import { dateSentence, placeText, statusText } from './entry.ts'
import { passageText } from './passages.ts'
import { paragraph, sentence } from './prose.ts'
import { type Row, setRows } from './rows.ts'
import { safe } from './safe.ts'

export interface ShowOptions {
  readonly width: number
  readonly texts: Texts
  /** The as-of day in words. */
  readonly horizon: string
}

/** Everything about one entry, each part under its label. */
export function showPlain(shown: Entry, { width, texts, horizon }: ShowOptions): string {
  const entry = safe(shown)
  const { number, id, title, summary, date, derived, duration } = entry
  const rows: readonly Row[] = [
    ['Id', id],
    ['Status', `${statusText(entry)}: ${statuses[entry.status].definition} (${families[entry.family].word})`],
    ['As of', safe(horizon)],
    ['Part', entry.part],
    ['When', dateSentence(date)],
    ...basisRows(date),
    ...(derived === undefined ? [] : [['', `${derived.label}: "regesta why ${id}" says why`] as const]),
    ...(duration === undefined ? [] : [['', duration] as const]),
    ...entry.disputes.map((each): Row => ['Disputed', each]),
    ...entry.contradictions.flatMap(contradictionRows),
    ...entry.places.map((place): Row => ['Where', placeText(place)]),
    ...entry.actors.map(({ name, role }): Row => ['Actor', role === undefined ? name : `${name} (${role})`]),
    ...entry.topics.map(({ name }): Row => ['Topic', name]),
    ...entry.claims.flatMap((claim) => claimRows(claim, entry.claims.length)),
    ...passageRows(entry, texts),
    ...relationTexts(entry.relations).map((each): Row => ['Relation', each]),
    ...entry.notes.map(
      ({ text, cites, dated }): Row => [
        'Note',
        `${text} ${citesText(cites)}${dated === undefined ? '' : ` (${dated})`}`.trim(),
      ],
    ),
    ...sourceRows(entry),
  ]
  return [
    paragraph([`${number}. ${title}`], width),
    ...(summary === undefined ? [] : [paragraph([sentence(summary)], width)]),
    setRows(rows, width),
  ].join('\n')
}

function basisRows({ edtf, basis, reasons }: DateText): readonly Row[] {
  return [
    ...(edtf === undefined ? [] : [['', `EDTF ${edtf}, ${basis}`] as const]),
    ...reasons.map((reason): Row => ['', `because ${lowerFirst(reason)}`]),
  ]
}

function contradictionRows({ opening, statements, more, clash }: ContradictionText): readonly Row[] {
  return [
    ['Against', `${opening}:`],
    ...statements.map(({ statement }, n): Row => ['', `${n + 1}. ${statement}`]),
    ...(more === undefined ? [] : [['', `and ${more} more`] as const]),
    ['', clash],
  ]
}

function claimRows(claim: ClaimText, all: number): readonly Row[] {
  const { number, standing, date, said, known, decides, preferred } = claim
  const weight = known ? (decides && all > 1 ? '; decides status and date' : '') : '; not known yet on that day'
  return [
    [all === 1 ? 'Claim' : `Claim ${number}`, claimText(claim, said)],
    ['', `${standing}, ${dateSentence(date)}${weight}`],
    ...(preferred === undefined ? [] : [['', `preferred: ${preferred}`] as const]),
  ]
}

function passageRows(entry: Entry, texts: Texts): readonly Row[] {
  const passages = passagesOf(entry, texts)
  if (passages.length > 0) return passages.map((each) => ['Passage', passageText(each)])
  const located = entry.claims.flatMap((claim) => claim.cites).find((cite) => cite.locator !== undefined)
  if (!located) return []
  return [['Passage', `not at hand: --text ${located.source}=FILE gives the text, to check and show it`]]
}

function sourceRows(entry: Entry): readonly Row[] {
  const cites = [...entry.claims, ...entry.notes].flatMap((each) => each.cites)
  const titles = new Map(cites.map(({ number, title, source }) => [number, `[${number}] ${title} (${source})`]))
  return [...titles].sort(([a], [b]) => a - b).map(([, text]) => ['Source', text])
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
