import { closest } from '@regesta/core/diagnostic'
import { boundsOf, type Edtf, parseEdtf } from '@regesta/core/time'
import { type Entry, nearestTo, windowAround } from '@regesta/core/view'
import { problemOf, refused } from './problems.ts'
import { isKnown, jumping } from './showing.ts'
import type { State } from './state.ts'

/** Goes where the text leads; where it leads nowhere the prompt stays open with it. */
export function goTo(asked: State, closed: State, text: string): State {
  if (isKnown(closed, text)) return jumping(closed, text)
  const number = /^(\d{1,3})$|^#(\d{1,9})$/.exec(text)
  if (number) return goToNumber(asked, closed, Number(number[1] ?? number[2]))
  const date = parseEdtf(text)
  if (date.ok) return goToDate(asked, closed, text, date.value)
  const ids = closed.timeline.events.map(({ event }) => event.id)
  const [begun, ...more] = ids.filter((id) => id.startsWith(text))
  if (begun !== undefined && more.length === 0) return jumping(closed, begun)
  const likely = begun ?? closest(text, ids)
  if (likely !== undefined)
    return refused(asked, { message: `neither a date, a number nor an id: ${text}`, help: `did you mean ${likely}?` })
  const [diagnostic] = date.diagnostics
  return refused(asked, diagnostic ? problemOf(diagnostic) : { message: `${text} is not a date` })
}

function goToNumber(asked: State, closed: State, number: number): State {
  const event = closed.timeline.events.find((each) => each.number === number)
  if (event) return jumping(closed, event.event.id)
  const message = `there is no entry ${number}`
  return refused(asked, { message, help: `they are numbered from 1 to ${closed.timeline.events.length}` })
}

/** To the first entry of a date; where none begins in it, to the nearest one, and says so. */
function goToDate(asked: State, closed: State, text: string, date: Edtf): State {
  const id = nearestTo(closed.view, text)
  const entry = closed.view.entries.find((each) => each.id === id)
  if (!entry) return refused(asked, { message: 'nothing that is listed has a date' })
  const jumped = entry.id === closed.selected ? closed : jumping(closed, entry.id)
  const there = { ...jumped, window: windowAround(entry, jumped.window) }
  if (beginsIn(entry, date)) return there
  const message = `nothing listed begins in ${text}; nearest is no. ${entry.number}, ${entry.listed.short}`
  return { ...there, message }
}

function beginsIn({ extent }: Entry, date: Edtf): boolean {
  const { lower, upper } = boundsOf(date)
  const { earliestStart } = extent.hard
  return earliestStart !== null && earliestStart >= (lower ?? -Infinity) && earliestStart <= (upper ?? Infinity)
}
