import { describe, expect, it } from 'vitest'
import { edtf } from '../edtf/index.ts'
import { precisionOf } from './index.ts'

describe('the precision of a date', () => {
  it.each([
    { precision: 'second', texts: ['2000-12-05T10:00:00Z'] },
    { precision: 'day', texts: ['2000-12-05', '-0043-03-15', '2000-12-05~', '2000-12-05/2000-12-06', '2000-12-05/..'] },
    { precision: 'month', texts: ['2000-12', '2000-12-XX', '2000-12-05/2001-02', '[2000-12,2001-02-03]'] },
    { precision: 'season', texts: ['2001-21', '2001-32?'] },
    { precision: 'quarter', texts: ['2001-33'] },
    { precision: 'quadrimester', texts: ['2001-38'] },
    { precision: 'semester', texts: ['2001-41', '2001-41/2001-12-31'] },
    { precision: 'year', texts: ['2000', '2000-XX', '2000-XX-05', 'Y17000', 'Y17E7', '{2000,2001-21}', '../2000'] },
    { precision: 'decade', texts: ['196X', '156X-12-25', '1960S3', '-000X'] },
    { precision: 'century', texts: ['19XX', '1950S2', '196X/20XX', '[..18XX]'] },
    { precision: 'millennium', texts: ['1XXX', '1X99', '1000S1', 'Y12000S2'] },
    { precision: 'longer', texts: ['Y17E7S2', 'Y20000S1'] },
    { precision: undefined, texts: ['XXXX-12-25', '../..', '/', '[2000,XXXX]'] },
  ])('$precision: $texts', ({ precision, texts }) => {
    for (const text of texts) expect([text, precisionOf(edtf(text))]).toEqual([text, precision])
  })
})
