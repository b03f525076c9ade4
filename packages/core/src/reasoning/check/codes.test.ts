import { describe, expect, it } from 'vitest'
import { codes, explanations } from '../../diagnostic/index.ts'
import { readChronology } from '../../record/index.ts'
import { exampleFile, rules } from './index.ts'

const pages = Object.entries(explanations).map(([code, page]) => ({ code, ...page }))
const examples = pages.flatMap(({ code, ...page }) =>
  'bad' in page && 'yaml' in page.bad && 'yaml' in page.good ? [{ code, bad: page.bad, good: page.good }] : [],
)

describe('the page of a code', () => {
  it.each(examples)('$code: its bad example has it, and nothing else', ({ code, bad }) => {
    const { diagnostics } = readChronology(exampleFile(bad), { format: 'yaml' })
    expect(diagnostics.map((each) => each.code)).toEqual([code])
  })

  it.each(examples)('$code: its good example is without fault', ({ good }) => {
    expect(readChronology(exampleFile(good), { format: 'yaml' }).diagnostics).toEqual([])
  })

  it.each(pages)('$code says why it matters and what to do', ({ why, remedy }) => {
    for (const text of [why, remedy]) expect(text).toMatch(/^\p{Lu}.*\.$/su)
  })

  it('has an example, but for what only files and machines can show', () => {
    const without = pages.filter((page) => !('bad' in page)).map(({ code }) => code)
    const ofRules = rules.flatMap(({ code }) => (code in codes ? [code] : []))
    expect(without).toEqual(['R009', 'R010', ...ofRules, 'R019', 'R031', 'R032', 'R033', 'R034'])
  })
})
