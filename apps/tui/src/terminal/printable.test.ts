import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, width } from './index.ts'

const cases: readonly [name: string, text: string, unicode: string, ascii: string][] = [
  ['plain text stays', 'Upper Lock, 1911', 'Upper Lock, 1911', 'Upper Lock, 1911'],
  ['letters of other scripts stay', 'Сергеев, Đukić, 漢字', 'Сергеев, Đukić, 漢字', '???????, Dukic, ??'],
  ['typographic signs stay', '“5–6” … ×', '“5–6” … ×', '"5-6" ... x'],
  ['a colour is taken out', 'a\u001B[31mb', 'a·b', 'a?b'],
  ['a colour in one byte is taken out', 'a\u009B31mb', 'a·b', 'a?b'],
  ['a link is taken out, its text stays', '\u001B]8;;http://x\u0007here\u001B]8;;\u0007', '·here·', '?here?'],
  ['a title for the window is taken out', '\u001B]0;owned\u001B\\x', '·x', '?x'],
  ['a write to the clipboard is taken out', '\u001B]52;c;aGk=\u0007x', '·x', '?x'],
  ['an unended command loses its power, not its text', '\u001B]52;c;aGk=', '·52;c;aGk=', '?52;c;aGk='],
  ['a device control string is taken out', '\u001BPq#0\u001B\\x', '·x', '?x'],
  ['bell, backspace, nul and delete show', '\u0007\b\u0000\u007F', '····', '????'],
  ['a lone escape shows', 'a\u001B', 'a·', 'a?'],
  ['every kind of line break is a space', 'a\r\nb\nc\rd\u0085e\u2028f\u2029g\th', 'a b c d e f g h', 'a b c d e f g h'],
  ['direction cannot be turned', 'a\u202Eb\u2066c\u200Fd', 'abcd', 'abcd'],
  ['what has no width goes', 'a\u200Bb\uFEFFc\u00ADd\u{E0041}e', 'abcde', 'abcde'],
  ['half a character is replaced', '\uD800x', '\uFFFDx', '?x'],
  ['at most four marks on a letter', `e${'\u0301'.repeat(60)}x`, `e${'\u0301'.repeat(4)}x`, 'ex'],
  ['a mark has something to stand on', '\u0301x', '◌\u0301x', '?x'],
  ['a joined emoji is its first', '👨‍👩‍👧 x', '👨 x', '? x'],
  ['a tinted emoji loses its tint', '👍🏽', '👍', '?'],
  ['a flag is its letters', '🇫🇷', 'FR', 'FR'],
  ['a key cap is its digit', '1\uFE0F\u20E3', '1', '1'],
]

describe('printable', () => {
  it.each(cases)('%s', (_, text, unicode, ascii) => {
    expect(printable(text)).toBe(unicode)
    expect(printable(text, 'ascii')).toBe(ascii)
  })

  const hostile = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      fc.constantFrom(...cases.map((row) => row[1])),
    ),
  })

  it('leaves nothing that a terminal would obey, or that turns or breaks the line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/u)
        expect(printable(text, 'ascii')).toMatch(/^[ -~]*$/)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(printable(printable(text))).toBe(printable(text))
      }),
    )
  })

  it('reads hostile text in linear time', () => {
    for (const bad of ['\u001B]', '\u001B[', '\u009D', '\u001B[1', '👨\u200D', 'e\u0301']) {
      const long = bad.repeat(100_000)
      expect(width(printable(long))).toBeGreaterThan(0)
    }
  })
})
