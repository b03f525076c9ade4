import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { styles } from '../theme.ts'
import { type Hyphenator, hyphenatorOf, type Line, linesOf, type Run, typesetter } from './index.ts'

const setter = typesetter()
const english = await hyphenatorOf('en-GB')
const plain = (text: string): readonly Run[] => [{ text, style: styles.text }]
const textOf = (line: Line) => line.pieces.map((piece) => piece.text).join('')

function set(text: string, measure = 286, hyphenate: Hyphenator = english) {
  return linesOf(plain(text), measure, setter, { hyphenate }).map((line) => ({ ...line, text: textOf(line) }))
}

/** The text again, from its lines: a break stands for one space, unless a hyphen or nothing stood there. */
function joined(lines: readonly { readonly text: string; readonly hyphenated: boolean }[], text: string): string {
  return lines
    .reduce((out, line) => {
      if (text.startsWith(`${out} ${line.text.replace(/-$/, '')}`)) return `${out} ${withoutHyphen(line)}`
      return out + withoutHyphen(line)
    }, '')
    .trim()
}
const withoutHyphen = (line: { readonly text: string; readonly hyphenated: boolean }) =>
  line.hyphenated ? line.text.slice(0, -1) : line.text

const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom(...'abcdeilnorst'), minLength: 1, maxLength: 14 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Brussels', 'NATO-Russia', '5', 'December', 'p5.s3', '“early”', 'responsibilities'),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abc/.-'), minLength: 1, maxLength: 120 }) },
)
const texts = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))

describe('a paragraph', () => {
  it('has no line wider than the measure', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 400 }), (text, measure) => {
        for (const line of set(text, measure)) expect(line.width).toBeLessThanOrEqual(measure + 0.001)
      }),
    )
  })

  it('measures letters that meet at a hyphen as they are set', () => {
    for (const line of set('oclncarcr c/-c “early”', 91)) expect(line.width).toBeLessThanOrEqual(91)
  })

  it('loses nothing but the spaces at which lines end', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 400 }), (text, measure) => {
        const letters = (value: string) => value.replaceAll(' ', '')
        expect(letters(set(text, measure).map(withoutHyphen).join(''))).toBe(letters(text))
      }),
    )
  })

  it('breaks between words', () => {
    const text = 'The ministers agreed to meet again before the end of the year, in the northern harbour of the town.'
    expect(
      joined(
        set(text, 120, () => []),
        text,
      ),
    ).toBe(text)
  })

  it('keeps the widths of its pieces and of itself in step', () => {
    const [line] = linesOf(
      [
        { text: 'The author reports: ', style: styles.smallItalic },
        { text: 'nothing', style: styles.small },
      ],
      286,
      setter,
    )
    const last = line?.pieces.at(-1)
    expect(line?.pieces).toHaveLength(2)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(line?.width ?? 0)
  })

  it('is empty where the text is', () => {
    expect(set('')).toEqual([])
    expect(set(' \n ')).toEqual([])
  })
})

describe('what stays on one line', () => {
  it.each([
    ['a day and its month', 'xx 5 December', '5 December'],
    ['a day in brackets and its month', 'xx [5] December', '[5] December'],
    ['initials and a name', 'xx I. Sergeyev', 'I. Sergeyev'],
    ['a number and what it counts', 'xx No. 4', 'No. 4'],
    ['an entry and its number', 'xx entry 12', 'entry 12'],
    ['a word and the dash after it', 'xx September – early', 'September –'],
  ])('%s', (_, text, whole) => {
    const measure = setter.widthOf('xx', styles.text) + setter.widthOf(whole, styles.text) - 1
    const lines = set(text, measure, () => [])
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.some((line) => line.text.includes(whole))).toBe(true)
  })
})

describe('hyphenation', () => {
  const long = 'to the representatives of responsibilities and administrations internationally considered'

  it('comes where a line would otherwise be short', () => {
    const lines = set(long, 100)
    expect(lines.some((line) => line.hyphenated)).toBe(true)
  })

  it('never comes twice running, nor before the last line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 70, max: 180 }), (text, measure) => {
        const lines = set(text, measure)
        lines.forEach((line, index) => {
          if (line.hyphenated) expect(lines[index + 1]?.hyphenated).toBe(false)
        })
        expect(lines.at(-2)?.hyphenated ?? false).toBe(false)
      }),
    )
  })

  it('never breaks a name, a short word, or near its ends', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 70, max: 180 }), (text, measure) => {
        for (const [index, line] of set(text, measure).entries()) {
          if (!line.hyphenated) continue
          const head = line.text.split(' ').at(-1)?.slice(0, -1) ?? ''
          const tail = set(text, measure)[index + 1]?.text.split(' ')[0] ?? ''
          expect(head).not.toMatch(/\p{Lu}/u)
          expect(head.replace(/^\P{L}+/u, '').length).toBeGreaterThanOrEqual(3)
          expect(tail.replace(/\P{L}+$/u, '').length).toBeGreaterThanOrEqual(3)
        }
      }),
    )
  })

  it('leaves words whole in a language without patterns', async () => {
    const none = await hyphenatorOf('tlh')
    expect(set(long, 100, none).some((line) => line.hyphenated)).toBe(false)
  })
})

describe('a title', () => {
  it('has lines of like length', () => {
    const title = 'Ministers discuss the harbour and mean to cooperate in the Balkans'
    const style = styles.entryTitle
    const balanced = linesOf([{ text: title, style }], 286, setter, { balanced: true })
    const [first, second] = balanced.map((line) => line.width)
    expect(balanced).toHaveLength(2)
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(80)
  })
})
