import { type Charset, printable, wrap } from '../../terminal/index.ts'
import { clipRow, dim, plain, type Row, type Style, span } from '../rows.ts'
import { type Glyphs, glyphsOf } from '../theme.ts'

/** One line of the detail. A line that leads to another entry carries its id. */
export interface DetailLine {
  readonly row: Row
  readonly link?: string
  /** The number it is printed with, on its first line. */
  readonly number?: number
}

/** Writes labelled paragraphs into lines of so many cells. */
export interface Writer {
  readonly glyphs: Glyphs
  readonly clean: (text: string) => string
  readonly quoted: (text: string) => string
  /** A paragraph behind its label; without a label it continues the one above. */
  readonly paragraph: (label: string, text: string, style?: Style) => void
  /** The same with a line at its left, for cited words; and as far to the right without one, for what stands around. */
  readonly marked: (label: string, text: string, style?: Style) => void
  readonly aside: (label: string, text: string, style?: Style) => void
  /** A paragraph that leads to an entry; it gets the next number. */
  readonly link: (label: string, text: string, to: string) => void
  readonly blank: () => void
  readonly lines: () => readonly DetailLine[]
}

const labelCells = 9
const narrowIndent = 2

export function writerFor(charset: Charset, cells: number): Writer {
  const glyphs = glyphsOf(charset)
  const clean = (text: string) => printable(text, charset)
  // A narrow pane has no room for a column of labels: they stand on lines of their own.
  const indent = cells < 50 ? narrowIndent : labelCells
  const lines: DetailLine[] = []
  let links = 0

  interface Extra {
    /** What stands at the left of each line. */
    readonly lead?: string
    readonly link?: string
    readonly number?: number
  }

  function write(label: string, text: string, style: Style, { lead = '', link, number }: Extra): void {
    const beside = label.length < indent
    if (!beside) lines.push({ row: [span(label, dim)] })
    for (const [index, line] of wrap(text, Math.max(1, cells - indent - lead.length)).entries()) {
      const margin = (index === 0 && beside ? label : '').padEnd(indent)
      const row = clipRow([span(margin, dim), span(lead), span(line, style)], cells, '')
      lines.push({
        row,
        ...(link !== undefined && { link }),
        ...(index === 0 && number !== undefined && { number }),
      })
    }
  }

  return {
    glyphs,
    clean,
    quoted: (text) => `${glyphs.openQuote}${clean(text)}${glyphs.closeQuote}`,
    paragraph: (label, text, style = plain) => write(label, text, style, {}),
    marked: (label, text, style = plain) => write(label, text, style, { lead: `${glyphs.side} ` }),
    aside: (label, text, style = plain) => write(label, text, style, { lead: '  ' }),
    link: (label, text, to) => {
      links += 1
      write(label, `[${links}] ${text}`, plain, { link: to, number: links })
    },
    blank: () => lines.push({ row: [] }),
    lines: () => lines,
  }
}
