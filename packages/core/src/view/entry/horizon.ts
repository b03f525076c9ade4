import type { Entry } from './types.ts'

/** Whether it is said to have happened, to hold, or not to have happened; an allegation says so too. */
function isFact({ family }: Entry): boolean {
  return family === 'actual' || family === 'alleged'
}

/**
 * The first of the dated entries at the end of a list that are plans, proposals and expectations, all of them: before
 * it the horizon can be drawn. Nothing where the last dated entry is a fact, or nothing is dated.
 */
export function firstAfterFacts(entries: readonly Entry[]): Entry | undefined {
  const dated = entries.filter((entry) => entry.dated)
  return dated[dated.findLastIndex(isFact) + 1]
}
