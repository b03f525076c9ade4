import { type RelationRow, relations } from '../../record/index.ts'
import { type Bounds, fits } from '../../time/index.ts'
import { boundsAt } from './bounds.ts'
import type { Compiled } from './compile.ts'
import { datePart, firstRelationPart } from './constraints.ts'
import type { Solution } from './propagate.ts'
import { statementOf } from './statements.ts'
import type { Alternative } from './types.ts'

/**
 * What takes an "or" to say. A network of differences has no room for it, and to try all combinations would take
 * for ever; so each is held against the bounds that are proved, by itself, and moves nothing.
 */
export function alternativesOf(compiled: Compiled, solution: Solution): readonly Alternative[] {
  const { events, indexOf, firstStatement, daysOf } = compiled
  const boundsOf = (index: number) => boundsAt(compiled, solution, index).bounds
  return events.flatMap((event, index): readonly Alternative[] => {
    const statement = (part: number) => statementOf(compiled, firstStatement[index]! + part)
    const alternatives: Alternative[] = []
    const { candidates } = event.stated
    if (candidates) {
      const bounds = boundsOf(index)
      const isLeft = candidates.some((candidate) => fits(candidate, bounds))
      alternatives.push({ ...say('candidates', event.event.id, isLeft), statement: statement(datePart) })
    }
    for (const [n, relation] of event.event.relations.entries()) {
      const limit = relation.atLeast ?? relation.atMost
      const other = indexOf.get(relation.to)
      const { orders, limits: kind }: RelationRow = relations[relation.type]
      if (limit === undefined || !orders || other === undefined || relation.hedge !== undefined) continue
      if (kind === undefined) {
        alternatives.push({ ...say('limit', event.event.id, true), statement: statement(firstRelationPart + n) })
      } else if (kind === 'apart' && relation.atLeast !== undefined) {
        const apart = mostApart(boundsOf(index), boundsOf(other))
        const isLeft = apart >= daysOf(relation.atLeast).least
        alternatives.push({ ...say('apart', event.event.id, isLeft), statement: statement(firstRelationPart + n) })
      }
    }
    return alternatives
  })
}

function say(kind: Alternative['kind'], event: string, isLeft: boolean): Omit<Alternative, 'statement'> {
  return { kind, event, holds: isLeft ? 'possible' : 'impossible' }
}

/** How many days the starts of two events can lie apart. */
function mostApart(a: Bounds, b: Bounds): number {
  const from = (x: Bounds, y: Bounds) => (y.latestStart ?? Infinity) - (x.earliestStart ?? -Infinity)
  return Math.max(from(a, b), from(b, a))
}
