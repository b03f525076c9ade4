import { closest } from '../../../diagnostic/index.ts'
import { conventions } from '../../../time/index.ts'
import type { Rule } from '../types.ts'

export const unknownConvention: Rule = {
  code: 'R113',
  name: 'unknown-convention',
  severity: 'warning',
  about: 'A date was read by a convention that nobody has defined.',
  why: 'A convention says what “late” means. Without its definition the best reading of the date cannot be explained, on screen or on paper.',
  remedy: 'Name a convention that Regesta knows, or define your own under conventions.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05, soft: 1911-05-25/1911-05-31, words: late in May, convention: port-office }
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  good: {
    yaml: `conventions:
  - id: port-office
    name: the port office
    definition: In the port office’s papers “late” is the last week of a month.
    parts: { month: { late: [25, 31] } }
events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: { edtf: 1911-05, soft: 1911-05-25/1911-05-31, words: late in May, convention: port-office }
        cites: [{ source: gazette, locator: p1.s1 }]`,
  },
  check: ({ chronology, claims }) => {
    const known = [...Object.keys(conventions), ...chronology.conventions.map(({ id }) => id)]
    return claims.flatMap(({ claim, path }) =>
      (['when', 'said'] as const).flatMap((field) => {
        const convention = claim[field]?.convention
        if (convention === undefined || known.includes(convention)) return []
        const near = closest(convention, known)
        return [
          {
            path: [...path, field, 'convention'],
            message: `there is no convention "${convention}"`,
            help: near
              ? `did you mean "${near}"?`
              : `define it under "conventions", or name one of ${known.join(', ')}`,
          },
        ]
      }),
    )
  },
}
