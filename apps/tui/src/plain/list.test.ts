import { describe, expect, it, test } from 'vitest'
import { width } from '../terminal/index.ts'
import { hostileTitles } from './hostile.cases.ts'
import { listPlain } from './list.ts'
import { harbourView, hostileView } from './plain.fixture.ts'

describe('the list', () => {
  it('in a pipe has one line an entry', async () => {
    await expect(listPlain(harbourView(), { diagnostics: [] })).toMatchFileSnapshot('snapshots/list-pipe.txt')
  })

  it('in a narrow terminal goes on in the next line', async () => {
    const text = listPlain(harbourView(), { diagnostics: [], width: 50 })
    await expect(text).toMatchFileSnapshot('snapshots/list-50.txt')
  })

  it.each([40, 60, 80, 200])('fits %i columns and cuts nothing off', (columns) => {
    const lines = listPlain(harbourView(), { diagnostics: [], width: columns }).split('\n')
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns)
    const titles = lines.map((line) => line.slice(line.lastIndexOf('  ')).trim()).join(' ')
    expect(titles).toContain('The harbour master')
    expect(titles).toContain('quay')
  })

  it('ends with what is left out', () => {
    const text = listPlain(harbourView('topic:works status:occurred'), { diagnostics: [] })
    expect(text.split('\n\n').at(-1)!.replace(/\n/g, ' ')).toBe(
      '2 of 4 entries; the filter leaves out 2. 1 more entry not known yet, as of one day from 1 to 5 June 1911, inferred, and left out. ',
    )
  })

  test.each(hostileTitles)('is safe from a title that %s', (_name, title, shown) => {
    const text = listPlain(hostileView(title), { diagnostics: [] })
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(text).toContain(`  ${shown}\n`)
  })
})
