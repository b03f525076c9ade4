import * as v from 'valibot'
import { relationTypes } from './relations.ts'
import { hedgeIds, stanceIds } from './stances.ts'
import { statusIds } from './statuses.ts'

/** What an id can point to. */
export type Collection = 'sources' | 'actors' | 'places' | 'topics' | 'events' | 'claims'

declare const target: unique symbol
declare const origin: unique symbol
/** A reference, and the id that it points to, as the schema sees them; `ChronologyOf` puts the ids that exist there. */
export type Ref<K extends Collection> = string & { readonly [target]: K }
export type Id<K extends Collection> = string & { readonly [origin]: K }

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const id = v.pipe(
  v.string(),
  v.regex(idPattern, 'lower-case letters, digits and single hyphens, such as "pjc-brussels"'),
)
const text = v.pipe(v.string(), v.nonEmpty('some text'))
const idOf = <K extends Collection>(_: K): v.GenericSchema<Id<K>, Id<K>> => id as never
const ref = <K extends Collection>(_: K): v.GenericSchema<Ref<K>, Ref<K>> => v.string() as never
const dateText = v.pipe(v.string(), v.nonEmpty('an EDTF date such as "2000-12-05"'))
const fourDigits = 'a year of four digits; other dates stand in quotation marks, such as "0999"'
// YAML reads a bare year as a number.
const yearNumber = v.pipe(
  v.number(),
  v.integer(fourDigits),
  v.minValue(1000, fourDigits),
  v.maxValue(9999, fourDigits),
  v.transform(String),
)
/** Checked as a date in `parse.ts`, where the position of a fault is known. */
const edtfText = v.lazy(
  (input): v.GenericSchema<string | number, string> => (typeof input === 'number' ? yearNumber : dateText) as never,
)

const bases = ['stated', 'inferred', 'assumed', 'derived', 'editor'] as const
export type Basis = (typeof bases)[number]

/**
 * A date with its history: what the source says, how it was read, and on what basis.
 * `edtf` may be missing where the source's `words` alone are known and date nothing by themselves ("still").
 */
const whenObject = v.strictObject({
  edtf: v.optional(edtfText),
  /** Days on which it was certainly under way. */
  covers: v.optional(edtfText),
  /** The best reading inside the bounds: drawn and labelled, never proof. */
  soft: v.optional(edtfText),
  /** One moment or span somewhere in the extent, or all of it. */
  mode: v.optional(v.picklist(['within', 'throughout'])),
  words: v.optional(text),
  /** What a relative phrase is counted from: an event of the chronology. */
  anchor: v.optional(ref('events')),
  convention: v.optional(text),
  rule: v.optional(text),
  /** Components that the source does not print: shown in square brackets. */
  supplied: v.optional(v.array(v.picklist(['year', 'month', 'day']))),
  basis: v.optional(v.picklist(bases), 'stated'),
  reasons: v.optional(v.array(text)),
})
const whenText = v.pipe(
  edtfText,
  v.transform((edtf): v.InferOutput<typeof whenObject> => ({ edtf, basis: 'stated' })),
)
/** A date alone may stand as a string. Chosen by type, so that a fault is reported where it lies. */
const when = v.lazy(
  (input): v.GenericSchema<v.InferInput<typeof whenText | typeof whenObject>, v.InferOutput<typeof whenObject>> =>
    (typeof input === 'string' || typeof input === 'number' ? whenText : whenObject) as never,
)

const citation = v.strictObject({
  source: ref('sources'),
  locator: v.optional(text),
  quote: v.optional(text),
  /** SHA-256 of the passage, NFC, white space folded, in hexadecimal. */
  digest: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'))),
})

const claim = v.strictObject({
  id: v.optional(idOf('claims')),
  /** Outermost first: who tells us, then whom they report. */
  asserters: v.pipe(v.array(ref('actors')), v.minLength(1, 'at least one asserter')),
  stance: v.picklist(stanceIds),
  status: v.picklist(statusIds),
  when: v.optional(when),
  /** The occasion on which it was said. */
  at: v.optional(ref('events')),
  /** When it was said, if not when its source was issued. */
  said: v.optional(when),
  hedge: v.optional(v.picklist(hedgeIds)),
  text: v.optional(text),
  cites: v.pipe(v.array(citation), v.minLength(1, 'at least one citation')),
})

const limit = v.pipe(v.string(), v.regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'a duration such as "P5Y" or "P10D"'))

const relation = v.strictObject({
  type: v.picklist(relationTypes),
  to: ref('events'),
  atLeast: v.optional(limit),
  atMost: v.optional(limit),
  basis: v.optional(v.picklist(bases), 'stated'),
  /** A hedged relation informs; it never orders. */
  hedge: v.optional(v.picklist(hedgeIds)),
  cite: v.optional(citation),
})

const note = v.strictObject({ text, cites: v.optional(v.array(citation)) })

const event = v.strictObject({
  id: idOf('events'),
  title: text,
  summary: v.optional(text),
  kind: v.picklist(['event', 'state', 'statement', 'judgement']),
  part: v.optional(v.picklist(['background', 'chronology', 'outlook']), 'chronology'),
  where: v.optional(
    v.array(v.strictObject({ place: ref('places'), basis: v.optional(v.picklist(bases), 'stated') })),
    [],
  ),
  actors: v.optional(v.array(v.strictObject({ actor: ref('actors'), role: v.optional(text) })), []),
  topics: v.optional(v.array(ref('topics')), []),
  duration: v.optional(v.strictObject({ atLeast: v.optional(limit), atMost: v.optional(limit) })),
  relations: v.optional(v.array(relation), []),
  claims: v.pipe(v.array(claim), v.minLength(1, 'at least one claim: who says so, and where')),
  preferred: v.optional(v.strictObject({ claim: ref('claims'), reason: text })),
  notes: v.optional(v.array(note), []),
})

