/** A part of a text, in UTF-16 units from 0; `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** The lines of a text that hold something, without the white space around them. */
export function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = []
  let start = 0
  const add = (end: number) => {
    const line = trimmed(text, start, end)
    if (line.to > line.from) lines.push(line)
  }
  for (const found of text.matchAll(lineBreak)) {
    add(found.index)
    start = found.index + found[0].length
  }
  add(text.length)
  return lines
}

/** Whether an empty line stands between two places of a text. */
export function hasEmptyLine(text: string, from: number, to: number): boolean {
  return (text.slice(from, to).match(lineBreak) ?? []).length > 1
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Stretch {
  const space = /\s/
  let first = from
  let last = to
  while (first < last && space.test(text[first]!)) first++
  while (last > first && space.test(text[last - 1]!)) last--
  return { from: first, to: last }
}

/** A text of the same length in which some stretches, in their order, are blank. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { from, to } of stretches) {
    pieces.push(text.slice(at, from), ' '.repeat(to - from))
    at = to
  }
  return [...pieces, text.slice(at)].join('')
}

/** Which of the stretches, in their order, is the first that ends behind a place; their number if none does. */
export function firstEndingAfter(stretches: readonly Stretch[], place: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.to > place) high = middle
    else low = middle + 1
  }
  return low
}
