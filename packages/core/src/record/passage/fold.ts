/** A text in which what printers and scanners change at will looks the same everywhere. */
export interface FoldedText {
  readonly text: string
  /** Of each unit of the folded text where it comes from in the original; at the end, the original's length. */
  readonly origin: Uint32Array
}

const folds: readonly (readonly [characters: string, folded: string])[] = [
  ['‘’‚‛′‹›`´', "'"],
  ['“”„‟″«»', '"'],
  ['‐‑‒–—―−', '-'],
  ['…', '...'],
  // Soft hyphen, zero width spaces and joiners, byte order mark.
  ['\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''],
]
const foldOf = new Map(folds.flatMap(([characters, folded]) => [...characters].map((each) => [each, folded] as const)))

/** A word that is divided at the end of a line; between lines a page's heading may have been left out. */
const division = /[-‐]\s{0,400}?[\n\r]\s{0,400}(?=\p{Ll})/uy
const space = /\s/

/**
 * Folds the marks that differ between editions of the same words: quotation marks, dashes and hyphens, ellipses, white
 * space (any of it is one space), hyphens that divide a word at the end of a line, accents stored apart (NFC). Letters
 * and their case stay as they are.
 */
export function foldText(text: string): FoldedText {
  const folded: string[] = []
  const origin: number[] = []
  let length = 0
  const add = (piece: string, at: number) => {
    folded.push(piece)
    for (let n = 0; n < piece.length; n++) origin[length++] = at
  }
  let at = 0
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    let next = at + character.length
    if (space.test(character)) {
      while (next < text.length && space.test(text[next]!)) next++
      if (length > 0) add(' ', at)
    } else if ((character === '-' || character === '‐') && dividesWord(text, at)) {
      next = division.lastIndex
    } else {
      while (next < text.length && /\p{M}/u.test(text[next]!)) next++
      const whole = text.slice(at, next)
      add(whole.length === 1 ? (foldOf.get(whole) ?? whole) : whole.normalize('NFC'), at)
    }
    at = next
  }
  const joined = folded.join('')
  const end = joined.endsWith(' ') ? joined.length - 1 : joined.length
  origin.length = end
  return { text: joined.slice(0, end), origin: Uint32Array.from([...origin, text.trimEnd().length]) }
}

/** Whether the hyphen at a place divides a word at the end of a line; then `division` ends where the word goes on. */
function dividesWord(text: string, at: number): boolean {
  division.lastIndex = at
  return /\p{L}/u.test(text[at - 1] ?? '') && division.test(text)
}
