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

/** After so long without having been stopped, nothing is going to stop us. */
const graceMs = 100

/**
 * Stops us as the terminal itself would outside raw mode: the whole process group, so that a wrapper such as `sh -c`
 * stops as well and the shell above it takes over; returns when we are continued. A group without a shell that could
 * continue it (we lead the session, or its leader is gone) is not stopped by the kernel; then this returns at once.
 */
async function stopUntilContinued(): Promise<void> {
  if (process.platform === 'win32') return
  const listeners = process.listeners('SIGTSTP')
  // Only without a handler does the signal stop us.
  process.removeAllListeners('SIGTSTP')
  let goOn = () => {}
  const continued = new Promise<void>((resolve) => {
    goOn = resolve
  })
  process.once('SIGCONT', goOn)
  // The clock runs on while we are stopped, and both are waiting for us afterwards.
  const timer = setTimeout(goOn, graceMs)
  try {
    process.kill(0, 'SIGTSTP')
    await continued
  } finally {
    clearTimeout(timer)
    process.off('SIGCONT', goOn)
    for (const listener of listeners) process.on('SIGTSTP', listener)
  }
}
