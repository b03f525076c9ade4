import { readFileSync } from 'node:fs'
import { check } from '@regesta/core/check'
import { readChronology } from '@regesta/core/record'
import { describe, expect, it } from 'vitest'
import { type Planted, planted } from './planted.cases.ts'

const examples = new URL('../../examples/', import.meta.url)
const chronologies = { harbour: 'harbour.yaml', legal: 'legal/chronology.yaml', town: 'town/chronology.yaml' } as const

type Example = Planted['example']

/** The codes of all that reading and checking say of an example, with an edit in one of its files. */
function codesIn(example: Example, edit?: Pick<Planted, 'file' | 'find' | 'replace'>): readonly string[] {
  const open = (path: string, url: URL) => {
    const text = readFileSync(url, 'utf8')
    return edit && path === (edit.file ?? '') ? text.replace(edit.find, () => edit.replace) : text
  }
  const url = new URL(chronologies[example], examples)
  const { chronology, diagnostics } = readChronology(open('', url), { format: 'yaml' })
  const sources = chronology?.sources ?? []
  const texts = new Map(
    sources.flatMap(({ id, file: path }) => (path ? [[id, open(path, new URL(path, url))] as const] : [])),
  )
  const findings = chronology ? check(chronology, { texts, isPartial: diagnostics.length > 0 }).findings : []
  return [...diagnostics, ...findings].map(({ code }) => code)
}

const clean: Readonly<Record<Example, readonly string[]>> = { harbour: ['R108'], legal: ['R108'], town: [] }

describe('the examples as they are', () => {
  it.each(Object.keys(chronologies) as Example[])('%s', (example) => {
    expect(codesIn(example)).toEqual(clean[example])
  })
})

describe('a mistake', () => {
  it.each(planted)('$example: $name', ({ example, found, why, ...edit }) => {
    const { file, find } = edit
    const url = new URL(file ?? '', new URL(chronologies[example], examples))
    expect(readFileSync(url, 'utf8').split(find)).toHaveLength(2)
    const left = [...clean[example]]
    const more = codesIn(example, edit).filter((code) => {
      const at = left.indexOf(code)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    expect([...new Set(more)].sort()).toEqual(found)
    expect(why === undefined).toBe(found.length > 0)
  })

  it('of thirty and more, each with a name of its own', () => {
    expect(new Set(planted.map(({ name }) => name)).size).toBe(planted.length)
    expect(planted.length).toBeGreaterThanOrEqual(30)
  })
})
