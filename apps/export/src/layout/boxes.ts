import LineBreaker from 'linebreak'
import type { Target } from './item.ts'
import { printable } from './printable.ts'
import type { Typesetter } from './shape.ts'
import type { TextStyle } from './style.ts'

/** Text of one style, as sections write it. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly target?: Target
}

/** What is never broken: a word, or words that belong together, with the space that follows. */
export interface Box {
  readonly parts: readonly BoxPart[]
  readonly width: number
  /** The width of the space after it; 0 where the next box follows directly. */
  readonly space: number
  /** Whether the text itself breaks the line here. */
  readonly required: boolean
}

export interface BoxPart {
  readonly run: Run
  readonly text: string
  /** The run that the space after the box belongs to. */
  readonly spaceRun: Run
}

/** Two pieces that a space may not part: a day from its month, initials from a name, a number from its "No.". */
const together: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(^|[^\p{L}\p{N}])\d{1,2}[.\])]*$/u, /^\p{Lu}\p{Ll}/u],
  [/(^|[^\p{L}])\p{Lu}\.$/u, /^\p{Lu}/u],
  [/(^|[^\p{L}])(No\.|Nos\.|entry|entries|source|Source|p\.|pp\.|c\.|ca\.)$/u, /^[\p{N}[]/u],
  [/./u, /^[\u2013\u2014·](?: |$)/u],
]

/**
 * Cuts runs into boxes at the break opportunities of UAX 14, less those that our own rules forbid. A box wider than
 * the measure is cut between letters, as there is no better place.
 */
export function boxesOf(runs: readonly Run[], measure: number, typesetter: Typesetter): readonly Box[] {
  const clean = cleanRuns(runs, typesetter)
  const text = clean.map((run) => run.text).join('')
  const boxes: Box[] = []
  let from = 0
  for (const { position, required } of breaksOf(text)) {
    const box = boxOf(clean, text, from, position, required, typesetter)
    from = position
    if (box) boxes.push(...(box.width > measure ? cut(box, measure, typesetter) : [box]))
  }
  return boxes
}

/** Printable runs, with a single space where two meet and none at the ends. */
function cleanRuns(runs: readonly Run[], typesetter: Typesetter): readonly Run[] {
  const clean: Run[] = []
  let open = false
  for (const run of runs) {
    let text = printable(run.text, typesetter.tally)
    if (!open) text = text.replace(/^ +/, '')
    if (text === '') continue
    open = !text.endsWith(' ')
    clean.push(text === run.text ? run : { ...run, text })
  }
  return clean
}

interface Position {
  readonly position: number
  readonly required: boolean
}

function breaksOf(text: string): readonly Position[] {
  const breaker = new LineBreaker(text)
  const positions: Position[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position === text.length || !forbidden(text, positions.at(-1)?.position ?? 0, next.position)) {
      positions.push({ position: next.position, required: next.required && next.position < text.length })
    }
  }
  return positions
}

function forbidden(text: string, from: number, position: number): boolean {
  if (text[position - 1] !== ' ') return false
  const before = text.slice(from, position).replace(/[ \u00a0]+$/, '')
  const after = text.slice(position, position + 2)
  return together.some(([left, right]) => left.test(before) && right.test(after))
}

function boxOf(
  runs: readonly Run[],
  text: string,
  from: number,
  to: number,
  required: boolean,
  typesetter: Typesetter,
): Box | undefined {
  const end = from + text.slice(from, to).replace(/ +$/, '').length
  if (end === from) return undefined
  const pieces: { run: Run; text: string }[] = []
  let spaceRun: Run | undefined
  let start = 0
  for (const run of runs) {
    const stop = start + run.text.length
    if (stop > from && start < end) pieces.push({ run, text: text.slice(Math.max(from, start), Math.min(end, stop)) })
    if (start < to && stop >= to) spaceRun = run
    if (stop >= to) break
    start = stop
  }
  const after = spaceRun ?? (pieces.at(-1) as { run: Run }).run
  const parts = pieces.map((piece) => ({ ...piece, spaceRun: after }))
  let width = end - from > longestBox ? Number.POSITIVE_INFINITY : 0
  if (width === 0) for (const part of parts) width += widthOf(part, typesetter)
  return { parts, width, space: to > end ? typesetter.widthOf(' ', after.style) : 0, required }
}

/** UTF-16 units in a box that no measure holds: it is cut without being shaped whole, which fontkit never finishes. */
const longestBox = 1000

/** Kept words ("5 December") are shaped one by one, so that measuring and setting agree. */
function widthOf(part: { run: Run; text: string }, typesetter: Typesetter): number {
  let width = 0
  for (const word of part.text.split(/(?<= )|(?= )/)) width += typesetter.widthOf(word, part.run.style)
  return width
}

/** Kerning may widen what was measured letter by letter. */
const kerningReserve = 0.97
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** UTF-16 units that are segmented at a time: on Node 20 the time for a text grows with the square of its length. */
const segmentedAtOnce = 1000

/** What is never cut, such as a letter with its accents. */
function* lettersOf(text: string): Generator<string> {
  let from = 0
  while (from < text.length) {
    const part = Array.from(graphemes.segment(text.slice(from, from + segmentedAtOnce)), ({ segment }) => segment)
    // The last one may go on behind the part.
    if (part.length > 1 && from + segmentedAtOnce < text.length) part.pop()
    yield* part
    for (const letter of part) from += letter.length
  }
}

function cut(box: Box, measure: number, typesetter: Typesetter): readonly Box[] {
  const boxes: Box[] = []
  let parts: BoxPart[] = []
  let width = 0
  const close = (space = 0, required = false) => {
    let exact = 0
    for (const part of parts) exact += widthOf(part, typesetter)
    if (parts.length > 0) boxes.push({ parts, width: exact, space, required })
    parts = []
    width = 0
  }
  for (const part of box.parts) {
    let text = ''
    for (const letter of lettersOf(part.text)) {
      // Letter by letter, since kerning hardly matters here and a long word would be shaped once for every letter.
      const wider = typesetter.widthOf(letter, part.run.style)
      if (width + wider > measure * kerningReserve && (text !== '' || parts.length > 0)) {
        if (text !== '') parts.push({ ...part, text })
        close()
        text = ''
      }
      text += letter
      width += wider
    }
    if (text !== '') parts.push({ ...part, text })
  }
  close(box.space, box.required)
  return boxes
}
