import { contradictionsIn, isOrderComplete } from '../order.ts'
import { statementPath } from '../statement-path.ts'
import type { Finding, Rule } from '../types.ts'
import { reportedTooEarly } from './reported-too-early.ts'

export const contradiction: Rule = {
  code: 'R101',
  name: 'contradiction',
  severity: 'error',
  about: 'Dates, durations and relations that cannot all be true.',
  why: 'Every answer about order is proved from these statements. Where some of them contradict each other they prove nothing, and are left out of every proof until one of them is mended.',
  remedy:
    'Look up each of the statements in its source, and mend the one that is wrong. If the sources themselves disagree, let each claim say what its source says, or hedge the relation that is not certain: hedge: probable.',
  bad: {
    yaml: `events:
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05, cites: [{ source: gazette, locator: p1.s2 }] }
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: after, to: dredging }
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `events:
  - id: dredging
    title: The basin is dredged
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04, cites: [{ source: gazette, locator: p1.s2 }] }
  - id: opening
    title: North Quay opens
    kind: event
    relations:
      - { type: after, to: dredging }
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-04-28, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: (material) => {
    const told = reportedTooEarly.check(material)
    const toldElsewhere = new Set('notRun' in told ? [] : told.map(({ path }) => path[1]))
    const found = contradictionsIn(material).flatMap(({ message, statements }): readonly Finding[] => {
      const [first, ...others] = statements.map(({ statement, text }) => ({
        path: statementPath(statement, material),
        message: text,
      }))
      const isOnlyTold = statements.every(({ statement }) => statement.kind === 'date' || statement.kind === 'told')
      if (!first || (isOnlyTold && toldElsewhere.has(first.path[1]))) return []
      return [
        {
          path: first.path,
          message,
          related: [first, ...others],
          help: 'look up each of these statements in its source; one of them is wrong, or less certain than it says',
        },
      ]
    })
    return isOrderComplete(material) ? found : [...found, cutShort]
  },
}

const cutShort: Finding = {
  path: ['events'],
  message: 'there are too many contradictions to look for all of them',
  help: 'mend those that are told, and check again',
}
