import { entryOf } from '@regesta/core/view'
import { describe, expect, it, test } from 'vitest'
import { width } from '../terminal/index.ts'
import { hostileTitles } from './hostile.cases.ts'
import { harbourView, hostileView } from './plain.fixture.ts'
import { type ShowOptions, showPlain } from './show.ts'

const options: ShowOptions = { width: 80, texts: new Map(), horizon: '1 June 1911' }
const shown = (id: string, more: Partial<ShowOptions> = {}) =>
  showPlain(entryOf(harbourView().timeline, id)!, { ...options, ...more })

describe('one entry', () => {
  it.each(['silting', 'opening', 'second-quay'])('in full: %s', async (id) => {
    await expect(shown(id)).toMatchFileSnapshot(`snapshots/show-${id}.txt`)
  })

  it.each([24, 40, 80])('fits %i columns', (columns) => {
    const lines = shown('opening', { width: columns }).split('\n')
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns)
  })

  it('shows the passage of a text at hand, and says how to get one that is not', () => {
    expect(shown('silting')).toContain('Passage    not at hand: --text gazette=FILE gives the text')
    const texts = new Map([['gazette', 'The channel silts up.']])
    expect(shown('silting', { texts, width: 120 })).toContain('"The channel silts up."')
  })

  test.each(hostileTitles)('is safe from a text that %s', (_name, title) => {
    const text = showPlain(entryOf(hostileView(title).timeline, 'opening')!, {
      ...options,
      horizon: title,
      texts: new Map([['gazette', title]]),
    })
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })
})
