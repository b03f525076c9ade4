import { closest } from '../../diagnostic/index.ts'
import type { Cursor } from './cursor.ts'
import { phrases } from './rules/index.ts'
import { periods } from './rules/periods.ts'
import type { Token } from './tokens.ts'
import { countedUnits, months, ordinals, seasonCodes, weekdays } from './vocabulary.ts'

/** Words that order dates; before anything else than a date they belong to a relation between events. */
const ordering = new Set(['before', 'after', 'since', 'until', 'till', 'during', 'by', 'from', 'following'])

/** Every word that a rule reads: those of its examples, and the names of the calendar. */
const vocabulary: readonly string[] = [
  ...new Set([
    ...[...months.keys(), ...weekdays.keys(), ...seasonCodes.keys(), ...ordinals.keys()].filter((w) => w.length > 3),
    ...[...periods, ...phrases]
      // What follows a colon explains.
      .flatMap((rule) => [rule.words.split(':')[0]!, ...rule.examples.map((example) => example.words)])
      .flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []),
  ]),
]

/** Words that leave a number open. */
const vagueCounts = new Set(['few', 'several', 'some', 'many', 'couple'])

/** Words of dates that mean different days to different people. */
const ambiguous: ReadonlyMap<string, string> = new Map([
  ['turn', 'which years are meant is nowhere agreed: write them, "about 1700" or "between 1690 and 1710"'],
  ['whitsunday', 'the feast, or the Scottish term day? Write "Whit Sunday 2018", or the day'],
])

/** 5/12/2000, 5.12.2000; alone also 5/12 */
const inFigures = /(?<!\d)\d{1,2}([/.])\d{1,2}\1\d|^\d{1,2}[/.]\d{1,2}\.?$/

/** A form that is read and is near to words that are not; `isBetter` says whether more of a correction is read. */
export function nearForm(words: string, { tokens, furthest }: Cursor, isBetter: (words: string) => boolean): string {
  const stopped = tokens[furthest]
  const known = stopped?.kind === 'word' ? ambiguous.get(stopped.word) : undefined
  if (known !== undefined) return known
  const corrected = stopped && correction(words, stopped)
  if (corrected !== undefined && isBetter(corrected)) return `Did you mean "${corrected}"?`
  const vague = tokens.slice(0, furthest + 1).find((token) => token.kind === 'word' && vagueCounts.has(token.word))
  if (vague) {
    return `"${vague.text}" is no number from which a date follows: give one ("within three days", "at least five years")`
  }
  if (inFigures.test(words.slice(0, longestQuoted))) {
    return 'write the month as a word: in figures, day and month are told apart differently from country to country'
  }
  const first = tokens[0]
  if (stopped?.kind === 'word' && first?.kind === 'word' && ordering.has(first.word)) {
    return `Words are read as dates, not as events: for order against an event, give the event a relation ("${first.word}")`
  }
  const last = tokens.at(-1)
  if (!stopped && last?.kind === 'word' && countedUnits.has(last.word)) {
    return `say from when, or how it bounds: "${quoted(words)} ago", "at least ${quoted(words)}"`
  }
  return stopped
    ? 'forms that are read: "5 December 2000", "late September 2000", "by 2003", "the 1990s", "next year"'
    : 'say which month, year or other period: "late September 2000", "by 2003", "the 1990s"'
}

const quoted = (words: string) => words.slice(0, longestQuoted).trim()

/** The words with the one that was not understood put right. */
function correction(words: string, stopped: Token): string | undefined {
  if (stopped.kind !== 'word' || stopped.word.length < 4 || words.length > longestQuoted) return undefined
  const meant = closest(stopped.word, vocabulary)
  if (meant === undefined || meant === stopped.word) return undefined
  const isName = months.has(meant) || weekdays.has(meant) || stopped.text !== stopped.word
  const written = isName ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant
  const before = words.slice(0, stopped.offset)
  return before + written + words.slice(stopped.offset + stopped.text.length)
}

const longestQuoted = 200
