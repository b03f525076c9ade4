import type { Diagnostic, Severity } from '../../diagnostic/index.ts'
import type { CheckSetting, Chronology } from '../../record/index.ts'
import type { Rule } from './types.ts'

/** What the chronology's own settings make of a finding; `reason` where they silence it. */
export type Verdict = { readonly severity: Severity } | { readonly severity: 'off'; readonly reason: string }

/** The settings of a chronology for one rule: later ones go before earlier ones, those for an event before all others. */
export function settingsFor(chronology: Chronology, { code, name }: Rule): (found: Diagnostic) => Verdict {
  const own = chronology.checks.filter((setting) => setting.rule === name || setting.rule === code).toReversed()
  return ({ path = [], severity }) => {
    const [collection, number] = path
    const event = collection === 'events' && typeof number === 'number' ? chronology.events[number]?.id : undefined
    const setting =
      own.find(({ at }) => event !== undefined && at?.includes(event)) ?? own.find(({ at }) => at === undefined)
    return setting ? verdictOf(setting) : { severity }
  }
}

function verdictOf({ severity, reason }: CheckSetting): Verdict {
  return severity === 'off' ? { severity, reason } : { severity }
}
