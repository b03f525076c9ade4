import type { Timeline } from '../../reasoning/index.ts'
import type { Part } from '../../record/index.ts'
import {
  boundsOf,
  civilOf,
  dayLabel,
  dayOf,
  daysInMonth,
  daysLabel,
  type Extent,
  edtf,
  labelDate,
  listedBounds,
  yearName,
} from '../../time/index.ts'
import type { Entry, Period } from './types.ts'

/** The key by which entries are grouped in a unit, and the heading of a group. */
const units = {
  day: (day: number) => ({ key: String(day), title: dayLabel(day, 'full') }),
  month: (day: number) => {
    const { year, month } = civilOf(day)
    const first = dayOf(year, month, 1)
    return { key: `${year}-${month}`, title: daysLabel(first, first + daysInMonth(year, month) - 1, 'full') }
  },
  year: (day: number) => {
    const { year } = civilOf(day)
    return { key: String(year), title: yearName(year) }
  },
  decade: (day: number) => {
    const first = Math.floor(civilOf(day).year / 10) * 10
    return { key: String(first), title: `${yearName(first)}s` }
  },
  century: (day: number) => {
    const first = Math.floor(civilOf(day).year / 100) * 100
    return { key: String(first), title: `${first}–${first + 99}` }
  },
} as const
const coarsestFirst = ['century', 'decade', 'year', 'month', 'day'] as const satisfies readonly (keyof typeof units)[]

/** The three parts of a chronology, in display order: their headings, and what stands in them. */
export const parts = {
  background: { title: 'Background', definition: 'what lies before the period that the chronology is about' },
  chronology: { title: 'Chronology', definition: 'what the chronology is about' },
  outlook: { title: 'Outlook', definition: 'what lies beyond it, or has no end' },
} as const satisfies Record<Part, { readonly title: string; readonly definition: string }>

/** What has a latest date stands apart from what has none at all. */
const undatedTitles = { limited: 'No earliest date', none: 'Not dated' } as const

/**
 * Entries under headings: by part, in it by the chronology's own periods, or by the coarsest calendar unit of the first
 * possible day that makes at least two groups (years, where none does). A group of which nothing need have begun in its
 * unit says "or later". What has no first possible day stands
 * last, and what has no bounds at all after that.
 */
export function periodsOf(timeline: Timeline, entries: readonly Entry[]): readonly Period[] {
  const periods: Period[] = []
  for (const part of Object.keys(parts) as Part[]) {
    const inPart = entries.filter((entry) => entry.part === part)
    const dated = inPart.filter((entry) => entry.dated)
    const heading = headingFor(timeline, dated)
    const groups = new Map<string, { title: string; entries: Entry[]; settled: boolean }>()
    for (const entry of dated) {
      const { key, title } = heading(firstDay(entry))
      const group = groups.get(key) ?? { title, entries: [], settled: false }
      group.entries.push(entry)
      const last = listedBounds(entry.extent).latestStart
      group.settled ||= last !== null && Number.isFinite(last) && heading(last).key === key
      groups.set(key, group)
    }
    for (const { title, entries: grouped, settled } of groups.values()) {
      periods.push({ title: settled ? title : `${title} or later`, part, entries: grouped })
    }
    for (const kind of ['limited', 'none'] as const) {
      const undated = inPart.filter(
        (entry) => !entry.dated && (saysAnything(entry.extent) ? 'limited' : 'none') === kind,
      )
      if (undated.length > 0) periods.push({ title: undatedTitles[kind], part, entries: undated })
    }
  }
  return periods
}

function firstDay(entry: Entry): number {
  return listedBounds(entry.extent).earliestStart ?? 0
}

/** Whether anything at all is known of when. */
export function saysAnything(extent: Extent): boolean {
  return Object.values(listedBounds(extent)).some((bound) => bound !== null)
}

function headingFor(timeline: Timeline, dated: readonly Entry[]): (day: number) => { key: string; title: string } {
  const own = timeline.chronology.periods.map((period) => ({ ...period, bounds: boundsOf(edtf(period.when)) }))
  if (own.length > 0) {
    return (day) => {
      const index = own.findIndex(
        ({ bounds }) => (bounds.lower ?? -Infinity) <= day && day <= (bounds.upper ?? Infinity),
      )
      const period = own[index]
      return period ? { key: String(index), title: period.title } : { key: 'other', title: 'Other dates' }
    }
  }
  const unit =
    coarsestFirst.find((name) => new Set(dated.map((entry) => units[name](firstDay(entry)).key)).size >= 2) ?? 'year'
  return units[unit]
}

/** The scope of a chronology in words. */
export function scopeText(timeline: Timeline): string {
  return labelDate({ edtf: timeline.chronology.scope }).label
}
