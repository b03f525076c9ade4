import { describe, expect, it } from 'vitest'
import { codes } from '../../diagnostic/index.ts'
import { readChronology } from '../../record/index.ts'
import { check, exampleFile, type RuleExample, rules } from './index.ts'

/** What all rules together find in an example. */
function findingsIn(example: RuleExample) {
  const { chronology, diagnostics } = readChronology(exampleFile(example), { format: 'yaml' })
  expect(diagnostics).toEqual([])
  return check(chronology!, { texts: new Map(Object.entries(example.texts ?? {})) })
}

describe('a rule', () => {
  it.each(rules)('$code $name finds its bad example, and no other rule does', (rule) => {
    const { findings, notRun } = findingsIn(rule.bad)
    expect(notRun.map((each) => each.rule)).not.toContain(rule.name)
    expect([...new Set(findings.map(({ code }) => code))]).toEqual([rule.code])
  })

  it.each(rules)('$code $name finds nothing in its good example', (rule) => {
    const { findings, notRun } = findingsIn(rule.good)
    expect(notRun.map((each) => each.rule)).not.toContain(rule.name)
    expect(findings.filter(({ code }) => code === rule.code)).toEqual([])
  })

  it.each(rules)('$code $name explains itself', ({ name, about, why, remedy, bad, good }) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const text of [about, why, remedy]) expect(text).toMatch(/^\p{Lu}.*\.$/su)
    expect(bad).not.toEqual(good)
  })

  it('has a code and a name of its own', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    const shared = rules.filter(({ code }) => code in codes)
    expect(shared.map(({ code, name, severity }) => ({ code, name, severity }))).toEqual(
      shared.map(({ code }) => {
        const { name, severity } = codes[code as keyof typeof codes]
        return { code, name, severity }
      }),
    )
  })
})
