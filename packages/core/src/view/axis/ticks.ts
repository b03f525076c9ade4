import { type CivilDate, civilOf, type Day, dayOf, daysLabel, isoWeekdayOf, yearName } from '../../time/index.ts'
import type { Axis, Tick, Window } from './types.ts'

interface Unit {
  readonly name: Axis['unit']
  readonly days: number
  /** How many characters its labels take, with a space. */
  readonly characters: number
  /** The first day of the unit that holds a day, and of the next unit. */
  readonly startOf: (date: CivilDate, day: Day) => Day
  readonly next: (date: CivilDate, day: Day) => Day
  readonly label: (date: CivilDate, day: Day, roomy: boolean) => string
  /** What begins above: said at the first tick and where it changes. */
  readonly major?: (date: CivilDate, day: Day) => string
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const monthsOn = (date: CivilDate, months: number): Day => {
  const index = date.year * 12 + date.month - 1 + months
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}
const monthAndYear = (date: CivilDate, width: 'full' | 'short' = 'full') =>
  daysLabel(monthsOn(date, 0), monthsOn(date, 1) - 1, width)
const yearsUnit = (name: Axis['unit'], years: number): Unit => {
  const first = (date: CivilDate) => Math.floor(date.year / years) * years
  return {
    name,
    days: years * 365.2425,
    characters: years >= 1000 ? 7 : 5,
    startOf: (date) => dayOf(first(date), 1, 1),
    next: (date) => dayOf(first(date) + years, 1, 1),
    label: (date) => yearName(date.year),
  }
}

/** From finest to coarsest. */
const units: readonly Unit[] = [
  {
    name: 'day',
    days: 1,
    characters: 3,
    startOf: (_, day) => day,
    next: (_, day) => day + 1,
    label: (date, day, roomy) => (roomy ? `${weekdays[isoWeekdayOf(day) - 1]} ${date.day}` : String(date.day)),
    major: (date) => monthAndYear(date),
  },
  {
    name: 'week',
    days: 7,
    characters: 4,
    startOf: (_, day) => day - (isoWeekdayOf(day) - 1),
    next: (_, day) => day + 7,
    label: (date) => String(date.day),
    major: (date) => monthAndYear(date),
  },
  {
    name: 'month',
    days: 30.44,
    characters: 4,
    startOf: (date) => monthsOn(date, 0),
    next: (date) => monthsOn(date, 1),
    label: (date) => monthAndYear(date, 'short').split(' ')[0] ?? '',
    major: (date) => yearName(date.year),
  },
  {
    name: 'quarter',
    days: 91.3,
    characters: 4,
    startOf: (date) => monthsOn(date, -((date.month - 1) % 3)),
    next: (date) => monthsOn(date, 3 - ((date.month - 1) % 3)),
    label: (date) => monthAndYear(date, 'short').split(' ')[0] ?? '',
    major: (date) => yearName(date.year),
  },
  yearsUnit('year', 1),
  yearsUnit('decade', 10),
  yearsUnit('century', 100),
  yearsUnit('millennium', 1000),
]
const roomyCharacters = 7

/** Ten thousand years and more: the power of ten of which about ten lie in the window. */
function longerUnit(length: number, characters: number): Unit {
  const years = (length / 365.2425) * (widestYear / characters)
  return yearsUnit('millennium', 10 ** Math.max(4, Math.ceil(Math.log10(years))))
}
/** "170000000 BC" and a space. */
const widestYear = 13

/**
 * The ruler: lines at the starts of the finest unit whose labels fit. `characters` is how many of them the width has
 * room for.
 */
export function ticksOf(
  window: Window,
  characters: number,
): { readonly unit: Axis['unit']; readonly ticks: readonly Tick[] } {
  const length = window.to - window.from
  const room = (unit: Unit) => (unit.days / length) * characters
  const unit = units.find((candidate) => room(candidate) >= candidate.characters) ?? longerUnit(length, characters)
  const roomy = room(unit) >= roomyCharacters
  const ticks: Tick[] = []
  const first = Math.floor(window.from)
  let day = unit.startOf(civilOf(first), first)
  let lastMajor: string | undefined
  while (day < window.to) {
    const date = civilOf(day)
    const major = unit.major?.(date, day)
    if (day >= window.from) {
      ticks.push({
        at: (day - window.from) / length,
        day,
        label: unit.label(date, day, roomy),
        ...(major !== undefined && major !== lastMajor ? { major } : {}),
      })
      lastMajor = major
    }
    day = unit.next(date, day)
  }
  return { unit: unit.name, ticks }
}

const resolutionUnits = [
  { days: 365.2425, word: 'year' },
  { days: 30.44, word: 'month' },
  { days: 1, word: 'day' },
  { days: 1 / 24, word: 'hour' },
] as const

/** How much time one cell holds: "1 cell is about 8 days". */
export function resolutionText(window: Window, cells: number): string {
  const days = (window.to - window.from) / cells
  const unit =
    resolutionUnits.find((candidate) => days >= candidate.days * 2) ??
    resolutionUnits.find((candidate) => days >= candidate.days)
  if (!unit) return '1 cell is less than an hour'
  const count = days / unit.days
  const rounded = Math.round(count)
  const exact = Math.abs(count - rounded) < 1e-9
  return `1 cell is ${exact ? '' : 'about '}${rounded} ${unit.word}${rounded === 1 ? '' : 's'}`
}
