import type { Rule } from '../types.ts'

export const untraceableSource: Rule = {
  code: 'R117',
  name: 'untraceable-source',
  severity: 'info',
  about: 'Claims rest on a source of which nothing but a title is known.',
  why: 'A reader who wants to see it must know where it appeared, who wrote it, or where it is kept.',
  remedy:
    'Give the source an author, a publisher, a container-title, a URL or a file; or say in its note where it is kept.',
  bad: {
    yaml: `sources:
  - { id: gazette, type: article-newspaper, title: The harbour today, issued: 1911-06-02 }`,
  },
  good: {
    yaml: `sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    container-title: Port Ellis Gazette
    issued: 1911-06-02`,
  },
  check: ({ chronology, claims }) => {
    const cited = new Set(claims.flatMap(({ claim }) => claim.cites.map(({ source }) => source)))
    return chronology.sources.flatMap((source, n) =>
      !cited.has(source.id) || traces.some((field) => source[field] !== undefined)
        ? []
        : [
            {
              path: ['sources', n],
              message: `of "${source.id}" nothing but a title is known: nobody could find it again`,
              help: `give it one of ${traces.join(', ')}`,
            },
          ],
    )
  },
}

const traces = ['author', 'publisher', 'container-title', 'URL', 'file', 'note'] as const
