import type { Effect } from './actions.ts'

/** What Ink lends us of the terminal. */
export interface Terminal {
  readonly exit: (status: number) => void
  /** Hands the terminal over, and afterwards draws everything anew. */
  readonly suspend: (meanwhile: () => void | Promise<void>) => Promise<void>
}

/** Does what `update` asked for. */
export async function perform(effect: Effect, terminal: Terminal): Promise<void> {
  switch (effect.kind) {
    case 'quit':
      return terminal.exit(effect.status)
    case 'redraw':
      return terminal.suspend(() => {})
    case 'suspend':
      return terminal.suspend(stopUntilContinued)
  }
}

/** Stops this process as Ctrl-Z would outside raw mode; returns when the shell continues it. */
async function stopUntilContinued(): Promise<void> {
  if (process.platform === 'win32') return
  const continued = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()))
  process.kill(process.pid, 'SIGSTOP')
  await continued
}
