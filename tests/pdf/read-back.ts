import { readFileSync } from 'node:fs'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page: points from the left and from the bottom. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface Page {
  readonly pieces: readonly Piece[]
  readonly links: readonly string[]
}

export interface Book {
  readonly document: PDFDocumentProxy
  readonly pages: readonly Page[]
  readonly labels: readonly string[]
}

/** Reads a PDF with a reader that knows nothing of the writer. */
export async function readBook(file: string): Promise<Book> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false })
    .promise
  const pages: Page[] = []
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
        : [],
    )
    const annotations = (await page.getAnnotations()) as readonly { subtype: string; dest?: unknown; url?: string }[]
    const links = annotations
      .filter((a) => a.subtype === 'Link')
      .map((a) => (typeof a.dest === 'string' ? a.dest : (a.url ?? '')))
    pages.push({ pieces, links })
  }
  return { document, pages, labels: (await document.getPageLabels()) ?? [] }
}

/** Spaces, and how a word was divided, do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F\u00AD-]+/g, '')
    .toLowerCase()
}

/** All text of a page between two columns, in reading order, folded; without bounds all of it. */
export function pageText(page: Page, from = 0, to = Infinity): string {
  return folded(
    page.pieces
      .filter(({ x }) => x >= from && x < to)
      .map((piece) => piece.text)
      .join(''),
  )
}
