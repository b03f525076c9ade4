import { statuses } from '@regesta/core/record'
import type { Entry, View } from '@regesta/core/view'
import { decidingClaim } from './csv.ts'
import { safe } from './safe.ts'

const titles = ['No.', 'Date', 'Status', 'Title', 'Source']

/** The entries of a view as a Markdown table, to be pasted into a document. */
export function listMarkdown(view: View): string {
  const rows = safe(view.entries).map(rowOf)
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function rowOf(entry: Entry): readonly string[] {
  const cites = decidingClaim(entry)?.cites ?? []
  return [
    String(entry.number),
    entry.date.label,
    statuses[entry.status].word,
    entry.disputed ? `${entry.title} (disputed)` : entry.title,
    cites.map(({ title, locator }) => (locator === undefined ? title : `${title}, ${locator}`)).join('; '),
  ].map(escaped)
}

/** What Markdown, or HTML in it, would take for markup. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replaceAll('&', '&amp;')
