import { describe, expect, it } from 'vitest'
import { isLocator, parseLocator } from './index.ts'
import { readableLocators, refusedLocators } from './locator.cases.ts'

describe('a locator', () => {
  it.each(readableLocators)('%s', (text, expected) => {
    expect(parseLocator(text)).toEqual({ ok: true, value: expected })
    expect(isLocator(text)).toBe(true)
  })

  it.each(refusedLocators)('%s is refused', (text, help) => {
    const result = parseLocator(text)
    expect(isLocator(text)).toBe(false)
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual(['R015'])
    expect(result.ok ? '' : result.diagnostics[0]?.help).toContain(help)
  })
})
