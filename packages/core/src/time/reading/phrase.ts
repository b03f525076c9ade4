import { type Cursor, takeWord } from './cursor.ts'
import { noAnchor, place } from './place.ts'
import { takeEnd } from './rules/part.ts'
import { takePeriod } from './rules/periods.ts'
import type { Context, Named, Outcome, Period, Phrase, Refusal } from './types.ts'
import { somewhere } from './units.ts'

/** What stands after "by", "before", "until": a period, or its end. */
export function takeOperand(cursor: Cursor): Named | undefined {
  const end = takeEnd(cursor)
  if (end) return end
  takeWord(cursor, 'in', 'on')
  return takePeriod(cursor)
}

/** A phrase about one period: places it and makes of it what the phrase says. */
export function phraseOn(
  named: Named | undefined,
  say: (period: Period, context: Context) => Said | Refusal,
): Phrase | undefined {
  if (!named) return undefined
  return (context) => {
    const period = place(named, context)
    if ('refused' in period) return period
    const said = say(period, context)
    return 'refused' in said ? said : { supplied: named.supplied, relative: named.relative, ...said }
  }
}

type Said = Omit<Outcome, 'supplied' | 'relative'> & Partial<Pick<Outcome, 'supplied' | 'relative'>>

/** The event lies somewhere in the period. */
export function lyingIn(period: Period, named: Named): Said {
  const { hard, soft, written, convention } = period
  return {
    rule: named.rule,
    hard: somewhere(hard.earliestStart, hard.latestEnd),
    mode: 'within',
    unit: named.unit,
    ...(soft ? { soft: somewhere(soft.earliestStart, soft.latestEnd) } : {}),
    ...(written === undefined ? {} : { written }),
    ...(convention === undefined ? {} : { convention }),
  }
}

/** What a phrase says that is counted from the anchor alone. */
export function fromAnchor(say: (anchor: NonNullable<Context['anchor']>) => Said): Phrase {
  return ({ anchor }) => (anchor ? { relative: true, supplied: [], ...say(anchor) } : noAnchor)
}
