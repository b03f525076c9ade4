import { describe, expect, it } from 'vitest'
import { dateWordsIn, readWords } from './index.ts'

describe('the date words of a text', () => {
  it.each([
    ['The board met on 5 December 2000 in the old hall.', ['on 5 December 2000']],
    [
      'It is to open next year, after an office opens at the beginning of the year.',
      ['next year', 'at the beginning of the year'],
    ],
    ['In late September he said that it may rain in spring 2001.', ['In late September', 'in spring 2001']],
    ['They may march again.', []],
    ['In May they met; by 2003 it stood.', ['In May', 'by 2003']],
    ['An epiphany came at Candlemas, before Good Friday 1715.', ['at Candlemas', 'before Good Friday 1715']],
    ['Nothing of the kind.', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(dateWordsIn(text).map((found) => found.words)).toEqual(words)
  })

  it('can be read, and stand where they are said to stand', () => {
    const text = 'On 2 May 1911, and again from June to August 1912, the 1890s were spoken of; now nobody does.'
    const found = dateWordsIn(text)
    expect(found.length).toBeGreaterThan(3)
    for (const { words, from, to } of found) {
      expect(text.slice(from, to)).toBe(words)
      expect(readWords(words, { anchor: '1913-01-01' }).ok).toBe(true)
    }
  })
})
