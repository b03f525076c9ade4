/** What could not be set as it was written; told to the reader at the end of the book. */
export interface Tally {
  /** Code points no face has: a white square stands in their place. */
  readonly replaced: Set<number>
  /** Code points set from another face than the text around them. */
  readonly substituted: Set<number>
  /** Invisible characters that would steer the page or the reader's program: control, direction, joining. */
  readonly removed: Set<number>
}

export function emptyTally(): Tally {
  return { replaced: new Set(), substituted: new Set(), removed: new Set() }
}

/** Letters, figures and signs that need no second look; most text is nothing else. */
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20ac]*$/
const blank = /[\s\u0085\u2028\u2029]/u
/** Control, format, variation selectors; tags are format characters too. */
const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/u
/** Halves of characters, and what is none by definition: neither UTF-8 nor XML can hold them. */
const unusable = /\p{Cs}|[\ufffe\uffff]/u
const combining = /\p{M}/u

/** More marks than this on one letter climb into the lines above. */
const marksOnOneLetter = 3

/**
 * The text with nothing in it that steers: line ends and tabs become spaces, runs of spaces one space; control
 * characters, direction marks, joiners and soft hyphens go, and are remembered. No-break spaces stay.
 */
export function printable(text: string, tally: Tally): string {
  if (plain.test(text)) return text.includes('  ') ? text.replaceAll(/ {2,}/g, ' ') : text
  let out = ''
  let marks = 0
  for (const char of text) {
    const codePoint = char.codePointAt(0) as number
    if (char !== '\u00a0' && char !== '\u202f' && blank.test(char)) {
      if (!out.endsWith(' ')) out += ' '
    } else if (invisible.test(char)) {
      tally.removed.add(codePoint)
    } else if (unusable.test(char)) {
      out += '\ufffd'
    } else if (combining.test(char)) {
      marks += 1
      if (marks <= marksOnOneLetter) out += char
      else tally.removed.add(codePoint)
      continue
    } else {
      out += char
    }
    marks = 0
  }
  return out
}
