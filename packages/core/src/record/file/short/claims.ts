import { closest } from '../../../diagnostic/index.ts'
import type { OwnConvention } from '../../../time/index.ts'
import { chronologySchema, stanceOf, tenseOf } from '../../model/index.ts'
import type { Value } from '../composed.ts'
import type { Problem } from '../problem.ts'
import type { Authors } from './authors.ts'
import { setCites } from './cites.ts'
import { type DateContext, edtfOf, fullDate } from './dates.ts'
import { eachOf, impliedBy, itemsIn, listedText, listOf, mappingOf, type Part, partsOf, setPart } from './parts.ts'

/** What the parts of a chronology are made full by. */
export interface ShortContext {
  readonly report: (problem: Problem) => void
  readonly authorOf: Authors['authorOf']
  readonly mention: Authors['mention']
  /** The date of a source, as EDTF. */
  readonly issuedOf: (source: string) => string | undefined
  readonly conventions: readonly OwnConvention[]
  readonly fields: FieldNames
}

interface FieldNames {
  readonly event: readonly string[]
  /** What an event with one claim may say of it by itself. */
  readonly claim: readonly string[]
}

/** A function, so that who does not read files does not pay for the schema. */
export function fieldNames(): FieldNames {
  const event = chronologySchema.entries.events.item.entries
  const claim = ['cite', ...Object.keys(event.claims.item.entries)].filter((name) => name !== 'id')
  return { event: Object.keys(event), claim }
}

/** Moves the fields of its one claim from an event into `claims`, and makes every claim full. */
export function setClaims(event: Map<string, Part>, at: Value['spot'], context: ShortContext): void {
  if (event.has('claims')) refuseOwnFields(event, context)
  else {
    refuseMisspelt(event, context)
    const own = [...event].filter(([name]) => context.fields.claim.includes(name))
    if (own.length === 0) return
    for (const [name] of own) event.delete(name)
    event.set('claims', { ...listOf([mappingOf(new Map(own), at)], at), key: at })
  }
  setPart(event, 'claims', (claims) => eachOf(claims, (claim) => fullClaim(claim, context)))
}

/** Nobody could tell to which of the claims they belong. */
function refuseOwnFields(event: Map<string, Part>, { report, fields }: ShortContext): void {
  for (const [name, { key }] of event) {
    if (!fields.claim.includes(name)) continue
    event.delete(name)
    report({
      code: 'R003',
      message: `"${name}" belongs to a claim, but this event has a list of claims, so it is not read`,
      help: 'move it into the claim that it is about; an event with one claim may also go without "claims"',
      at: key,
    })
  }
}

/** What people call fields that have another name. */
const otherNames = new Map([
  ['date', 'when'],
  ['dates', 'when'],
  ['source', 'cite'],
  ['sources', 'cite'],
  ['who', 'actors'],
  ['place', 'where'],
  ['places', 'where'],
])

/** Refuses unknown fields here: whoever knows only the full form would not think of those of a claim. */
function refuseMisspelt(event: Map<string, Part>, { report, fields }: ShortContext): void {
  const all = [...fields.event.filter((name) => name !== 'claims'), ...fields.claim]
  for (const [name, { key }] of event) {
    if (fields.event.includes(name) || fields.claim.includes(name)) continue
    const near = otherNames.get(name) ?? closest(name, all)
    const help = near === undefined ? `the fields are ${all.join(', ')}` : `did you mean "${near}"?`
    event.delete(name)
    report({ code: 'R003', message: `there is no field "${name}" here`, help, at: key })
  }
}

function fullClaim(written: Value, context: ShortContext): Value {
  const parts = partsOf(written)
  if (!parts) return written
  const { spot } = written
  setCites(parts, context.report)
  const source = firstSource(parts)
  setPart(parts, 'asserters', listedText)
  for (const asserter of itemsIn(parts, 'asserters')) context.mention(asserter.value)
  if (!parts.has('asserters')) {
    const place = parts.get('cites')?.spot ?? spot
    parts.set('asserters', impliedBy(place, [context.authorOf(source)]))
  }
  if (!parts.has('status')) parts.set('status', impliedBy(spot, 'occurred'))
  const status = parts.get('status')?.value
  if (!parts.has('stance')) parts.set('stance', impliedBy(spot, stanceOf(status)))
  setPart(parts, 'said', (said) => fullDate(said, datesOf(context, { source, status: 'occurred' }), context.report))
  const said = parts.get('said')?.value
  setPart(parts, 'when', (when) => fullDate(when, datesOf(context, { source, said, status }), context.report))
  return mappingOf(parts, spot)
}

interface Spoken {
  /** The first that the claim cites. */
  readonly source: string | undefined
  /** A date in full, or as one text. */
  readonly said?: unknown
  readonly status: unknown
}

/** What the words of a claim are read by. They are counted from when it was said, or else from its first source. */
export function datesOf(
  { issuedOf, conventions }: Pick<ShortContext, 'issuedOf' | 'conventions'>,
  { source, said, status }: Spoken,
): DateContext {
  const common = { tense: tenseOf(status), conventions }
  if (said !== undefined) {
    const help = 'write under "said" a date from which these words can be counted, or write the date in full'
    return { ...common, anchor: edtfOf(said), help }
  }
  if (source === undefined) {
    return { ...common, help: 'cite a source that has a date ("issued"), or write the date in full' }
  }
  const help = `give the source "${source}" a date ("issued"), from which these words are counted, or write the date in full`
  return { ...common, anchor: issuedOf(source), help }
}

function firstSource(claim: ReadonlyMap<string, Part>): string | undefined {
  const [first] = itemsIn(claim, 'cites')
  const source = first && partsOf(first)?.get('source')?.value
  return typeof source === 'string' ? source : undefined
}
