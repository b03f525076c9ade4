import { agreedInvalid, agreedValid } from '../src/time/edtf/conformance.cases.ts'
import { errors } from '../src/time/edtf/errors.cases.ts'
import type { Random } from './random.ts'

const valid = agreedValid.map(([text]) => text)
const known = [...valid, ...agreedInvalid, ...errors.map(({ text }) => text)]
const pieces = [
  ...'0123456789XYESTZ-/.,:+?~%[]{} ',
  ...['..', '/..', '-XX', 'XX', '2000', '-0', '-21', '-29', 'Y-', 'E9', 'S2', 'T10:00:00', '+14:00', ',[', '0000'],
  ...['\0', '\n', '\t', '𝟙', '😀', '\uD800', '\u0301', '٣', '−', '–', 'ſ', 'İ', '__proto__', 'constructor', 'NaN'],
]
const longest = 4096

/** A date that is EDTF. */
export const validDate = (random: Random) => (random.oneIn(3) ? random.from(valid) : composedDate(random))

/** Anything: dates, dates with mistakes, texts of nothing but signs; once in a hundred times a long one. */
export function anyText(random: Random): string {
  if (random.oneIn(100)) return longText(random)
  switch (random.below(4)) {
    case 0:
      return Array.from({ length: random.below(30) }, () => random.from(pieces)).join('')
    case 1:
      return composedDate(random)
    default:
      return changed(random.from(known), random)
  }
}

/** With one to four pieces taken out, put in or doubled. */
function changed(text: string, random: Random): string {
  let result = text
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(result.length + 1)
    const to = at + random.below(4)
    const added = random.oneIn(4) ? result.slice(at, to).repeat(2) : random.oneIn(3) ? '' : random.from(pieces)
    result = result.slice(0, at) + added + result.slice(random.oneIn(3) ? at : to)
  }
  return result
}

/** By the grammar, but for the days of the month and the order of ends. */
function composedDate(random: Random): string {
  switch (random.below(8)) {
    case 0:
      return `${end(random)}/${end(random)}`
    case 1: {
      const members = Array.from({ length: 1 + random.below(4) }, () =>
        random.oneIn(3) ? range(random) : date(random),
      )
      return random.oneIn(2) ? `[${members.join(',')}]` : `{${members.join(',')}}`
    }
    case 2:
      return `${digits(4, random)}-0${1 + random.below(9)}-1${random.below(10)}T2${random.below(4)}:0${random.below(10)}:00${random.from(['', 'Z', '+03', '-04:30'])}`
    default:
      return date(random)
  }
}

function end(random: Random): string {
  return random.oneIn(4) ? random.from(['', '..']) : date(random)
}

function range(random: Random): string {
  return random.from(['..', '']) + date(random) + random.from(['..', `..${date(random)}`])
}

function date(random: Random): string {
  const sign = () => (random.oneIn(5) ? random.from('?~%') : '')
  if (random.oneIn(12))
    return `Y${random.from(['', '-'])}${1 + random.below(9)}${digits(4 + random.below(14), random)}${sign()}`
  if (random.oneIn(12))
    return `Y${1 + random.below(9)}${digits(1, random)}E${3 + random.below(14)}S${1 + random.below(3)}`
  const year = (random.oneIn(8) ? '-' : '') + digitsOrX(4, random)
  if (random.oneIn(12)) return `${year.replaceAll('X', '1')}S${1 + random.below(4)}`
  if (random.oneIn(3)) return sign() + year + sign()
  if (random.oneIn(5)) return `${sign()}${year}${sign()}-${21 + random.below(21)}${sign()}`
  const month = random.oneIn(6) ? digitsOrX(2, random) : `0${1 + random.below(9)}`
  if (random.oneIn(2)) return `${year}${sign()}-${sign()}${month}${sign()}`
  const day = random.oneIn(6) ? digitsOrX(2, random) : `${random.below(3)}${1 + random.below(8)}`
  return `${sign()}${year}-${sign()}${month}${sign()}-${sign()}${day}${sign()}`
}

const digits = (count: number, random: Random) => Array.from({ length: count }, () => random.below(10)).join('')

const digitsOrX = (count: number, random: Random) =>
  Array.from({ length: count }, () => (random.oneIn(8) ? 'X' : random.below(10))).join('')

/** Up to the longest that is read, and a little beyond. */
function longText(random: Random): string {
  const unit = random.oneIn(2)
    ? Array.from({ length: 1 + random.below(5) }, () => random.from(pieces)).join('')
    : `${composedDate(random)}${random.from([',', '/', ' ', '-', '..', ''])}`
  const text = unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest - random.below(20))
  switch (random.below(4)) {
    case 0:
      return text
    case 1:
      return `[${text.slice(2)}]`
    case 2:
      return random.from(known) + text.slice(0, random.below(longest))
    default:
      return text.slice(0, random.below(longest)) + random.from(known)
  }
}
