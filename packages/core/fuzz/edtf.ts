import { boundsOf, type Edtf, levelOf, parseEdtf, writeEdtf } from '../src/time/edtf/index.ts'
import { anyText } from './dates.ts'
import { randomFrom } from './random.ts'
import { runByHand } from './run.ts'

const longestMilliseconds = 5

/**
 * Whatever the text: it is read or refused in time, and nothing throws; what is read is written in a form that says the
 * same and stays as it is; what is refused is refused at a place that is in the text, in a short message. Throws with
 * the text where that does not hold, and tells how many of the texts were read.
 */
export function fuzzEdtf(seed: number, count: number): string {
  const random = randomFrom(seed)
  let read = 0
  let slowest = 0
  for (let n = 0; n < count; n++) {
    const text = anyText(random)
    try {
      slowest = Math.max(slowest, checkTime(text))
      if (checkText(text)) read += 1
    } catch (error) {
      throw new Error(`${JSON.stringify(text)}, number ${n} of seed ${seed}`, { cause: error })
    }
  }
  return `${count} texts, ${read} of them EDTF; the slowest took ${slowest.toFixed(1)} ms`
}

/** The time for reading and bounding; measured again if it is not short, since machines pause. */
function checkTime(text: string): number {
  const once = millisecondsFor(text)
  if (once <= longestMilliseconds / 10) return once
  const [, , median] = Array.from({ length: 5 }, () => millisecondsFor(text)).toSorted((a, b) => a - b)
  if (median! > longestMilliseconds) throw new Error(`takes ${median} ms`)
  return median!
}

function millisecondsFor(text: string): number {
  const from = performance.now()
  const result = parseEdtf(text)
  if (result.ok) boundsOf(result.value)
  return performance.now() - from
}

function checkText(text: string): boolean {
  const result = parseEdtf(text)
  if (result.ok) checkValue(text, result.value)
  else {
    const [{ offset = -1, message, help = '', code }, ...others] = result.diagnostics as never as [
      (typeof result.diagnostics)[number],
    ]
    ensure(others.length === 0 && code === (text.length > 4096 ? 'R009' : 'R008'), 'one diagnostic')
    ensure(offset >= 0 && offset <= text.length, 'an offset in the text')
    ensure(message.length < 200 && (isWhole(message) || !isWhole(text)) && help.length < 500, 'a short message')
  }
  return result.ok
}

/** Without half a character. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

function checkValue(text: string, value: Edtf): void {
  ensure(value.text === text, 'the text as it was')
  const bounds = boundsOf(value)
  const { lower, upper } = bounds
  ensure(lower === null || upper === null || lower <= upper, 'bounds in order')
  ensure(
    [lower, upper].every((bound) => bound === null || Number.isInteger(bound) || Math.abs(bound) === Infinity),
    'days',
  )
  const written = writeEdtf(value)
  const again = parseEdtf(written)
  if (!again.ok) throw new Error(`written as ${written}, which is not read`)
  ensure(writeEdtf(again.value) === written, `written as ${written}, and then otherwise`)
  ensure(
    JSON.stringify([boundsOf(again.value), levelOf(again.value)]) === JSON.stringify([bounds, levelOf(value)]),
    'the same',
  )
}

function ensure(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not give ${what}`)
}

if (import.meta.main) runByHand(fuzzEdtf)
