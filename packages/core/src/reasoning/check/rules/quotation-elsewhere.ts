import { locatorOf, standsElsewhere } from '../../../record/index.ts'
import { quotedTexts, shortened } from '../passages.ts'
import type { Rule } from '../types.ts'

export const quotationElsewhere: Rule = {
  code: 'R122',
  name: 'quotation-elsewhere',
  severity: 'warning',
  about: 'A quotation stands in its source, but not at the cited place.',
  why: 'Whoever looks up the place finds something else, and doubts the entry.',
  remedy: 'Mend the locator.',
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
        cites: [{ source: gazette, locator: p1.s1, quote: A small crowd stood in the rain. }]`,
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
        cites:
          - { source: gazette, locator: p1.s1 }
          - { source: gazette, locator: p1.s2, quote: A small crowd stood in the rain. }`,
    texts: { gazette: 'North Quay opened on 28 May 1911. A small crowd stood in the rain.\n' },
  },
  check: (material) => {
    const cited = quotedTexts(material)
    if ('notRun' in cited) return cited
    return cited.flatMap(({ cite, text, path, quote, found }) => {
      const { locator } = cite
      if (locator === undefined || found.kind !== 'found' || !standsElsewhere(text, found, locator)) return []
      const stands = locatorOf(text, found)
      return [
        {
          path: [...path, 'locator'],
          message: `"${shortened(quote)}" does not stand at ${locator} of "${cite.source}", but at ${stands}`,
          help: `write "locator: ${stands}"`,
        },
      ]
    })
  },
}
