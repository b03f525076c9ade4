import { type Cursor, cursorOn } from './cursor.ts'
import { phrases } from './rules/index.ts'
import { type Token, tokensOf } from './tokens.ts'
import { months, weekdays } from './vocabulary.ts'

/** Words in a running text that `readWords` understands, and where they stand: UTF-16 units, `to` exclusive. */
export interface DateWords {
  readonly words: string
  readonly from: number
  readonly to: number
}

/**
 * The words in a text that say when, in order, each as long as it can be read: "in late September", "by 2003", "so far".
 * What may be a number or a verb is taken as well, if it can be read as a date ("resolution 1244"), but for names of
 * months and days without a capital ("may", "march").
 */
export function dateWordsIn(text: string): readonly DateWords[] {
  const tokens = tokensOf(text)
  const cursor = cursorOn(tokens)
  const found: DateWords[] = []
  let at = 0
  while (at < tokens.length) {
    const end = longestFrom(cursor, at)
    const [first, last] = [tokens[at]!, tokens[end - 1]]
    if (last && end > at && !tokens.slice(at, end).some(isUncapitalised)) {
      const to = last.offset + last.text.length
      found.push({ words: text.slice(first.offset, to), from: first.offset, to })
    }
    at = Math.max(end, at + 1)
  }
  return found
}

/** Behind the last token of the longest phrase that begins here. */
function longestFrom(cursor: Cursor, at: number): number {
  let end = at
  for (const rule of phrases) {
    cursor.at = at
    if (rule.read(cursor)) end = Math.max(end, cursor.at)
  }
  return end
}

function isUncapitalised(token: Token): boolean {
  return token.kind === 'word' && token.text === token.word && (months.has(token.word) || weekdays.has(token.word))
}
