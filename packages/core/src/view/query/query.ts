import { closest, type Diagnostic } from '../../diagnostic/index.ts'
import type { Timeline } from '../../reasoning/index.ts'
import { type Entry, entriesOf, horizonText, periodsOf } from '../entry/index.ts'
import { type Field, fields, fold, textOf } from './fields.ts'
import { type Term, termsOf } from './tokens.ts'
import type { View } from './types.ts'

/** A query that has been understood, and what of it could not be. */
export interface Query {
  readonly matches: (entry: Entry) => boolean
  readonly diagnostics: readonly Diagnostic[]
}

const byName: Readonly<Record<string, Field>> = fields

/**
 * Reads a query: words and "quoted phrases" are looked for in all texts, accents and case apart; `field:value` asks one
 * field, `a,b` for either, `-` for the opposite; all terms must hold. A date that is not certain matches where it
 * possibly does, with `!` only where it certainly does; what has no date at all matches no date.
 */
export function parseQuery(text: string): Query {
  const diagnostics: Diagnostic[] = []
  const tests: ((entry: Entry) => boolean)[] = []
  for (const term of termsOf(text)) {
    const test = testOf(term)
    if (typeof test !== 'function') {
      diagnostics.push({ code: 'R016', severity: 'error', offset: term.from, ...test })
    } else {
      tests.push(term.negated ? (entry) => !test(entry) : test)
    }
  }
  return { matches: (entry) => tests.every((test) => test(entry)), diagnostics }
}

function testOf(term: Term): ((entry: Entry) => boolean) | { readonly message: string; readonly help: string } {
  if (term.field === undefined) {
    const wanted = fold(term.value)
    return (entry) => textOf(entry).includes(wanted)
  }
  const field = Object.hasOwn(byName, term.field) ? byName[term.field] : undefined
  if (!field) {
    const near = closest(term.field, Object.keys(fields))
    return {
      message: `there is no field "${term.field}" to filter by`,
      help: near
        ? `did you mean "${near}:"?`
        : `the fields are ${Object.keys(fields).join(', ')}; put words with a colon in quotation marks`,
    }
  }
  if (term.value === '')
    return { message: `"${term.field}:" asks for nothing`, help: `write ${field.value} after the colon` }
  if (term.certainly && !field.dated)
    return { message: `"!" has no meaning after "${term.field}"`, help: 'only dates can be asked for certainly' }
  const matcher = field.matcher(term.value, term.certainly)
  return typeof matcher === 'function'
    ? matcher
    : { message: `"${term.field}:${term.value}": ${matcher.problem}`, help: matcher.help ?? field.value }
}

/** What a query shows of a timeline. A query that cannot be understood shows everything, with its diagnostics. */
export function select(timeline: Timeline, query = ''): View {
  const all = entriesOf(timeline)
  const { matches, diagnostics } = parseQuery(query)
  const entries = diagnostics.length > 0 ? all : all.filter(matches)
  return {
    timeline,
    query,
    entries,
    periods: periodsOf(timeline, entries),
    total: all.length,
    omitted: all.length - entries.length,
    notYetKnown: timeline.notYetKnown.length,
    diagnostics,
  }
}

/** Why a view shows nothing, in a sentence; nothing where it shows something. */
export function emptyText(view: View): string | undefined {
  if (view.entries.length > 0) return undefined
  if (view.total > 0) return `No entry matches the filter; there are ${view.total}.`
  if (view.notYetKnown === 0) return 'This chronology has no entries.'
  return `Nothing was known yet, as of ${horizonText(view.timeline).label}; ${view.notYetKnown} entries are known later.`
}
