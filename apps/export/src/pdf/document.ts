import { zlibSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { emptyTally, printable } from '../layout/index.ts'
import { internals, type PdfReference } from './internals.ts'

export interface DocumentOptions {
  readonly title: string
  readonly subject?: string
  /** BCP 47. */
  readonly language: string
  /** Of the chronology's content: what the file's identifier follows. */
  readonly digest: string
  /** What was chosen of it, so that two prints of one chronology are two documents. */
  readonly edition: string
}

export interface PdfDocument {
  readonly kit: PDFKit.PDFDocument
  readonly options: DocumentOptions
  /** Ends the document and gives its bytes. */
  readonly finish: () => Promise<Uint8Array>
}

/** Text outside the pages, for viewers' own windows: nothing in it steers them. */
export function plain(text: string): string {
  return printable(text, emptyTally()).trim()
}

const producer = 'Regesta'

/**
 * Opens a PDF in which nothing depends on the clock, the locale or the machine: no dates, an identifier derived from
 * the content, name trees in byte order, streams deflated by `fflate` (Node's zlib may differ between versions and
 * processors).
 */
export function openDocument(options: DocumentOptions): PdfDocument {
  const kit = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: options.language,
    displayTitle: true,
    // PDFKit opens Helvetica unless it is told not to; its types do not know that null says so.
    font: null as unknown as string,
    info: {
      Title: plain(options.title),
      ...(options.subject && { Subject: plain(options.subject) }),
      Creator: producer,
      Producer: producer,
      // For the identifier alone, which PDFKit makes of these values; taken out again below.
      CreationDate: new Date(0),
      ...({ RegestaDigest: options.digest, RegestaEdition: options.edition } as object),
    },
  })
  delete (kit.info as { CreationDate?: Date }).CreationDate
  const inside = internals(kit)
  const { ref } = inside
  inside.ref = (data) => deflated(ref.call(kit, data))
  const names = inside._root.data.Names.data.Dests
  names.limits = false
  names._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  return { kit, options, finish: () => finish(kit) }
}

function deflated(reference: PdfReference): PdfReference {
  const { finalize } = reference
  reference.finalize = function () {
    if (this.compress && this.buffer.length > 0) {
      this.buffer = [zlibSync(joined(this.buffer))]
      this.compress = false
    }
    finalize.call(this)
  }
  return reference
}

function finish(kit: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    kit.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    kit.on('end', () => resolve(joined(chunks)))
    kit.on('error', reject)
    kit.end()
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const chunk of chunks) length += chunk.length
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
