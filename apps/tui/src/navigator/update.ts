import { dayNear, panWindow, wholeWindow, zoomWindow } from '@regesta/core/view'
import type { Action, Effect, Pane } from './actions.ts'
import { measure, moveToMark, showMarked, toggleMark } from './marking.ts'
import { moveInDetail, moveInHelp, moveInList, settle } from './moving.ts'
import { cancelPrompt, editPrompt, openPrompt, submitPrompt } from './prompt.ts'
import { selectedEntry, showing, travel } from './showing.ts'
import type { State } from './state.ts'
import { enter, followLink, moveByDate, searchAgain } from './walking.ts'

const panes: readonly Pane[] = ['axis', 'list', 'detail']

/** What follows from one action: the next state, and what the world outside has to do. Pure. */
export function update(state: State, action: Action): readonly [State, readonly Effect[]] {
  switch (action.kind) {
    case 'quit':
      return [state, [{ kind: 'quit', status: 0 }]]
    case 'redraw':
    case 'suspend':
      return [state, [{ kind: action.kind }]]
    case 'leave':
      return leave(state, action.atTop)
    case 'submit': {
      const [next, effects] = submitPrompt(state)
      return [settle(next), effects]
    }
    default:
      return [settle(changed(action.kind === 'resize' ? state : { ...state, message: undefined }, action)), []]
  }
}

type Changing = Exclude<Action, { readonly kind: 'quit' | 'redraw' | 'suspend' | 'leave' | 'submit' }>

function changed(state: State, action: Changing): State {
  switch (action.kind) {
    case 'resize':
      return { ...state, size: action.size }
    case 'move':
      if (state.help) return moveInHelp(state, action)
      return state.focus === 'detail' ? moveInDetail(state, action) : moveInList(state, action)
    case 'moveByDate':
      return moveByDate(state, action.direction)
    case 'zoom':
      return zoom(state, action.direction === 'in' ? 0.5 : 2)
    case 'pan':
      return { ...state, window: panWindow(state.window, action.direction * (action.by === 'screen' ? 1 : 1 / 8)) }
    case 'wholeScope':
      return { ...state, window: wholeWindow(state.timeline) }
    case 'focus':
      return { ...state, focus: action.pane }
    case 'nextPane':
      return { ...state, focus: panes.at((panes.indexOf(state.focus) + action.direction) % panes.length)! }
    case 'maximise':
      return { ...state, maximised: !state.maximised }
    case 'enter':
      return enter(state)
    case 'follow':
      return followLink(state, action.link)
    case 'travel':
      return travel(state, action.to)
    case 'toggleStatements':
      return toggleStatements(state)
    case 'why':
      return toggleWhy(state)
    case 'mark':
      return toggleMark(state)
    case 'moveToMark':
      return moveToMark(state, action.direction)
    case 'showMarked':
      return showMarked(state)
    case 'measure':
      return measure(state)
    case 'ask':
      return openPrompt(state, action.prompt)
    case 'searchAgain':
      return searchAgain(state, action.direction)
    case 'type':
    case 'erase':
    case 'cursor':
      return editPrompt(state, action)
    case 'cancel':
      return cancelPrompt(state)
    case 'help':
      return { ...state, help: state.help ? undefined : { top: 0 } }
  }
}

/** Closes the innermost thing that is open; at the top, `q` quits and Escape stays. */
function leave(before: State, atTop: 'quit' | 'stay'): readonly [State, readonly Effect[]] {
  const state = { ...before, message: undefined }
  if (state.help) return [{ ...state, help: undefined }, []]
  if (state.reading.kind !== 'entry') return [settle({ ...readingEntry(state), focus: 'list' }), []]
  if (state.maximised) return [settle({ ...state, maximised: false }), []]
  if (state.focus !== 'list') return [settle({ ...state, focus: 'list' }), []]
  if (atTop === 'quit') return [state, [{ kind: 'quit', status: 0 }]]
  if (state.search) return [{ ...state, search: undefined }, []]
  if (state.query === '') return [state, []]
  const cleared = showing(state, { query: '' })
  return [settle({ ...cleared, message: `filter ${state.query} cleared` }), []]
}

function toggleWhy(state: State): State {
  if (state.selected === undefined) return state
  if (state.reading.kind === 'why') return readingEntry(state)
  return { ...state, reading: { kind: 'why' }, focus: 'detail', detailLine: 0, detailTop: 0 }
}

function readingEntry(state: State): State {
  return { ...state, reading: { kind: 'entry' }, detailLine: 0, detailTop: 0 }
}

function zoom(state: State, factor: number): State {
  const entry = selectedEntry(state)
  const around = (entry && dayNear(entry)) ?? (state.window.from + state.window.to) / 2
  return { ...state, window: zoomWindow(state.window, factor, around) }
}

function toggleStatements(state: State): State {
  const next = showing(state, { statements: state.statements === 'shown' ? 'hidden' : 'shown' })
  const message =
    next.statements === 'shown'
      ? 'statements and judgements shown'
      : `${next.hiddenStatements} statements and judgements hidden`
  return { ...next, message }
}
