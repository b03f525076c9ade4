import type { Chronology, When } from '../../record/index.ts'
import { civilOf, conventions, extentOf, type Reading, type ReadingOptions, readWords } from '../../time/index.ts'
import type { Material, PlacedClaim } from './material.ts'
import { onceFor } from './once.ts'
import { type DaySpan, spanOf, spanOfWhen } from './spans.ts'
import type { NotRun } from './types.ts'

/** What words can mean where they stand. */
export interface PossibleReading {
  readonly reading: Reading
  readonly span: DaySpan
}

/**
 * Everything that words can mean in a claim: counted from the event that its date names, from its saying, from its
 * sources; told as past or as still to come; or said of the year that the claim gives. Whoever judges a date by them
 * finds fault only where none of these bears it out.
 */
export function readingsOf(words: string, { claim }: PlacedClaim, material: Material): readonly PossibleReading[] {
  const contexts = contextsOf(claim.when, anchorsOf(claim, material))
  const convention = claim.when?.convention
  const known = readingsKnown(material)
  const key = JSON.stringify([words, convention, contexts])
  const readings = known.get(key) ?? readAll(words, contexts, { convention, own: material.chronology.conventions })
  known.set(key, readings)
  return readings
}

/** The same few words stand beside many dates. */
const readingsKnown = /* @__PURE__ */ onceFor(() => new Map<string, readonly PossibleReading[]>())

function readAll(
  words: string,
  contexts: readonly ReadingOptions[],
  { convention, own }: { readonly convention: string | undefined; readonly own: Chronology['conventions'] },
): readonly PossibleReading[] {
  const isKnown =
    convention !== undefined && (Object.hasOwn(conventions, convention) || own.some(({ id }) => id === convention))
  const readings = new Map<string, PossibleReading>()
  for (const context of contexts) {
    const read = readWords(words, { ...context, conventions: own, ...(isKnown ? { convention } : {}) })
    if (!read.ok || read.value.edtf === undefined) continue
    const key = `${read.value.edtf} ${read.value.mode}`
    if (!readings.has(key)) readings.set(key, { reading: read.value, span: spanOf(read.value.extent) })
  }
  return [...readings.values()]
}

/** A date that comes with words, with what these can mean. */
export interface WordedDate {
  readonly placed: PlacedClaim
  readonly words: string
  readonly date: DaySpan
  readonly hasReasons: boolean
  /** Not empty. */
  readonly readings: readonly PossibleReading[]
}

/** Every date whose words can be read. Not those that somebody converted: their words count by another calendar. */
export const wordedDates = /* @__PURE__ */ onceFor((material): readonly WordedDate[] | NotRun => {
  const worded = material.claims.flatMap((placed): readonly WordedDate[] => {
    const { when } = placed.claim
    if (when?.edtf === undefined || when.words === undefined || isConverted(when, material.chronology)) return []
    const readings = readingsOf(when.words, placed, material)
    if (readings.length === 0) return []
    return [{ placed, words: when.words, date: spanOfWhen(when), hasReasons: when.reasons !== undefined, readings }]
  })
  return worded.length > 0 ? worded : { notRun: 'no date comes with words that can be read' }
})

/** By a convention of the chronology's own that defines no words for parts; or by an editor who says why. */
function isConverted({ convention, basis, reasons }: When, chronology: Chronology): boolean {
  const own = chronology.conventions.find(({ id }) => id === convention)
  return (own !== undefined && own.parts === undefined) || (basis === 'editor' && reasons !== undefined)
}

function contextsOf(when: When | undefined, anchors: readonly string[]): readonly ReadingOptions[] {
  const years = when?.edtf === undefined ? [] : yearsOf(spanOfWhen(when))
  return [
    {},
    ...anchors.flatMap((anchor): readonly ReadingOptions[] => [
      { anchor },
      { anchor, tense: 'past' },
      { anchor, tense: 'future' },
      ...years.map((within) => ({ anchor, within })),
    ]),
    ...years.map((within) => ({ within })),
  ]
}

function anchorsOf(claim: PlacedClaim['claim'], { chronology, eventIndex, sources }: Material): readonly string[] {
  const event = chronology.events[eventIndex.get(claim.when?.anchor ?? '') ?? -1]
  const dates = [
    ...(event?.claims.map(({ when }) => when) ?? []),
    claim.said,
    ...claim.cites.map(({ source }) => sources.get(source)?.issued),
  ]
  const anchors = dates.flatMap((date) => (date?.edtf !== undefined && isBounded(date) ? [date.edtf] : []))
  return [...new Set(anchors)]
}

function isBounded(when: When): boolean {
  const { earliestStart, latestEnd } = extentOf(when).hard
  return earliestStart !== null && latestEnd !== null
}

/** The first and the last year of a span, as EDTF. */
function yearsOf({ from, to }: DaySpan): readonly string[] {
  const years = [from, to].filter(Number.isFinite).map((day) => civilOf(day).year)
  return [...new Set(years)].filter((year) => year >= 0 && year <= 9999).map((year) => String(year).padStart(4, '0'))
}
