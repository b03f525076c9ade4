import { type FaceId, faceOf, type ShapedWord } from '../layout/index.ts'
import type { PdfDocument } from './document.ts'
import { type EmbeddedFont, internals } from './internals.ts'

/** The faces of a document, embedded as subsets in the order of their first use. */
export interface Fonts {
  /** The resource name of the face, which is entered in the page that is being drawn. */
  readonly use: (face: FaceId) => string
  /**
   * The word as the inside of a `TJ` array, or, where marks are raised or lowered, undefined: those are drawn glyph
   * by glyph.
   */
  readonly show: (word: ShapedWord) => string | undefined
  readonly raised: (word: ShapedWord, size: number) => string
}

export function embedFonts({ kit }: PdfDocument): Fonts {
  const faces = new Map<FaceId, EmbeddedFont>()
  const codes = new Map<string, number>()
  const shown = new Map<ShapedWord, string | undefined>()
  const inside = internals(kit)

  function fontOf(face: FaceId): EmbeddedFont {
    let font = faces.get(face)
    if (!font) {
      // PDFKit accepts a face that fontkit has opened; its types know only paths and bytes.
      kit.font(faceOf(face) as unknown as string)
      font = inside._font
      faces.set(face, font)
    }
    return font
  }

  /**
   * A glyph that stands for several letters, as a small capital does for "a" and "A", has a code for each of them, so
   * that what is copied is what was written.
   */
  function codeOf(font: EmbeddedFont, word: ShapedWord, index: number): string {
    const { id, advanceWidth } = word.glyphs[index] as ShapedWord['glyphs'][number]
    const codePoints = word.codePoints[index] as readonly number[]
    const key = `${font.id} ${id} ${codePoints.join(' ')}`
    let code = codes.get(key)
    if (code === undefined) {
      code = font.subset.includeGlyph(id)
      if (font.unicode[code] !== undefined) code = font.subset.glyphs.push(id) - 1
      font.widths[code] = advanceWidth * font.scale
      font.unicode[code] = [...codePoints]
      codes.set(key, code)
    }
    return code.toString(16).padStart(4, '0')
  }

  function showOf(word: ShapedWord): string | undefined {
    if (word.positions.some((position) => position.yOffset !== 0)) return undefined
    const font = fontOf(word.face)
    let out = ''
    let codes = ''
    const adjust = (by: number) => {
      if (Math.abs(by) < 0.005) return
      out += `${codes && `<${codes}>`}${numeral(-by)}`
      codes = ''
    }
    word.glyphs.forEach((glyph, index) => {
      const position = word.positions[index] as ShapedWord['positions'][number]
      adjust(position.xOffset)
      codes += codeOf(font, word, index)
      adjust(position.xAdvance - glyph.advanceWidth * font.scale - position.xOffset)
    })
    return out + (codes && `<${codes}>`)
  }

  return {
    use: (face) => {
      const font = fontOf(face)
      inside.page.fonts[font.id] ??= font.ref()
      return font.id
    },
    show: (word) => {
      if (!shown.has(word)) shown.set(word, showOf(word))
      return shown.get(word)
    },
    raised: (word, size) => {
      const font = fontOf(word.face)
      return word.glyphs
        .map((glyph, index) => {
          const position = word.positions[index] as ShapedWord['positions'][number]
          const after = position.xAdvance - glyph.advanceWidth * font.scale - position.xOffset
          const rise = numeral((position.yOffset * size) / 1000)
          return `${rise} Ts [${numeral(-position.xOffset)}<${codeOf(font, word, index)}>${numeral(-after)}] TJ`
        })
        .concat('0 Ts')
        .join(' ')
    },
  }
}

/** At most three decimals, without an exponent: PDF has none. */
export function numeral(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(Math.abs(rounded) < 1e-6 ? 0 : rounded)
}