const source = v.strictObject({
  id: idOf('sources'),
  /** A CSL type: `article-newspaper`, `document`, `report` ... */
  type: text,
  title: text,
  author: v.optional(text),
  issued: v.optional(when),
  'container-title': v.optional(text),
  publisher: v.optional(text),
  URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address that begins with http:// or https://'))),
  accessed: v.optional(when),
  language: v.optional(text),
  file: v.optional(text),
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'))),
  /** Passages that support no claim, each with the reason. */
  unused: v.optional(v.array(v.strictObject({ locator: text, reason: text })), []),
  note: v.optional(text),
})

const actor = v.strictObject({
  id: idOf('actors'),
  name: text,
  sortAs: v.optional(text),
  kind: v.picklist(['person', 'office', 'organisation', 'state', 'group']),
  aliases: v.optional(v.array(text), []),
  role: v.optional(text),
  anonymous: v.optional(v.boolean(), false),
})

const place = v.strictObject({
  id: idOf('places'),
  name: text,
  aliases: v.optional(v.array(text), []),
  /** Latitude and longitude in degrees, WGS 84. */
  coordinates: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
})

const topic = v.strictObject({ id: idOf('topics'), name: text })

const share = v.optional(v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]))
const shares = v.optional(v.strictObject({ early: share, mid: share, late: share }))

/**
 * A convention of the chronology's own, beside those Regesta knows. `parts` says what early, mid and late take of a
 * unit: first and last of its days, months or years, both inclusive.
 */
const convention = v.strictObject({
  id,
  name: text,
  definition: text,
  parts: v.optional(v.strictObject({ month: shares, season: shares, year: shares, decade: shares, century: shares })),
})

const oneEvent = v.pipe(
  ref('events'),
  v.transform((event) => [event]),
)
const someEvents = v.pipe(v.array(ref('events')), v.minLength(1, 'at least one event'))

/** What `check` is to make of one of its rules, in this chronology. */
const checkSetting = v.strictObject({
  /** By its name or its code. */
  rule: text,
  /** `off` silences what the rule finds. */
  severity: v.optional(v.picklist(['error', 'warning', 'info', 'off']), 'off'),
  /** Only at these events; in the whole chronology where it is not given. */
  at: v.optional(
    v.lazy(
      (input): v.GenericSchema<Ref<'events'> | Ref<'events'>[], Ref<'events'>[]> =>
        (typeof input === 'string' ? oneEvent : someEvents) as never,
    ),
  ),
  /** Why: what was looked at, and why it stands all the same. */
  reason: text,
})

const period = v.strictObject({ title: text, when: edtfText })

/** The format of a chronology: the only place where a field is declared. */
export const chronologySchema = v.strictObject({
  /** The version of the format. */
  regesta: v.literal(1),
  id,
  title: text,
  summary: v.optional(text),
  /** BCP 47. */
  language: v.optional(text, 'en'),
  /** The period that the chronology is about. */
  scope: edtfText,
  /** The day whose knowledge it shows: the horizon. */
  asOf: when,
  conventions: v.optional(v.array(convention), []),
  sources: v.array(source),
  actors: v.array(actor),
  places: v.optional(v.array(place), []),
  topics: v.optional(v.array(topic), []),
  events: v.array(event),
  periods: v.optional(v.array(period), []),
  checks: v.optional(v.array(checkSetting), []),
})

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> }
/**
 * Puts ids in the place of references: any string for data read at run time, the ids that exist for literals. Ids are
 * inferred where they are defined, never where they are referred to, so that a wrong reference is what is reported.
 */
export type WithIds<T, Ids extends Record<Collection, string>> =
  T extends Id<infer K>
    ? Ids[K]
    : T extends Ref<infer K>
      ? NoInfer<Ids[K]>
      : T extends string | number | boolean | null | undefined
        ? T
        : { readonly [K in keyof T]: WithIds<T[K], Ids> }
type AnyIds = Record<Collection, string>

type Parsed = DeepReadonly<WithIds<v.InferOutput<typeof chronologySchema>, AnyIds>>
/** A chronology as people write it, with any strings as ids. */
export type ChronologyInput = ChronologyOf<AnyIds>
/** The same with the ids that exist: what `defineChronology` checks. */
export type ChronologyOf<Ids extends AnyIds> = WithIds<v.InferInput<typeof chronologySchema>, Ids>
export type EventInput<Ids extends AnyIds = AnyIds> = ChronologyOf<Ids>['events'][number]

/** A chronology that has been checked: every reference leads somewhere, every default is filled in. */
export interface Chronology extends Parsed {}
export type Source = Chronology['sources'][number]
export type Actor = Chronology['actors'][number]
export type Place = Chronology['places'][number]
export type Topic = Chronology['topics'][number]
export type Event = Chronology['events'][number]
export type Claim = Event['claims'][number]
export type Citation = Claim['cites'][number]
export type Relation = Event['relations'][number]
export type Note = Event['notes'][number]
export type CheckSetting = Chronology['checks'][number]
export type When = NonNullable<Claim['when']>
export type Part = Event['part']
export type Kind = Event['kind']
