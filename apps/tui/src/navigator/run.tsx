import { render } from 'ink'
import { Navigator } from './Navigator.tsx'
import type { Inputs } from './state.ts'
import type { Theme } from './theme.ts'

/**
 * Draws the navigator until it is left. Rejects with the error that ended it, wherever that was thrown; the terminal
 * is restored before.
 */
export async function runNavigator(inputs: Inputs, theme: Theme): Promise<number> {
  const app = render(<Navigator inputs={inputs} theme={theme} />, {
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 60,
    exitOnCtrlC: false,
    patchConsole: false,
  })
  // What a key handler throws comes here, past React; left alone, it would be printed onto the alternate screen.
  let failure: Error | undefined
  const fail = (error: Error) => {
    failure ??= error
    app.unmount()
  }
  process.on('uncaughtException', fail)
  try {
    const status = await app.waitUntilExit()
    if (failure) throw failure
    return typeof status === 'number' ? status : 0
  } finally {
    process.off('uncaughtException', fail)
  }
}
