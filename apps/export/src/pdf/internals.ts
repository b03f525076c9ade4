/**
 * What we reach of PDFKit 0.20.2 beyond its public face, in one place. The version is pinned; `internals` fails
 * loudly if a name is gone.
 */

export interface PdfReference {
  readonly id: number
  data: Record<string, unknown>
  compress: boolean
  buffer: Uint8Array[]
  finalize: (this: PdfReference) => void
  end: (chunk?: string) => void
  write: (chunk: string | Uint8Array) => void
}

export interface EmbeddedFont {
  readonly id: string
  readonly scale: number
  readonly subset: {
    readonly includeGlyph: (glyph: number) => number
    /** Glyphs of the face by their code in the subset. */
    readonly glyphs: number[]
  }
  readonly widths: (number | undefined)[]
  readonly unicode: (number[] | undefined)[]
  ref: () => PdfReference
}

interface NameTree {
  limits: boolean
  _compareKeys: (a: string, b: string) => number
}

export interface Internals {
  ref: (data?: Record<string, unknown>) => PdfReference
  readonly _root: {
    readonly data: { readonly Names: { readonly data: { readonly Dests: NameTree } }; PageLabels?: unknown }
  }
  readonly _font: EmbeddedFont
  readonly page: { readonly fonts: Record<string, PdfReference>; write: (content: string) => void }
  readonly metadata: { append: (xml: string) => void }
  _addInfo: () => void
}

const names = ['ref', '_root', '_addInfo', 'metadata', 'addNamedDestination', 'annotate'] as const

export function internals(kit: PDFKit.PDFDocument): Internals {
  for (const name of names) {
    if (!(name in kit)) throw new Error(`PDFKit no longer has ${name}, which this program was written against`)
  }
  return kit as unknown as Internals
}
