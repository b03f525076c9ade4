import { quotedTexts, shortened } from '../passages.ts'
import type { Rule } from '../types.ts'

export const quotationMissing: Rule = {
  code: 'R120',
  name: 'quotation-missing',
  severity: 'error',
  about: 'A quotation does not stand in the text of its source, nor anything like it.',
  why: 'A quotation is the strongest thing that an entry can show. One that nobody wrote is the worst.',
  remedy:
    'Look it up. Marks, dashes, spaces and divided words may differ, and ... and [...] may leave something out; the words must be the source’s.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: 1911-05-28
        cites: [{ source: gazette, locator: p1.s1, quote: thousands cheered from the roofs }]`,
    texts: { gazette: 'North Quay opened on 28 May 1911. A small crowd stood in the rain.\n' },
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: 1911-05-28
        cites: [{ source: gazette, locator: p1.s1-s2, quote: North Quay opened ... in the rain }]`,
    texts: { gazette: 'North Quay opened on 28 May 1911. A small crowd stood in the rain.\n' },
  },
  check: (material) => {
    const cited = quotedTexts(material)
    if ('notRun' in cited) return cited
    return cited.flatMap(({ cite, path, quote, found }) =>
      found.kind === 'missing'
        ? [
            {
              path: [...path, 'quote'],
              message: `"${shortened(quote)}" does not stand in "${cite.source}", nor anything like it`,
              help: 'look it up: what is quoted must be the words of the source',
            },
          ]
        : [],
    )
  },
}
