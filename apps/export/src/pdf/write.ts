import type { OutlineItem, Sheet } from '../layout/index.ts'
import { type DocumentOptions, openDocument } from './document.ts'
import { embedFonts, type Fonts } from './fonts.ts'
import { internals } from './internals.ts'
import { type Links, linksOf } from './links.ts'
import { writeMetadata } from './metadata.ts'
import { writeOutline } from './outline.ts'
import { paint } from './paint.ts'

export interface PdfInput extends DocumentOptions {
  readonly width: number
  readonly height: number
  readonly sheets: readonly Sheet[]
  readonly outline: readonly OutlineItem[]
  /** Called with the number of sheets drawn so far. */
  readonly progress?: (drawn: number) => void
}

/** Draws laid-out sheets. Throws if a link leads nowhere: that would be our own mistake. */
export async function writePdf(input: PdfInput): Promise<Uint8Array> {
  const document = openDocument(input)
  const fonts = embedFonts(document)
  const links = linksOf(document)
  const size: [number, number] = [input.width, input.height]
  input.sheets.forEach((sheet, index) => {
    document.kit.addPage({ size, margin: 0 })
    drawSheet(sheet, document.kit, fonts, links)
    input.progress?.(index + 1)
  })
  const missing = links.missing()
  if (missing.length > 0) throw new Error(`links lead nowhere: ${missing.slice(0, 5).join(', ')}`)
  writeOutline(document, links, input.outline)
  writeMetadata(document)
  writePageLabels(document.kit, input.sheets)
  return document.finish()
}

function drawSheet(sheet: Sheet, kit: PDFKit.PDFDocument, fonts: Fonts, links: Links): void {
  const { page } = internals(kit)
  for (const item of sheet.items) {
    if (item.kind === 'place') {
      links.place(item.key, item.x, item.y)
      continue
    }
    page.write(paint(item, fonts))
    if (item.kind !== 'text') continue
    for (const piece of item.pieces) {
      if (!piece.target) continue
      const { size, leading } = piece.style
      links.link(item.x + piece.x, item.y - size, piece.width, Math.max(leading, size), piece.target)
    }
  }
}

/** Viewers then show the folios that are printed: i, ii, ... in front, 1, 2, ... after. */
function writePageLabels(kit: PDFKit.PDFDocument, sheets: readonly Sheet[]): void {
  const body = sheets.findIndex((sheet) => sheet.numerals === 'arabic')
  const labels: unknown[] = body === 0 ? [] : [0, { S: 'r' }]
  if (body >= 0) labels.push(body, { S: 'D' })
  internals(kit)._root.data.PageLabels = { Nums: labels }
}
