import { type Box, boxesOf, type Run } from './boxes.ts'
import type { Hyphenator } from './hyphenate.ts'
import type { Piece } from './item.ts'
import type { ShapedWord, Typesetter } from './shape.ts'

/** One line of a paragraph, ragged right. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Without the space that ends it. */
  readonly width: number
  /** The largest leading on it. */
  readonly leading: number
  /** Whether it ends in a hyphen that the text does not have. */
  readonly hyphenated: boolean
}

export interface LineOptions {
  /** Without one, words stay whole. */
  readonly hyphenate?: Hyphenator
  /** Lines of like length, the last one too: for titles. */
  readonly balanced?: boolean
}

/** A place where a line may end: after a box, or inside it with a hyphen. */
interface Node {
  readonly box: number
  /** Offset into the text of the box; absent at its end. */
  readonly at?: number
  /** Of the part before the break, hyphen included; of the part after it. */
  readonly before: number
  readonly after: number
  readonly required: boolean
}

/** A hyphen is tried only where the line would otherwise miss this share of the measure. */
const looseLine = 0.15
/** The last line of a paragraph should fill this share. */
const shortLastLine = 0.28
const hyphenPenalty = 2
const linePenalty = 0.4

/**
 * Breaks runs into lines no wider than `measure` points: total fit (Knuth and Plass 1981) over measured words, with
 * ragged right, so that only the slack at the right counts. Nothing is lost but the spaces at which lines end.
 */
export function linesOf(
  runs: readonly Run[],
  measure: number,
  typesetter: Typesetter,
  options: LineOptions = {},
): readonly Line[] {
  const boxes = boxesOf(runs, measure, typesetter)
  if (boxes.length === 0) return []
  const whole = boxes.map((box, index): Node => ({ box: index, before: box.width, after: 0, required: box.required }))
  let ends = bestEnds(whole, boxes, measure, options.balanced ?? false)
  const { hyphenate } = options
  if (hyphenate && hasLooseLine(ends, boxes, measure)) {
    const nodes = whole.flatMap((node) => [...hyphenNodes(node.box, boxes, hyphenate, typesetter), node])
    if (nodes.length > whole.length) ends = bestEnds(nodes, boxes, measure, false)
  }
  return ends.map((end, index) => lineOf(boxes, ends[index - 1], end, typesetter))
}

const eligible = /^(\P{L}*)(\p{Ll}{7,})(\P{L}*)$/u

function hyphenNodes(box: number, boxes: readonly Box[], hyphenate: Hyphenator, typesetter: Typesetter): Node[] {
  const { parts } = boxes[box] as Box
  const [part] = parts
  if (parts.length !== 1 || !part) return []
  const match = eligible.exec(part.text)
  if (!match) return []
  const [, lead = '', word = ''] = match
  return hyphenate(word).map((offset) => {
    const at = lead.length + offset
    const { style } = part.run
    return {
      box,
      at,
      before: typesetter.widthOf(`${part.text.slice(0, at)}-`, style),
      after: typesetter.widthOf(part.text.slice(at), style),
      required: false,
    }
  })
}

/** Sums of widths and spaces before each box, so that the width of a line is one subtraction. */
function sumsOf(boxes: readonly Box[]): readonly number[] {
  const sums = [0]
  for (const box of boxes) sums.push((sums.at(-1) as number) + box.width + box.space)
  return sums
}

function widthBetween(start: Node | undefined, end: Node, boxes: readonly Box[], sums: readonly number[]): number {
  const first = start ? start.box + 1 : 0
  const head = start?.at === undefined ? 0 : start.after + (boxes[start.box] as Box).space
  if (start?.at !== undefined && start.box === end.box) return start.after
  return head + (sums[end.box] as number) - (sums[first] as number) + end.before
}

