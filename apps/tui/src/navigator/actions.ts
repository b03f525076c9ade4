export type Pane = 'axis' | 'list' | 'detail'
export type PromptKind = 'filter' | 'search' | 'goTo' | 'asOf'
export type Direction = 1 | -1

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Everything that can happen to the navigator. */
export type Action =
  | { readonly kind: 'resize'; readonly size: Size }
  | { readonly kind: 'move'; readonly by: 'line' | 'halfPage' | 'page' | 'end'; readonly direction: Direction }
  | { readonly kind: 'moveByDate'; readonly direction: Direction }
  | { readonly kind: 'zoom'; readonly direction: 'in' | 'out' }
  | { readonly kind: 'pan'; readonly by: 'step' | 'screen'; readonly direction: Direction }
  | { readonly kind: 'wholeScope' }
  | { readonly kind: 'focus'; readonly pane: Pane }
  | { readonly kind: 'nextPane'; readonly direction: Direction }
  | { readonly kind: 'maximise' }
  | { readonly kind: 'enter' }
  | { readonly kind: 'follow'; readonly link: number }
  | { readonly kind: 'travel'; readonly to: 'back' | 'forward' }
  | { readonly kind: 'toggleStatements' }
  | { readonly kind: 'why' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'moveToMark'; readonly direction: Direction }
  | { readonly kind: 'showMarked' }
  | { readonly kind: 'measure' }
  | { readonly kind: 'ask'; readonly prompt: PromptKind }
  | { readonly kind: 'searchAgain'; readonly direction: Direction }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'erase'; readonly what: 'before' | 'after' | 'word' | 'toStart' | 'toEnd' }
  | { readonly kind: 'cursor'; readonly to: 'left' | 'right' | 'start' | 'end' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave'; readonly atTop: 'quit' | 'stay' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'suspend' }

/** What `update` asks of the world outside; `effects.ts` does it. */
export type Effect =
  | { readonly kind: 'quit'; readonly status: number }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'suspend' }
