import { createHash } from 'node:crypto'
import { writeJson } from '@regesta/core/record'
import { horizonText, type Texts, type View } from '@regesta/core/view'
import { hyphenatorOf, type OutlineItem, type Sheet, typesetter } from './layout/index.ts'
import { writePdf } from './pdf/index.ts'
import { backMatter } from './sections/back-matter.ts'
import { chronology } from './sections/chronology.ts'
import { type Folios, foliosOf, sheetsOf } from './sections/furniture.ts'
import { howToRead } from './sections/how-to-read.ts'
import type { LaidOut, Press } from './sections/press.ts'
import { timeline } from './sections/timeline.ts'
import { type Content, titlePage } from './sections/title-page.ts'
import type { Paper } from './theme.ts'

export interface BookOptions {
  readonly paper: Paper
  /** What could not be read of the file, one line each: said among the omissions. */
  readonly unread?: readonly string[]
  /** Texts of sources that are at hand, by the source's id: their passages are printed. */
  readonly texts?: Texts
  /** Called with what is being done. */
  readonly progress?: (words: string) => void
}

interface Section {
  readonly numerals: Sheet['numerals']
  readonly layOut: (press: Press) => LaidOut
  /** Whether it says nothing where there are no entries. */
  readonly aboutEntries?: true
}

/** What follows the title page, in order. */
const sections: readonly Section[] = [
  { numerals: 'roman', layOut: howToRead, aboutEntries: true },
  { numerals: 'arabic', layOut: timeline, aboutEntries: true },
  { numerals: 'arabic', layOut: chronology },
  { numerals: 'arabic', layOut: backMatter },
]

/** A book whose pages are laid out and not yet drawn. */
export interface Book {
  readonly sheets: readonly Sheet[]
  readonly outline: readonly OutlineItem[]
  readonly digest: string
}

/** The chronology as a PDF. The same view and texts on the same paper give the same bytes. */
export async function makeBook(view: View, options: BookOptions): Promise<Uint8Array> {
  const { paper, progress } = options
  const { title, summary, language } = view.timeline.chronology
  progress?.('laying out')
  const { sheets, outline, digest } = await layOutBook(view, options)
  return writePdf({
    title,
    ...(summary && { subject: summary }),
    language,
    digest,
    edition: [paper.name, horizonText(view.timeline).edtf ?? '', view.query, digestOf(besides(options))].join('; '),
    width: paper.width,
    height: paper.height,
    sheets,
    outline,
    progress: (drawn) => progress?.(`page ${drawn} of ${sheets.length}`),
  })
}

export async function layOutBook(view: View, { paper, unread = [], texts = new Map() }: BookOptions): Promise<Book> {
  const record = view.timeline.chronology
  const press: Press = {
    view,
    paper,
    typesetter: typesetter(),
    hyphenate: await hyphenatorOf(record.language),
    digest: digestOf(writeJson(record)),
    printed: new Map(view.entries.map((entry) => [entry.id, entry])),
    unread,
    texts,
  }
  // The title page is set twice: for its length, and so that the omissions know of its letters; then with folios.
  const front = { numerals: 'roman', laidOut: titlePage(press, []) } as const
  const rest = sections
    .filter(({ aboutEntries }) => !aboutEntries || view.entries.length > 0)
    .map(({ layOut, numerals }) => ({ numerals, laidOut: layOut(press) }))
  const contents = contentsOf(
    rest.map(({ laidOut }) => laidOut),
    foliosOf([front, ...rest]),
  )
  const parts = [{ ...front, laidOut: titlePage(press, contents) }, ...rest]
  return {
    sheets: sheetsOf(parts, press),
    outline: parts.map(({ laidOut }) => laidOut.outline),
    digest: press.digest,
  }
}

/** Sections, and the parts inside them that have places of their own. */
function contentsOf(laidOut: readonly LaidOut[], folios: Folios): readonly Content[] {
  return laidOut.flatMap(({ title, key, outline }) => {
    const inner = outline.children.map((child) => ({ title: child.title, key: child.key, inner: true }))
    return [{ title, key, inner: false }, ...inner].map((content) => ({
      ...content,
      folio: folios.get(content.key) ?? '',
    }))
  })
}

/** What is printed besides the chronology, as one text. */
function besides({ unread = [], texts = new Map() }: BookOptions): string {
  return JSON.stringify([unread, [...texts]])
}

/** SHA-256, hexadecimal. Of a chronology's canonical JSON, whoever has the file can compute it. */
function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
