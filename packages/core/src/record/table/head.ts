import { civilOf, type Day, extentOf, isoDay } from '../../time/index.ts'
import { type ChronologyInput, type StatusId, statuses, type When } from '../model/index.ts'

interface Dated {
  readonly status: StatusId
  readonly when?: When | undefined
}

/**
 * The period that dated events lie in, in whole years, and the day whose knowledge they show: the anchor, since a table
 * whose words are counted from a day was written on it; else, as an assumption, the last day on which something
 * can have happened, or on which anything is dated. Where nothing is dated, neither is known.
 */
export function headOf(events: readonly Dated[], anchor: string | undefined): Pick<ChronologyInput, 'scope' | 'asOf'> {
  const days = events.flatMap(daysOf)
  const scope = days.length === 0 ? '../..' : yearsText(least(days), most(days))
  if (anchor !== undefined) return { scope, asOf: anchor }
  const past = events.filter(({ status }) => statuses[status].family === 'actual').flatMap(daysOf)
  const last = past.length > 0 ? past : days
  if (last.length === 0) return { scope, asOf: { words: 'not said by the table', basis: 'assumed' } }
  const reason = `The table does not say as of when it holds. This is the last day ${
    past.length > 0 ? 'on which something in it can have happened' : 'in it'
  }.`
  return { scope, asOf: { edtf: isoDay(most(last)), basis: 'assumed', reasons: [reason] } }
}

/** The days that bound a date, as far as there are any. */
function daysOf({ when }: Dated): readonly Day[] {
  if (when === undefined) return []
  const { hard, soft } = extentOf(when)
  return [...Object.values(hard), ...Object.values(soft ?? {})].filter(isUsual)
}

/** Days of years of four digits: others have no months and days in EDTF. */
function isUsual(day: unknown): day is Day {
  return typeof day === 'number' && Number.isFinite(day) && Math.abs(civilOf(day).year) <= 9999
}

function yearsText(first: Day, last: Day): string {
  const [from, to] = [first, last].map((day) => isoDay(day).slice(0, -'-01-01'.length))
  return from === to ? from! : `${from}/${to}`
}

// Not Math.min(...days): a table has more days than a call may have arguments.
const least = (days: readonly Day[]) => days.reduce((a, b) => Math.min(a, b))
const most = (days: readonly Day[]) => days.reduce((a, b) => Math.max(a, b))
