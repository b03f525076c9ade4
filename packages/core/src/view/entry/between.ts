import {
  type Between,
  before,
  between,
  overlaps,
  type Proved,
  type Statement,
  type Timeline,
  tellProof,
} from '../../reasoning/index.ts'
import { linksOf } from './links.ts'
import { listed } from './listed.ts'
import type { BetweenText, ProofText } from './types.ts'
import { sourceNumbers } from './why.ts'

/**
 * What is known of the order of two entries and of the time between them, the one that certainly comes first named
 * first. Nothing where one of them is not known on the as-of day.
 */
export function betweenTexts(
  timeline: Timeline,
  a: string,
  b: string,
  names = sourceNumbers(timeline),
): BetweenText | undefined {
  const isLater = before(timeline, b, a).answer === 'certain'
  const [first, second] = isLater ? [b, a] : [a, b]
  const days = between(timeline, first, second)
  if (!days) return undefined
  const link = linksOf(timeline)
  const [x, y] = [first, second].map((id) => `“${link(id).name}”`) as [string, string]
  const order = orderOf(before(timeline, first, second), overlaps(timeline, first, second), x, y)
  const proof = (claim: string, { proof: statements, premises }: Pick<Proved, 'proof' | 'premises'>): ProofText[] => {
    if (statements.length === 0) return []
    const told = tellProof(timeline, { proof: statements, premises }, names)
    return [
      {
        claim,
        steps: told.steps.map(({ statement }, n) => ({ statement, entry: link((statements[n] as Statement).event) })),
        ...(told.rests === undefined ? {} : { rests: told.rests }),
      },
    ]
  }
  return {
    first: link(first),
    second: link(second),
    order: order.claim,
    time: timeText(days, x, y),
    least: days.least.days,
    most: days.most.days,
    proofs: grouped([
      ...proof('the order', order.proved),
      ...proof('the least time between them', days.least),
      ...proof('the most time between them', days.most),
    ]),
  }
}

/** What follows from the same statements is said once. */
function grouped(proofs: readonly ProofText[]): readonly ProofText[] {
  const groups = new Map<string, { claims: string[]; proof: ProofText }>()
  for (const proof of proofs) {
    const key = proof.steps.map(({ statement }) => statement).join('\n')
    const group = groups.get(key) ?? { claims: [], proof }
    group.claims.push(proof.claim)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ claims, proof }) => ({ ...proof, claim: `What proves ${listed(claims)}` }))
}

function orderOf(order: Proved, common: Proved, x: string, y: string): { claim: string; proved: Proved } {
  if (order.answer === 'certain') return { claim: `${x} is certainly over before ${y} begins`, proved: order }
  if (common.answer === 'certain') return { claim: `${x} and ${y} certainly have a day in common`, proved: common }
  if (order.answer === 'impossible') return { claim: `${x} is certainly not over before ${y} begins`, proved: order }
  return { claim: `Either of ${x} and ${y} may come first`, proved: order }
}

/** Days that lie between are counted without either end; where there may be none, one end is placed by the other. */
function timeText({ least, most }: Between, x: string, y: string): string {
  if (least.days >= 0) {
    if (least.days === most.days) {
      return least.days === 0
        ? `${y} begins on the day after ${x} ends`
        : `${days(least.days)} ${least.days === 1 ? 'lies' : 'lie'} between the end of ${x} and the start of ${y}, neither counted`
    }
    const limits = [
      `at least ${days(least.days)}`,
      ...(Number.isFinite(most.days) ? [`at most ${days(most.days)}`] : []),
    ]
    return `Between the end of ${x} and the start of ${y} lie ${limits.join(' and ')}, neither counted`
  }
  const limits = [
    ...(Number.isFinite(least.days) ? [`at the earliest ${place(least.days + 1, x)}`] : []),
    ...(Number.isFinite(most.days) ? [`at the latest ${place(most.days + 1, x)}`] : []),
  ]
  if (limits.length === 0) return 'Nothing limits the time between them'
  return least.days === most.days ? `${y} begins ${place(least.days + 1, x)}` : `${y} begins ${limits.join(', ')}`
}

/** Where a day lies, so many days after the last day of the other. */
function place(after: number, x: string): string {
  if (after === 0) return `on the day on which ${x} ends`
  return `${days(Math.abs(after))} ${after > 0 ? 'after' : 'before'} ${x} ends`
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`
