import {
  neighbours,
  type SourceNames,
  type Statement,
  type Timeline,
  tellContradiction,
  tellWhy,
  type Why,
  why,
} from '../../reasoning/index.ts'
import { type Bounds, dayLabel } from '../../time/index.ts'
import { linksOf } from './links.ts'
import type { ContradictionText, NeighboursText, WhyText } from './types.ts'

/** What is asked of an entry: where both ends have the same bound, once for the whole. */
const questions = [
  { bound: 'earliestStart', other: 'earliestEnd', whole: 'Not before', own: 'Begins not before' },
  { bound: 'latestStart', other: 'latestEnd', own: 'Begins not after' },
  { bound: 'earliestEnd', other: 'earliestStart', own: 'Ends not before' },
  { bound: 'latestEnd', other: 'latestStart', whole: 'Not after', own: 'Ends not after' },
] as const satisfies readonly { bound: keyof Bounds; other: keyof Bounds; whole?: string; own: string }[]

/**
 * Why an entry is dated as it is: for each bound the chain of statements that proves it. None for what has no bounds.
 * Sources are named by their printed numbers, or as `names` says.
 */
export function whyTexts(timeline: Timeline, id: string, names = sourceNumbers(timeline)): readonly WhyText[] {
  const link = linksOf(timeline)
  return questions.flatMap((question): WhyText[] => {
    const reason = why(timeline, id, question.bound)
    if (!reason) return []
    const isWhole = why(timeline, id, question.other)?.day === reason.day
    if (isWhole && !('whole' in question)) return []
    const words = isWhole && 'whole' in question ? question.whole : question.own
    const { steps, rests } = tellWhy(timeline, reason, names)
    return [
      {
        claim: `${words} ${dayLabel(reason.day, 'full')}`,
        isDerived: reason.isDerived,
        steps: steps.map((step, n) => ({ ...step, entry: link(leadsTo(statementAt(reason, n), id)) })),
        ...(rests === undefined ? {} : { rests }),
      },
    ]
  })
}

/** What certainly comes right before and after it, in the order of the list. Nothing where that is not worked out. */
export function neighbourTexts(timeline: Timeline, id: string): NeighboursText | undefined {
  const found = neighbours(timeline, id)
  if (!found) return undefined
  const link = linksOf(timeline)
  const listed = (side: typeof found.before) =>
    side.map(({ event }) => link(event)).sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
  return { before: listed(found.before), after: listed(found.after) }
}

/** What of an entry's statements cannot be true together with those of others; of all entries, where none is named. */
export function contradictionTexts(
  timeline: Timeline,
  id?: string,
  names = sourceNumbers(timeline),
): readonly ContradictionText[] {
  const link = linksOf(timeline)
  return timeline.order.contradictions
    .filter(({ events }) => id === undefined || events.includes(id))
    .map((contradiction) => {
      const { opening, statements, clash } = tellContradiction(timeline, contradiction, names)
      return {
        opening,
        statements: statements.map((statement, n) => ({
          statement,
          entry: link((contradiction.statements[n] as Statement).event),
        })),
        clash,
      }
    })
}

/** The entry that a statement comes from; of a relation of the entry itself, the one that it leads to. */
function leadsTo(statement: Statement, id: string): string {
  return statement.kind === 'relation' && statement.event === id ? statement.relation.to : statement.event
}

const statementAt = ({ steps }: Why, n: number) => (steps[n] as Why['steps'][number]).statement

/** Sources by their printed numbers. */
export function sourceNumbers({ chronology }: Timeline): SourceNames {
  const numbers = new Map(chronology.sources.map(({ id }, index) => [id, index + 1]))
  return (id) => `source ${numbers.get(id) ?? id}`
}

/** Sources by their titles, where no list of sources stands beside. */
export function sourceTitles({ chronology }: Timeline): SourceNames {
  const titles = new Map(chronology.sources.map(({ id, title }) => [id, title]))
  return (id) => titles.get(id) ?? id
}
