import type { Charset } from './printable.ts'

/** The variables that say something about the terminal; `process.env` fits. */
export interface Environment {
  readonly TERM?: string | undefined
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  readonly LC_ALL?: string | undefined
  readonly LC_CTYPE?: string | undefined
  readonly LANG?: string | undefined
}

/** The values of `--color`. */
export type ColourRequest = 'auto' | 'always' | 'never'

/**
 * Whether to use colour: the option decides first, then `NO_COLOR` (set and not empty, https://no-color.org), then
 * `FORCE_COLOR` (0 or false against it, anything else for it), then whether the output is a terminal that can.
 */
export function usesColour(request: ColourRequest, env: Environment, isTerminal: boolean): boolean {
  if (request !== 'auto') return request === 'always'
  if (isSet(env.NO_COLOR)) return false
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && canDrawFullScreen(env)
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

/** ASCII where it is asked for, where the locale is not UTF-8, and on the Linux console, whose font lacks our marks. */
export function decideCharset(asciiRequested: boolean, env: Environment): Charset {
  if (asciiRequested || env.TERM === 'linux' || env.TERM === 'dumb') return 'ascii'
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(isSet) ?? ''
  return /utf-?8/i.test(locale) ? 'unicode' : 'ascii'
}

/** Whether the terminal can place text anywhere, so that a full screen makes sense. */
export function canDrawFullScreen(env: Environment): boolean {
  const term = env.TERM ?? ''
  return term !== 'dumb' && term !== ''
}
