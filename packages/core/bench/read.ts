import { parseChronology, readChronology, writeJson, writeYaml } from '@regesta/core/record'
import { generated } from './generated.ts'

// How long it takes to read a file, by its form: JSON in full, and YAML as people write it, with dates in words.
const sizes = [2000, 20_000]
const months = 'January February March April May June July August September October November December'.split(' ')

/** The least of several runs, in milliseconds: the noise of a shared machine only adds. */
function best(run: () => unknown, runs = 5): number {
  let least = Infinity
  for (let n = 0; n < runs; n++) {
    const from = performance.now()
    run()
    least = Math.min(least, performance.now() - from)
  }
  return least
}

const cell = (ms: number) => ms.toFixed(0).padStart(10)

process.stdout.write(
  'Reading a file, milliseconds\n  events     full JSON    YAML, short    in words     growth   write YAML\n',
)
let last: number | undefined
for (const size of sizes) {
  const { chronology } = parseChronology(generated(size))
  if (!chronology) throw new Error('the generated chronology cannot be read')
  const json = writeJson(chronology)
  let inWords = 0
  const yaml = writeYaml(chronology).replace(/when: (\d{4})-(0[1-9]|1[0-2])$/gm, (_, year, month) => {
    inWords++
    return `when: late ${months[Number(month) - 1]} ${year}`
  })
  const { diagnostics } = readChronology(yaml, { format: 'yaml' })
  if (diagnostics.length > 0 || inWords < size / 10)
    throw new Error(diagnostics[0]?.message ?? 'too few dates in words')
  const full = best(() => readChronology(json, { format: 'json' }))
  const short = best(() => readChronology(yaml, { format: 'yaml' }))
  const written = best(() => writeYaml(chronology), 3)
  const growth = last === undefined ? '' : `${(short / last).toFixed(1)} x`
  process.stdout.write(
    `  ${String(size).padEnd(10)}${cell(full)}${cell(short).padStart(15)}${String(inWords).padStart(12)}${growth.padStart(11)}${cell(written).padStart(13)}\n`,
  )
  last = short
}
