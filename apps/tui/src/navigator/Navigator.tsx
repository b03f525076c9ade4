import { useApp, useInput, usePaste, useWindowSize } from 'ink'
import { type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Action, Size } from './actions.ts'
import { perform } from './effects.ts'
import { actionFor, type Where } from './keys.ts'
import { pressesOf } from './press.ts'
import { Screen } from './Screen.tsx'
import { screen } from './screen.ts'
import { type Inputs, type State, start } from './state.ts'
import { paintRow, type Theme } from './theme.ts'
import { update } from './update.ts'

export interface NavigatorProps {
  readonly inputs: Inputs
  readonly theme: Theme
}

/** The shell around the pure parts: keys become actions, actions a state, the state rows. */
export function Navigator({ inputs, theme }: NavigatorProps): ReactNode {
  const size = useWindowSize()
  const { exit, suspendTerminal } = useApp()
  const [state, setState] = useState(() => resized(start(inputs, size), size))
  // Several keys can arrive before the next render, and each must see what the one before it did.
  const current = useRef(state)

  function act(action: Action): void {
    const [next, effects] = update(resized(current.current, size), action)
    current.current = next
    setState(next)
    for (const effect of effects) void perform(effect, { exit, suspend: suspendTerminal })
  }

  useInput((input, key) => {
    for (const press of pressesOf(input, key)) {
      const action = actionFor(press, whereIn(current.current))
      if (action) act(action)
    }
  })
  // Pasted text is text: it must never be taken for keys.
  usePaste((text) => {
    if (current.current.prompt) act({ kind: 'type', text })
  })

  // Stopped from outside, as by `kill -TSTP`, the terminal must be handed back as well.
  const suspend = useEffectEvent(() => act({ kind: 'suspend' }))
  // Before the first frame is seen, since without a handler the signal stops us with the alternate screen up.
  useLayoutEffect(() => {
    process.on('SIGTSTP', suspend)
    return () => void process.off('SIGTSTP', suspend)
  }, [])

  return <Screen rows={screen(resized(state, size)).map((row) => paintRow(row, theme))} />
}

function resized(state: State, { columns, rows }: Size): State {
  return update(state, { kind: 'resize', size: { columns, rows } })[0]
}

/** Where the next key is heard. */
function whereIn(state: State): Where {
  if (state.prompt) return 'prompt'
  return state.help ? 'help' : state.focus
}
