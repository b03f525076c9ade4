import { describe, expect, it } from 'vitest'
import { extentOf } from '../extent/index.ts'
import { labelDate, labelHull } from './index.ts'
import { labelCases } from './label.cases.ts'

describe('the label of a date', () => {
  it.each(labelCases)('$date.edtf is "$label"', ({ date, label, short, bounds }) => {
    expect(labelDate(date)).toEqual({ label, short, ...(bounds === undefined ? {} : { bounds }) })
  })

  it('names a convention that the chronology defines itself', () => {
    const date = { edtf: '1911-05', soft: '1911-05-25/1911-05-31', convention: 'last-week' }
    expect(labelDate(date, [{ id: 'last-week', name: 'the last week' }]).bounds).toBe(
      '25–31 May 1911 by the last week; May 1911 as stated',
    )
  })

  it('spans claims that differ', () => {
    const hull = { ...extentOf({ edtf: '[2000-09-01..2000-10-25]' }) }
    expect(labelHull(hull)).toEqual({ label: 'between 1 September and 25 October 2000', short: '1 Sep – 25 Oct 2000' })
  })
})
