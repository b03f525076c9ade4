import type { Key } from 'ink'
import { expect, it } from 'vitest'
import { pressesOf } from './press.ts'

const none: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
}

it.each<[string, string, Partial<Key>, readonly string[]]>([
  ['a letter', 'j', {}, ['j']],
  ['a capital', 'G', { shift: true }, ['G']],
  ['a space', ' ', {}, ['space']],
  ['fast typing', 'jjG', {}, ['j', 'j', 'G']],
  ['a line typed at once', '/a b\r', {}, ['/', 'a', 'space', 'b', 'enter']],
  ['letters beyond ASCII', 'é漢', {}, ['é', '漢']],
  ['a control key inside other input', 'j\u0004', {}, ['j', 'ctrl-d']],
  ['control', 'd', { ctrl: true }, ['ctrl-d']],
  ['alt', 'b', { meta: true }, ['alt-b']],
  ['an arrow', '', { upArrow: true }, ['up']],
  ['alt and an arrow', '', { leftArrow: true, meta: true }, ['alt-left']],
  ['shift and tab', '', { tab: true, shift: true }, ['shift-tab']],
  ['escape', '', { escape: true, meta: true }, ['escape']],
  ['a function key', '', {}, []],
])('%s', (_, input, key, presses) => {
  expect(pressesOf(input, { ...none, ...key })).toEqual(presses)
})
