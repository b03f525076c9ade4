import { describe, expect, it } from 'vitest'
import { canDrawFullScreen, decideCharset, usesColour } from './index.ts'

const xterm = { TERM: 'xterm' }

describe('usesColour', () => {
  it.each([
    ['a terminal has it', 'auto', xterm, true, true],
    ['a pipe has not', 'auto', xterm, false, false],
    ['a dumb terminal has not', 'auto', { TERM: 'dumb' }, true, false],
    ['NO_COLOR says no', 'auto', { ...xterm, NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', 'auto', { ...xterm, NO_COLOR: '' }, true, true],
    ['NO_COLOR is stronger than FORCE_COLOR', 'auto', { ...xterm, NO_COLOR: '1', FORCE_COLOR: '3' }, true, false],
    ['FORCE_COLOR=0 says no', 'auto', { ...xterm, FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR is stronger than a pipe', 'auto', { ...xterm, FORCE_COLOR: '2' }, false, true],
    ['an empty FORCE_COLOR says nothing', 'auto', { ...xterm, FORCE_COLOR: '' }, false, false],
    ['the option is stronger than NO_COLOR', 'always', { ...xterm, NO_COLOR: '1' }, false, true],
    ['and than the terminal', 'never', xterm, true, false],
  ] as const)('%s', (_, request, env, isTerminal, used) => {
    expect(usesColour(request, env, isTerminal)).toBe(used)
  })
})

describe('decideCharset', () => {
  it.each([
    ['a UTF-8 locale', false, { LANG: 'en_GB.UTF-8' }, 'unicode'],
    ['however it is written', false, { LANG: 'C.utf8' }, 'unicode'],
    ['LC_ALL before LC_CTYPE before LANG', false, { LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'C.UTF-8' }, 'ascii'],
    ['an empty LC_ALL says nothing', false, { LC_ALL: '', LANG: 'C.UTF-8' }, 'unicode'],
    ['no locale', false, {}, 'ascii'],
    ['the Linux console', false, { TERM: 'linux', LANG: 'C.UTF-8' }, 'ascii'],
    ['as asked for', true, { LANG: 'C.UTF-8' }, 'ascii'],
  ] as const)('%s', (_, requested, env, charset) => {
    expect(decideCharset(requested, env)).toBe(charset)
  })
})

it('a dumb or nameless terminal cannot be drawn on', () => {
  expect([{ TERM: 'xterm' }, { TERM: 'dumb' }, {}].map(canDrawFullScreen)).toEqual([true, false, false])
})
