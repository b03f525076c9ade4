import { describe, expect, it } from 'vitest'
import { parseChronology } from '../../model/index.ts'
import { faulty, faultyDates } from '../broken.cases.ts'
import { readChronology, writeJson, writeYaml } from '../index.ts'
import { readYaml } from '../read-yaml.ts'
import { authorsIn } from './authors.ts'
import { head, shortFaults, shorts } from './short.cases.ts'

const first = '  - { id: first, title: First, cite: minutes }\n'
const read = (text: string) => readChronology(text, { format: 'yaml' })
/** A file with one more event, whose fields stand in braces. */
const withEvent = (fields: string) => `${head}${first}  - ${fields.replace('{', '{ id: it, title: It,')}\n`
const eventIn = (text: string) => read(text).chronology?.events.find((event) => event.id === 'it')

describe('the short form says what the full form says', () => {
  it.each(shorts)('$name', ({ short, full }) => {
    expect(read(withEvent(full)).diagnostics).toEqual([])
    expect(read(withEvent(short))).toEqual(read(withEvent(full)))
  })

  it('in JSON too', () => {
    const { document } = readYaml(withEvent(shorts[1]!.short))
    expect(readChronology(JSON.stringify(document?.value), { format: 'json' })).toEqual(
      read(withEvent(shorts[1]!.full)),
    )
  })
})

describe('what is wrong in it is shown where it is written', () => {
  it.each(shortFaults)('$name', ({ event, code, help }) => {
    const marked = withEvent(event)
    const [before = '', after] = marked.split('‸')
    const lines = before.split('\n')
    const { diagnostics } = read(before + after)
    expect(diagnostics.map((d) => [d.code, d.place?.line, d.place?.column])).toEqual([
      [code, lines.length, lines.at(-1)!.length + 1],
    ])
    expect(diagnostics[0]!.help ?? '').toContain(help ?? '')
  })

  it('and by the name that is written', () => {
    const messages = (fields: string) => read(withEvent(fields)).diagnostics.map(({ message }) => message)
    expect(messages('{ cite: }')).toEqual(['"cite" is empty'])
    expect(messages('{ cites: }')).toEqual(['"cites" is empty'])
  })

  it('and words that cannot be read are kept', () => {
    expect(eventIn(withEvent('{ when: in the autun, cite: gazette }'))?.claims[0]?.when).toEqual({
      words: 'in the autun',
      basis: 'stated',
    })
  })
})

