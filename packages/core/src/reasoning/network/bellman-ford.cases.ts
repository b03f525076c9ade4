import { type RelationRow, relations } from '../../record/index.ts'
import type { NetworkInput } from './index.ts'

/** A bound that `checksOf` states as a sentence, as a difference: `to` at most `days` after `from`. */
export interface Difference {
  readonly from: string
  readonly to: string
  readonly days: number
  readonly statement: string
}

const limit = (days: string | undefined, otherwise: number) =>
  days === undefined ? otherwise : Number(days.replace(/\D/g, ''))

/** The differences of a network whose durations are in days. Time points are "origin", "a start", "a end". */
export function differencesOf({ events }: NetworkInput): readonly Difference[] {
  const all: Difference[] = []
  const add = (statement: string, to: string, from: string, days: number | null) => {
    if (days !== null && Number.isFinite(days)) all.push({ from, to, days, statement })
  }
  const negative = (bound: number | null) => (bound === null ? null : -bound)
  for (const { event, stated } of events) {
    const [start, end] = [`${event.id} start`, `${event.id} end`]
    add('', start, end, 0)
    const date = `${event.id} date`
    add(date, start, 'origin', stated.hard.latestStart)
    add(date, end, 'origin', stated.hard.latestEnd)
    add(date, 'origin', start, negative(stated.hard.earliestStart))
    add(date, 'origin', end, negative(stated.hard.earliestEnd))
    if (event.duration) {
      add(`${event.id} duration`, start, end, 1 - limit(event.duration.atLeast, 1))
      add(`${event.id} duration`, end, start, limit(event.duration.atMost, Infinity) - 1)
    }
    for (const [n, relation] of event.relations.entries()) {
      const points = { start, end, otherStart: `${relation.to} start`, otherEnd: `${relation.to} end` }
      const { bounds }: RelationRow = relations[relation.type]
      for (const bound of bounds) {
        const [from, to] = [points[bound.from], points[bound.to]]
        const statement = `${event.id} relation ${n}`
        add(statement, from, to, -Math.max(bound.least ?? 0, limit(relation.atLeast, -Infinity)))
        add(statement, to, from, Math.min(bound.most ?? Infinity, limit(relation.atMost, Infinity)))
      }
    }
  }
  return all
}

/** Shortest distances from a point by trying every difference over and over; nothing if they contradict each other. */
export function distances(differences: readonly Difference[], from: string): ReadonlyMap<string, number> | undefined {
  const points = new Set(differences.flatMap((difference) => [difference.from, difference.to]))
  const found = new Map<string, number>([...points].map((point) => [point, Infinity]))
  found.set(from, 0)
  for (let round = 0; round <= points.size; round++) {
    let isChanged = false
    for (const { from: tail, to, days } of differences) {
      const nearer = found.get(tail)! + days
      if (nearer >= found.get(to)!) continue
      found.set(to, nearer)
      isChanged = true
    }
    if (!isChanged) return found
  }
  return undefined
}

/** Whether days exist for all. Every point is begun at, so that parts which no date reaches count as well. */
export function isConsistent(differences: readonly Difference[]): boolean {
  const points = [...new Set(differences.flatMap(({ from, to }) => [from, to]))]
  const begin = points.map((to) => ({ from: 'everywhere', to, days: 0, statement: '' }))
  return distances([...begin, ...differences], 'everywhere') !== undefined
}
