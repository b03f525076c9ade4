import { parse } from '@edtf-ts/core'
import { boundsOf, parseEdtf } from '@regesta/core/time'
// @ts-expect-error: it comes without types
import edtfJs from 'edtf'
import { agreedValid } from '../src/time/edtf/conformance.cases.ts'
import { peers } from '../src/time/edtf/peers.cases.ts'

// How many dates a second are parsed and bounded, next to other implementations in the same run.
type Reader = (text: string) => readonly unknown[]

const readers = {
  regesta: (text) => {
    const result = parseEdtf(text)
    if (!result.ok) throw new Error(text)
    const { lower, upper } = boundsOf(result.value)
    return [lower, upper]
  },
  edtf: (text) => {
    const { min, max } = edtfJs(text) as { readonly min: unknown; readonly max: unknown }
    return [min, max]
  },
  '@edtf-ts/core': (text) => {
    const result = parse(text)
    if (!result.success) throw new Error(text)
    return [result.value.min, result.value.max]
  },
} as const satisfies Record<string, Reader>

/** What chronologies and catalogues are made of: days and years most of all, and some of each other form. */
const everydayDates: readonly string[] = [
  ...['2000-12-05', '1999-03-24', '1914-07-28', '1945-05-08', '1848-02-24', '1066-10-14', '1917-11-07', '1989-11-09'],
  ...['2000-12', '1991-12', '1815-06', '1905-01', '1968-08'],
  ...['2000', '1905', '1492', '1066', '1789', '1648', '1917'],
  ...['1999-03-24/1999-06-10', '1914/1918', '1618-05-23/1648-10-24', '2000-12-05/2000-12-06', '1861-04/1865-05'],
  ...['1990~', '1860?', '1450%', '1787-09~', '1612-05-03?'],
  ...['196X', '19XX', '1985-XX', '2004-06-XX'],
  ...['2001-21', '1943-24'],
  ...['1985/..', '1923/', '../1917', '/1642'],
  ...['-0043-03-15', '-0479'],
  ...['[2000-12-05,2000-12-06]', '[..1984]', '{1667,1668}'],
  ...['2000-12-05T10:00:00Z'],
]

/** At least so many times as fast as they are. */
const targets: Readonly<Record<string, number>> = { edtf: 100, '@edtf-ts/core': 8 }

const reads = (read: Reader) => (text: string) => {
  try {
    return read(text).length > 0
  } catch {
    return false
  }
}
const agreed = agreedValid
  .map(([text]) => text)
  .filter((text) => Object.values(peers).every((peer) => peer.isAskable(text)))
  .filter((text) => Object.values(readers).every((read) => reads(read)(text)))

const mixes = { 'everyday dates': everydayDates, 'conformance inputs that all accept': agreed }

/** What was read last, so that no compiler finds the reading to be useless. */
let kept: readonly unknown[] = []

/** Dates a second of processor time, over a time long enough for the clock. What other programs take is not counted. */
function speed(read: Reader, texts: readonly string[]): number {
  const [from, before] = [performance.now(), process.cpuUsage()]
  let count = 0
  while (performance.now() - from < 150) {
    for (const text of texts) kept = read(text)
    count += texts.length
  }
  const { user, system } = process.cpuUsage(before)
  return (1e6 * count) / (user + system)
}

/** The best of several rounds, in which all take turns: each meets the same moods of the machine. */
function speeds(texts: readonly string[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (let round = 0; round < 8; round++) {
    for (const [name, read] of Object.entries(readers)) {
      best.set(name, Math.max(best.get(name) ?? 0, speed(read, texts)))
    }
  }
  return best
}

process.stdout.write('EDTF: dates a second, parsed and bounded\n')
for (const [mix, texts] of Object.entries(mixes)) {
  process.stdout.write(`  ${mix} (${texts.length})\n`)
  const measured = speeds(texts)
  const own = measured.get('regesta')!
  for (const [name, theirs] of measured) {
    const target = targets[name]
    const ratio = target === undefined ? '' : `${(own / theirs).toFixed(1).padStart(8)} x (at least ${target})`
    process.stdout.write(`    ${name.padEnd(16)}${Math.round(theirs).toLocaleString('en').padStart(12)}${ratio}\n`)
  }
}
if (kept.length === 0) process.exitCode = 1
