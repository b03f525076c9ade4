import { type RelationRow, relations } from '../../record/index.ts'
import { isCountable } from './countable.ts'
import type { DayRange } from './days.ts'
import { toldBy } from './told.ts'
import type { NetworkEvent } from './types.ts'

/** The day from which days are counted, as a time point of its own. */
export const origin = 0
export const startOf = (event: number) => 1 + 2 * event
export const endOf = (event: number) => 2 + 2 * event
/** The event of a time point that is not the origin. */
export const eventOf = (node: number) => (node - 1) >> 1
export const isEnd = (node: number) => node > 0 && node % 2 === 0

/** What is said of two time points that fall on the same day. */
export type OrderInDay = typeof noOrder | typeof notAfter | typeof comesFirst
export const noOrder = 0
/** The head is not after the tail. */
export const notAfter = 1
/** The head comes before the tail. */
export const comesFirst = 2

/** `head` lies at most `weight` days after `tail`. */
export type Emit = (tail: number, head: number, weight: number, inDay: OrderInDay) => void

type RelationPoint = RelationRow['bounds'][number]['from']

/** The statements of an event, by number: its date, who tells it as past, its duration, then its relations. */
export const datePart = 0
export const toldPart = 1
export const durationPart = 2
export const firstRelationPart = 3
export const countParts = (event: NetworkEvent) => firstRelationPart + event.event.relations.length

export interface Context {
  readonly events: readonly NetworkEvent[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly daysOf: (duration: string) => DayRange
}

/** That no event ends before it starts needs nobody to say so. */
export function emitOrderOfEnds(event: number, emit: Emit): void {
  emit(endOf(event), startOf(event), 0, notAfter)
}

/** What one statement bounds, as differences of time points (Dechter, Meiri and Pearl 1991). */
export function emitStatement(context: Context, index: number, part: number, emit: Emit): void {
  const event = context.events[index]!
  if (part === datePart) emitDate(event, index, emit)
  else if (part === toldPart) emitTold(event, index, emit)
  else if (part === durationPart) emitDuration(context, event, index, emit)
  else emitRelation(context, index, part - firstRelationPart, emit)
}

function emitDate({ stated: { hard } }: NetworkEvent, index: number, emit: Emit): void {
  const [start, end] = [startOf(index), endOf(index)]
  const { earliestStart, latestStart, earliestEnd, latestEnd } = hard
  if (isCountable(earliestStart)) emit(start, origin, -earliestStart, noOrder)
  if (isCountable(latestEnd)) emit(origin, end, latestEnd, noOrder)
  // The other two often say no more than that the end does not come before the start.
  if (isCountable(latestStart) && !(isCountable(latestEnd) && latestEnd <= latestStart)) {
    emit(origin, start, latestStart, noOrder)
  }
  if (isCountable(earliestEnd) && !(isCountable(earliestStart) && earliestStart >= earliestEnd)) {
    emit(end, origin, -earliestEnd, noOrder)
  }
}

function emitTold(event: NetworkEvent, index: number, emit: Emit): void {
  const told = toldBy(event)
  if (told) emit(origin, told.point === 'start' ? startOf(index) : endOf(index), told.day, noOrder)
}

/** The first and the last day both counted, as `countDays` does. */
function emitDuration({ daysOf }: Context, { event }: NetworkEvent, index: number, emit: Emit): void {
  const { atLeast, atMost } = event.duration ?? {}
  const least = atLeast === undefined ? 0 : daysOf(atLeast).least - 1
  const most = atMost === undefined ? Infinity : daysOf(atMost).most - 1
  if (least > 0 && isLength(least)) emit(endOf(index), startOf(index), -least, noOrder)
  if (isLength(most)) emit(startOf(index), endOf(index), most, noOrder)
}

function emitRelation({ events, indexOf, daysOf }: Context, index: number, n: number, emit: Emit): void {
  const relation = events[index]!.event.relations[n]!
  const other = indexOf.get(relation.to)
  if (relation.hedge !== undefined || other === undefined || other === index) return
  const nodes: Record<RelationPoint, number> = {
    start: startOf(index),
    end: endOf(index),
    otherStart: startOf(other),
    otherEnd: endOf(other),
  }
  const { bounds, limits }: RelationRow = relations[relation.type]
  const atLeast = relation.atLeast === undefined ? 0 : daysOf(relation.atLeast).least
  const atMost = relation.atMost === undefined ? Infinity : daysOf(relation.atMost).most
  for (const bound of bounds) {
    const [from, to] = [nodes[bound.from], nodes[bound.to]]
    const inDay = bound.isSequence ? comesFirst : noOrder
    let { least = 0, most = Infinity } = bound
    if (limits === 'difference') {
      least = Math.max(least, atLeast)
      most = Math.min(most, atMost)
    } else if (limits === 'apart' && atMost < Infinity) {
      // "At least so far apart" is one or the other: an alternative, no bound.
      least = -atMost
      most = atMost
    }
    if (isLength(least)) emit(to, from, -least, inDay)
    if (isLength(most)) emit(from, to, most, noOrder)
  }
}

const longest = 1e9

/** Some three million years. Longer limits limit nothing, so that sums of days stay exact. */
function isLength(days: number): boolean {
  return Math.abs(days) <= longest
}
