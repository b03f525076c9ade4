import type { ResolvedEvent } from '../../reasoning/index.ts'
import { statuses } from '../../record/index.ts'
import { daysLabel, type Extent } from '../../time/index.ts'
import { horizonText } from '../entry/index.ts'
import type { View } from '../query/index.ts'
import { type DrawnDate, datesOf } from './drawn.ts'
import { certainOf, finishOf, fractionOf, startOf } from './span.ts'
import { resolutionText, ticksOf } from './ticks.ts'
import type { Axis, Lane, Mark, Window } from './types.ts'

export interface AxisOptions {
  readonly window: Window
  /** How many cells or points the width has: marks closer than one of them do not share a row. */
  readonly resolution: number
  /** How many of them a character of a label takes: 1 for cells. */
  readonly characterWidth?: number
}

/**
 * A view laid out in time, one lane a topic. All positions are fractions of the width, so that cells, points and
 * pixels are the drawer's business. Every known claim that bears on an entry's date has a mark of its own where
 * their dates differ; nothing is ever drawn at an invented point in time.
 */
export function layOutAxis(view: View, options: AxisOptions): Axis {
  const { window, resolution, characterWidth = 1 } = options
  const { timeline } = view
  const shown = new Set(view.entries.map((entry) => entry.id))
  const contradicted = new Set(timeline.order.contradictions.flatMap(({ events }) => events))
  const byLane = new Map<string, ResolvedEvent[]>()
  for (const event of timeline.events) {
    if (!shown.has(event.event.id)) continue
    const lane = event.event.topics[0] ?? ''
    const events = byLane.get(lane)
    if (events) events.push(event)
    else byLane.set(lane, [event])
  }
  const lanes = [...timeline.chronology.topics, { id: '', name: 'Other' }].flatMap((topic) => {
    const events = byLane.get(topic.id)
    return events ? [laneOf(topic, events, contradicted, window, resolution)] : []
  })
  const horizon = fractionOf(timeline.asOfExtent.hard.earliestStart, timeline.asOfExtent.hard.latestEnd, window)
  return {
    window,
    ...ticksOf(window, resolution / characterWidth),
    lanes,
    ...(horizon ? { horizon } : {}),
    horizonLabel: horizonText(timeline).label,
    windowLabel: daysLabel(Math.ceil(window.from), Math.max(Math.ceil(window.from), Math.ceil(window.to) - 1), 'full'),
    resolutionLabel: resolutionText(window, resolution),
  }
}

function laneOf(
  topic: { id: string; name: string },
  events: readonly ResolvedEvent[],
  contradicted: ReadonlySet<string>,
  window: Window,
  resolution: number,
): Lane {
  const marks: Mark[] = []
  let before = 0
  let after = 0
  let undated = 0
  for (const event of events) {
    const dates = datesOf(event)
    if (dates.length === 0) undated += 1
    const drawn = dates.flatMap((date) => markOf(event, date, contradicted.has(event.event.id), window) ?? [])
    if (dates.length > 0 && drawn.length === 0) {
      if (liesBefore(event.extent, window)) before += 1
      else after += 1
    }
    marks.push(...drawn)
  }
  return {
    id: topic.id,
    name: topic.name,
    rows: packRows(marks, 1 / resolution),
    before,
    after,
    undated,
    count: events.length,
  }
}

function liesBefore(extent: Extent, window: Window): boolean {
  const last = extent.hard.latestEnd ?? extent.hard.latestStart ?? extent.soft?.latestEnd
  return last !== null && last !== undefined && last < window.from
}

function markOf(event: ResolvedEvent, date: DrawnDate, contradicted: boolean, window: Window): Mark | undefined {
  const { hard, soft, mode, candidates } = date.extent
  const possible = fractionOf(hard.earliestStart, hard.latestEnd, window)
  if (!possible) return undefined
  const certain = certainOf(hard, window)
  const best = soft && fractionOf(soft.earliestStart, soft.latestEnd, window)
  const members = candidates?.flatMap((candidate) => fractionOf(candidate.from, candidate.to, window) ?? [])
  // The window may lie wholly between two of the days that it can have been.
  if (members?.length === 0) return undefined
  return {
    entry: event.event.id,
    number: event.number,
    title: event.event.title,
    status: date.status,
    family: statuses[date.status].family,
    mode,
    claim: date.claim,
    derived: date.derived,
    contradicted,
    possible,
    ...(certain ? { certain } : {}),
    ...(best ? { soft: best } : {}),
    ...(members ? { candidates: members } : {}),
    start: startOf(hard, window),
    end: finishOf(hard, window),
    exactDay: hard.earliestStart !== null && hard.earliestStart === hard.latestEnd,
  }
}

/** Marks in as few rows as can be, so that those of one row do not touch: by their starts, each in the first row with room. */
function packRows(marks: readonly Mark[], gap: number): readonly (readonly Mark[])[] {
  const rows: { readonly marks: Mark[]; end: number }[] = []
  for (const mark of marks.toSorted((a, b) => a.possible.from - b.possible.from)) {
    const row = rows.find(({ end }) => end + gap <= mark.possible.from)
    if (row) {
      row.marks.push(mark)
      row.end = mark.possible.to
    } else rows.push({ marks: [mark], end: mark.possible.to })
  }
  return rows.map((row) => row.marks)
}
