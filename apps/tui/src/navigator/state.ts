import type { Diagnostic } from '@regesta/core/diagnostic'
import { resolve, type Timeline } from '@regesta/core/reasoning'
import type { Chronology } from '@regesta/core/record'
import { select, type View, type Window, wholeWindow } from '@regesta/core/view'
import type { Charset } from '../terminal/index.ts'
import type { Pane, PromptKind, Size } from './actions.ts'

/** What the navigator is opened with. */
export interface Inputs {
  readonly chronology: Chronology
  /** The file it was read from, for the header. */
  readonly file?: string
  /** EDTF; the chronology's own as-of day if absent. */
  readonly asOf?: string
  readonly filter?: string
  /** What of the file could not be read. */
  readonly diagnostics?: readonly Diagnostic[]
  /** The texts of sources, by id of the source. */
  readonly texts: ReadonlyMap<string, string>
  readonly charset: Charset
}

/** Where somebody was: what back and forward return to. */
export interface Spot {
  readonly selected: string | undefined
  readonly query: string
  readonly statements: 'shown' | 'hidden'
  /** The cursor in the detail. */
  readonly detailLine: number
}

/** Why what is typed cannot be used, and what could be. */
export interface Problem {
  readonly message: string
  readonly help?: string
}

export interface Prompt {
  readonly kind: PromptKind
  /** What stands before and behind the cursor. */
  readonly before: string
  readonly after: string
  readonly problem?: Problem
  /** What `cancel` returns to. */
  readonly saved: Spot
  readonly savedSearch: State['search']
}

/** What the detail is about: the entry itself, why it is dated so, or the time from a marked entry to it. */
export type Reading =
  | { readonly kind: 'entry' }
  | { readonly kind: 'why' }
  | { readonly kind: 'between'; readonly from: string }

export interface State {
  readonly chronology: Chronology
  readonly file?: string
  readonly texts: ReadonlyMap<string, string>
  readonly charset: Charset
  readonly size: Size

  /** As asked for; the chronology's own if absent. */
  readonly asOf?: string
  readonly timeline: Timeline
  /** The filter, without what `statements` adds to it. */
  readonly query: string
  readonly statements: 'shown' | 'hidden'
  /** What is listed and drawn. */
  readonly view: View
  /** How many statements and judgements the filter would let through, were they not hidden. */
  readonly hiddenStatements: number

  /** The stretch of time on the axis. */
  readonly window: Window
  /** The one entry that all three panes are about; absent only where nothing is listed. */
  readonly selected: string | undefined
  /** First visible row of the list. */
  readonly listTop: number
  /** Cursor and first visible line of the detail. */
  readonly detailLine: number
  readonly detailTop: number
  /** What the detail says of the entry. */
  readonly reading: Reading
  readonly focus: Pane
  readonly maximised: boolean
  readonly help: { readonly top: number } | undefined
  readonly prompt: Prompt | undefined
  /** What is searched for in the entries that are listed. */
  readonly search: { readonly text: string } | undefined
  /** Marked entries by id, in the order in which they were marked. */
  readonly marks: readonly string[]
  readonly past: readonly Spot[]
  readonly future: readonly Spot[]
  /** The answer to the last key, until the next one. */
  readonly message: string | undefined
}

export function start(inputs: Inputs, size: Size): State {
  const { chronology, file, texts, charset, asOf, filter: query = '', diagnostics = [] } = inputs
  const timeline = resolve(chronology, asOf === undefined ? {} : { asOf })
  const view = select(timeline, query)
  const first = view.entries.find((entry) => entry.part === 'chronology') ?? view.entries[0]
  return {
    chronology,
    ...(file !== undefined && { file }),
    texts,
    charset,
    size,
    ...(asOf !== undefined && { asOf }),
    timeline,
    query,
    statements: 'shown',
    view,
    hiddenStatements: 0,
    window: wholeWindow(timeline),
    selected: first?.id,
    // Scrolled too far on purpose: what is in sight gets its place when the size is known.
    listTop: view.entries.length,
    detailLine: 0,
    detailTop: 0,
    reading: { kind: 'entry' },
    focus: 'list',
    maximised: false,
    help: undefined,
    prompt: undefined,
    search: undefined,
    marks: [],
    past: [],
    future: [],
    message: view.diagnostics[0]?.message ?? unread(diagnostics) ?? contradicted(timeline),
  }
}

function contradicted({ order }: Timeline): string | undefined {
  const count = order.contradictions.length
  if (count === 0) return undefined
  return `${count} ${count === 1 ? 'contradiction' : 'contradictions'}: the filter is:contradicted shows the entries`
}

function unread(diagnostics: readonly Diagnostic[]): string | undefined {
  if (diagnostics.length === 0) return undefined
  return `${diagnostics.length} ${diagnostics.length === 1 ? 'problem' : 'problems'} in the file, listed when you leave`
}
