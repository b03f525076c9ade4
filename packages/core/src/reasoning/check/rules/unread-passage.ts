import { type Passage, passageAt } from '../../../record/index.ts'
import { noText, partial } from '../material.ts'
import type { Rule } from '../types.ts'

const mostNamed = 5

export const unreadPassage: Rule = {
  code: 'R126',
  name: 'unread-passage',
  severity: 'info',
  about: 'A source lists what supports no claim, and some of its sentences are neither listed nor cited.',
  why: 'Whoever lists the unused passages of a source promises that nothing in it was passed over in silence.',
  remedy: 'Cite the sentence, or list it under unused with the reason.',
  bad: {
    yaml: `sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    container-title: Port Ellis Gazette
    issued: 1911-06-02
    unused:
      - { locator: p1.s2, reason: The weather is not of interest here. }`,
    texts: { gazette: 'North Quay opened on 28 May 1911. It rained. The mayor spoke.\n' },
  },
  good: {
    yaml: `sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    container-title: Port Ellis Gazette
    issued: 1911-06-02
    unused:
      - { locator: p1.s2-s3, reason: Weather and speeches are not of interest here. }`,
    texts: { gazette: 'North Quay opened on 28 May 1911. It rained. The mayor spoke.\n' },
  },
  check: ({ chronology, citations, texts, isPartial }) => {
    if (isPartial) return partial
    if (texts.size === 0) return noText
    if (!chronology.sources.some(({ id, unused }) => texts.has(id) && unused.length > 0)) {
      return { notRun: 'no source whose text is at hand lists what is unused' }
    }
    return chronology.sources.flatMap(({ id, unused }, n) => {
      const text = texts.get(id)
      if (!text || unused.length === 0) return []
      const cited = citations.flatMap(({ cite }) =>
        cite.source === id && cite.locator !== undefined ? [cite.locator] : [],
      )
      const seen = [...new Set([...cited, ...unused.map(({ locator }) => locator)])].flatMap(
        (locator) => passageAt(text, locator) ?? [],
      )
      const left = text.sentences.filter((sentence) => !seen.some((passage) => holds(passage, sentence)))
      if (left.length === 0) return []
      const named = left.slice(0, mostNamed).map(({ locator }) => locator)
      return [
        {
          path: ['sources', n, 'unused'],
          message: `${left.length} of ${text.sentences.length} sentences of "${id}" are neither cited nor listed as unused: ${named.join(', ')}${left.length > mostNamed ? ' ...' : ''}`,
          help: 'cite them, or list them under "unused" with the reason',
        },
      ]
    })
  },
}

const holds = (whole: Passage, part: Passage) => whole.from <= part.from && whole.to >= part.to
