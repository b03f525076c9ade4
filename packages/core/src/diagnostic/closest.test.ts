import { expect, it } from 'vitest'
import { closest } from './index.ts'

it.each([
  ['sergev', ['cohen', 'sergeev', 'hoon'], 'sergeev'],
  ['frist-meeting', ['first-meeting', 'last-meeting'], 'first-meeting'],
  ['planed', ['planned', 'placed'], 'planned'],
  ['Planned', ['planned'], 'planned'],
  ['title', ['summary', 'kind'], undefined],
  ['ab', ['xy'], undefined],
  ['a', ['b'], undefined],
  ['a', ['ab'], 'ab'],
  ['', ['a'], undefined],
  ['pag', ['par', 'page'], 'par'],
  ['same', ['sane', 'same'], 'same'],
  ['anything', [], undefined],
] as const)('%j among %j: %j', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected)
})

it('finds the one among ten thousand', () => {
  const ids = Array.from({ length: 10_000 }, (_, n) => `event-number-${n}-of-the-chronology`)
  expect(closest('event-number-7777-of-the-cronology', ids)).toBe('event-number-7777-of-the-chronology')
})

it('is not slowed down by endless words', () => {
  expect(
    closest(
      'x'.repeat(1_000_000),
      Array.from({ length: 1000 }, () => 'y'.repeat(1_000_000)),
    ),
  ).toBeUndefined()
})
