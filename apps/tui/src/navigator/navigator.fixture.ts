import type { Chronology } from '@regesta/core/record'
import type { Charset } from '../terminal/index.ts'
import type { Size } from './actions.ts'
import { canal, gazetteText } from './canal.fixture.ts'
import { actionFor } from './keys.ts'
import { rowText } from './rows.ts'
import { screen } from './screen.ts'
import { type State, start } from './state.ts'
import { update } from './update.ts'

export const small: Size = { columns: 40, rows: 12 }
export const usual: Size = { columns: 80, rows: 24 }
export const large: Size = { columns: 200, rows: 50 }

export interface Opened {
  readonly chronology?: Chronology
  readonly size?: Size
  readonly charset?: Charset
  readonly filter?: string
}

/** The navigator as it opens on the canal, with the gazette's text at hand. */
export function opened({ chronology = canal, size = usual, charset = 'unicode', filter = '' }: Opened = {}): State {
  const inputs = { chronology, texts: new Map([['gazette', gazetteText]]), charset, filter }
  return update(start(inputs, size), { kind: 'resize', size })[0]
}

/** The state after keys by their names; a word in quotation marks is typed letter by letter. */
export function pressed(state: State, keys: string): State {
  return presses(keys).reduce((current, press) => {
    const where = current.prompt ? 'prompt' : current.help ? 'help' : current.focus
    const action = actionFor(press, where)
    return action ? update(current, action)[0] : current
  }, state)
}

function presses(keys: string): readonly string[] {
  return [...keys.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, typed, key]) =>
    typed === undefined ? [key!] : Array.from(typed, (character) => (character === ' ' ? 'space' : character)),
  )
}

/** The screen as plain text. */
export function shown(state: State): string {
  return screen(state)
    .map((row) => rowText(row).trimEnd())
    .join('\n')
}
