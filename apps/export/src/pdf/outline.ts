import type { OutlineItem } from '../layout/index.ts'
import { type PdfDocument, plain } from './document.ts'
import type { Links } from './links.ts'

interface KitOutline {
  outlineData: Record<string, unknown>
  addItem: (title: string) => KitOutline
}

/**
 * Destinations are set by name, as those that PDFKit makes scroll viewers to the right edge; counts are those of the
 * standard (ISO 32000-1, 12.3.3): what shows while the item is open, negative while it is closed.
 */
export function writeOutline({ kit }: PdfDocument, links: Links, items: readonly OutlineItem[]): void {
  const add = (parent: KitOutline, item: OutlineItem) => {
    const added = parent.addItem(plain(item.title))
    added.outlineData['Dest'] = new String(links.nameOf(item.key))
    if (item.children.length > 0) added.outlineData['Count'] = item.open ? showing(item) : -showing(item)
    for (const child of item.children) add(added, child)
  }
  for (const item of items) add(kit.outline as unknown as KitOutline, item)
  const root = kit.outline as unknown as KitOutline
  if (items.length > 0)
    root.outlineData['Count'] = items.reduce((sum, item) => sum + 1 + (item.open ? showing(item) : 0), 0)
}

function showing(item: OutlineItem): number {
  return item.children.reduce((sum, child) => sum + 1 + (child.open ? showing(child) : 0), 0)
}
