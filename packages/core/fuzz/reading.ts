import { extentOf, parseEdtf, type Reading, readingRules, readWords } from '../src/time/index.ts'
import { type Random, randomFrom } from './random.ts'
import { runByHand } from './run.ts'

const longestMilliseconds = 5
const examples = readingRules.flatMap((rule) => rule.examples)
const words = [...new Set(examples.flatMap((example) => example.words.split(' ')))]
const anchors = [
  undefined,
  '2000-12-08',
  '[2000-12-06..2000-12-10]',
  '2000',
  '2000-21',
  '-0043-03-15',
  'Y20000',
  '2000~',
]

/**
 * Whatever the words: they are read or refused in time, and nothing throws; what is read has EDTF that is EDTF and says
 * what the extent says, and its best reading inside its bounds; what is refused is refused at a place in the text.
 */
export function fuzzReadings(seed: number, count: number): string {
  const random = randomFrom(seed)
  let read = 0
  let slowest = 0
  for (let n = 0; n < count; n++) {
    const text = anyPhrase(random)
    const options = { anchor: random.from(anchors), tense: random.from([undefined, 'past', 'future'] as const) }
    try {
      slowest = Math.max(
        slowest,
        timeOf(() => readWords(text, options)),
      )
      const result = readWords(text, options)
      if (result.ok) {
        check(result.value)
        read += 1
      } else {
        for (const { offset = -1 } of result.diagnostics)
          ensure(offset >= 0 && offset <= text.length, 'an offset in the text')
      }
    } catch (error) {
      throw new Error(`${JSON.stringify([text, options])}, number ${n} of seed ${seed}`, { cause: error })
    }
  }
  return `${count} phrases, ${read} of them read; the slowest took ${slowest.toFixed(1)} ms`
}

/** An example, spoiled; words of examples in any order; or anything. */
function anyPhrase(random: Random): string {
  switch (random.below(3)) {
    case 0: {
      const parts = random.from(examples).words.split(' ')
      const at = random.below(parts.length + 1)
      if (random.below(2)) parts[at] = random.from(words)
      else parts.splice(at, random.below(2), ...(random.below(2) ? [random.from(words)] : []))
      return parts.join(' ')
    }
    case 1:
      return Array.from({ length: 1 + random.below(7) }, () => random.from(words)).join(' ')
    default:
      return Array.from({ length: random.below(40) }, () => random.from(' -–’0123456789abcdefstTrn,./~?\u00a0é')).join(
        '',
      )
  }
}

function check(reading: Reading): void {
  const { edtf, soft, covers, mode, extent } = reading
  for (const text of [edtf, soft, covers]) ensure(text === undefined || parseEdtf(text).ok, 'EDTF')
  if (edtf !== undefined) {
    ensure(JSON.stringify(extent) === JSON.stringify(extentOf({ edtf, soft, covers, mode })), 'the extent of its EDTF')
  }
  const { hard, soft: best } = extent
  const inside = (low: number | null, value: number | null | undefined, high: number | null) =>
    value === null || value === undefined || ((low === null || low <= value) && (high === null || value <= high))
  ensure(inside(hard.earliestStart, best?.earliestStart, hard.latestEnd), 'a best reading inside the bounds')
  ensure(inside(hard.earliestStart, best?.latestEnd, hard.latestEnd), 'a best reading inside the bounds')
}

/** The time; measured again if it is not short, since machines pause. */
function timeOf(run: () => unknown): number {
  const once = milliseconds(run)
  if (once <= longestMilliseconds / 10) return once
  const [, , median] = Array.from({ length: 5 }, () => milliseconds(run)).toSorted((a, b) => a - b)
  ensure(median! <= longestMilliseconds, `an answer within ${longestMilliseconds} ms: it took ${median}`)
  return median!
}

function milliseconds(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

function ensure(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not give ${what}`)
}

if (import.meta.main) runByHand(fuzzReadings)
