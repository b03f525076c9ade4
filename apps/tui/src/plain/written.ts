// JSON escapes some of what a terminal obeys, but neither C1 controls nor what turns the direction of writing.
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A value as JSON over several lines, with everything that a terminal could obey written as an escape. */
export function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unsafe, escaped)}\n`
}

/** The same in one line. */
export function writtenInLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unsafe, escaped)}\n`
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, '0')}`,
  ).join('')
}
