import { statuses } from '@regesta/core/record'
import type { ClaimText, ContradictionText, DateText, Entry } from '@regesta/core/view'
import { citesText, claimText, relationTexts } from './citing.ts'
import { count, paragraph, sentence } from './prose.ts'

export interface ParagraphOptions {
  readonly width: number
  /** The day each source was issued, in words: repeated nowhere, since the list of sources has it. */
  readonly issued: ReadonlyMap<string, string>
}

const hangingIndent = 4

/** An entry as one paragraph, in whole sentences: what a screen reader or a pipe gets. */
export function entryParagraph(entry: Entry, { width, issued }: ParagraphOptions): string {
  const known = entry.claims.filter((claim) => claim.known)
  const later = entry.claims.length - known.length
  return paragraph(
    [
      `${entry.number}.`,
      sentence(statusText(entry)),
      sentence(dateSentence(entry.date)),
      sentence(entry.derived?.label ?? ''),
      sentence(entry.title),
      sentence(entry.summary ?? ''),
      sentence(entry.duration ?? ''),
      ...claimSentences(known, issued),
      sentence(later === 0 ? '' : `${count(later, 'more claim')} of it not known yet`),
      ...entry.disputes.map((each) => sentence(`Disputed: ${each}`)),
      ...entry.contradictions.map((each) => contradictionSentences(each, entry)),
      labelled(
        'Actor',
        entry.actors.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)),
      ),
      labelled('Place', entry.places.map(placeText)),
      labelled(
        'Topic',
        entry.topics.map(({ name }) => name),
      ),
      labelled('Relation', relationTexts(entry.relations)),
      ...entry.notes.map(({ text, dated, cites }) => {
        const from = dated === undefined ? '' : ` (${dated})`
        return `Note${from}: ${sentence(text)} ${citesText(cites)}`.trim()
      }),
    ],
    width,
    hangingIndent,
  )
}

/** "planned", "occurred (statement), disputed"; contradicted, where statements of several entries cannot all be true. */
export function statusText(entry: Entry): string {
  const kind = entry.kind === 'event' ? '' : ` (${entry.kind})`
  return `${statuses[entry.status].word}${kind}${entry.disputed ? ', disputed' : ''}${entry.contradicted ? ', contradicted' : ''}`
}

/** A date with what it allows and the source's own words. */
export function dateSentence({ label, bounds, words }: DateText): string {
  const said = words === undefined ? '' : `, in the words "${words}"`
  return `${label}${bounds === undefined ? '' : ` (${bounds})`}${said}`
}

/** Once, at the first of its entries; the others refer to that. */
function contradictionSentences({ events, opening, statements, more, clash }: ContradictionText, entry: Entry): string {
  const first = Math.min(...events.flatMap(({ number }) => number ?? []))
  if (first !== entry.number) return sentence(`Its statements contradict others: see no. ${first}`)
  const last = more === undefined ? [] : [`and ${more} more.`]
  return [`${opening}:`, ...statements.map(({ statement }, n) => `(${n + 1}) ${statement}`), ...last, clash].join(' ')
}

export function placeText({ name, inferred }: Entry['places'][number]): string {
  return inferred ? `${name} (inferred)` : name
}

function claimSentences(claims: readonly ClaimText[], issued: ReadonlyMap<string, string>): string[] {
  const alone = claims.length === 1
  return claims.flatMap((claim) => {
    const { said } = claim
    const repeats = said === undefined || said === issued.get(claim.cites[0]?.source ?? '')
    const text = claimText(claim, repeats ? undefined : said)
    const head = `Claim ${claim.number}, ${claim.standing}, ${dateSentence(claim.date)}`
    return [
      sentence(alone ? text : `${head}: ${text}`),
      sentence(claim.preferred === undefined ? '' : `Preferred: ${claim.preferred}`),
    ]
  })
}

function labelled(label: string, items: readonly string[]): string {
  return items.length === 0 ? '' : sentence(`${label}${items.length === 1 ? '' : 's'}: ${items.join('; ')}`)
}
