import { checkPassage } from '../../../record/index.ts'
import { citedTexts, shortened } from '../passages.ts'
import type { Rule } from '../types.ts'

export const passageChanged: Rule = {
  code: 'R013',
  name: 'passage-changed',
  severity: 'warning',
  about: 'The passage in the text at hand is not the one that was cited.',
  why: 'A digest holds fast which words were read. Other words in the same place mean another edition, or a text that was changed since.',
  remedy:
    'Compare the two texts. If the passage has moved, mend the locator; if its words have changed, read it again, and give the claim the new digest.',
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
        cites:
          - { source: gazette, locator: p1.s1, digest: 7ba4cd8c1cbe2e0f48cb6ecd2c0f9f4bdeb0f9bba6c3b06a58d2a9d9a8e1f0c2 }`,
    texts: { gazette: 'North Quay opened on 28 May 1911.\n' },
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
          - { source: gazette, locator: p1.s1, digest: 0ed00f64243b08b220b71888b3ce0f946fd9ea2008f983f5583fc673bbf224b7 }`,
    texts: { gazette: 'North Quay opened on 28 May 1911.\n' },
  },
  check: (material) => {
    const cited = citedTexts(material, 'digest')
    if ('notRun' in cited) return cited
    return cited.flatMap(({ cite, path, text }) => {
      const { locator, digest } = cite
      if (locator === undefined) return []
      const check = checkPassage(text, { locator, digest })
      if (check.kind !== 'changed') return []
      return [
        {
          path: [...path, 'locator'],
          message: `at ${locator} of "${cite.source}" stand other words than were cited: "${shortened(check.passage.text)}"`,
          help: check.moved
            ? `the cited words stand at ${check.moved.locator}`
            : 'compare the text with the one that was read',
        },
      ]
    })
  },
}