describe('who speaks where nobody is named', () => {
  const speaker = (fields: string, text = withEvent(fields)) => {
    const { chronology } = read(text)
    const id = chronology?.events.at(-1)?.claims[0]?.asserters[0]
    return chronology?.actors.find((actor) => actor.id === id)
  }

  it.each([
    ['an actor by name', '{ cite: gazette }', { id: 'alm', name: 'Anna Alm' }],
    [
      'an actor made of the author',
      '{ cite: letters }',
      { id: 'emile-vu', name: 'Émile Vû', kind: 'person', anonymous: false },
    ],
    [
      'an unknown author',
      '{ cite: minutes }',
      { id: 'author-of-minutes', name: 'the author of Minutes of the board', kind: 'person', anonymous: true },
    ],
    ['the author of the first source', '{ cite: [letters, gazette] }', { id: 'emile-vu' }],
  ])('is %s', (_, fields, actor) => {
    expect(speaker(fields)).toMatchObject(actor)
  })

  it.each([
    ['id', 'author: Anna Alm', 'author: mayor', 'mayor'],
    ['alias', 'kind: office', 'kind: office, aliases: [Anna A.]', 'mayor'],
  ])('is an actor by %s', (_, from, to, id) => {
    const text = withEvent('{ cite: gazette }').replace(from, to).replace('author: Anna Alm', 'author: Anna A.')
    expect(speaker('', text)?.id).toBe(id)
  })

  it('is an actor listed as the unknown author, unless several sources have that title', () => {
    const nobody = '- { id: nobody, name: the author of Minutes of the board, kind: person, anonymous: true }'
    const text = withEvent('{ cite: minutes }').replace('actors:\n', `actors:\n  ${nobody}\n`)
    expect(speaker('', text)?.id).toBe('nobody')
    const twice = text.replace('title: Letters, author: Émile Vû', 'title: Minutes of the board')
    expect(speaker('', twice)?.id).toBe('author-of-minutes')
    expect(speaker('', text.replace(', anonymous: true', ''))?.id).toBe('author-of-minutes')
  })

  it('may be named where the author is meant, without being listed', () => {
    for (const fields of ['{ asserters: [emile-vu, mayor], cite: minutes }', '{ actors: emile-vu, cite: gazette }']) {
      const { chronology, diagnostics } = read(withEvent(fields))
      expect(diagnostics).toEqual([])
      expect(chronology?.actors.map((actor) => actor.id)).toContain('emile-vu')
    }
  })

  it.each([
    ['which is the name', 'Søren Kjær', 'soren-kjaer'],
    ['which is a name in Russian letters', 'Анна Берг', 'anna-berg'],
    ['which is that of the source where no letter fits', '会', 'author-of-letters'],
    ['which is that of the source where the name is that of an actor', 'Alm', 'author-of-letters'],
  ])('gets an id %s', (_, author, id) => {
    expect(speaker('', withEvent('{ cite: letters }').replace('Émile Vû', author))).toMatchObject({ id, name: author })
  })

  describe('where two names are one id', () => {
    const two = (fields: string, before = '') =>
      withEvent(fields)
        .replace('title: Letters, author: Émile Vû', 'title: Letters, author: J. Smith')
        .replace('title: Minutes of the board', 'title: Minutes, author: J Smith')
        .replace(first, before)
    const befores = [
      ['nothing', ''],
      ['the word of the one', first],
      ['the word of the other', '  - { id: first, title: First, cite: letters }\n'],
    ] as const

    it.each(befores)('is not guessed at after %s', (_, before) => {
      for (const fields of ['{ cite: minutes, asserters: j-smith }', '{ cite: gazette, actors: j-smith }']) {
        const { chronology, diagnostics } = read(two(fields, before))
        expect(diagnostics).toMatchObject([{ code: 'R007', help: expect.stringContaining('"J. Smith", "J Smith"') }])
        expect(JSON.stringify(chronology?.events.find(({ id }) => id === 'it') ?? '')).not.toContain('smith')
      }
    })

    it.each(befores)('has the id of the source after %s', (_, before) => {
      const named = two('{ cite: minutes, asserters: author-of-minutes }', before)
      expect(speaker('', named)?.name).toBe('J Smith')
      expect(read(named)).toEqual(read(two('{ cite: minutes }', before)))
    })
  })

  it('gets an id of its own among many whose names give none', () => {
    const sources = Array.from({ length: 4000 }, (_, n) => ({
      id: `s${n}`,
      author: `作者${String.fromCodePoint(0x4e00 + n)}`,
    }))
    const { authorOf } = authorsIn([{ id: 'author-of-s7' }], sources)
    expect([authorOf('s7'), authorOf('s3999')]).toEqual(['author-of-s7-2', 'author-of-s3999'])
  })

  it('is made once, and only for what could be read', () => {
    const actors = (text: string) => read(text).chronology?.actors.map((actor) => actor.id)
    const text = withEvent('{ claims: [{ cite: letters }, { cite: letters p2 }] }')
    expect(actors(text)).toEqual(['alm', 'mayor', 'author-of-minutes', 'emile-vu'])
    expect(actors(withEvent('{ cite: leters }'))).toEqual(['alm', 'mayor', 'author-of-minutes'])
    expect(actors(text.replace(/^actors:\n(?: {2}- .*\n)*/m, ''))).toEqual(['author-of-minutes', 'emile-vu'])
  })
})

