import { describe, expect, it } from 'vitest'
import { readWords } from '../../time/index.ts'
import { russiaNato2000 } from './index.ts'

type When = NonNullable<(typeof russiaNato2000)['events'][number]['claims'][number]['when']>

/** What else the words need to be read by, beyond the day of publication. */
const said: Readonly<Record<string, object>> = {
  'late September': { tense: 'past' },
  'at the beginning of the year': { within: 'next year' },
}

/** Words that only tell how something stands to the day of writing, or how long it takes: they date nothing. */
const datesNothing = ['yet', 'so far', 'already', 'still', 'at present', 'frequently', 'five and more years']

/**
 * Where the chronology knows more than the words say, and why. Everything else is exactly what the readings make of the
 * words, counted from the day of publication.
 */
const departures: Readonly<Record<string, { readonly fields: readonly (keyof When)[]; readonly why: string }>> = {
  'sergeev-tour': { fields: ['covers'], why: 'the programme of the two days shows that it was under way on both' },
  'bilateral-meetings': { fields: ['mode'], why: 'the words give the days of the whole programme' },
  'cohen-sergeev-talks': { fields: ['edtf'], why: 'the words give the days of the whole programme' },
  'eapc-meeting': { fields: ['edtf'], why: 'the words give the days of the whole programme' },
  'eu-mobile-forces': { fields: ['basis'], why: 'the first day is inferred from its being still to come' },
}

const dated = russiaNato2000.events.flatMap((event) =>
  event.claims.flatMap(({ when }) =>
    when?.words !== undefined && when.edtf !== undefined && !datesNothing.includes(when.words.toLowerCase())
      ? [{ id: event.id, words: when.words, when }]
      : [],
  ),
)

describe('a date for which the article has words', () => {
  it.each(dated)('$id: "$words"', ({ id, words, when }) => {
    const reading = readWords(words, { anchor: '[2000-12-06..2000-12-10]', ...said[words] })
    if (!reading.ok) throw new Error(reading.diagnostics[0]?.message)
    const { edtf, soft, mode, covers, convention, rule, basis, supplied } = reading.value
    const read = {
      edtf,
      soft,
      mode,
      covers,
      convention,
      rule,
      basis,
      supplied: supplied.length > 0 ? supplied : undefined,
    }
    const differing = (Object.keys(read) as (keyof typeof read)[]).filter(
      (field) => JSON.stringify(read[field]) !== JSON.stringify(when[field]),
    )
    expect(differing).toEqual(departures[id]?.fields ?? [])
  })

  it('is each of the phrases that date something', () => {
    expect([...new Set(dated.map(({ words }) => words.toLowerCase()))].sort()).toEqual([
      'at the beginning of the year',
      'by 2003',
      'december 23',
      'december 5',
      'december 5-6',
      'in the future',
      'late september',
      'next year',
      'spring 2001',
      'this week',
    ])
  })
})
