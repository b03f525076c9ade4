import type { Rule } from '../types.ts'

export const undatedSource: Rule = {
  code: 'R115',
  name: 'undated-source',
  severity: 'warning',
  about: 'Claims rest on a source of which nothing says when it was issued.',
  why: 'The day of the source decides from which day on its claims count as known, and by when what it tells as past was over. Without it they count as known on every day.',
  remedy:
    'Give the source issued: a year, or [..1912] for “by 1912”, is enough. Where that is later than asOf, move asOf too: else what the source says is not known yet.',
  bad: {
    yaml: `sources:
  - { id: gazette, type: article-newspaper, title: The harbour today, container-title: Port Ellis Gazette }`,
  },
  good: {
    yaml: `sources:
  - { id: gazette, type: article-newspaper, title: The harbour today, container-title: Port Ellis Gazette, issued: '[..1912]' }`,
  },
  check: ({ chronology, claims }) => {
    const cited = new Map<string, number>()
    for (const { claim } of claims) {
      const [first] = claim.cites
      if (first && claim.said === undefined) cited.set(first.source, (cited.get(first.source) ?? 0) + 1)
    }
    return chronology.sources.flatMap(({ id, issued }, n) => {
      const count = cited.get(id) ?? 0
      if (issued || count === 0) return []
      return [
        {
          path: ['sources', n],
          message: `${count} claim${count === 1 ? ' rests' : 's rest'} on "${id}", and nothing says when it was issued`,
          help: 'give it "issued"; a year, or [..1912] for "by 1912", is enough. Where that is later than "asOf", move "asOf" too',
        },
      ]
    })
  },
}