function bestEnds(nodes: readonly Node[], boxes: readonly Box[], measure: number, balanced: boolean): readonly Node[] {
  const sums = sumsOf(boxes)
  const best: { cost: number; from: number }[] = []
  const last = nodes.length - 1
  for (let to = 0; to <= last; to += 1) {
    const end = nodes[to] as Node
    let choice = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = to - 1; from >= -1; from -= 1) {
      const start = nodes[from]
      const width = widthBetween(start, end, boxes, sums)
      // A word with hyphens inside stands several times in the list: the part before a break may be wider than the
      // whole line from a later node, so only lines of whole boxes end the search.
      if (width > measure + 1e-6) {
        if (start?.at === undefined) break
        continue
      }
      const before = start ? best[from]?.cost : 0
      if (before !== undefined && Number.isFinite(before)) {
        const cost = before + costOf(start, end, width, measure, to === last, balanced, boxes, sums)
        if (cost < choice.cost) choice = { cost, from }
      }
      if (start?.required) break
    }
    best.push(choice)
  }
  const ends: Node[] = []
  for (let at = last; at >= 0; at = (best[at] as { from: number }).from) ends.unshift(nodes[at] as Node)
  return ends
}

function costOf(
  start: Node | undefined,
  end: Node,
  width: number,
  measure: number,
  isLast: boolean,
  balanced: boolean,
  boxes: readonly Box[],
  sums: readonly number[],
): number {
  const slack = (measure - width) / measure
  if (isLast) {
    if (start?.at !== undefined) return Number.POSITIVE_INFINITY
    if (balanced) return linePenalty + slack * slack * 100
    return start && width < shortLastLine * measure ? linePenalty + (shortLastLine - width / measure) * 60 : linePenalty
  }
  if (end.required) return linePenalty
  if (end.at === undefined) return linePenalty + slack * slack * 100
  if (start?.at !== undefined || start?.box === end.box) return Number.POSITIVE_INFINITY
  const without = end.box - 1
  const first = start ? start.box + 1 : 0
  const wholeWidth =
    without < first ? 0 : (sums[without] as number) - (sums[first] as number) + (boxes[without] as Box).width
  if (measure - wholeWidth <= looseLine * measure) return Number.POSITIVE_INFINITY
  return linePenalty + hyphenPenalty + slack * slack * 100
}

function hasLooseLine(ends: readonly Node[], boxes: readonly Box[], measure: number): boolean {
  const sums = sumsOf(boxes)
  return ends.some((end, index) => {
    if (index === ends.length - 1 || end.required) return false
    return measure - widthBetween(ends[index - 1], end, boxes, sums) > looseLine * measure
  })
}

/** The text between two breaks, gathered again into runs of one style: what is set on the line. */
function lineOf(boxes: readonly Box[], start: Node | undefined, end: Node, typesetter: Typesetter): Line {
  const texts: { run: Run; text: string; words: ShapedWord[] }[] = []
  // Shaped box by box, as they were measured: letters of two boxes that meet may be kerned.
  const add = (run: Run, text: string) => {
    if (text === '') return
    const words = text.split(/(?<= )|(?= )/).flatMap((word) => typesetter.shape(word, run.style))
    const last = texts.at(-1)
    if (last?.run !== run) texts.push({ run, text, words })
    else {
      last.text += text
      last.words.push(...words)
    }
  }
  const first = start === undefined ? 0 : start.at === undefined ? start.box + 1 : start.box
  for (let index = first; index <= end.box; index += 1) {
    const box = boxes[index] as Box
    for (const part of box.parts) {
      const from = index === start?.box ? (start.at ?? 0) : 0
      const to = index === end.box ? end.at : undefined
      add(part.run, `${part.text.slice(from, to)}${to === undefined ? '' : '-'}`)
    }
    if (index < end.box && box.space > 0) add((box.parts.at(-1) as Box['parts'][number]).spaceRun, ' ')
  }
  const pieces: Piece[] = []
  let x = 0
  let leading = 0
  for (const { run, text, words } of texts) {
    let width = 0
    for (const word of words) width += (word.width * run.style.size) / 1000 + word.length * run.style.tracking
    pieces.push({ style: run.style, x, width, words, text, ...(run.target && { target: run.target }) })
    x += width
    leading = Math.max(leading, run.style.leading)
  }
  return { pieces, width: x, leading, hyphenated: end.at !== undefined }
}
