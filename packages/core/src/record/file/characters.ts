import type { Problem } from './problem.ts'

/** The first character that no text has: NUL, or half of a pair of UTF-16 units. */
const notText = /\0|\p{Surrogate}/u

/** What makes a text, or a value after its escapes are read, not a text at all; `at` is in that text. */
export function unreadableCharacter(text: string): Problem | undefined {
  const found = notText.exec(text)
  if (!found) return undefined
  const at = { from: found.index, to: found.index + 1 }
  if (found[0] === '\0') {
    return {
      code: 'R010',
      at,
      message: 'a NUL character stands here, which no text has',
      help: 'this may not be a text file; if it is one, save it again as UTF-8',
    }
  }
  return {
    code: 'R010',
    at,
    message: `half of a character stands here (U+${found[0].charCodeAt(0).toString(16).toUpperCase()} without its other half)`,
    help: 'replace it with the whole character',
  }
}
