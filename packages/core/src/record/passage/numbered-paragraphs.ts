import { hasEmptyLine, linesOf, type Stretch } from './lines.ts'
import { fewestInARow } from './margins.ts'

const paragraphNumber = /^(?:(\d{1,4})\.|\[(\d{1,4})\])\s+/

/** A paragraph that begins with its number, as those of pleadings do. The number is part of the stretch. */
export interface NumberedParagraph extends Stretch {
  readonly number: number
  /** Where its words begin. */
  readonly words: number
}

/**
 * The paragraphs of a text that are numbered one after the other, `12.` or `[12]`: from any number on, at least three,
 * and each number once, since of two nobody can tell which is meant. A paragraph goes on to the next one; the last one
 * to an empty line.
 */
export function numberedParagraphs(text: string): readonly NumberedParagraph[] {
  const lines = linesOf(text)
  const begin = lines.flatMap(({ from, to }, index) => {
    const found = paragraphNumber.exec(text.slice(from, to))
    return found ? [{ index, from, number: Number(found[1] ?? found[2]), words: from + found[0].length }] : []
  })
  let row: typeof begin = []
  for (const each of begin) {
    if (each.number === (row.at(-1)?.number ?? Number.NaN) + 1) row.push(each)
    else if (row.length < 2) row = [each]
  }
  const numbers = new Set(row.map(({ number }) => number))
  if (row.length < fewestInARow || begin.filter(({ number }) => numbers.has(number)).length > row.length) return []
  return row.map(({ index, ...paragraph }, n) => {
    const next = row[n + 1]
    const last = next ? next.index - 1 : lastBeforeEmpty(text, lines, index)
    return { ...paragraph, to: lines[last]!.to }
  })
}

function lastBeforeEmpty(text: string, lines: readonly Stretch[], from: number): number {
  let last = from
  while (last + 1 < lines.length && !hasEmptyLine(text, lines[last]!.to, lines[last + 1]!.from)) last++
  return last
}
