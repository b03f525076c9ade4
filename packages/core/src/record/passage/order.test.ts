import { describe, expect, it } from 'vitest'
import { compareLocators } from './index.ts'

describe('the order of locators', () => {
  it.each([
    ['passages', ['p2', 'p2.s1', 'p2.s9', 'p2.s10', 'p3.s1', 'p3.s1-s2', 'p10']],
    ['pages', ['page 4', 'p. 5', 'pages 5-6', 'pp. 5-10', 'page 30']],
    ['folios', ['fol. 3r', 'fol. 3v', 'fol. 12r']],
    ['pages and lines, however they are written', ['page 2', '2:3-9', 'page 2, line 22', '2:25-3:1', '14:3', '15:3']],
    ['volumes', ['vol. 2, p. 4', 'vol. 2, p. 31', 'vol. 10, ch. 3, p. 1']],
    ['kinds together, passages first, what is no locator last', ['p7', 'fol. 9', 'page 2', 'page 3', 'somewhere']],
  ])('%s', (_, sorted) => {
    expect([...sorted].reverse().sort(compareLocators)).toEqual(sorted)
  })
})
