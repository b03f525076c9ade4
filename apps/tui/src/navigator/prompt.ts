import { closest } from '@regesta/core/diagnostic'
import { parseEdtf } from '@regesta/core/time'
import { fields, horizonText, nearestTo, select } from '@regesta/core/view'
import { clustersOf } from '../terminal/index.ts'
import type { Action, Effect, PromptKind } from './actions.ts'
import { isKnown, jumping, returning, selecting, showing, spotOf, wholeQuery } from './showing.ts'
import type { Prompt, State } from './state.ts'

/** What a prompt is called and what can be typed. */
export const prompts = {
  filter: {
    label: 'Filter',
    help: `words, -words, ${Object.keys(fields).join(': ')}: ... empty shows all`,
  },
  search: { label: 'Search', help: 'jumps as you type; then n next, N previous' },
  goTo: { label: 'Go to', help: 'a date such as 2000-12 or 2001, a number, an id; q quits' },
  asOf: { label: 'As of', help: 'a date such as 2002 or 2001-02-20; empty: the chronology’s own day' },
} as const satisfies Record<PromptKind, { label: string; help: string }>

export function openPrompt(state: State, kind: PromptKind): State {
  const before = kind === 'filter' ? state.query : kind === 'asOf' ? (state.asOf ?? '') : ''
  return { ...state, help: undefined, prompt: { kind, before, after: '', saved: spotOf(state) } }
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
    const problem = [diagnostic.message, diagnostic.help].filter((part) => part !== undefined).join('; ')
    return { ...back, prompt: { ...prompt, problem } }
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
  const found = new Set(
    select(state.timeline, `${wholeQuery(state.query, state.statements)} "${term}"`.trim()).entries.map(({ id }) => id),
  )
  const hits = state.view.entries.map(({ id }) => id).filter((id) => found.has(id))
  const from = state.view.entries.findIndex(({ id }) => id === prompt.saved.selected)
  const next = state.view.entries.slice(Math.max(0, from)).find(({ id }) => found.has(id))?.id ?? hits[0]
  const problem = hits.length === 0 ? 'no hit' : undefined
  return {
    ...selecting(back, next),
    search: { text: term, hits },
    prompt: problem === undefined ? prompt : { ...prompt, problem },
  }
}

export function cancelPrompt(state: State): State {
  if (!state.prompt) return state
  const { saved, kind } = state.prompt
  return returning({ ...state, prompt: undefined, ...(kind === 'search' && { search: undefined }) }, saved)
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
      const { hits } = closed.search
      const moved =
        closed.selected === prompt.saved.selected
          ? closed
          : { ...closed, past: [...closed.past, prompt.saved], future: [] }
      const count = hits.length === 0 ? 'no hit' : hits.length === 1 ? '1 hit' : `${hits.length} hits`
      return [{ ...moved, message: `${count} for ${text}` }, []]
    }
    case 'goTo':
      if (/^q(uit)?!?$/.test(text)) return [closed, [{ kind: 'quit', status: 0 }]]
      return [text === '' ? closed : goTo(closed, text), []]
    case 'asOf':
      return [asOf(state, closed, text), []]
  }
}

function goTo(state: State, text: string): State {
  if (isKnown(state, text)) return jumping(state, text)
  const numbered = /^\d{1,3}$/.test(text)
    ? state.timeline.events.find(({ number }) => number === Number(text))
    : undefined
  if (numbered) return jumping(state, numbered.event.id)
  if (parseEdtf(text).ok) {
    const nearest = nearestTo(state.view, text)
    return nearest === undefined ? { ...state, message: 'nothing that is listed has a date' } : jumping(state, nearest)
  }
  const ids = state.timeline.events.map(({ event }) => event.id)
  const [begun, ...more] = ids.filter((id) => id.startsWith(text))
  if (begun !== undefined && more.length === 0) return jumping(state, begun)
  const likely = begun ?? closest(text, ids)
  const offer = likely === undefined ? '' : `; did you mean ${likely}?`
  return { ...state, message: `neither a date, a number nor an id: ${text}${offer}` }
}

function asOf(asked: State, closed: State, text: string): State {
  if (text !== '' && !parseEdtf(text).ok) {
    return { ...asked, prompt: { ...asked.prompt!, problem: `${text} is not an EDTF date` } }
  }
  const shown = showing(closed, { asOf: text === '' ? null : text })
  const { events, notYetKnown } = shown.timeline
  const missing = notYetKnown.length === 0 ? '' : `, ${notYetKnown.length} not yet`
  return {
    ...shown,
    message: `as of ${horizonText(shown.timeline).short}: ${events.length} ${events.length === 1 ? 'entry' : 'entries'} known${missing}`,
  }
}
