import { closest } from '../../../diagnostic/index.ts'
import type { Rule } from '../types.ts'

export const unknownRule: Rule = {
  code: 'R100',
  name: 'unknown-rule',
  severity: 'error',
  about: 'A setting under checks names a rule that does not exist.',
  why: 'The setting does nothing, and what it was to silence or to change stays as it is.',
  remedy: 'Name a rule by its name or its code. “regesta explain” lists them.',
  bad: {
    yaml: `checks:
  - { rule: clusterin, reason: Rents fall due on these days. }`,
  },
  good: {
    yaml: `checks:
  - { rule: clustering, reason: Rents fall due on these days. }`,
  },
  check: ({ chronology, ruleNames }) =>
    chronology.checks.flatMap(({ rule }, n) => {
      if (ruleNames.includes(rule)) return []
      const near = closest(rule, ruleNames)
      return [
        {
          path: ['checks', n, 'rule'],
          message: `there is no rule "${rule}"`,
          help: near ? `did you mean "${near}"?` : '"regesta explain" lists the rules',
        },
      ]
    }),
}
