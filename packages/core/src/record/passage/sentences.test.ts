import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from './index.ts'
import { sentenceCases } from './sentences.cases.ts'

describe('a paragraph is cut into sentences', () => {
  it.each(sentenceCases)('$name', ({ text }) => {
    const expected = text.split('|').map((sentence) => sentence.trim())
    expect(sentencesOf(text.replaceAll('|', '')).map((sentence) => sentence.text)).toEqual(expected)
  })
})

describe('a text is cut into paragraphs', () => {
  const text = '\uFEFFThe first. It has two.\r\n\r\n  \t\r\n  The second. \nThe third?\r\u2028The fourth. No more.\n\n'

  it('at every line break; lines with nothing on them do not count', () => {
    expect(sentencesOf(text).map(({ locator, text: sentence }) => [locator, sentence])).toEqual([
      ['p1.s1', 'The first.'],
      ['p1.s2', 'It has two.'],
      ['p2.s1', 'The second.'],
      ['p3.s1', 'The third?'],
      ['p4.s1', 'The fourth.'],
      ['p4.s2', 'No more.'],
    ])
  })

  it('with the offsets of every sentence', () => {
    for (const { from, to, text: sentence } of sentencesOf(text)) expect(text.slice(from, to)).toBe(sentence)
  })

  it.each(['', '\n\n', ' \t '])('%j has none', (empty) => {
    expect(sentencesOf(empty)).toEqual([])
  })
})

it('a long line without an end takes no longer than its length', () => {
  for (const sign of ['a', '. ', 'U.', '“', '.”', 'a. ', '1. ', '。', ' ']) {
    const sentences = sentencesOf(sign.repeat(100_000))
    expect(
      sentences.map((sentence) => sentence.text.length).reduce((sum, length) => sum + length, 0),
    ).toBeLessThanOrEqual(sign.length * 100_000)
  }
})

const article = env['REGESTA_ARTICLE']
const counts = [2, 3, 4, 1, 5, 2, 2, 5, 2, 3, 4, 4, 1, 4, 1, 2, 8, 3, 1, 4, 2]

it.skipIf(article === undefined)(
  'the article of the built-in chronology has 21 paragraphs and 63 sentences',
  (context) => {
    if (article === undefined) return context.skip('REGESTA_ARTICLE does not name the file of the article')
    const sentences = sentencesOf(readFileSync(article, 'utf8'))
    expect(counts.map((_, index) => sentences.filter(({ paragraph }) => paragraph === index + 1).length)).toEqual(
      counts,
    )
    expect(sentences).toHaveLength(63)
    expect(sentences.at(-1)?.locator).toBe('p21.s2')
  },
)
