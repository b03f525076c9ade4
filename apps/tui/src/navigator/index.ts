import type { Diagnostic } from '@regesta/core/diagnostic'
import type { Chronology } from '@regesta/core/record'
import { type ColourRequest, decideCharset, usesColour } from '../terminal/index.ts'
import { backgroundOf, themeFor } from './theme.ts'

export interface NavigatorOptions {
  readonly chronology: Chronology
  /** What of its file could not be read: counted on the first screen. */
  readonly diagnostics?: readonly Diagnostic[]
  /** The file it was read from, for the header. */
  readonly file?: string
  /** EDTF, checked; the chronology's own as-of day if absent. */
  readonly asOf?: string
  /** A filter to begin with. */
  readonly filter?: string
  /** The texts of sources, by id of the source, to show passages from. */
  readonly texts: ReadonlyMap<string, string>
  readonly ascii: boolean
  readonly color: ColourRequest
}

/**
 * Opens the navigator on the terminal of this process and resolves to the exit status when it is left. Standard input
 * and output must both be terminals. The terminal is restored however this ends.
 */
export async function openNavigator({ ascii, color, ...options }: NavigatorOptions): Promise<number> {
  const { env, stdin } = process
  forgetCi(env)
  // Keys can come before the first frame: the terminal must not echo them onto it.
  stdin.setRawMode(true)
  try {
    // Only now: Ink decides on import whether this is a CI job, and its loading is what the other commands save.
    const { runNavigator } = await import('./run.tsx')
    return await runNavigator(
      { ...options, charset: decideCharset(ascii, env) },
      themeFor(usesColour(color, env, true), backgroundOf(env['COLORFGBG']), color === 'always'),
    )
  } finally {
    stdin.setRawMode(false)
  }
}

/** In a CI job Ink draws only its last frame; but two terminals mean that somebody is looking. */
function forgetCi(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) {
    if (name === 'CI' || name === 'CONTINUOUS_INTEGRATION' || name.startsWith('CI_')) delete env[name]
  }
}
