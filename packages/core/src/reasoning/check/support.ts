import { dateWordsIn } from '../../time/index.ts'
import { type Material, noText, type PlacedClaim } from './material.ts'
import { onceFor } from './once.ts'
import { type CitedPassage, passagesOf } from './passages.ts'
import { type DaySpan, isInside, spanOfWhen, touches } from './spans.ts'
import type { NotRun } from './types.ts'
import { readingsOf } from './words.ts'

/** What the date words of the cited passages say to a stated date. */
export type Support =
  /** They name it, or days inside it. */
  | { readonly kind: 'named' }
  /** They allow it, and more. */
  | { readonly kind: 'vaguer'; readonly words: string; readonly span: DaySpan }
  /** They mean other days, or there are none. */
  | { readonly kind: 'none'; readonly words: readonly string[] }

/** A stated date, and what its passages say to it. */
export interface JudgedDate {
  readonly placed: PlacedClaim
  readonly date: DaySpan
  readonly support: Support
}

/**
 * Holds every date that is said to be stated against the passages that are cited for it. Not judged are dates whose
 * passages are not all at hand or not in English, and those that come with their words, which other rules judge.
 */
export const judgedDates = /* @__PURE__ */ onceFor((material): readonly JudgedDate[] | NotRun => {
  if (material.texts.size === 0) return noText
  const judged = material.claims.flatMap((placed): readonly JudgedDate[] => {
    const { when } = placed.claim
    if (when?.edtf === undefined || when.words !== undefined || when.basis !== 'stated') return []
    const passages = passagesOf(placed, material)
    if (!passages?.every(({ source }) => isEnglish(source, material))) return []
    const date = spanOfWhen(when)
    return [{ placed, date, support: supportFor(date, placed, passages, material) }]
  })
  return judged.length > 0 ? judged : { notRun: 'no stated date has all its passages at hand, in English' }
})

/**
 * Whether the passages name the days of a date, in what words ever. Not asked of vague dates: whether "late in May" or
 * "early in May" stands there makes a difference that their days do not show.
 */
export function areDaysNamed(placed: PlacedClaim, passages: readonly CitedPassage[], material: Material): boolean {
  const { when } = placed.claim
  if (when?.edtf === undefined || when.soft !== undefined) return false
  if (!passages.every(({ source }) => isEnglish(source, material))) return false
  return supportFor(spanOfWhen(when), placed, passages, material).kind === 'named'
}

function supportFor(
  date: DaySpan,
  placed: PlacedClaim,
  passages: readonly CitedPassage[],
  material: Material,
): Support {
  if (isFromSource(date, placed, material)) return { kind: 'named' }
  const readings = passages
    .flatMap(({ passage }) => dateWordsIn(passage.text))
    .flatMap(({ words }) => readingsOf(words, placed, material).map(({ span }) => ({ words, span })))
  if (readings.some(({ span }) => isInside(span, date))) return { kind: 'named' }
  const [closest] = readings
    .filter(({ span }) => touches(span, date))
    .toSorted((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))
  return closest ? { kind: 'vaguer', ...closest } : { kind: 'none', words: readings.map(({ words }) => words) }
}

/** The source's own date needs no words: that of a letter, or "by then" of what it tells as past. */
function isFromSource(date: DaySpan, { claim }: PlacedClaim, { sources }: Material): boolean {
  return claim.cites.some(({ source }) => {
    const issued = sources.get(source)?.issued
    if (!issued) return false
    const own = spanOfWhen(issued)
    const from = date.from === -Infinity || date.from === own.from
    const to = date.to === Infinity || date.to === own.to
    return from && to
  })
}

/** The readings know English only. */
function isEnglish(source: string, { sources, chronology }: Material): boolean {
  return /^en\b/i.test(sources.get(source)?.language ?? chronology.language)
}
