import { locatorOf } from '../../../record/index.ts'
import { quotedTexts } from '../passages.ts'
import type { Rule } from '../types.ts'

export const quotationDiffers: Rule = {
  code: 'R121',
  name: 'quotation-differs',
  severity: 'warning',
  about: 'A quotation has other words than its source.',
  why: 'What stands between quotation marks is the source’s. A word that was changed in copying may change what it says.',
  remedy: 'Take over the words of the source. What you leave out is “...”, what you add stands in [square brackets].',
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
        cites: [{ source: gazette, locator: p1, quote: A great crowd stood in the rain. }]`,
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
        cites: [{ source: gazette, locator: p1.s1-s2, quote: 'A small crowd [of townspeople] stood in the rain.' }]`,
    texts: { gazette: 'North Quay opened on 28 May 1911. A small crowd stood in the rain.\n' },
  },
  check: (material) => {
    const cited = quotedTexts(material)
    if ('notRun' in cited) return cited
    return cited.flatMap(({ cite, text, path, found }) => {
      if (found.kind !== 'near') return []
      const { difference } = found
      return [
        {
          path: [...path, 'quote'],
          message: `the quotation has "${difference.quoted}", but "${cite.source}" has "${difference.found}" (${locatorOf(text, found)})`,
          help: 'take over the words of the source; "..." leaves something out, and [square brackets] add something',
        },
      ]
    })
  },
}
