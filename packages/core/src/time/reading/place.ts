import type { Bound } from '../edtf/index.ts'
import type { Context, Named, Period, Refusal } from './types.ts'
import { between, sameBounds } from './units.ts'

/**
 * Places a period. If the anchor may be one of several days, the period is placed from the first and from the last of
 * them: no phrase runs backwards as its anchor moves on, so whatever lies between comes out between. Where both
 * agree, that is the answer; else its bounds are the union.
 */
export function place(named: Named, context: Context): Period | Refusal {
  const { anchor } = context
  if (!anchor || !named.relative) return named.place({ ...context, day: undefined })
  const first = placeFrom(anchor.from, named, context)
  if ('refused' in first || anchor.from === anchor.to) return first
  const last = placeFrom(anchor.to, named, context)
  if ('refused' in last) return last
  if (sameBounds(first.hard, last.hard)) return first
  if (named.nearest && !context.tense && !context.within) return named.nearest
  const { convention } = first
  return {
    hard: between(first.hard, last.hard),
    ...(first.soft && last.soft ? { soft: between(first.soft, last.soft) } : {}),
    ...(convention ? { convention } : {}),
  }
}

function placeFrom(day: Bound, named: Named, context: Context): Period | Refusal {
  if (day === null) return named.place({ ...context, day: undefined })
  if (Number.isFinite(day)) return named.place({ ...context, day })
  const hard = { earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day }
  // Counted from an end that is open, the period may lie anywhere on that side.
  return { hard, soft: hard }
}

export const noAnchor: Refusal = {
  refused: 'these words are counted from a date that is not given',
  help: 'give the anchor: the date, as EDTF, on which they were written or said, or one that it lies in',
}

export const undecidedYear: Refusal = {
  refused: 'the year is not printed, and no single one lies within half a year of every possible anchor',
  help: 'say whether it is told as past or as still to come (tense), what year was spoken of (within), or the year itself',
}

export const noSuchDay: Refusal = {
  refused: 'the calendar has no such day',
  help: 'check the day of the week, the day, the month and the year',
}
