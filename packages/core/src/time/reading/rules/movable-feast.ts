import { dayOf } from '../../calendar/index.ts'
import type { Cursor } from '../cursor.ts'
import { easterOf, firstGregorianYear } from '../easter.ts'
import type { Named, PeriodRule, Refusal } from '../types.ts'
import { exactly } from '../units.ts'
import type { Yearly } from '../yearly.ts'
import { takeLongestName, takeNamedDay } from './feast.ts'

/** How many days after Easter Sunday a feast falls, and its names. "Whitsunday" is a term day in Scotland, 15 May. */
const feasts: readonly (readonly [days: number, ...names: readonly string[]])[] = [
  [-46, 'ash wednesday'],
  [-2, 'good friday'],
  [0, 'easter', 'easter day', 'easter sunday'],
  [1, 'easter monday'],
  [39, 'ascension day'],
  [49, 'whitsun', 'whit sunday', 'pentecost'],
  [50, 'whit monday'],
]

const feastsByName: ReadonlyMap<string, Yearly> = new Map(
  feasts.flatMap(([days, ...names]) => {
    const which: Yearly = {
      rule: 'movable-feast',
      unit: 'day',
      in: (year) => ({ hard: exactly({ from: easterOf(year) + days, to: easterOf(year) + days }) }),
    }
    return names.map((name) => [name, which] as const)
  }),
)

/**
 * A feast that is counted from Easter, by the Gregorian computus: a source that keeps another calendar (England before
 * 1752, Russia before 1918) has its Easter on another day, which is not converted. Before 1583 there was no such Easter.
 */
export const movableFeast: PeriodRule = {
  id: 'movable-feast',
  words:
    'Easter 2018, Good Friday, Easter Monday, Ascension Day, Whit Sunday, Whitsun, Pentecost, Whit Monday, Ash Wednesday of last year: by the Gregorian Easter; where a source keeps another calendar, it is not converted, and before 1583 none is read',
  examples: [
    { words: 'Easter 2018', edtf: '2018-04-01', rule: 'movable-feast' },
    { words: 'on Good Friday', anchor: '2018-05-02', tense: 'past', edtf: '2018-03-30', rule: 'movable-feast' },
  ],
  read: (cursor) => {
    const named = takeNamedDay(cursor, takeMovableFeast)
    return named && gregorian(named)
  },
}

const takeMovableFeast = (cursor: Cursor): Yearly | undefined => takeLongestName(cursor, feastsByName)

function gregorian(named: Named): Named {
  const { fill } = named
  return {
    ...named,
    ...(fill ? { fill: (year) => gregorian(fill(year)) } : {}),
    place: (scope) => {
      const period = named.place(scope)
      const day = 'refused' in period ? scope.day : period.hard.earliestStart
      return (day ?? Infinity) < dayOf(firstGregorianYear, 1, 1) ? tooEarly : period
    },
  }
}

const tooEarly: Refusal = {
  refused: `Easter is reckoned by the Gregorian calendar, which there is since ${firstGregorianYear - 1}`,
  help: 'look up the day of the feast in the calendar of the source, and give that day',
}
