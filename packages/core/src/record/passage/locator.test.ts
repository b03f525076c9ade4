import { describe, expect, it } from 'vitest'
import { parseLocator } from './index.ts'
import { readableLocators, refusedLocators } from './locator.cases.ts'

describe('a locator', () => {
  it.each(readableLocators)('%s', (text, expected) => {
    expect(parseLocator(text)).toEqual({ ok: true, value: expected })
  })

  it.each(refusedLocators)('%s is refused', (text, help) => {
    const result = parseLocator(text)
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual(['R015'])
    expect(result.ok ? '' : result.diagnostics[0]?.help).toContain(help)
  })
})
