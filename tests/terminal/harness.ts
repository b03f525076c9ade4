import { fileURLToPath } from 'node:url'
import { type IPty, spawn } from '@lydell/node-pty'
import headless from '@xterm/headless'

/** What runs: the built app, as it ships. */
export const launcher = fileURLToPath(new URL('../../apps/tui/bin/regesta.js', import.meta.url))

export interface OpenOptions {
  readonly columns: number
  readonly rows: number
  readonly args?: readonly string[]
  /** On top of a plain UTF-8 terminal's environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Another program instead of the app, such as a shell that starts it. */
  readonly command?: readonly [string, ...string[]]
}

/** How a cell looks, for the styles that the navigator uses. */
export interface CellStyle {
  readonly bold: boolean
  readonly dim: boolean
  readonly reverse: boolean
  readonly underline: boolean
  /** Whether it has any colour but the terminal's own. */
  readonly coloured: boolean
}

/** A program in a pseudo-terminal, and the screen a person would see. */
export interface Session {
  /** The screen's rows, without spaces at their ends. */
  readonly screen: () => readonly string[]
  readonly styleAt: (row: number, column: number) => CellStyle
  readonly isAlternate: () => boolean
  /** Everything the program has sent so far. */
  readonly sent: () => string
  readonly press: (...keys: readonly string[]) => void
  readonly resize: (columns: number, rows: number) => void
  /** Waits until the screen has been drawn in full and the condition holds of it. */
  readonly until: (condition: Condition, name?: string) => Promise<readonly string[]>
  readonly pid: number
  readonly kill: (signal?: string) => void
  readonly ended: Promise<{ readonly code: number; readonly signal: number | undefined }>
  readonly close: () => void
}

/** A text or pattern that the screen contains, or a test of its rows. */
export type Condition = string | RegExp | ((rows: readonly string[]) => boolean)

/** Bytes of the keys that are not themselves. */
export const key = {
  enter: '\r',
  escape: '\u001B',
  tab: '\t',
  shiftTab: '\u001B[Z',
  backspace: '\u007F',
  up: '\u001B[A',
  down: '\u001B[B',
  left: '\u001B[D',
  right: '\u001B[C',
  altLeft: '\u001B[1;3D',
  altRight: '\u001B[1;3C',
  home: '\u001B[H',
  end: '\u001B[F',
  pageUp: '\u001B[5~',
  pageDown: '\u001B[6~',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlL: '\u000C',
  ctrlU: '\u0015',
  ctrlZ: '\u001A',
} as const

const longestWaitMs = 15_000

/**
 * Opens the app in a pseudo-terminal. What it sends is fed to a terminal emulator, whose answers go back to it. The
 * environment says nothing of a CI job unless `env` does: Ink takes even an empty `CI` for one.
 */
export function open(options: OpenOptions): Session {
  const { columns, rows, args = [], env = {}, command = [process.execPath, launcher] } = options
  const [file, ...before] = command
  const variables = { ...plainEnvironment(), ...env }
  const pty = spawn(file, [...before, ...args], { cols: columns, rows, name: variables.TERM, env: variables })
  return attach(pty, columns, rows)
}

function plainEnvironment() {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8' }
}

function attach(pty: IPty, columns: number, rows: number): Session {
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 200 })
  let unparsed = 0
  let synchronized = false
  let sent = ''
  const watchers = new Set<() => void>()
  const check = () => {
    for (const watcher of [...watchers]) watcher()
  }
  // Mode 2026 brackets a frame; between its two ends the screen is half drawn.
  const frame = (open: boolean) => (params: (number | number[])[]) => {
    if (params[0] === 2026) synchronized = open
    return false
  }
  terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, frame(true))
  terminal.parser.registerCsiHandler({ prefix: '?', final: 'l' }, frame(false))
  terminal.onData((data) => pty.write(data))
  pty.onData((data) => {
    sent += data
    unparsed += 1
    terminal.write(data, () => {
      unparsed -= 1
      check()
    })
  })
  const ended = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      resolve({ code: exitCode, signal })
      check()
    })
  })

  const screen = (): readonly string[] => {
    const { active } = terminal.buffer
    // Without the end column the alternate buffer gives old cells after it has become narrower.
    return Array.from({ length: terminal.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? '').trimEnd(),
    )
  }

  const until = (condition: Condition, name = String(condition)): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        watchers.delete(watcher)
        reject(new Error(`the screen never showed ${name}; it shows:\n${screen().join('\n')}`))
      }, longestWaitMs)
      const watcher = () => {
        if (unparsed > 0 || synchronized || !holds(condition, screen())) return
        clearTimeout(timer)
        watchers.delete(watcher)
        resolve(screen())
      }
      watchers.add(watcher)
      watcher()
    })

  return {
    screen,
    styleAt: (row, column) => {
      const cell = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.getCell(column)
      return {
        bold: Boolean(cell?.isBold()),
        dim: Boolean(cell?.isDim()),
        reverse: Boolean(cell?.isInverse()),
        underline: Boolean(cell?.isUnderline()),
        coloured: cell !== undefined && !(cell.isFgDefault() && cell.isBgDefault()),
      }
    },
    isAlternate: () => terminal.buffer.active.type === 'alternate',
    sent: () => sent,
    press: (...keys) => {
      for (const each of keys) pty.write(each)
    },
    resize: (nextColumns, nextRows) => {
      terminal.resize(nextColumns, nextRows)
      pty.resize(nextColumns, nextRows)
    },
    until,
    pid: pty.pid,
    kill: (signal) => pty.kill(signal),
    ended,
    close: () => {
      try {
        pty.kill('SIGKILL')
      } catch {
        // It has ended already.
      }
      terminal.dispose()
    },
  }
}

function holds(condition: Condition, rows: readonly string[]): boolean {
  if (typeof condition === 'function') return condition(rows)
  const text = rows.join('\n')
  return typeof condition === 'string' ? text.includes(condition) : condition.test(text)
}
