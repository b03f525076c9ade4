import { describe, expect, it } from 'vitest'
import { edtf, levelOf, writeEdtf } from './index.ts'

describe('the canonical form', () => {
  it.each([
    { name: 'one sign for all stands at the end', text: '?2004-06%', written: '2004-06%' },
    { name: 'a sign before the year goes behind it', text: '?2004-06-11', written: '2004?-06-11' },
    { name: 'a group keeps its sign', text: '2004-06~-11', written: '2004-06~-11' },
    { name: 'other signs stand before their components', text: '2004-~06-~11', written: '2004-~06-~11' },
    { name: 'overlapping signs are taken apart', text: '2020-%06-25?', written: '2020?-%06-?25' },
    { name: 'a group and one more', text: '?2004-~06-~04', written: '2004?-~06-~04' },
    { name: 'a season', text: '%2001-21', written: '2001%-21' },
    { name: 'a long year', text: '~Y-3388E2S3', written: 'Y-3388E2S3~' },
    { name: 'UTC', text: '2016-05-02T16:54:59+00:00', written: '2016-05-02T16:54:59Z' },
    { name: 'a zone of whole hours', text: '2016-05-02T16:54:59-04', written: '2016-05-02T16:54:59-04:00' },
    { name: 'a time without a zone', text: '2016-05-02T01:02:03', written: '2016-05-02T01:02:03' },
    { name: 'an interval', text: '~1984/%2004-06', written: '1984~/2004%-06' },
    { name: 'open and unknown ends', text: '../', written: '../' },
    { name: 'ends with dots', text: '..?2004/2005..', written: '..2004?/2005..' },
    { name: 'a set, in its own order', text: '{1670,?1660,..1600}', written: '{1670,1660?,..1600}' },
    { name: 'a range', text: '[1667..1669,1680..]', written: '[1667..1669,1680..]' },
  ])('$name: $text', ({ text, written }) => {
    expect(writeEdtf(edtf(text))).toBe(written)
  })
})

describe('the level', () => {
  it.each([
    { level: 0, texts: ['2000', '2000-12', '2000-12-05', '2000/2001', '1985-04-12T23:20:30Z'] },
    { level: 1, texts: ['-0044', 'Y17000', '2001-21', '2001?', '?2001', '196X', '19XX', '2004-XX', '1985-04-XX'] },
    { level: 1, texts: ['1985-XX-XX', '1985/..', '/1985', '1984?/2004-06~', '2001-21/2001-22', '../..'] },
    { level: 2, texts: ['Y17E7', '1950S2', '2001-33', '[2000]', '{2000,2001}', '2004-?06', '1XXX', '156X-12-25'] },
    {
      level: 2,
      texts: ['1985-XX-25', '1985-0X', '20XX-21', '198X/199X', '..2000/2001', '2000/2001..', '2004-~06/2005'],
    },
  ])('$level: $texts', ({ level, texts }) => {
    for (const text of texts) expect([text, levelOf(edtf(text))]).toEqual([text, level])
  })
})
