import { expect, it } from 'vitest'
import { fuzzEdtf } from '../../../fuzz/edtf.ts'

it('any text is read, bounded and written again, or refused in a short message, in at most 5 ms', () => {
  expect(fuzzEdtf(1905, 15_000)).toMatch(/^15000 texts, [1-9]\d{3} of them EDTF/)
}, 60_000)
