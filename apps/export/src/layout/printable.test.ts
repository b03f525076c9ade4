import { describe, expect, it } from 'vitest'
import { styles } from '../theme.ts'
import { emptyTally, printable, typesetter } from './index.ts'

describe('text before it is set', () => {
  it.each([
    ['plain text', 'The Council met.', 'The Council met.'],
    ['line ends and tabs', 'a\r\nb\tc\u2028d', 'a b c d'],
    ['several spaces', 'a   b', 'a b'],
    ['a no-break space', '5\u00a0December', '5\u00a0December'],
    ['escape sequences', '\u001b[31mred', '[31mred'],
    ['direction marks', 'a\u202eb\u2067c', 'abc'],
    ['soft hyphens and zero width', 'hy\u00adphen\u200b', 'hyphen'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['a heap of accents', 'e\u0301\u0302\u0303\u0304\u0305', 'e\u0301\u0302\u0303'],
    ['Cyrillic and Greek', 'Сергеев, Ἀρχή', 'Сергеев, Ἀρχή'],
  ])('%s', (_, text, expected) => {
    expect(printable(text, emptyTally())).toBe(expected)
  })

  it('remembers what it takes out', () => {
    const tally = emptyTally()
    printable('a\u0007b\u202ec', tally)
    expect([...tally.removed]).toEqual([0x07, 0x202e])
  })
})

describe('letters that a face lacks', () => {
  it('are set from another one', () => {
    const setter = typesetter()
    const shaped = setter.shape('ἀρχή', styles.text)
    expect(shaped.map((part) => part.face)).toContain('sans')
    expect(setter.tally.substituted.size).toBeGreaterThan(0)
    expect(setter.tally.replaced.size).toBe(0)
  })

  it('become a square where no face has them, and are remembered', () => {
    const setter = typesetter()
    const [shaped] = setter.shape('会', styles.text)
    expect(shaped?.face).toBe('sans')
    expect(shaped?.glyphs.map((glyph) => glyph.codePoints)).toEqual([[0x25a1]])
    expect([...setter.tally.replaced]).toEqual([0x4f1a])
  })
})
