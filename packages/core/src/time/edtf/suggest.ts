/**
 * A way in which people write what EDTF writes otherwise, the right form, if it can be told, and what that is, where
 * it is not plain. Single digits of the right form get their zero, and a hyphen with nothing after it goes.
 */
type Habit = readonly [form: RegExp, right: string | ((...groups: string[]) => string), note?: string]

const codes: { readonly [word: string]: number } = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  spr: 21,
  sum: 22,
  aut: 23,
  fal: 23,
  win: 24,
}

const slashes = /^(\d\d?)\/(\d\d?)\/(\d{4})$/

/** Nobody reads, and nobody types, a right form that is longer. */
const longestForm = 80

/** Tried in this order; the first whose right form is EDTF is offered. */
const habits: readonly Habit[] = [
  [/\s+|^\+|^-(?=0000)|,(?=[\]}])|(?<=\d)\.\d+/g, ''],
  [/[‐-―−]/g, '-'],
  [/[a-z]+/g, (letters) => letters.toUpperCase()],
  [/^(-?\d\d)(?:00s)?([?~%]?)$/, '$1XX$2', 'for the century'],
  [/^(-?\d{3})(?:0s)?([?~%]?)$/, '$1X$2', 'for the decade'],
  [/^(?:AD |Y)?(-?)0*(\d{1,4})(?: AD| CE)?$/i, (_, sign, year) => sign + four(year)],
  [/^(\d{1,4}) BCE?$/i, (_, year) => `-${four(Number(year) - 1)}`.replace('-0000', '0000')],
  [/^(?:about|circa|ca?)\.? (.+)$/i, '$1~'],
  [/\?~|~\?/, '%'],
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  [/^(-?\d{4})[-./](\d\d?)(?:[-./](\d\d?))?$/, '$1-$2-$3'],
  [/^(\d{4})[-./](\d\d?)[-./](\d\d?)$/, '$1-$3-$2'],
  [/^(?:(\d\d?)\.)?(\d\d?)[./](\d{4})$/, '$3-$2-$1'],
  [slashes, '[$3-$1-$2,$3-$2-$1]', 'for one of these'],
  [slashes, '$3-$2-$1'],
  [slashes, '$3-$1-$2'],
  [
    /^(\d\d?)?(?:st|nd|rd|th)? ?([a-z]{3})[a-z]*\.? ?(\d\d?)?(?:st|nd|rd|th)?,? (-?\d{4})$/i,
    (_, before, word, after, year) => `${year}-${codes[word.toLowerCase()]}-${before ?? after ?? ''}`,
  ],
  [/^Y?(-?)0*([1-9]\d{4,})(?![\dXE]).*$/, 'Y$1$2'],
  [/-00(?=-|$)/g, '-XX'],
  [/^(\d{4}) ?[-–\\] ?(\d{4})$/, '$1/$2'],
  [/^(\d\d)(\d\d)-(\d\d)$/, '$1$2/$1$3', 'for the years'],
  [/^(\d{4}-)(.*)\/(\d\d|\d\d-\d\d)$/, '$1$2/$1$3'],
  [/^([^/]+)\/([^/]+)$/, '$2/$1', 'with the earlier first'],
  [/^(.)([^.,]+)\.\.([^.,]+)(.)$/, '$1$3..$2$4', 'with the earlier first'],
  [/^.*(?:\.\.|,).*$/s, '[$&]', 'for one of these'],
  [/^\[([^\]}]*).?$/, '[$1]'],
  [/^\{([^\]}]*).?$/, '{$1}'],
  [/ (?=\d\d:)/, 'T'],
  [/(T\d\d:\d\d)(?!:)/, '$1:00'],
  [/^([^:]*:.*[+-]\d\d)(\d\d)$/, '$1:$2'],
  [/^(-?\d{4}-\d\d-\d\d)[^/.]*$/, '$1', 'if no more is known'],
  [/^(-?[\dX]{4}-[\dX]{2})(?!\d)[^/.]*$/, '$1', 'if no more is known'],
  [/^(-?[\dX]{4})(?![\dX])[^/.]*$/, '$1', 'if no more is known'],
]

const separator = /[[\]{},/]/

/**
 * What to do about a text that is not EDTF: the likely right form of all of it, or of the one date in it where reading
 * stopped, or how dates are written.
 */
export function suggestionFor(text: string, offset: number, isEdtf: (text: string) => boolean): string {
  const whole = rightForm(text, isEdtf)
  if (whole) return `write ${whole}`
  const part = text.slice(0, offset).split(separator).pop()! + text.slice(offset).split(separator, 1)[0]
  const right = part !== text && rightForm(part, isEdtf)
  return right ? `instead of ${part} write ${right}` : 'write a date as 2000, 2000-12 or 2000-12-05'
}

function rightForm(text: string, isEdtf: (text: string) => boolean): string | undefined {
  if (text.length > longestForm) return undefined
  for (const [form, right, note] of habits) {
    const rough = text.replace(form, right as string)
    const candidate = rough.replace(/-(?=\d(?!\d))/g, '-0').replace(/--?(?=[,\]]|$)/g, '')
    if (candidate !== text && isEdtf(candidate)) return note ? `${candidate} ${note}` : candidate
  }
  return undefined
}

const four = (year: string | number) => String(year).padStart(4, '0')