describe('who is made of the author of a source is not written down', () => {
  const written = (text: string) => {
    const { chronology, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    const yaml = writeYaml(chronology!)
    expect(read(yaml)).toEqual({ chronology, diagnostics: [] })
    return yaml
  }

  it.each([
    ['named and unnamed', '{ cite: letters }'],
    ['also where others speak', '{ claims: [{ cite: letters }, { cite: minutes, asserters: [mayor, emile-vu] }] }'],
    ['also where he takes part', '{ cite: letters, actors: emile-vu }'],
  ])('%s', (_, fields) => {
    const yaml = written(withEvent(fields))
    expect(yaml).toContain('name: The mayor')
    expect(yaml).not.toMatch(/name: (?:Émile Vû|the author of)/)
    expect(yaml).not.toContain('asserters: emile-vu')
  })

  it.each([
    ['he stands among others', '  - { id: alm,', '  - { id: emile-vu, name: Émile Vû, kind: person }\n  - { id: alm,'],
    [
      'more is known of him',
      'kind: office }',
      'kind: office }\n  - { id: vu, name: Émile Vû, kind: person, role: poet }',
    ],
    ['he has another id', 'kind: office }', 'kind: office }\n  - { id: vu, name: Émile Vû, kind: person }'],
  ])('unless %s', (_, from, to) => {
    expect(written(withEvent('{ cite: letters }').replace(first, '').replace(from, to))).toContain('name: Émile Vû')
  })

  it('unless he speaks in the source of another', () => {
    expect(written(withEvent('{ asserters: emile-vu, cite: minutes }'))).toContain('asserters: emile-vu')
  })
})

describe('the rest of a chronology', () => {
  const swapped = (from: string, to: string) => withEvent('{ when: early May, cite: gazette }').replace(from, to)

  it('may have its dates in words', () => {
    const { chronology, diagnostics } = read(
      swapped('asOf: 1921-05-01', 'asOf: May 1921').replace(
        'issued: 1921-05-02',
        'issued: 2 May 1921, accessed: June 2001',
      ),
    )
    expect(diagnostics).toEqual([])
    expect(chronology?.asOf.edtf).toBe('1921-05')
    expect([chronology?.sources[0]?.issued?.edtf, chronology?.sources[0]?.accessed?.edtf]).toEqual([
      '1921-05-02',
      '2001-06',
    ])
    expect(chronology?.events.at(-1)?.claims[0]?.when?.soft).toBe('1921-05-01/1921-05-10')
  })

  it('has words read by its own conventions', () => {
    const own = '- { id: thirds, name: sixths, definition: A sixth., parts: { month: { early: [1, 5] } } }'
    const { chronology, diagnostics } = read(swapped('sources:\n', `conventions:\n  ${own}\nsources:\n`))
    expect(diagnostics).toEqual([])
    expect(chronology?.events.at(-1)?.claims[0]?.when?.soft).toBe('1921-05-01/1921-05-05')
  })

  it('reads words that name their year from a source of about that time', () => {
    const { diagnostics } = read(withEvent('{ when: June 1920, cite: gazette }').replace('1921-05-02', '1921~'))
    expect(diagnostics).toEqual([])
  })

  it.each([
    ['of another version', 'regesta: 1', 'regesta: 2', 'R011', 'newer Regesta'],
    ['of a version in quotes', 'regesta: 1', 'regesta: "1"', 'R011', 'without quotation marks'],
    ['with an as-of day in words that need another', 'asOf: 1921-05-01', 'asOf: next year', 'R020', 'in full'],
  ])('%s is refused', (_, from, to, code, help) => {
    const { diagnostics } = read(swapped(from, to))
    expect(diagnostics.map((d) => d.code)).toEqual([code])
    expect(diagnostics[0]?.help).toContain(help)
  })
})

it('a full form with a fault has the same fault', () => {
  for (const { text } of [...faulty, ...faultyDates]) {
    const { document, problems } = readYaml(text.replace('‸', ''))
    const expected = parseChronology(document?.value)
    const { chronology, diagnostics } = read(text.replace('‸', ''))
    expect(chronology && writeJson(chronology)).toBe(expected.chronology && writeJson(expected.chronology))
    const codes = [...problems, ...expected.diagnostics].map((d) => d.code)
    expect(diagnostics.map((d) => d.code).sort()).toEqual(codes.sort())
  }
})
