import { parseEdtf } from '@regesta/core/time'
import { type Field, fields, horizonText, select } from '@regesta/core/view'
import { clustersOf } from '../terminal/index.ts'
import type { Action, Effect, PromptKind } from './actions.ts'
import { goTo } from './going.ts'
import { hitsOf } from './hits.ts'
import { keyFor } from './keys.ts'
import { problemOf, refused } from './problems.ts'
import { returning, selecting, showing, spotOf, wholeQuery } from './showing.ts'
import type { Prompt, State } from './state.ts'

/** What a prompt is called and what can be typed. */
export const prompts = {
  filter: {
    label: 'Filter',
    help: `words, -words, ${fieldNames()} (empty shows all)`,
  },
  search: {
    label: 'Search',
    help: `jumps as you type; then ${keyFor({ kind: 'searchAgain', direction: 1 })} next, ${keyFor({ kind: 'searchAgain', direction: -1 })} previous`,
  },
  goTo: { label: 'Go to', help: 'a date such as 2000-12 or 2001, number 41 (or #41), an id; q quits' },
  asOf: { label: 'As of', help: 'a date such as 2002 or 2001-02-20; empty: the chronology’s own day' },
} as const satisfies Record<PromptKind, { label: string; help: string }>

/** What can stand before a colon, dates first: they are the least easily guessed. */
function fieldNames(): string {
  const rows = Object.entries<Field>(fields)
  const ordered = [...rows.filter(([, field]) => field.dated), ...rows.filter(([, field]) => !field.dated)]
  return ordered.map(([name]) => `${name}:`).join(' ')
}

export function openPrompt(state: State, kind: PromptKind): State {
  const before = kind === 'filter' ? state.query : kind === 'asOf' ? (state.asOf ?? '') : ''
  return {
    ...state,
    help: undefined,
    prompt: { kind, before, after: '', saved: spotOf(state), savedSearch: state.search },
  }
}

type Edit = Extract<Action, { kind: 'type' | 'erase' | 'cursor' }>

export function editPrompt(state: State, action: Edit): State {
  const { prompt } = state
  if (!prompt) return state
  const { problem: _, ...bare } = prompt
  const edited = { ...bare, ...editedText(prompt, action) }
  return live({ ...state, prompt: edited }, edited)
}

function editedText({ before, after }: Prompt, action: Edit): Pick<Prompt, 'before' | 'after'> {
  const last = clustersOf(before).at(-1)?.text ?? ''
  const first = clustersOf(after)[0]?.text ?? ''
  switch (action.kind) {
    case 'type':
      return { before: before + action.text, after }
    case 'cursor':
      switch (action.to) {
        case 'left':
          return { before: before.slice(0, before.length - last.length), after: last + after }
        case 'right':
          return { before: before + first, after: after.slice(first.length) }
        case 'start':
          return { before: '', after: before + after }
        case 'end':
          return { before: before + after, after: '' }
      }
      break
    case 'erase':
      switch (action.what) {
        case 'before':
          return { before: before.slice(0, before.length - last.length), after }
        case 'after':
          return { before, after: after.slice(first.length) }
        case 'word':
          return { before: before.replace(/\S*\s*$/, ''), after }
        case 'toStart':
          return { before: '', after }
        case 'toEnd':
          return { before, after: '' }
      }
  }
}

/** What a prompt does while it is being typed into: filter and search show their effect at once. */
function live(state: State, prompt: Prompt): State {
  const text = prompt.before + prompt.after
  switch (prompt.kind) {
    case 'filter':
      return filtering(state, prompt, text.trim())
    case 'search':
      return searching(state, prompt, text)
    case 'goTo':
    case 'asOf':
      return state
  }
}

/** Filters while the filter can be read; until then what was listed before the prompt stays. */
function filtering(state: State, prompt: Prompt, query: string): State {
  const back = returning(state, prompt.saved)
  const [diagnostic] = select(state.timeline, wholeQuery(query, state.statements)).diagnostics
  if (diagnostic) {
    return { ...back, prompt: { ...prompt, problem: problemOf(diagnostic) } }
  }
  return beginsField(query) ? back : showing(back, { query })
}

/** Whether the last word may still become the name of a field: "top" on the way to "topic:". */
function beginsField(query: string): boolean {
  const last = query.split(' ').at(-1)?.replace(/^-/, '') ?? ''
  return last !== '' && Object.keys(fields).some((field) => field.startsWith(last))
}

function searching(state: State, prompt: Prompt, text: string): State {
  const term = text.replaceAll('"', ' ').trim()
  const back = selecting(state, prompt.saved.selected)
  if (term === '') return { ...back, search: undefined }
  const search = { text: term }
  const hits = hitsOf({ view: state.view, search })
  const order = state.view.entries.map(({ id }) => id)
  const from = order.indexOf(prompt.saved.selected ?? '')
  const next = hits.find((id) => order.indexOf(id) >= from) ?? hits[0]
  return {
    ...selecting(back, next),
    search,
    prompt: hits.length > 0 ? prompt : { ...prompt, problem: { message: 'no hit' } },
  }
}

export function cancelPrompt(state: State): State {
  if (!state.prompt) return state
  const { saved, savedSearch } = state.prompt
  return returning({ ...state, prompt: undefined, search: savedSearch }, saved)
}

export function submitPrompt(state: State): readonly [State, readonly Effect[]] {
  const { prompt } = state
  if (!prompt) return [state, []]
  const text = (prompt.before + prompt.after).trim()
  const closed: State = { ...state, prompt: undefined, message: undefined }
  switch (prompt.kind) {
    case 'filter': {
      if (prompt.problem !== undefined) return [state, []]
      const shown = showing(closed, { query: text })
      return [{ ...shown, message: `${shown.view.entries.length} of ${shown.view.total} entries` }, []]
    }
    case 'search': {
      if (!closed.search) return [closed, []]
      const hits = hitsOf(closed)
      const moved =
        closed.selected === prompt.saved.selected
          ? closed
          : { ...closed, past: [...closed.past, prompt.saved], future: [] }
      const count = hits.length === 0 ? 'no hit' : hits.length === 1 ? '1 hit' : `${hits.length} hits`
      return [{ ...moved, message: `${count} for ${text}` }, []]
    }
    case 'goTo':
      if (/^q(uit)?!?$/.test(text)) return [closed, [{ kind: 'quit', status: 0 }]]
      return [text === '' ? closed : goTo(state, closed, text), []]
    case 'asOf':
      return [asOf(state, closed, text), []]
  }
}

function asOf(asked: State, closed: State, text: string): State {
  const date = text === '' ? undefined : parseEdtf(text)
  if (date && !date.ok) {
    const [diagnostic] = date.diagnostics
    return refused(asked, diagnostic ? problemOf(diagnostic) : { message: `${text} is not a date` })
  }
  const shown = showing(closed, { asOf: text === '' ? null : text })
  const { events, notYetKnown } = shown.timeline
  const missing = notYetKnown.length === 0 ? '' : `, ${notYetKnown.length} not yet`
  return {
    ...shown,
    message: `as of ${horizonText(shown.timeline).short}: ${events.length} ${events.length === 1 ? 'entry' : 'entries'} known${missing}`,
  }
}
