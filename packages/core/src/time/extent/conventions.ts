/** What a vague word takes of a unit. "Beginning" and "start" are `early`, "middle" is `mid`, "end" and "close" `late`. */
export type PartWord = 'early' | 'mid' | 'late'

/**
 * First and last of the smaller units that a part has, both inclusive: of a month its days from 1 (31 is the last day
 * however many there are), of a season its months 1 to 3, of a year its months 1 to 12, of a decade its years by their
 * last digit 0 to 9, of a century its years 1 to 100.
 */
export type Parts = {
  readonly [unit in PartedUnit]?: { readonly [word in PartWord]?: readonly [number, number] | undefined } | undefined
}
export type PartedUnit = 'month' | 'season' | 'year' | 'decade' | 'century'

export interface Convention {
  /** After "by": "21-30 September by thirds". */
  readonly name: string
  /** What it makes of a vague word, in a sentence. */
  readonly definition: string
  /** How it cuts units, for a convention about early, mid and late. */
  readonly parts?: Parts | undefined
}

/** The named rules by which a vague word becomes a soft extent. A chronology may define its own beside them. */
export const conventions = {
  thirds: {
    name: 'thirds',
    definition:
      '“Early”, “mid” and “late” are the first, second and last third: of a month days 1–10, 11–20 and from 21.',
    // A decade and a century have no whole thirds: the spare year goes to the beginning or to the end.
    parts: {
      month: { early: [1, 10], mid: [11, 20], late: [21, 31] },
      season: { early: [1, 1], mid: [2, 2], late: [3, 3] },
      year: { early: [1, 4], mid: [5, 8], late: [9, 12] },
      decade: { early: [0, 3], mid: [4, 6], late: [7, 9] },
      century: { early: [1, 33], mid: [34, 66], late: [67, 100] },
    },
  },
  quarters: {
    name: 'quarters',
    definition: 'The beginning of a year is its first quarter, its end the last.',
    // The middle is what lies between. Quarters of a month and of a decade are rounded to days and to years.
    parts: {
      month: { early: [1, 7], mid: [8, 23], late: [24, 31] },
      season: { early: [1, 1], mid: [2, 2], late: [3, 3] },
      year: { early: [1, 3], mid: [4, 9], late: [10, 12] },
      decade: { early: [0, 2], mid: [3, 6], late: [7, 9] },
      century: { early: [1, 25], mid: [26, 75], late: [76, 100] },
    },
  },
  halves: {
    name: 'halves',
    definition: '“Early” and “late” are the first and the second half.',
    // The middle is the half in the middle: the second and third quarter.
    parts: {
      month: { early: [1, 15], mid: [8, 23], late: [16, 31] },
      year: { early: [1, 6], mid: [4, 9], late: [7, 12] },
      decade: { early: [0, 4], mid: [3, 6], late: [5, 9] },
      century: { early: [1, 50], mid: [26, 75], late: [51, 100] },
    },
  },
  'meteorological-seasons': {
    name: 'meteorological seasons',
    definition:
      'Seasons are whole months: in the north spring is March to May, summer June to August, autumn September to November, winter December to February.',
  },
  'iso-weeks': {
    name: 'ISO weeks',
    definition: 'A week runs from Monday to Sunday.',
  },
} as const satisfies Record<string, Convention>
