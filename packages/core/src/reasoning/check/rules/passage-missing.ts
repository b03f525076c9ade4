import { checkPassage, locatorOf, parseLocator, type TextIndex } from '../../../record/index.ts'
import { citedTexts } from '../passages.ts'
import type { Rule } from '../types.ts'

export const passageMissing: Rule = {
  code: 'R014',
  name: 'passage-missing',
  severity: 'warning',
  about: 'The text at hand has no passage at the cited place.',
  why: 'The claim cannot be checked: either the locator is wrong, or this is not the text that was read.',
  remedy: 'Count again: paragraphs are the lines that are not empty. If the text is another edition, cite that one.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p3.s1 }] }`,
    texts: { gazette: 'North Quay opened on 28 May 1911.\n' },
  },
  good: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
    texts: { gazette: 'North Quay opened on 28 May 1911.\n' },
  },
  check: (material) => {
    const cited = citedTexts(material, 'locator')
    if ('notRun' in cited) return cited
    return cited.flatMap(({ cite, path, text }) => {
      const { locator = '', digest } = cite
      const check = checkPassage(text, { locator, digest })
      if (check.kind !== 'missing') return []
      return [
        {
          path: [...path, 'locator'],
          message: `"${cite.source}" has no passage ${locator}; ${endOf(text, locator)}`,
          help: check.moved
            ? `the cited words stand at ${check.moved.locator}`
            : 'count again, or name the edition that was read',
        },
      ]
    })
  },
}

/** Where a text ends, as the locator counts. */
function endOf(text: TextIndex, locator: string): string {
  const parsed = parseLocator(locator)
  const isOwn = parsed.ok && parsed.value.kind === 'passage'
  const { lines, paragraphs } = text.printed
  const places = isOwn ? text.sentences : parsed.ok && parsed.value.kind === 'paragraph' ? paragraphs : lines
  const last = places.at(-1)
  if (!last) return 'the text is empty'
  return `its last ${isOwn ? 'sentence is' : 'number is'} ${locatorOf(text, last)}`
}
