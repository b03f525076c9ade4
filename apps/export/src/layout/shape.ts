import type { Glyph, GlyphPosition, GlyphRun } from 'fontkit'
import { faceOf } from './faces.ts'
import { emptyTally, type Tally } from './printable.ts'
import type { FaceId, Figures, TextStyle } from './style.ts'

/** A word as glyphs of one face. Widths in thousandths of the size. */
export interface ShapedWord {
  readonly face: FaceId
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly GlyphPosition[]
  /** The characters that each glyph stands for. */
  readonly codePoints: readonly (readonly number[])[]
  readonly width: number
  /** How many glyphs tracking applies to. */
  readonly length: number
}

/**
 * Shapes words and remembers them. Shaping costs a hundred times more than looking a word up, and words repeat; so
 * everything is measured and drawn from here.
 */
export interface Typesetter {
  readonly tally: Tally
  /** A word (or a space) in pieces of one face each: more than one where a face lacks a letter. */
  readonly shape: (word: string, style: TextStyle) => readonly ShapedWord[]
  /** Points. */
  readonly widthOf: (word: string, style: TextStyle) => number
}

const features: Record<Figures, readonly string[]> = {
  text: ['onum', 'pnum'],
  tabular: ['lnum', 'tnum'],
  label: ['smcp', 'c2sc'],
}

/** Where to look for a letter that the face lacks. */
const fallbacks: Record<FaceId, readonly FaceId[]> = {
  text: ['sans'],
  'text-italic': ['text', 'sans'],
  'text-semibold': ['sans-semibold'],
  small: ['sans'],
  'small-italic': ['small', 'sans'],
  display: ['text', 'sans'],
  sans: ['text'],
  'sans-semibold': ['text-semibold'],
}

/** Stands for what no face has: a white square, which Source Sans has. */
const missing = '\u25a1'
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export function typesetter(): Typesetter {
  const tally = emptyTally()
  const words = new Map<string, Map<string, readonly ShapedWord[]>>()
  const wordsOfStyle = new Map<TextStyle, Map<string, readonly ShapedWord[]>>()

  /** Styles of one face and the same figures differ in size and colour alone: they share their words. */
  function knownIn(style: TextStyle): Map<string, readonly ShapedWord[]> {
    const key = `${style.face} ${style.figures}`
    const known = words.get(key) ?? new Map<string, readonly ShapedWord[]>()
    words.set(key, known)
    wordsOfStyle.set(style, known)
    return known
  }

  function shape(word: string, style: TextStyle): readonly ShapedWord[] {
    const known = wordsOfStyle.get(style) ?? knownIn(style)
    let shaped = known.get(word)
    if (!shaped) {
      shaped = segments(word, style.face).map(({ text, face }) => shapeIn(text, face, style.figures))
      known.set(word, shaped)
    }
    return shaped
  }

  function segments(word: string, face: FaceId): readonly { text: string; face: FaceId }[] {
    if (covers(face, word)) return [{ text: word, face }]
    const parts: { text: string; face: FaceId }[] = []
    for (const { segment } of graphemes.segment(word)) {
      const part = segmentIn(segment, face)
      const last = parts.at(-1)
      if (last && last.face === part.face) last.text += part.text
      else parts.push(part)
    }
    return parts
  }

  function segmentIn(cluster: string, face: FaceId): { text: string; face: FaceId } {
    if (covers(face, cluster)) return { text: cluster, face }
    const other = fallbacks[face].find((candidate) => covers(candidate, cluster))
    if (other) {
      for (const char of cluster) tally.substituted.add(char.codePointAt(0) as number)
      return { text: cluster, face: other }
    }
    let text = ''
    for (const char of cluster) {
      if (covers('sans', char)) {
        text += char
      } else {
        tally.replaced.add(char.codePointAt(0) as number)
        text += missing
      }
    }
    return { text, face: 'sans' }
  }

  return {
    tally,
    shape,
    widthOf: (word, style) => {
      let width = 0
      for (const part of shape(word, style)) width += (part.width * style.size) / 1000 + part.length * style.tracking
      return width
    },
  }
}

function covers(face: FaceId, text: string): boolean {
  const font = faceOf(face)
  for (const char of text) if (!font.hasGlyphForCodePoint(char.codePointAt(0) as number)) return false
  return true
}

function shapeIn(text: string, face: FaceId, figures: Figures): ShapedWord {
  const font = faceOf(face)
  const scale = 1000 / font.unitsPerEm
  const run = font.layout(text, features[figures])
  const positions = run.positions.map((p) => ({
    xAdvance: p.xAdvance * scale,
    yAdvance: p.yAdvance * scale,
    xOffset: p.xOffset * scale,
    yOffset: p.yOffset * scale,
  }))
  let width = 0
  for (const position of positions) width += position.xAdvance
  return { face, glyphs: run.glyphs, positions, codePoints: codePointsOf(run, text), width, length: run.glyphs.length }
}

/**
 * Where every character has a glyph of its own, they are told apart by their order: fontkit keeps one glyph for all
 * letters that share it, such as the small capital of "a" and "A", with the characters of the first.
 */
function codePointsOf({ glyphs, direction }: GlyphRun, text: string): readonly (readonly number[])[] {
  const characters = [...text].map((char) => [char.codePointAt(0) as number])
  if (direction === 'ltr' && characters.length === glyphs.length) return characters
  return glyphs.map((glyph) => glyph.codePoints)
}
