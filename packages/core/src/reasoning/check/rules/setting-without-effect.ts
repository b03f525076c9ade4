import { partial } from '../material.ts'
import { isFor } from '../settings.ts'
import type { Rule } from '../types.ts'

export const settingWithoutEffect: Rule = {
  code: 'R134',
  name: 'setting-without-effect',
  severity: 'info',
  about:
    'A setting under checks that decides on nothing: the rule finds nothing there, or another setting goes before it.',
  why: 'A setting that was needed once stays when its cause is gone, and silences the next problem of the kind unseen.',
  remedy: 'Remove the setting, or the event from its list.',
  bad: {
    yaml: `checks:
  - { rule: outside-scope, at: opening, reason: Its plans are older than the harbour. }`,
  },
  good: {
    yaml: `checks:
  - { rule: outside-scope, at: opening, reason: Its plans are older than the harbour. }
events:
  - id: opening
    title: The harbour is planned
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1871, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: ({ chronology, applied, ran, isPartial }) => {
    if (isPartial) return partial
    return chronology.checks.flatMap((setting, n) => {
      const { rule, at } = setting
      // What had nothing to judge may have something when a text is at hand.
      if (!ran.some((each) => isFor(setting, each))) return []
      const changes = (event: string | undefined) =>
        applied.some((each) => each.setting === setting && each.event === event)
      if (!at) return changes(undefined) ? [] : [{ path: ['checks', n], message: idle(rule, 'there'), help }]
      return at.flatMap((event, k) =>
        changes(event) ? [] : [{ path: ['checks', n, 'at', k], message: idle(rule, `at "${event}"`), help }],
      )
    })
  },
}

const help = 'remove it'
const idle = (rule: string, where: string) => `"${rule}" finds nothing ${where} that this setting decides on`
