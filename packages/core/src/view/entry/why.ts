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
import { listed } from './listed.ts'
import type { ContradictionText, NeighboursText, WhyText } from './types.ts'

/** What is asked of an entry: where both ends have the same bound, once for the whole. */
const questions = [
  { bound: 'earliestStart', other: 'earliestEnd', whole: 'not before', own: 'does not begin before' },
  { bound: 'latestStart', other: 'latestEnd', own: 'begins by' },
  { bound: 'earliestEnd', other: 'earliestStart', own: 'does not end before' },
  { bound: 'latestEnd', other: 'latestStart', whole: 'not after', own: 'ends by' },
] as const satisfies readonly { bound: keyof Bounds; other: keyof Bounds; whole?: string; own: string }[]

/**
 * Why an entry is dated as it is: for each bound that is derived the chain of statements that proves it, and what its own
 * date says. None for what has no bounds. Sources are named by their printed numbers, or as `names` says.
 */
export function whyTexts(timeline: Timeline, id: string, names = sourceNumbers(timeline)): readonly WhyText[] {
  const asked = questions.flatMap((question): readonly Asked[] => {
    const reason = why(timeline, id, question.bound)
    if (!reason) return []
    const isWhole = why(timeline, id, question.other)?.day === reason.day
    if (isWhole && !('whole' in question)) return []
    const words = isWhole && 'whole' in question ? question.whole : question.own
    return [{ reason, claim: `${words} ${dayLabel(reason.day, 'full')}` }]
  })
  const stated = asked.filter(({ reason }) => !reason.isDerived)
  const derived = asked.filter(({ reason }) => reason.isDerived)
  return [
    ...derived.map(({ reason, claim }) => whyText(timeline, id, reason, claim, names)),
    ...(stated[0] ? [whyText(timeline, id, stated[0].reason, statedClaim(stated), names)] : []),
  ]
}

/** "Not before 1 April 1911 and not after 30 April 1911"; of one day, that day. */
function statedClaim(stated: readonly Asked[]): string {
  const [first, last] = stated
  if (first && last && stated.length === 2 && first.reason.day === last.reason.day)
    return `on ${dayLabel(first.reason.day, 'full')}`
  return listed(stated.map(({ claim }) => claim))
}

interface Asked {
  readonly reason: Why
  readonly claim: string
}

function whyText(timeline: Timeline, id: string, reason: Why, claim: string, names: SourceNames): WhyText {
  const link = linksOf(timeline)
  const { steps, rests } = tellWhy(timeline, reason, names)
  return {
    claim: `${claim.charAt(0).toUpperCase()}${claim.slice(1)}, ${reason.isDerived ? 'since' : 'as dated'}`,
    isDerived: reason.isDerived,
    kinds: [...new Set(reason.steps.map(({ statement }) => statement.kind))],
    steps: steps.map((step, n) => ({ ...step, entry: link(leadsTo(statementAt(reason, n), id)) })),
    ...(rests === undefined ? {} : { rests }),
  }
}

/** Why no bounds of an entry can be told; nothing where some can. */
export function unboundedText(timeline: Timeline, id: string): string | undefined {
  if (whyTexts(timeline, id).length > 0) return undefined
  const { contradictions, isComplete } = timeline.order
  if (!isComplete) return 'Order is not worked out, and no source dates it.'
  const marked = new Set(contradictions.flatMap((contradiction) => contradiction.marked))
  if (marked.has(id)) return 'No source dates it, and nothing is derived of what stands in a contradiction.'
  const related = timeline.events.flatMap(({ event }) =>
    event.relations.flatMap(({ to }) => (event.id === id ? [to] : to === id ? [event.id] : [])),
  )
  return related.some((other) => marked.has(other))
    ? 'Nothing bounds its date: no source dates it, and an entry that it is related to stands in a contradiction.'
    : 'Nothing that is said bounds its date.'
}

/** What is to be said of the order of all entries: contradictions, and whether the work was cut short. */
export function orderText({ order: { contradictions, isComplete } }: Timeline): string | undefined {
  const count = contradictions.length
  const found = `${count} ${count === 1 ? 'contradiction' : 'contradictions'} between dates and relations`
  if (!isComplete)
    return `order is not worked out, and dates stand as stated${count === 0 ? '' : `: at least ${found}`}`
  return count === 0 ? undefined : `${found}: the filter is:contradicted shows the entries`
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

/** Nobody reads more; the data has all. */
const mostTold = 30

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
        events: contradiction.events.map(link),
        opening,
        statements: statements.slice(0, mostTold).map((statement, n) => ({
          statement,
          entry: link((contradiction.statements[n] as Statement).event),
        })),
        ...(statements.length > mostTold ? { more: statements.length - mostTold } : {}),
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
