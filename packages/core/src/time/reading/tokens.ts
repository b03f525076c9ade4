/** A piece of a phrase. `offset` is where it begins, in UTF-16 units. */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly word: string; readonly offset: number }
  | {
      readonly kind: 'number'
      readonly text: string
      readonly value: number
      /** How many digits are written. */
      readonly digits: number
      /** `th` of "5th", `s` of "1990s", in lower case; empty after a plain number. */
      readonly suffix: string
      readonly offset: number
    }
  | { readonly kind: 'dash' | 'comma' | 'dot' | 'other'; readonly text: string; readonly offset: number }

const isSpace = (code: number) => code === 32 || code === 160 || code === 0x202f || (code >= 9 && code <= 13)
const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
const isApostrophe = (code: number) => code === 39 || code === 0x2019
/** Hyphens, figure dash, en dash, em dash and minus. */
const isDash = (code: number) => code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212

/** Cuts a phrase into words, numbers with their endings, dashes, commas and full stops; spaces part and are dropped. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const run = (from: number, belongs: (code: number) => boolean) => {
    let end = from
    while (end < text.length && belongs(text.charCodeAt(end))) end += 1
    return end
  }
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const offset = at
    if (isSpace(code)) at += 1
    else if (isDigit(code)) {
      const digitsEnd = run(at, isDigit)
      let end = run(digitsEnd, isLetter)
      // "1990's" is an older spelling of "1990s".
      if (end === digitsEnd && isApostrophe(text.charCodeAt(end)) && /^s$/i.test(text[end + 1] ?? '')) end += 2
      const digits = text.slice(at, digitsEnd)
      const suffix = text.slice(digitsEnd, end).replace(/['’]/, '').toLowerCase()
      const value = Number(digits)
      tokens.push({ kind: 'number', text: text.slice(at, end), value, digits: digits.length, suffix, offset })
      at = end
    } else if (isLetter(code)) {
      at = run(at, isLetter)
      const written = text.slice(offset, at)
      tokens.push({ kind: 'word', text: written, word: written.toLowerCase(), offset })
    } else {
      const kind = isDash(code) ? 'dash' : code === 44 ? 'comma' : code === 46 ? 'dot' : 'other'
      tokens.push({ kind, text: text[at]!, offset })
      at += 1
    }
  }
  return tokens
}
