import type { RuleExample } from './types.ts'

/** What an example begins with where it does not say otherwise, field by field. */
const head = {
  regesta: 'regesta: 1',
  id: 'id: harbour',
  title: 'title: The harbour of Port Ellis',
  scope: 'scope: 1911',
  asOf: 'asOf: 1911-12-31',
  sources: `sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    container-title: Port Ellis Gazette
    issued: 1911-06-02`,
  actors: `actors:
  - { id: reporter, name: the reporter, kind: person }`,
  events: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: 1911-05-28
        cites: [{ source: gazette, locator: p1.s1 }]`,
} as const satisfies Record<string, string>

/** The lines that an example leaves out. */
export const exampleHead: string = Object.values(head).join('\n')

/** An example as a whole file. */
export function exampleFile({ yaml }: RuleExample): string {
  const missing = Object.entries(head).flatMap(([field, text]) =>
    new RegExp(`^${field}:`, 'm').test(yaml) ? [] : [text],
  )
  return `${[...missing, yaml.trim()].join('\n')}\n`
}
