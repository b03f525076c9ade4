import { linesOf, type Stretch } from './lines.ts'

/** Fewer numbers in a row may stand there by chance. */
export const fewestInARow = 3
const pageHeading = /^\[?(?:page|p\.)\s*(\d{1,6})(?:\s+of\s+\d{1,6})?\]?$/i
const lineNumber = /^(\d{1,2})(?:\s{2,}|\t|$)/

/** A line with its number in the margin. The number is part of the stretch. */
export interface NumberedLine extends Stretch {
  readonly page: number | undefined
  readonly number: number
}

/** What stands on the pages of a transcript beside and between its words. */
export interface Margins {
  /** In their order; none if a place is there twice, since then nobody can tell which is meant. */
  readonly lines: readonly NumberedLine[]
  /** The numbers, and the headings between a page and the next one; in their order. */
  readonly stretches: readonly Stretch[]
}

/** Lines whose numbers count up by one. */
interface Run {
  readonly page: number | undefined
  /** Whether a heading with the page's number stands right above. */
  readonly isHeaded: boolean
  /** The lines without a number that stand between the run before and this one. */
  readonly above: readonly Stretch[]
  readonly lines: NumberedLine[]
}

/**
 * Finds the numbers in the margin of a text that is printed with them, as transcripts are: at the beginning of lines,
 * two spaces or a tab before the words, counting up by one from 1 or from whatever stands first under a page's heading
 * (`Page 14`). Three in a row must be there. Between a page and the next one, its heading and running heads (lines that
 * stand between other pages as well) are found too; what a number that is left out may hide is left as it is.
 */
export function marginsOf(text: string): Margins {
  const runs = runsIn(text).filter(({ isHeaded, lines }) => isHeaded || lines.length >= fewestInARow)
  if (!runs.some(({ lines }) => lines.length >= fewestInARow)) return { lines: [], stretches: [] }
  const stretches = runs.flatMap((run, n) => [
    ...headings(text, runs, n),
    ...run.lines.map((line) => ({ from: line.from, to: line.from + numberAt(text, line)[0].length })),
  ])
  const pages = runs.map(({ page }) => page)
  const isClear = runs.length === 1 || pages.every((page, n) => n === 0 || page! > (pages[n - 1] ?? Infinity))
  return { lines: isClear ? runs.flatMap(({ lines }) => lines) : [], stretches }
}

function runsIn(text: string): readonly Run[] {
  const runs: Run[] = []
  let above: Stretch[] = []
  let page: number | undefined
  let isHeaded = false
  for (const line of linesOf(text)) {
    const heading = pageHeading.exec(text.slice(line.from, line.to))
    if (heading) {
      page = Number(heading[1])
      isHeaded = true
    }
    const number = Number(heading ? Number.NaN : numberAt(text, line)[1])
    const run = runs.at(-1)
    if (run && !isHeaded && number === run.lines.at(-1)!.number + 1) run.lines.push({ ...line, page, number })
    else if (number === 1 || (isHeaded && number > 1))
      runs.push({ page, isHeaded, above, lines: [{ ...line, page, number }] })
    else {
      above.push(line)
      continue
    }
    above = []
    isHeaded = false
  }
  return runs
}

function numberAt(text: string, { from, to }: Stretch): RegExpExecArray | readonly [string] {
  return lineNumber.exec(text.slice(from, to)) ?? ['']
}

/** Headings and running heads between the page before and the next one; none where pages are left out between them. */
function headings(text: string, runs: readonly Run[], n: number): readonly Stretch[] {
  const { page, isHeaded, above } = runs[n]!
  if (!isHeaded || page === undefined || runs[n - 1]?.page !== page - 1) return []
  const words = ({ from, to }: Stretch) => text.slice(from, to)
  const others = new Set(runs.filter((_, other) => other !== n).flatMap((run) => run.above.map(words)))
  return above.filter((line) => pageHeading.test(words(line)) || others.has(words(line)))
}
