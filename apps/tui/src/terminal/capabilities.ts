import type { Charset } from './printable.ts'

/** How many colours we may use. */
export type Colour = 'none' | '16' | '256' | 'truecolor'

/** The variables that say something about the terminal; `process.env` fits. */
export interface Environment {
  readonly TERM?: string | undefined
  readonly COLORTERM?: string | undefined
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  readonly LC_ALL?: string | undefined
  readonly LC_CTYPE?: string | undefined
  readonly LANG?: string | undefined
}

/** The values of `--color`. */
export type ColourRequest = 'auto' | 'always' | 'never'

/**
 * Decides on colour: the option first, then `NO_COLOR` (set and not empty, https://no-color.org), then `FORCE_COLOR`
 * (0 to 3), then whether the output is a terminal, then what `TERM` and `COLORTERM` say of it.
 */
export function decideColour(request: ColourRequest, env: Environment, isTerminal: boolean): Colour {
  if (request === 'never') return 'none'
  if (request === 'always') return depthOf(env, '16')
  if (isSet(env.NO_COLOR)) return 'none'
  const forced = env.FORCE_COLOR
  if (forced === '0' || forced === 'false') return 'none'
  if (forced === '1') return '16'
  if (forced === '2') return '256'
  if (forced === '3') return 'truecolor'
  if (isSet(forced)) return depthOf(env, '16')
  return isTerminal ? depthOf(env, 'none') : 'none'
}

function depthOf(env: Environment, least: Colour): Colour {
  const term = env.TERM ?? ''
  if (term === 'dumb' || term === '') return least
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 'truecolor'
  return term.includes('256color') ? '256' : '16'
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
