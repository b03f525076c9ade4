import { layOutAxis, parseChronology, resolve, select, wholeWindow } from '@regesta/core'
import { generated } from './generated.ts'

// How long each step of the way takes, and how that grows with the number of events.
const sizes = [100, 1000, 10_000, 20_000]
const steps = ['parse', 'resolve', 'entries', 'filter', 'axis'] as const

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

process.stdout.write(
  `Steps of the way, milliseconds\n  ${'events'.padEnd(10)}${steps.map((step) => step.padStart(10)).join('')}\n`,
)
for (const size of sizes) {
  const input = generated(size)
  const { chronology, diagnostics } = parseChronology(input)
  if (!chronology || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]))
  const timeline = resolve(chronology)
  const view = select(timeline, '')
  const window = wholeWindow(timeline)
  const times: Record<(typeof steps)[number], number> = {
    parse: best(() => parseChronology(input)),
    resolve: best(() => resolve(chronology)),
    // A new timeline each time: entries are made once for each.
    entries: best(() => select(resolve(chronology), '')) - best(() => resolve(chronology)),
    filter: best(() => select(timeline, 'status:planned ship')),
    axis: best(() => layOutAxis(view, { window, resolution: 180 })),
  }
  process.stdout.write(
    `  ${String(size).padEnd(10)}${steps.map((step) => times[step].toFixed(1).padStart(10)).join('')}\n`,
  )
}
