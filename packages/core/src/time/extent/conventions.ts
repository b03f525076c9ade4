export interface Convention {
  /** After "by": "21-30 September by thirds". */
  readonly name: string
  /** What it makes of a vague word, in a sentence. */
  readonly definition: string
}

/** The named rules by which a vague word becomes a soft extent. A chronology may define its own beside them. */
export const conventions = {
  thirds: {
    name: 'thirds',
    definition:
      '“Early”, “mid” and “late” are the first, second and last third: of a month days 1–10, 11–20 and from 21.',
  },
  quarters: {
    name: 'quarters',
    definition: 'The beginning of a year is its first quarter, its end the last.',
  },
  halves: {
    name: 'halves',
    definition: '“Early” and “late” are the first and the second half.',
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
