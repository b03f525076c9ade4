import type { Block, Run, Tally } from '../layout/index.ts'
import { gap } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { headingRows, labelled } from './front.ts'
import { isWhole, lookUp, lookUpText } from './passages.ts'
import { block, type Press, placeOf, plural, ranges, run, withPlace } from './press.ts'
import { printedSources } from './sources.ts'

/** What this print does not show, counted; said even where it is nothing. */
export function omissionBlocks(press: Press): readonly Block<undefined>[] {
  const { view } = press
  const heading = withPlace(
    [...headingRows('What was left out', 'Omissions', press), gap(8)],
    placeOf.section('omissions'),
  )
  const said = [
    ...filtered(press),
    ...notYetKnown(press),
    ...laterStatements(press),
    ...notWorkedOut(press),
    ...passages(press),
    ...unread(press),
    ...letters(press.typesetter.tally),
  ]
  const blocks =
    said.length > 0
      ? said.map(({ label, text }) => labelled(label, [run(text, styles.text)], press))
      : [labelled('', nothingLeftOut(view.total), press)]
  return [block(undefined, heading, { before: 28, keepNext: true }), ...blocks]
}

function nothingLeftOut(total: number): readonly Run[] {
  const printed = total === 1 ? 'the one entry is printed' : `all ${total} entries are printed`
  return [run(`Nothing: ${printed}, and every letter could be set.`, styles.text)]
}

interface Said {
  readonly label: string
  readonly text: string
}

function filtered(press: Press): readonly Said[] {
  const { view } = press
  if (view.omitted === 0) return []
  const { sources } = view.timeline.chronology
  const unused = sources.length - printedSources(press).length
  const shown = new Set(view.entries.map((entry) => entry.number))
  const missing = view.timeline.events.map(({ number }) => number).filter((number) => !shown.has(number))
  return [
    {
      label: 'By the filter',
      text: `“${view.query}” leaves out ${plural(view.omitted, 'entry', 'entries')} of ${view.total}: ${ranges(missing)}.`,
    },
    ...(unused > 0
      ? [
          {
            label: '',
            text: `Not printed with them: ${plural(unused, 'source')} of ${sources.length}, which no other entry cites.`,
          },
        ]
      : []),
  ]
}

function notYetKnown({ view }: Press): readonly Said[] {
  const { notYetKnown: ids, chronology } = view.timeline
  if (ids.length === 0) return []
  const titles = ids.map((id) => chronology.events.find((event) => event.id === id)?.title ?? id)
  return [
    {
      label: 'Not yet known',
      text: `${plural(ids.length, 'event')} of which nothing was known as of that day: ${titles.join('; ')}.`,
    },
  ]
}

function laterStatements({ view }: Press): readonly Said[] {
  const later = view.entries.filter((entry) => entry.claims.some((claim) => !claim.known))
  const count = later.reduce((sum, entry) => sum + entry.claims.filter((claim) => !claim.known).length, 0)
  if (count === 0) return []
  const numbers = ranges(later.map((entry) => entry.number))
  const verb = count === 1 ? 'was' : 'were'
  return [
    {
      label: 'Later statements',
      text: `${plural(count, 'statement')} that ${verb} made only after the horizon, about ${later.length === 1 ? 'entry' : 'entries'} ${numbers}.`,
    },
  ]
}

/** Whether order was worked out at all. */
function notWorkedOut({ view }: Press): readonly Said[] {
  if (view.timeline.order.isComplete) return []
  return [
    {
      label: 'Order',
      text: 'Order is not worked out: there are too many contradictions, or the input is too large. Dates stand as stated.',
    },
  ]
}

/** Passages whose cited words do not stand in the text at hand. */
function passages({ view, texts }: Press): readonly Said[] {
  return lookUp(view.entries, texts)
    .filter((source) => !isWhole(source))
    .map((source, index) => ({
      label: index === 0 ? 'Passages' : '',
      text: `${lookUpText(source, `source ${source.number}`)}.`,
    }))
}

function unread({ unread: lines }: Press): readonly Said[] {
  return lines.map((text, index) => ({ label: index === 0 ? 'Not read' : '', text }))
}

/** Letters that could not be set as written. */
function letters({ replaced, substituted, removed }: Tally): readonly Said[] {
  const names = (codePoints: ReadonlySet<number>) =>
    [...codePoints]
      .sort((a, b) => a - b)
      .map((codePoint) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)
      .join(', ')
  return [
    ...(replaced.size > 0
      ? [
          {
            label: 'Letters',
            text: `No typeface here has ${plural(replaced.size, 'character')}; a square □ stands for each: ${names(replaced)}.`,
          },
        ]
      : []),
    ...(substituted.size > 0
      ? [{ label: replaced.size > 0 ? '' : 'Letters', text: `Set from another typeface: ${names(substituted)}.` }]
      : []),
    ...(removed.size > 0
      ? [{ label: 'Invisible', text: `Invisible characters that steer a page were taken out: ${names(removed)}.` }]
      : []),
  ]
}
