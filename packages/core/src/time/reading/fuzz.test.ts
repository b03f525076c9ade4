import { expect, it } from 'vitest'
import { fuzzReadings } from '../../../fuzz/reading.ts'

it('any words are read as EDTF that says the same, or refused at a place in them, in at most 5 ms', () => {
  expect(fuzzReadings(1905, 4000)).toMatch(/^4000 phrases, [1-9]\d{2,} of them read/)
}, 60_000)
