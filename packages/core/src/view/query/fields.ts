import { closest } from '../../diagnostic/index.ts'
import { statuses } from '../../record/index.ts'
import { type Answer, after, before, during, extentOf, parseEdtf } from '../../time/index.ts'
import { type Entry, saysAnything } from '../entry/index.ts'

/** A test made of a term's value; a message where the value cannot be one. */
export type Matcher = (
  value: string,
  certainly: boolean,
) => ((entry: Entry) => boolean) | { readonly problem: string; readonly help?: string }

export interface Field {
  /** For help: what goes after the colon. */
  readonly value: string
  readonly about: string
  readonly matcher: Matcher
  /** Whether `field!:` has a meaning. */
  readonly dated?: true
}

/** Lower case, without accents, typewriter signs for typographic ones: "Koštunica’s" is found by "kostunica's". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐–—]/g, '-')
    .toLowerCase()
}

/** Any of several values parted by commas. */
function anyOf(value: string): readonly string[] {
  return value
    .split(',')
    .map(fold)
    .filter((word) => word !== '')
}

function named(pick: (entry: Entry) => readonly { readonly id: string; readonly name: string }[]): Matcher {
  return (value) => {
    const wanted = anyOf(value)
    return (entry) =>
      pick(entry).some(({ id, name }) => wanted.some((word) => id === word || fold(name).includes(word)))
  }
}

function oneOf(known: readonly string[], pick: (entry: Entry) => readonly string[]): Matcher {
  return (value) => {
    const wanted = anyOf(value)
    const wrong = wanted.find((word) => !known.includes(word))
    if (wrong !== undefined) {
      const near = closest(wrong, known)
      const help = near ? `did you mean "${near}"?` : `write one of ${known.join(', ')}`
      return { problem: `"${wrong}" is not known here`, help }
    }
    return (entry) => pick(entry).some((word) => wanted.includes(word))
  }
}

function dateField(compare: (entry: Entry, extent: Entry['extent']) => Answer): Matcher {
  return (value, certainly) => {
    const parsed = parseEdtf(value)
    if (!parsed.ok) {
      const [first] = parsed.diagnostics
      return { problem: first?.message ?? 'not a date', ...(first?.help === undefined ? {} : { help: first.help }) }
    }
    // Asked for as a period: before June is before it begins, after June after it ends.
    const extent = extentOf({ edtf: value, ...(parsed.value.kind === 'set' ? {} : { mode: 'throughout' }) })
    return (entry) => {
      if (!saysAnything(entry.extent)) return false
      const answer = compare(entry, extent)
      return certainly ? answer === 'certain' : answer !== 'impossible'
    }
  }
}

// Folding is what takes time when a filter is typed key by key.
const foldedTexts = new WeakMap<Entry, string>()

/** Everything of an entry that words are looked for in, folded. */
export function textOf(entry: Entry): string {
  const known = foldedTexts.get(entry)
  if (known !== undefined) return known
  const text = fold(
    [
      entry.id,
      entry.title,
      entry.summary,
      entry.date.label,
      entry.date.words,
      ...entry.actors.map((actor) => actor.name),
      ...entry.places.map((place) => place.name),
      ...entry.topics.map((topic) => topic.name),
      ...entry.claims.flatMap((claim) => [claim.text, claim.who]),
      ...entry.notes.map((note) => note.text),
    ]
      .filter((part) => part !== undefined)
      .join('\n'),
  )
  foldedTexts.set(entry, text)
  return text
}

/** What a query can ask for: the filter bar, the command line and the help are made from this table. */
export const fields = {
  actor: {
    value: 'id or name',
    about: 'a person, state or body that it names',
    matcher: named((entry) => entry.actors),
  },
  by: {
    value: 'id or name',
    about: 'who says so, anywhere in the chain',
    matcher: named((entry) => entry.claims.flatMap((claim) => claim.asserters)),
  },
  place: { value: 'id or name', about: 'where', matcher: named((entry) => entry.places) },
  topic: { value: 'id or name', about: 'its topic', matcher: named((entry) => entry.topics) },
  source: {
    value: 'id or title',
    about: 'a source that is cited',
    matcher: named((entry) =>
      entry.claims.flatMap((claim) => claim.cites.map((cite) => ({ id: cite.source, name: cite.title }))),
    ),
  },
  status: {
    value: 'status or family',
    about: 'how sure it is: occurred, planned ... or a whole family: actual, alleged, prospective, contingent',
    matcher: oneOf([...Object.keys(statuses), 'actual', 'prospective', 'contingent'], (entry) => [
      entry.status,
      entry.family,
    ]),
  },
  kind: {
    value: 'kind',
    about: 'event, state, statement or judgement',
    matcher: oneOf(['event', 'state', 'statement', 'judgement'], (entry) => [entry.kind]),
  },
  part: {
    value: 'part',
    about: 'background, chronology or outlook',
    matcher: oneOf(['background', 'chronology', 'outlook'], (entry) => [entry.part]),
  },
  is: {
    value: 'disputed, contradicted, dated, undated or derived',
    about: 'a property: derived where other entries say more of its date than it does itself',
    matcher: oneOf(['disputed', 'contradicted', 'dated', 'undated', 'derived'], (entry) => [
      saysAnything(entry.stated) ? 'dated' : 'undated',
      ...(entry.derived ? ['derived'] : []),
      ...(entry.disputed ? ['disputed'] : []),
      ...(entry.contradictions.length > 0 ? ['contradicted'] : []),
    ]),
  },
  id: { value: 'id', about: 'one entry', matcher: (value) => (entry) => anyOf(value).includes(entry.id) },
  before: {
    value: 'EDTF date',
    about: 'possibly over before it; before!: certainly',
    dated: true,
    matcher: dateField((entry, extent) => before(entry.extent, extent)),
  },
  after: {
    value: 'EDTF date',
    about: 'possibly begins after it; after!: certainly',
    dated: true,
    matcher: dateField((entry, extent) => after(entry.extent, extent)),
  },
  during: {
    value: 'EDTF date',
    about: 'possibly inside it; during!: certainly',
    dated: true,
    matcher: dateField((entry, extent) => during(entry.extent, extent)),
  },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields
