import type { Diagnostic } from '@regesta/core/diagnostic'
import type { Chronology, Claim, Event } from '@regesta/core/record'
import type { Entry, View } from '@regesta/core/view'
import { csvChanges, decidingClaim } from './csv.ts'
import { omissionSentences } from './omissions.ts'
import { count, paragraph } from './prose.ts'

/** Something of a chronology that finds no place in a table of its entries. */
interface Loss<T extends readonly unknown[]> {
  readonly one: string
  readonly many?: string
  readonly in: (...from: T) => number
}

const ofEntries: readonly Loss<[event: Event, claim: Claim | undefined, entry: Entry]>[] = [
  { one: 'further claim', in: ({ claims }) => claims.length - 1 },
  {
    one: 'entry whose asserters are named',
    many: 'entries whose asserters are named',
    in: (_, __, entry) => one(!isSourceAlone(entry)),
  },
  {
    one: 'reading of a date (its bounds are there)',
    many: 'readings of dates (their bounds are there)',
    in: (_, claim) =>
      one(has(claim?.when, ['soft', 'covers', 'mode', 'supplied', 'rule', 'convention', 'anchor', 'reasons'])),
  },
  {
    one: 'date that several claims give together (its bounds are there)',
    many: 'dates that several claims give together (their bounds are there)',
    in: (_, __, { dated, date }) => one(dated && date.edtf === undefined),
  },
  { one: 'dispute', in: (_, __, { disputes }) => disputes.length },
  { one: 'preference for a claim', many: 'preferences for claims', in: ({ preferred }) => one(preferred) },
  { one: 'hedge', in: (_, claim) => one(claim?.hedge) },
  {
    one: 'occasion or day of saying',
    many: 'occasions or days of saying',
    in: (_, claim) => one(claim?.at ?? claim?.said),
  },
  { one: 'text of a claim', many: 'texts of claims', in: (_, claim) => one(claim?.text) },
  {
    one: 'quotation or digest',
    many: 'quotations or digests',
    in: (_, claim) => (claim?.cites ?? []).filter(({ quote, digest }) => quote ?? digest).length,
  },
  { one: 'relation', in: ({ relations }) => relations.length },
  { one: 'kind other than event', many: 'kinds other than event', in: ({ kind }) => one(kind !== 'event') },
  {
    one: 'entry of background or outlook',
    many: 'entries of background or outlook',
    in: ({ part }) => one(part !== 'chronology'),
  },
  { one: 'duration', in: ({ duration }) => one(duration) },
  { one: 'role', in: ({ actors }) => actors.filter(({ role }) => role !== undefined).length },
  {
    one: 'citation of a note',
    many: 'citations of notes',
    in: ({ notes }) => notes.filter(({ cites = [] }) => cites.length > 0).length,
  },
]

const ofTheWhole: readonly Loss<[chronology: Chronology]>[] = [
  {
    one: 'source of which more than the title is known',
    many: 'sources of which more than the title is known',
    in: ({ sources }) =>
      sources.filter((source) =>
        has(source, ['author', 'issued', 'container-title', 'publisher', 'URL', 'accessed', 'file', 'note']),
      ).length,
  },
  {
    one: 'actor of whom more than the name is known',
    many: 'actors of whom more than the name is known',
    in: ({ actors }) =>
      actors.filter((actor) => actor.kind !== 'person' || actor.aliases.length > 0 || actor.role !== undefined).length,
  },
  { one: 'convention', in: ({ conventions }) => conventions.length },
  { one: 'heading', in: ({ periods }) => periods.length },
]

/**
 * For standard error, beside a table: how many entries there are and which are left out, as plain lists say it, and
 * what a table cannot hold, counted.
 */
export function tableReport(view: View, format: 'csv' | 'md', diagnostics: readonly Diagnostic[]): string {
  const sentences = [...omissionSentences(view, diagnostics), ...(format === 'csv' ? csvChanges(view) : [])]
  const omissions = paragraph(sentences, 80)
  if (format === 'md') return omissions
  const lost = tableLosses(view).map((line) => `  ${line}\n`)
  return lost.length === 0 ? omissions : `${omissions}A table cannot hold, and this one leaves out:\n${lost.join('')}`
}

/** "12 relations" and the like; nothing where a table holds all. */
function tableLosses({ entries, timeline: { chronology } }: View): readonly string[] {
  const events = new Map(chronology.events.map((event) => [event.id, event]))
  const rows = entries.map((entry) => {
    const event = events.get(entry.id)!
    return [event, event.claims[(decidingClaim(entry)?.number ?? 1) - 1], entry] as const
  })
  const counted = [
    ...ofEntries.map((loss) => [loss, rows.reduce((total, row) => total + loss.in(...row), 0)] as const),
    ...ofTheWhole.map((loss) => [loss, loss.in(chronology)] as const),
  ]
  return counted.flatMap(([loss, number]) => (number === 0 ? [] : [count(number, loss.one, loss.many)]))
}

const one = (is: unknown) => (is ? 1 : 0)

function has<T extends object>(value: T | undefined, fields: readonly (keyof T)[]): boolean {
  return value !== undefined && fields.some((field) => value[field] !== undefined)
}

/** Who reads the table again takes the author of the source for the one who says it. */
function isSourceAlone(entry: Entry): boolean {
  const claim = decidingClaim(entry)
  const [asserter, ...others] = claim?.asserters ?? []
  const stance = entry.status === 'alleged' ? 'alleges' : 'reports'
  return others.length === 0 && claim?.stance === stance && asserter?.name === `the author of ${claim.cites[0]?.title}`
}
