import type { Key } from 'ink'

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[]

const controls: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u001B': 'escape',
  '\b': 'backspace',
  '\u007F': 'backspace',
  ' ': 'space',
}

/**
 * The keys in what Ink delivers at once, by our names: `j`, `G`, `space`, `enter`, `shift-tab`, `alt-left`, `ctrl-d`.
 * Fast typing arrives as one text, and so do keys sent over a slow line.
 */
export function pressesOf(input: string, key: Key): readonly string[] {
  const special = named.find(([flag]) => key[flag])
  if (special) {
    const [, name] = special
    const prefix = `${key.ctrl ? 'ctrl-' : ''}${key.meta && name !== 'escape' ? 'alt-' : ''}${key.shift ? 'shift-' : ''}`
    return [prefix + name]
  }
  if (input === '') return []
  if (key.ctrl) return [`ctrl-${input}`]
  if (key.meta) return [`alt-${input}`]
  return Array.from(input, (character) => {
    if (controls[character] !== undefined) return controls[character]
    const code = character.codePointAt(0)!
    return code < 0x20 ? `ctrl-${String.fromCharCode(code + 0x60)}` : character
  })
}
