import { describe, expect, it } from 'vitest'
import { canDrawFullScreen, decideCharset, decideColour } from './index.ts'

const xterm = { TERM: 'xterm' }

describe('decideColour', () => {
  it.each([
    ['a terminal has 16 colours', 'auto', xterm, true, '16'],
    ['one that says so has 256', 'auto', { TERM: 'xterm-256color' }, true, '256'],
    ['or all of them', 'auto', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, true, 'truecolor'],
    ['a pipe has none', 'auto', xterm, false, 'none'],
    ['a dumb terminal has none', 'auto', { TERM: 'dumb' }, true, 'none'],
    ['NO_COLOR says none', 'auto', { ...xterm, NO_COLOR: '1' }, true, 'none'],
    ['an empty NO_COLOR says nothing', 'auto', { ...xterm, NO_COLOR: '' }, true, '16'],
    ['NO_COLOR is stronger than FORCE_COLOR', 'auto', { ...xterm, NO_COLOR: '1', FORCE_COLOR: '3' }, true, 'none'],
    ['FORCE_COLOR=0 says none', 'auto', { ...xterm, FORCE_COLOR: '0' }, true, 'none'],
    ['FORCE_COLOR gives a pipe its depth', 'auto', { ...xterm, FORCE_COLOR: '2' }, false, '256'],
    ['the option is stronger than NO_COLOR', 'always', { ...xterm, NO_COLOR: '1' }, false, '16'],
    ['and than the terminal', 'never', { TERM: 'xterm-256color' }, true, 'none'],
  ] as const)('%s', (_, request, env, isTerminal, colour) => {
    expect(decideColour(request, env, isTerminal)).toBe(colour)
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
