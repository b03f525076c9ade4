import { describe, expect, it } from 'vitest'
import { parseEdtf, writeEdtf } from '../edtf/index.ts'
import { english, labelDate } from './index.ts'
import { russian } from './locales/ru.ts'
import { components, notableDates, sameMeaning, signedComponents } from './nothing-lost.cases.ts'

const locales = [english, russian]
/** Every combination of components, each with every sign. */
function combined(
  { years, months, days }: Readonly<Record<'years' | 'months' | 'days', readonly string[]>>,
  signs: readonly string[] = [''],
): readonly string[] {
  const signed = (parts: readonly string[]) => parts.flatMap((part) => signs.map((sign) => sign + part))
  const signedDays = signed(days)
  const signedMonths = signed(months)
  return signed(years).flatMap((year) => [
    year,
    ...signedMonths.flatMap((month) => [`${year}-${month}`, ...signedDays.map((day) => `${year}-${month}-${day}`)]),
  ])
}

const singleDates = [...combined(components), ...combined(signedComponents, signedComponents.signs)]

function intervals(): readonly string[] {
  const ends = [...notableDates, '..', '']
  return ends.flatMap((start) =>
    ends.flatMap((end) => [`${start}/${end}`, `..${start}/${end}`, `${start}/${end}..`, `..${start}/${end}..`]),
  )
}

function sets(): readonly string[] {
  const lists = notableDates.flatMap((a) => [
    ...[a, `..${a}`, `${a}..`, `..${a},1950`, `1950,${a}..`, `1950,${a}`, `1950,1955,${a}`],
    ...notableDates.flatMap((b) => (a === b ? [] : [`${a},${b}`, `${a}..${b}`, `1950,${a}..${b}`])),
  ])
  return lists.flatMap((list) => [`[${list}]`, `{${list}}`])
}

const times = ['', 'Z', '+03:00', '-03:00'].flatMap((zone) =>
  ['10:30:00', '10:30:01'].map((time) => `2000-12-05T${time}${zone}`),
)

/** What is valid, in canonical form; each value once. */
function valid(texts: readonly string[]): readonly string[] {
  const values = texts.flatMap((text) => {
    const result = parseEdtf(text)
    return result.ok ? [writeEdtf(result.value)] : []
  })
  return [...new Set(values)]
}

/** One value for each meaning: without the notations that say again what another says. */
function isOtherNotation(text: string): boolean {
  const onlyDays = /^\d{4}-\d\d-(1X|2X|3X|X1|X5)$/
  return /^\[[^,.]*\]$/.test(text) || onlyDays.test(text) || /^\d{4}-X[12]$/.test(text)
}

const values = valid([...singleDates, ...intervals(), ...sets(), ...times]).filter((text) => !isOtherNotation(text))

describe.each(locales)('in a full label in $code', (locale) => {
  const full = (edtf: string) => labelDate({ edtf }, [], locale).full

  it('no two values that differ in meaning read the same', () => {
    const known = new Map<string, string>()
    const clashes = values.flatMap((text) => {
      const label = full(text)
      const other = known.get(label)
      known.set(label, text)
      return other === undefined ? [] : [`${label}: ${other} and ${text}`]
    })
    expect(clashes.slice(0, 20)).toEqual([])
    expect(values.length).toBeGreaterThan(5_000)
  })

  it.each(sameMeaning)('$pair read the same: $reason', ({ pair: [a, b] }) => {
    expect(full(a)).toBe(full(b))
  })

  it.each(['2000-12-05', '2000-12', '2000-XX-05', '200X', '2000-21', '2000-12-05?', '2000-33'])(
    'of %s all of the year is meant, or some time in it',
    (edtf) => {
      const labels = (['within', 'throughout'] as const).map((mode) => labelDate({ edtf, mode }, [], locale).full)
      expect(new Set(labels).size).toBe(2)
    },
  )
})

const forms = ['label', 'short', 'full'] as const

describe.each(locales)('in every form in $code', (locale) => {
  const labels = (edtf: string, supplied: readonly ('year' | 'month' | 'day')[] = []) => {
    const label = labelDate({ edtf, supplied }, [], locale)
    return forms.map((form) => label[form])
  }

  it('each sign shows', () => {
    const signed = valid(singleDates).filter((text) => /[?~%]/.test(text))
    const hidden = signed.filter((text) => {
      const plain = valid([text.replaceAll(/[?~%]/g, '')])[0]
      return plain !== undefined && labels(text).some((label, index) => label === labels(plain)[index])
    })
    expect(hidden.slice(0, 20)).toEqual([])
    expect(signed.length).toBeGreaterThan(300)
  })

  it('each supplied component stands in brackets', () => {
    const parts = ['year', 'month', 'day'] as const
    const bare = valid(singleDates).flatMap((text) => {
      const count = text.replace(/^-/, '').split('-').length
      return parts
        .slice(0, count)
        .flatMap((part) => (labels(text, [part]).every((label) => label.includes('[')) ? [] : [`${part} of ${text}`]))
    })
    expect(bare.slice(0, 20)).toEqual([])
  })

  it.each([
    ['2000/..', '2000/'],
    ['../2000', '/2000'],
    ['../..', '/'],
    ['/..', '../'],
    ['..2000/2001', '2000/2001'],
    ['2000/2001..', '2000/2001'],
    ['..2000/', '2000/'],
    ['[..2000]', '2000'],
    ['{2000..}', '{2000}'],
  ])('%s does not read as %s', (a, b) => {
    const other = labels(b)
    expect(labels(a).filter((label, index) => label === other[index])).toEqual([])
  })
})
