import { type PdfDocument, plain } from './document.ts'
import { internals } from './internals.ts'

/** Writes all of the XMP packet ourselves: PDFKit does not escape what it puts in, and insists on a creation date. */
export function writeMetadata({ kit, options }: PdfDocument): void {
  const inside = internals(kit)
  inside._addInfo = () => {
    inside.metadata.append(
      [
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
        '<dc:format>application/pdf</dc:format>',
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(options.title)}</rdf:li></rdf:Alt></dc:title>`,
        options.subject &&
          `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(options.subject)}</rdf:li></rdf:Alt></dc:description>`,
        `<dc:language><rdf:Bag><rdf:li>${escaped(options.language)}</rdf:li></rdf:Bag></dc:language>`,
        '</rdf:Description>',
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
        '<xmp:CreatorTool>Regesta</xmp:CreatorTool>',
        '</rdf:Description>',
        '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
        '<pdf:Producer>Regesta</pdf:Producer>',
        '</rdf:Description>',
      ]
        .filter((line) => line !== undefined && line !== '')
        .join('\n'),
    )
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return plain(text).replaceAll(/[&<>"]/g, (char) => entities[char] as string)
}
