import { expect, it } from 'vitest'
import { fuzzExtents } from '../../../fuzz/extent.ts'

it('whatever the dates, no answer contradicts another, or what their bounds allow', () => {
  expect(fuzzExtents(1905, 3000)).toMatch(/^3000 pairs of dates, [1-9]\d{2,} of them/)
}, 60_000)
