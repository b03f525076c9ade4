import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

async function read(pieces: readonly string[], longest = 8): Promise<readonly string[]> {
  async function* stream() {
    yield* pieces
  }
  const lines: string[] = []
  for await (const batch of linesOf(stream(), longest)) lines.push(...batch)
  return lines
}

describe('lines', () => {
  it.each<[name: string, pieces: string[], lines: string[]]>([
    ['none', [], []],
    ['one without its end', ['2001'], ['2001']],
    ['one with its end', ['2001\n'], ['2001']],
    ['empty ones', ['\n\n2001\n'], ['', '', '2001']],
    ['CRLF', ['2001\r\n2002\r', '\n'], ['2001', '2002']],
    ['over several pieces', ['20', '0', '1\n20', '02'], ['2001', '2002']],
    ['a byte order mark', ['\uFEFF2001\n\uFEFF2002'], ['2001', '\uFEFF2002']],
    ['as long as may be', ['12345678\r\n'], ['12345678']],
  ])('%s', async (_, pieces, lines) => {
    expect(await read(pieces)).toEqual(lines)
  })

  it('come as soon as they are there', async () => {
    async function* stream() {
      yield 'a\nb'
      throw new Error('read on before the first line was taken')
    }
    for await (const batch of linesOf(stream(), 8)) {
      expect(batch).toEqual(['a'])
      break
    }
  })

  it('that are too long are still too long, and not kept whole', async () => {
    const [long, next] = await read([...Array.from({ length: 100 }, () => 'x'.repeat(10)), '\r', '\n2001'])
    expect(long!.length).toBeGreaterThan(8)
    expect(long!.length).toBeLessThan(30)
    expect(next).toBe('2001')
  })

  it('do not depend on how the text is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('2', '\r', '\n', '\uFEFF', '.'), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(60)), async (whole, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut <= whole.length).sort((a, b) => a - b), whole.length]
        const pieces = places.slice(1).map((place, n) => whole.slice(places[n], place))
        expect(await read(pieces, 100)).toEqual(await read([whole], 100))
      }),
    )
  })
})
