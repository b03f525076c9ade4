import type { Target } from '../layout/index.ts'
import type { PdfDocument } from './document.ts'

/** Places of the book and what leads to them. */
export interface Links {
  /** The name of a place; the same key has the same name before and after it is set. */
  readonly nameOf: (key: string) => string
  readonly place: (key: string, x: number, y: number) => void
  readonly link: (x: number, y: number, width: number, height: number, target: Target) => void
  /** Keys that something leads to, but that stand nowhere. */
  readonly missing: () => readonly string[]
}

/**
 * Names are one letter and six digits: PDFKit sorts them by the locale of the environment, and only such names sort
 * alike everywhere.
 */
export function linksOf({ kit }: PdfDocument): Links {
  const names = new Map<string, string>()
  const wanted = new Set<string>()
  const placed = new Set<string>()
  const nameOf = (key: string) => {
    let name = names.get(key)
    if (!name) {
      name = `d${String(names.size + 1).padStart(6, '0')}`
      names.set(key, name)
    }
    return name
  }
  return {
    nameOf,
    place: (key, x, y) => {
      placed.add(key)
      kit.addNamedDestination(nameOf(key), 'XYZ', x, y, null as unknown as number)
    },
    link: (x, y, width, height, target) => {
      if (target.kind === 'place') {
        wanted.add(target.key)
        kit.annotate(x, y, width, height, {
          Subtype: 'Link',
          Dest: nameOf(target.key),
        } as PDFKit.Mixins.AnnotationOption)
      } else {
        // Only ASCII is an address in a PDF.
        kit.link(x, y, width, height, URL.canParse(target.url) ? new URL(target.url).href : encodeURI(target.url))
      }
    },
    missing: () => [...wanted].filter((key) => !placed.has(key)),
  }
}
