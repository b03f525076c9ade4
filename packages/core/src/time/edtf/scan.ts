/** Where reading stands in a text, and what stopped it. Lives for one parse and never leaves this folder. */
export interface Scanner {
  readonly text: string
  at: number
  problem?: Problem
}

/** What was expected, in words, at an offset, and what stands there instead; that is empty at the end. */
export interface Problem {
  readonly expected: string
  readonly offset: number
  readonly found: string
}

/** The character at the cursor; empty at the end. */
export const peek = (scanner: Scanner) => scanner.text.charAt(scanner.at)

export const atEnd = (scanner: Scanner) => scanner.at === scanner.text.length

export function take(scanner: Scanner, character: string): boolean {
  if (peek(scanner) !== character) return false
  scanner.at += 1
  return true
}

export function takeDots(scanner: Scanner): boolean {
  if (!scanner.text.startsWith('..', scanner.at)) return false
  scanner.at += 2
  return true
}

/**
 * Exactly `count` digits, each of which may be an `X`; empty if there are fewer, and then the cursor is at the
 * character to blame.
 */
export function takeDigits(scanner: Scanner, count: number): string {
  const { text, at } = scanner
  for (; scanner.at < at + count; scanner.at += 1) {
    if (!isDigit(scanner) && peek(scanner) !== 'X') return ''
  }
  return text.slice(at, scanner.at)
}

/** All digits that follow, or no more than `most` of them. */
export function takeNumber(scanner: Scanner, most = Infinity): string {
  const from = scanner.at
  while (scanner.at < from + most && isDigit(scanner)) scanner.at += 1
  return scanner.text.slice(from, scanner.at)
}

export function isDigit(scanner: Scanner): boolean {
  const code = scanner.text.charCodeAt(scanner.at)
  return code >= 48 && code <= 57
}

/** Notes the first problem: with what was just read since `from`, or else with the next character. Returns `undefined`. */
export function fail(scanner: Scanner, expected: string, from = scanner.at): undefined {
  const { text, at } = scanner
  // By code point, so that a message never holds half a character.
  const found = excerpt(text.slice(from, at)) || ([...text.slice(at, at + 2)][0] ?? '')
  scanner.problem ??= { expected, offset: from, found }
  return undefined
}

/** A text as a message repeats it: not more than its first 40 characters. */
export const excerpt = (text: string) => text.replace(/^(.{40}).+$/su, '$1…')
