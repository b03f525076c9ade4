import { describe, expect, it, test } from 'vitest'
import { width } from '../terminal/index.ts'
import { hostileTitles } from './hostile.cases.ts'
import { type LinearOptions, linear } from './linear.ts'
import { harbourView, hostileView } from './plain.fixture.ts'

const options: LinearOptions = { width: 80, texts: new Map(), diagnostics: [] }

describe('a chronology as plain text', () => {
  it('on its own day', async () => {
    await expect(linear(harbourView(), options)).toMatchFileSnapshot('snapshots/harbour-1911.txt')
  })

  it('on a later day', async () => {
    await expect(linear(harbourView('', '1960'), options)).toMatchFileSnapshot('snapshots/harbour-1960.txt')
  })

  it('of what a query finds', () => {
    const text = linear(harbourView('status:planned'), options)
    expect(text).toContain('1 of 4 entries; the filter leaves out 3.')
    expect(text).toContain('\n4. Planned.')
    expect(text).not.toContain('North Quay opens. ')
  })

  it('of nothing', () => {
    const text = linear(harbourView('status:feared'), options)
    expect(text).toContain('0 of 4 entries; the filter leaves out 4.')
    expect(text).not.toContain('Horizon')
  })

  it('says how much of the file could not be read', () => {
    const fault = { code: 'R008', severity: 'error', message: 'no date' } as const
    const text = linear(harbourView(), { ...options, diagnostics: [fault, { ...fault, severity: 'warning' }] })
    expect(text.replace(/\n/g, ' ')).toContain('1 fault in the file: what could not be read is left out.')
  })

  it.each([20, 40, 80, 120])('fits %i columns', (columns) => {
    const lines = linear(harbourView(), { ...options, width: columns }).split('\n')
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns)
  })

  it('says the horizon between the last dated fact and the first dated plan', () => {
    const text = linear(harbourView(), options)
    const places = ['\n2. Occurred', 'Horizon: facts end here', '\n4. Planned'].map((each) => text.indexOf(each))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('says the horizon last where everything dated is a fact', () => {
    const text = linear(harbourView('', '1960'), options)
    expect(text.indexOf('Horizon: facts end here')).toBeGreaterThan(text.indexOf('\n5. Occurred'))
  })

  it('checks the passages of a text at hand', () => {
    const texts = new Map([['gazette', 'The channel silts up.\n\nThe master promised a second quay.']])
    const text = linear(harbourView(), { ...options, texts })
    expect(text).toContain('    Passage [1 p1.s1] found; the record has no digest to check it by: "The')
    expect(text).toContain('    Passage [1 p1.s2] missing: the text has no such passage')
  })

  test.each(hostileTitles)('is safe from a text that %s', (_name, title, shown) => {
    const text = linear(hostileView(title), options)
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(text.split('\n')[0]).toBe(shown)
  })
})
