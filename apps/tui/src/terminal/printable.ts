// biome-ignore-all lint/suspicious/noControlCharactersInRegex: finding control characters is what these are for
import { oneCellEach } from './one-cell.ts'

/** Which characters the terminal can be trusted with. */
export type Charset = 'unicode' | 'ascii'

/** Stands where a control character or sequence was, so that its removal is not silent. */
const somethingWasHere = { unicode: '·', ascii: '?' } as const satisfies Record<Charset, string>

// A string that never ends (OSC without its terminator) loses only its introducer: what follows stays readable.
// The bodies exclude every control character, which keeps the match linear on hostile input.
const controlStrings =
  /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0000-\u001F\u007F-\u009F]*(?:\u0007|\u001B\\|\u009C)/g
const controlSequences = /(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]/g
const otherEscapes = /\u001B[\u0020-\u002F]*[\u0030-\u007E]?/g
const lineBreaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g
const otherControls = /\p{Cc}/gu
const loneSurrogates = /\p{Cs}/gu
// Terminals disagree on the width of joined, tinted and boxed emoji and of flags, so each is reduced to its base.
const joinedEmoji =
  /(\p{Extended_Pictographic})(?:\p{EMod}|\uFE0F)*(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)*)+/gu
const emojiModifiers = /(?<=\p{Extended_Pictographic}\uFE0F?)\p{EMod}|\u20E3/gu
const regionalIndicators = /[\u{1F1E6}-\u{1F1FF}]/gu
// Bidirectional controls, zero-width characters, soft hyphens, tags, variation selectors.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const tooManyMarks = /(\p{M}{4})\p{M}+/gu
const leadingMark = /^(?=\p{M})/u

/**
 * Text from data, made safe to print: one line, no control characters or sequences, nothing invisible, nothing that
 * changes the direction of what follows. Idempotent. Where something was removed that a terminal would have obeyed,
 * a `·` (in ASCII `?`) stands in its place; what only has no width goes without a trace, since it has none.
 *
 * In `ascii` accents are dropped and typographic signs replaced; what has no counterpart becomes `?`.
 */
export function printable(text: string, charset: Charset = 'unicode'): string {
  const safe = oneCellEach.test(text) ? text : cleaned(text, somethingWasHere[charset])
  return charset === 'ascii' ? toAscii(safe) : safe
}

function cleaned(text: string, placeholder: string): string {
  return text
    .replace(controlStrings, placeholder)
    .replace(controlSequences, placeholder)
    .replace(otherEscapes, placeholder)
    .replace(lineBreaks, ' ')
    .replace(otherControls, placeholder)
    .replace(loneSurrogates, '\uFFFD')
    .replace(joinedEmoji, '$1')
    .replace(emojiModifiers, '')
    .replace(regionalIndicators, (indicator) => String.fromCharCode(indicator.codePointAt(0)! - 0x1f1e6 + 0x41))
    .replace(invisible, '')
    .replace(tooManyMarks, '$1')
    .replace(leadingMark, '◌')
}

const asciiSigns: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '·': '?',
  '•': '*',
  '×': 'x',
  '÷': '/',
  '№': 'No.',
  '€': 'EUR',
  '£': 'GBP',
  '§': 'sec.',
  '¶': 'par.',
  '→': '->',
  '←': '<-',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
}

function toAscii(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text
    .replace(/[^ -~]/gu, (character) => asciiSigns[character] ?? character)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^ -~]/gu, '?')
}
