/** Two notations of the same meaning: the only different values that may have the same full label. */
export const sameMeaning: readonly { readonly pair: readonly [string, string]; readonly reason: string }[] = [
  { pair: ['[2000]', '2000'], reason: 'one of one date is that date' },
  { pair: ['[2000..2000,2005]', '[2000,2005]'], reason: 'a range from a date to itself is that date' },
  { pair: ['[2000-12-05..2000-12-06]', '[2000-12-05,2000-12-06]'], reason: 'two days with none between them' },
  { pair: ['2000-12-1X', '[2000-12-10..2000-12-19]'], reason: 'the days that the digits leave, one after the other' },
  { pair: ['2000-12-3X', '[2000-12-30,2000-12-31]'], reason: 'the few days that the digits leave' },
  { pair: ['2000-X1', '[2000-01,2000-11]'], reason: 'the few months that the digits leave' },
  { pair: ['Y17E7', 'Y170000000'], reason: 'a power of ten written out' },
]

/** Dates of every kind, from which intervals and sets are made; no two of them mean the same. */
export const notableDates: readonly string[] = [
  ...['2000', '2001', '2000-01', '2000-12', '2000-12-05', '2000-12-07', '2001-01-01', '2000~', '2000-~12', '2000?-12'],
  ...['200X', 'XXXX', '2000-1X', '2000-12-XX', 'XXXX-12-05', '2000-21', '2000-33', '0000', '-004X', '2000S2'],
  ...['Y17000', 'Y17E40'],
]

/** The components of single dates: all of them are combined. */
export const components = {
  years: ['2000', '2001', '200X', '20XX', 'XXXX', '2X0X', '-2000', '-200X', '0000', '000X'],
  months: ['01', '03', '11', '12', 'XX', '0X', '1X', 'X1', 'X2', 'X3', '21', '25', '29', '33', '37', '40'],
  days: ['01', '05', '31', 'XX', '0X', '1X', '2X', '3X', 'X1', 'X5'],
} as const

/** The components of dates that carry signs, in every place and combination. */
export const signedComponents = {
  signs: ['', '?', '~', '%'],
  years: ['2000', '200X'],
  months: ['01', 'XX', '21'],
  days: ['05', 'XX'],
} as const
