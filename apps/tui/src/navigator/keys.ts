import type { Action } from './actions.ts'

/** Where a key means something: everywhere outside prompts, in one pane, in the help screen, or in a prompt. */
export type Where = 'anywhere' | 'list' | 'axis' | 'detail' | 'help' | 'prompt'

export const groups = ['Move', 'Time', 'Find', 'Order', 'Panes', 'Detail', 'Leave', 'Typing'] as const
export type Group = (typeof groups)[number]

/** One thing a key does. Input, hints, help and the documentation are made from these rows. */
export interface KeyRow {
  /** By the names of `press.ts`. The first one is printed in hints. */
  readonly keys: readonly string[]
  readonly where: Where
  readonly action: Action
  readonly group: Group
  /** For the help screen. */
  readonly words: string
  /** For the status line; rows that follow each other with the same hint are printed together, as one thing. */
  readonly hint?: string
}

const following = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (link): KeyRow => ({
    keys: [String(link)],
    where: 'detail',
    action: { kind: 'follow', link },
    group: 'Detail',
    words: `follow relation ${link}`,
    ...((link === 1 || link === 9) && { hint: 'follow' }),
  }),
)

export const keys: readonly KeyRow[] = [
  {
    keys: ['j', 'down'],
    where: 'anywhere',
    action: { kind: 'move', by: 'line', direction: 1 },
    group: 'Move',
    words: 'next entry, next line',
    hint: 'move',
  },
  {
    keys: ['k', 'up'],
    where: 'anywhere',
    action: { kind: 'move', by: 'line', direction: -1 },
    group: 'Move',
    words: 'previous entry, previous line',
    hint: 'move',
  },
  {
    keys: ['space', 'pagedown', 'ctrl-f', '.'],
    where: 'anywhere',
    action: { kind: 'move', by: 'page', direction: 1 },
    group: 'Move',
    words: 'next page',
    hint: 'page',
  },
  {
    keys: ['b', 'pageup', 'ctrl-b', ','],
    where: 'anywhere',
    action: { kind: 'move', by: 'page', direction: -1 },
    group: 'Move',
    words: 'previous page',
    hint: 'page',
  },
  {
    keys: ['ctrl-d'],
    where: 'anywhere',
    action: { kind: 'move', by: 'halfPage', direction: 1 },
    group: 'Move',
    words: 'half a page down',
  },
  {
    keys: ['ctrl-u'],
    where: 'anywhere',
    action: { kind: 'move', by: 'halfPage', direction: -1 },
    group: 'Move',
    words: 'half a page up',
  },
  {
    keys: ['g', 'home', '<'],
    where: 'anywhere',
    action: { kind: 'move', by: 'end', direction: -1 },
    group: 'Move',
    words: 'first',
  },
  {
    keys: ['G', 'end', '>'],
    where: 'anywhere',
    action: { kind: 'move', by: 'end', direction: 1 },
    group: 'Move',
    words: 'last',
  },
  {
    keys: ['d'],
    where: 'anywhere',
    action: { kind: 'moveByDate', direction: 1 },
    group: 'Move',
    words: 'next date that has entries',
  },
  {
    keys: ['D'],
    where: 'anywhere',
    action: { kind: 'moveByDate', direction: -1 },
    group: 'Move',
    words: 'previous date that has entries',
  },

  {
    keys: ['+', '=', 'z'],
    where: 'anywhere',
    action: { kind: 'zoom', direction: 'in' },
    group: 'Time',
    words: 'zoom in at the selected entry',
    hint: 'zoom',
  },
  {
    keys: ['-', '_', 'Z'],
    where: 'anywhere',
    action: { kind: 'zoom', direction: 'out' },
    group: 'Time',
    words: 'zoom out',
    hint: 'zoom',
  },
  {
    keys: ['h', 'left'],
    where: 'anywhere',
    action: { kind: 'pan', by: 'step', direction: -1 },
    group: 'Time',
    words: 'move the axis to earlier',
    hint: 'pan',
  },
  {
    keys: ['l', 'right'],
    where: 'anywhere',
    action: { kind: 'pan', by: 'step', direction: 1 },
    group: 'Time',
    words: 'move the axis to later',
    hint: 'pan',
  },
  {
    keys: ['H', 'shift-left'],
    where: 'anywhere',
    action: { kind: 'pan', by: 'screen', direction: -1 },
    group: 'Time',
    words: 'a screenful earlier',
  },
  {
    keys: ['L', 'shift-right'],
    where: 'anywhere',
    action: { kind: 'pan', by: 'screen', direction: 1 },
    group: 'Time',
    words: 'a screenful later',
  },
  { keys: ['0'], where: 'anywhere', action: { kind: 'wholeScope' }, group: 'Time', words: 'the whole scope' },
  {
    keys: ['a'],
    where: 'anywhere',
    action: { kind: 'ask', prompt: 'asOf' },
    group: 'Time',
    words: 'as of another day: what was known then',
    hint: 'as of',
  },

  {
    keys: ['/'],
    where: 'anywhere',
    action: { kind: 'ask', prompt: 'search' },
    group: 'Find',
    words: 'search as you type, from here on; afterwards also backwards',
    hint: 'search',
  },
  { keys: ['n'], where: 'anywhere', action: { kind: 'searchAgain', direction: 1 }, group: 'Find', words: 'next hit' },
  {
    keys: ['N'],
    where: 'anywhere',
    action: { kind: 'searchAgain', direction: -1 },
    group: 'Find',
    words: 'previous hit',
  },
  {
    keys: ['f', '&'],
    where: 'anywhere',
    action: { kind: 'ask', prompt: 'filter' },
    group: 'Find',
    words: 'filter: show only what matches',
    hint: 'filter',
  },
  {
    keys: [':'],
    where: 'anywhere',
    action: { kind: 'ask', prompt: 'goTo' },
    group: 'Find',
    words: 'go to a date, a number (41 or #41) or an id',
    hint: 'go to',
  },
  {
    keys: ['s'],
    where: 'anywhere',
    action: { kind: 'toggleStatements' },
    group: 'Find',
    words: 'hide or show statements and judgements',
    hint: 'statements',
  },

  {
    keys: ['m'],
    where: 'anywhere',
    action: { kind: 'mark' },
    group: 'Order',
    words: 'mark the entry, or take its mark away',
  },
  { keys: ['u'], where: 'anywhere', action: { kind: 'moveToMark', direction: 1 }, group: 'Order', words: 'next mark' },
  {
    keys: ['U'],
    where: 'anywhere',
    action: { kind: 'moveToMark', direction: -1 },
    group: 'Order',
    words: 'previous mark',
  },
  {
    keys: ["'"],
    where: 'anywhere',
    action: { kind: 'showMarked' },
    group: 'Order',
    words: 'list the marked entries alone, and all again',
  },
  {
    keys: ['T'],
    where: 'anywhere',
    action: { kind: 'measure' },
    group: 'Order',
    words: 'the order of the last marked entry and this one, and the time between them',
  },
  {
    keys: ['w'],
    where: 'anywhere',
    action: { kind: 'why' },
    group: 'Order',
    words: 'why this date: what proves its bounds, step by step; again for the entry',
    hint: 'why',
  },
  {
    keys: ['tab'],
    where: 'anywhere',
    action: { kind: 'nextPane', direction: 1 },
    group: 'Panes',
    words: 'next pane',
    hint: 'pane',
  },
  {
    keys: ['shift-tab'],
    where: 'anywhere',
    action: { kind: 'nextPane', direction: -1 },
    group: 'Panes',
    words: 'previous pane',
  },
  { keys: ['1'], where: 'anywhere', action: { kind: 'focus', pane: 'axis' }, group: 'Panes', words: 'axis' },
  { keys: ['2'], where: 'anywhere', action: { kind: 'focus', pane: 'list' }, group: 'Panes', words: 'list' },
  { keys: ['3'], where: 'anywhere', action: { kind: 'focus', pane: 'detail' }, group: 'Panes', words: 'detail' },
  { keys: ['O'], where: 'anywhere', action: { kind: 'maximise' }, group: 'Panes', words: 'this pane alone, and back' },

  {
    keys: ['enter'],
    where: 'anywhere',
    action: { kind: 'enter' },
    group: 'Detail',
    words: 'into the detail',
    hint: 'read',
  },
  {
    keys: ['enter'],
    where: 'detail',
    action: { kind: 'enter' },
    group: 'Detail',
    words: 'to the next relation, then follow it',
    hint: 'next',
  },
  ...following,
  {
    keys: ['[', 'alt-left', 'ctrl-o'],
    where: 'anywhere',
    action: { kind: 'travel', to: 'back' },
    group: 'Detail',
    words: 'back to where you were',
    hint: 'back, forward',
  },
  {
    keys: [']', 'alt-right'],
    where: 'anywhere',
    action: { kind: 'travel', to: 'forward' },
    group: 'Detail',
    words: 'forward again',
    hint: 'back, forward',
  },
  {
    keys: ['backspace'],
    where: 'detail',
    action: { kind: 'travel', to: 'back' },
    group: 'Detail',
    words: 'back, as well',
    hint: 'back',
  },

  { keys: ['?'], where: 'anywhere', action: { kind: 'help' }, group: 'Leave', words: 'these keys', hint: 'help' },
  {
    keys: ['escape'],
    where: 'anywhere',
    action: { kind: 'leave', atTop: 'stay' },
    group: 'Leave',
    words: 'close the innermost thing; never quits',
  },
  {
    keys: ['q'],
    where: 'anywhere',
    action: { kind: 'leave', atTop: 'quit' },
    group: 'Leave',
    words: 'leave the innermost thing, at the top quit',
    hint: 'quit',
  },
  {
    keys: ['q'],
    where: 'detail',
    action: { kind: 'leave', atTop: 'quit' },
    group: 'Leave',
    words: 'back to the list',
    hint: 'list',
  },
  {
    keys: ['q'],
    where: 'axis',
    action: { kind: 'leave', atTop: 'quit' },
    group: 'Leave',
    words: 'back to the list',
    hint: 'list',
  },
  { keys: ['Q', 'ctrl-c'], where: 'anywhere', action: { kind: 'quit' }, group: 'Leave', words: 'quit at once' },
  { keys: ['ctrl-l'], where: 'anywhere', action: { kind: 'redraw' }, group: 'Leave', words: 'draw the screen anew' },
  { keys: ['ctrl-z'], where: 'anywhere', action: { kind: 'suspend' }, group: 'Leave', words: 'suspend; fg comes back' },

  { keys: ['enter'], where: 'prompt', action: { kind: 'submit' }, group: 'Typing', words: 'accept' },
  { keys: ['escape'], where: 'prompt', action: { kind: 'cancel' }, group: 'Typing', words: 'undo' },
  {
    keys: ['left', 'ctrl-b'],
    where: 'prompt',
    action: { kind: 'cursor', to: 'left' },
    group: 'Typing',
    words: 'one character left',
  },
  {
    keys: ['right', 'ctrl-f'],
    where: 'prompt',
    action: { kind: 'cursor', to: 'right' },
    group: 'Typing',
    words: 'one character right',
  },
  {
    keys: ['ctrl-a', 'home'],
    where: 'prompt',
    action: { kind: 'cursor', to: 'start' },
    group: 'Typing',
    words: 'to the start',
  },
  {
    keys: ['ctrl-e', 'end'],
    where: 'prompt',
    action: { kind: 'cursor', to: 'end' },
    group: 'Typing',
    words: 'to the end',
  },
  {
    keys: ['backspace'],
    where: 'prompt',
    action: { kind: 'erase', what: 'before' },
    group: 'Typing',
    words: 'erase a character',
  },
  {
    keys: ['delete', 'ctrl-d'],
    where: 'prompt',
    action: { kind: 'erase', what: 'after' },
    group: 'Typing',
    words: 'erase the one under the cursor',
  },
  {
    keys: ['ctrl-w'],
    where: 'prompt',
    action: { kind: 'erase', what: 'word' },
    group: 'Typing',
    words: 'erase a word',
  },
  {
    keys: ['ctrl-u'],
    where: 'prompt',
    action: { kind: 'erase', what: 'toStart' },
    group: 'Typing',
    words: 'erase to the start',
  },
  {
    keys: ['ctrl-k'],
    where: 'prompt',
    action: { kind: 'erase', what: 'toEnd' },
    group: 'Typing',
    words: 'erase to the end',
  },
  { keys: ['ctrl-c'], where: 'prompt', action: { kind: 'quit' }, group: 'Typing', words: 'quit at once' },
  { keys: ['ctrl-z'], where: 'prompt', action: { kind: 'suspend' }, group: 'Typing', words: 'suspend' },
]

const table = new Map(keys.flatMap((row) => row.keys.map((key) => [`${row.where} ${key}`, row.action])))

/** What a key does in a place: the place's own meaning first, then the general one. In prompts all else is text. */
export function actionFor(press: string, where: Where): Action | undefined {
  if (where === 'prompt') return table.get(`prompt ${press}`) ?? typed(press)
  return table.get(`${where} ${press}`) ?? table.get(`anywhere ${press}`)
}

function typed(press: string): Action | undefined {
  if (press === 'space') return { kind: 'type', text: ' ' }
  return [...press].length === 1 ? { kind: 'type', text: press } : undefined
}

/** The first key of an action, as printed: for texts that speak of it. */
export function keyFor(action: Action): string {
  const wanted = JSON.stringify(action)
  const row = keys.find((each) => JSON.stringify(each.action) === wanted)
  return row ? keyLabel(row.keys[0]!) : ''
}

/** How a key's name is printed. */
export function keyLabel(key: string): string {
  if ([...key].length === 1) return key
  return key
    .split('-')
    .map((part) => labels[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('-')
}

const labels: Readonly<Record<string, string>> = {
  space: 'Space',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  backspace: 'Backspace',
  delete: 'Del',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
}
