import { definitions, type Span } from '../src/time/extent/spans.cases.ts'
import {
  type AllenRelation,
  type AllenRow,
  after,
  allenRelations,
  type Bound,
  type Bounds,
  before,
  compatible,
  countDays,
  during,
  type Extent,
  edtf,
  equals,
  extentOf,
  gapDays,
  hullOf,
  overlaps,
  parseEdtf,
  possibleRelations,
  precisionOf,
  relates,
} from '../src/time/index.ts'
import { anyText, validDate } from './dates.ts'
import { type Random, randomFrom } from './random.ts'
import { runByHand } from './run.ts'

const names = Object.keys(allenRelations) as AllenRelation[]

/**
 * Whatever the dates: their extents are in order, nothing throws, no answer contradicts another, and none contradicts
 * spans that the bounds allow. Throws with the dates where that does not hold.
 */
export function fuzzExtents(seed: number, count: number): string {
  const random = randomFrom(seed)
  let proved = 0
  for (let n = 0; n < count; n++) {
    const [a, b] = [writtenDate(random), writtenDate(random)]
    try {
      if (checkPair(extentOf(a), extentOf(b), random)) proved += 1
      const { edtf: text } = a
      if (parseEdtf(text).ok) precisionOf(edtf(text))
    } catch (error) {
      throw new Error(`${JSON.stringify([a, b])}, number ${n} of seed ${seed}`, { cause: error })
    }
  }
  return `${count} pairs of dates, ${proved} of them in an order that is certain`
}

function writtenDate(random: Random) {
  const text = random.oneIn(20) ? anyText(random) : validDate(random)
  return {
    edtf: text,
    ...(random.oneIn(3) ? { mode: random.from(['within', 'throughout'] as const) } : {}),
    ...(random.oneIn(6) ? { soft: validDate(random) } : {}),
  }
}

function checkPair(a: Extent, b: Extent, random: Random): boolean {
  for (const extent of [a, b]) for (const bounds of [extent.hard, extent.soft]) if (bounds) checkBounds(bounds)
  checkBounds(hullOf([a, b]).hard)

  const possible = possibleRelations(a, b)
  ensure(possible.length > 0, 'a relation')
  const inverses = possible.map((relation): AllenRow['inverse'] => allenRelations[relation].inverse)
  ensure(sameMembers(inverses, possibleRelations(b, a)), 'the inverse relations the other way round')
  const answers = names.map((name) => relates(a, name, b))
  ensure(answers.filter((answer) => answer !== 'impossible').length === possible.length, 'as many answers as relations')
  ensure(answers.includes('certain') === (possible.length === 1), 'certain where one is left')
  ensure(before(a, b) === after(b, a), 'before as the inverse of after')
  ensure(overlaps(a, b) === overlaps(b, a) && equals(a, b) === equals(b, a), 'the same both ways')
  ensure(compatible(a, b) === (equals(a, b) !== 'impossible'), 'compatible where equal is possible')

  for (let times = 0; times < 4; times++) checkSpans([a, spanIn(a, random)], [b, spanIn(b, random)], possible)
  return before(a, b) === 'certain' || after(a, b) === 'certain'
}

function checkBounds({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): void {
  ensure(inOrder(earliestStart, latestStart) && inOrder(earliestEnd, latestEnd), 'the earliest before the latest')
  ensure(inOrder(earliestStart, earliestEnd) && inOrder(latestStart, latestEnd), 'the start before the end')
}

const inOrder = (a: Bound, b: Bound) => a === null || b === null || a <= b

/** What actually was, as far as two extents allow it, and what is said of them. */
function checkSpans([a, x]: [Extent, Span], [b, y]: [Extent, Span], possible: readonly AllenRelation[]): void {
  const relation = names.find((name) => definitions[name](x, y))
  ensure(relation !== undefined && possible.includes(relation), `${relation} among what is possible`)
  const facts = {
    before: [before(a, b), x.end < y.start],
    during: [during(a, b), y.start <= x.start && x.end <= y.end],
    overlaps: [overlaps(a, b), x.start <= y.end && y.start <= x.end],
    equals: [equals(a, b), x.start === y.start && x.end === y.end],
  } as const
  for (const [question, [answer, holds]] of Object.entries(facts)) {
    ensure(answer !== (holds ? 'impossible' : 'certain'), `a true answer to ${question}`)
  }
  const { least, most } = countDays(a)
  ensure(inOrder(least, x.end - x.start + 1) && inOrder(x.end - x.start + 1, most), 'a true number of days')
  const gap = gapDays(a, b)
  ensure(inOrder(gap.least, y.start - x.end - 1) && inOrder(y.start - x.end - 1, gap.most), 'a true gap')
}

/** A span that the bounds allow, often one at their edge. */
function spanIn({ hard }: Extent, random: Random): Span {
  const far = 1_000_000
  const around = Object.values(hard).find((bound) => bound !== null && Number.isFinite(bound)) ?? 0
  const low = (bound: Bound) => (bound === null || bound === -Infinity ? around - far : bound)
  const high = (bound: Bound) => (bound === null || bound === Infinity ? around + far : bound)
  const latestStart = Math.min(high(hard.latestStart), high(hard.latestEnd))
  const start = latestStart === -Infinity ? latestStart : between(low(hard.earliestStart), latestStart, random)
  if (hard.earliestEnd === Infinity) return { start, end: Infinity }
  return { start, end: between(Math.max(start, low(hard.earliestEnd)), Math.max(start, high(hard.latestEnd)), random) }
}

function between(low: number, high: number, random: Random): number {
  if (low >= high || random.oneIn(4)) return low
  return random.oneIn(3) ? high : low + random.below(high - low + 1)
}

const sameMembers = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((member) => b.includes(member))

function ensure(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not give ${what}`)
}

if (import.meta.main) runByHand(fuzzExtents)
