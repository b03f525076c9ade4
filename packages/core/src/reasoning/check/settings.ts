import type { Diagnostic, Severity } from '../../diagnostic/index.ts'
import type { CheckSetting, Chronology } from '../../record/index.ts'
import type { Rule } from './types.ts'

/** What the chronology's own settings make of a finding; `reason` where they silence it. */
export type Verdict = { readonly severity: Severity } | { readonly severity: 'off'; readonly reason: string }

/** A setting that decided on a finding, and the event for which it did if it is one for events. */
export interface Applied {
  readonly setting: CheckSetting
  readonly event?: string
}

/**
 * The settings of a chronology for one rule: later ones go before earlier ones, those for an event before all others.
 * Those that decide are noted in `applied`.
 */
export function settingsFor(chronology: Chronology, rule: Rule, applied: Applied[]): (found: Diagnostic) => Verdict {
  const own = chronology.checks.filter((setting) => isFor(setting, rule)).toReversed()
  return ({ path = [], severity }) => {
    const [collection, number] = path
    const event = collection === 'events' && typeof number === 'number' ? chronology.events[number]?.id : undefined
    const atEvent = event === undefined ? undefined : own.find(({ at }) => at?.includes(event))
    const setting = atEvent ?? own.find(({ at }) => at === undefined)
    if (!setting) return { severity }
    applied.push({ setting, ...(atEvent && event !== undefined ? { event } : {}) })
    return verdictOf(setting)
  }
}

/** Whether a setting names a rule. */
export function isFor({ rule }: CheckSetting, { name, code }: Pick<Rule, 'name' | 'code'>): boolean {
  return rule === name || rule === code
}

function verdictOf({ severity, reason }: CheckSetting): Verdict {
  return severity === 'off' ? { severity, reason } : { severity }
}
