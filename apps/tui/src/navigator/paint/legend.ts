import { type Family, families } from '@regesta/core/record'
import type { Charset } from '../../terminal/index.ts'
import { glyphsOf, statusGlyph } from '../theme.ts'
import { contradictedSign, signs, strokes } from './mark.ts'

/** What the lines of the axis mean: a sample of each, and words. */
export function legendOf(charset: Charset): readonly (readonly [sample: string, words: string])[] {
  const { actual, prospective } = strokes[charset]
  const sign = signs[charset]
  const { horizon, band, before, after } = glyphsOf(charset)
  const disc = statusGlyph('occurred', charset)
  const line = (middle: string) => actual.start + middle + actual.end
  return [
    [line(actual.line.repeat(2)), 'some time in it'],
    [actual.certain.repeat(4), 'certainly all of this'],
    ...Object.entries(families).map(([family, { word, definition }]) =>
      familyRow(family as Family, `${word}: ${definition}`),
    ),
    [actual.end + actual.line.repeat(2) + actual.start, 'all of a time, but of no day is it certain'],
    [
      `${sign.allowed.repeat(2)}${sign.softStart}${prospective.line.repeat(2)}${sign.softEnd}${sign.allowed.repeat(2)}`,
      'round: by a convention; dots: what the words allow',
    ],
    [`${sign.setStart}${disc} ${disc}${sign.setEnd}`, 'one of several'],
    [prospective.line.repeat(2) + sign.later, 'an open end, or one beyond the edge'],
    [prospective.line.repeat(2) + sign.unknown, 'an end that nobody states'],
    [`${horizon} ${horizon}${band.repeat(2)}${horizon}`, 'the horizon: the as-of day, or the days it can be'],
    ['2 3 +', 'so many entries can lie here, and along the faint line behind; + is ten or more'],
    ['+4', 'at the end of a row: so many entries that have no room in it'],
    [`3${before} ${after}2`, 'so many entries lie wholly before, and after, the time that is shown'],
    ['topic 6/8', 'of eight topics six have room, or something to show'],
    [
      `${sign.derivedStart}${actual.line.repeat(2)}${sign.derivedEnd}`,
      'ends that follow from other entries: derived, not stated',
    ],
    [
      contradictedSign,
      'in the list: disputed or contradicted, statements that cannot all be true; in a bar: contradicted',
    ],
  ]

  function familyRow(family: Family, words: string): readonly [string, string] {
    const stroke = strokes[charset][family]
    return [`${stroke.start}${stroke.line.repeat(2)}${stroke.end} ${stroke.certain.repeat(2)}`, words]
  }
}
